import Application
import Domaine

/// The synthèse as it stands: to write, to read, to sign, to hand over; whichever is the visitor's turn comes first.
struct SynthesePage {
  let ouvert: CarnetVu
  /// What somebody was writing; `nil` where nothing waits.
  let brouillon: BrouillonDeSynthese?
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, _ partie: Partie, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    ouvert = try await visite.carnetVu(partie, .synthese)
    let acteur = ouvert.vu.acteur.personne
    let garde = try await visite.maison.brouillon(SyntheseController.place, de: acteur, sous: ouvert.vu.carnet, in: visite.organisme)
    brouillon = visite.route == .syntheseEcrite(partie) ? BrouillonDeSynthese(visite.formulaire) : garde.map(BrouillonDeSynthese.init(texte:))
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  private var synthese: Carnet.Synthese { ouvert.carnet.synthese }
  private var tientLaPlume: Bool { ouvert.carnet.tientLaPlume(ouvert.partie) }
  private var surTextes: Bool { ouvert.carnet.acces.modalite.redacteur == .consultantSurTextes }

  /// The last version, where the visitor may read it: their own, or one that was given to them.
  private var lisible: VersionSynthese? {
    synthese.derniere.flatMap { tientLaPlume || synthese.soumises[$0.numero] != nil ? $0 : nil }
  }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML =
      "\(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(etat)\(lecture)\(reponse(visite))\(signature(visite))\(remise(visite))\(ecriture(visite))"
    let chapeau =
      ouvert.partie == .beneficiaire
      ? "Elle est à vous seul, ou vous seule. Personne d’autre ne la reçoit sans votre accord."
      : "Elle est remise à \(ouvert.vu.prenom), et à personne d’autre."
    return ouvert.page("La synthèse", "\(chapeau)", corps, visite)
  }

  private var etat: HTML {
    if let remise = synthese.remise {
      return Notice.html(.bien, "<p>Remise le \(remise.le.enFrancais)\(ouvert.partie == .beneficiaire ? ". Vous la trouvez parmi vos papiers" : "").</p>")
    }
    guard let version = synthese.derniere else {
      let attente = tientLaPlume ? "Le texte est à écrire, ici." : "\(ouvert.autre) l’écrit, puis vous la donne à lire."
      return Notice.html(.information, "<p>\(attente)</p>")
    }
    let suite =
      synthese.acceptee == version.numero
      ? "acceptée" : synthese.soumises[version.numero] != nil ? "donnée à lire" : tientLaPlume ? "à donner à lire à \(ouvert.autre)" : "en cours d’écriture"
    return "<p>Version \(version.numero), du \(version.le.enFrancais)\u{202F}: \(suite).</p>"
  }

  // MARK: - To read

  private var lecture: HTML {
    guard let version = lisible else { return .vide }
    let parties = PartieSynthese.allCases.filter(version.parties.contains).html { partie in
      "<h3>\(partie.nom.capitale)</h3>\(version.enonces.filter { $0.partie == partie }.html { "<p class=\"note\">\($0.texte)</p>" })"
    }
    let paroles =
      synthese.observations.map { ($0.desaccord ? "En désaccord" : "Observation", $0.le, $0.texte) }
      + synthese.contestations.map { ("Contestée", $0.le, $0.texte) }
    let lignes = paroles.html { "<li class=\"pile pile--serree\"><p class=\"meta\">\($0.0), le \($0.1.enFrancais)</p><p class=\"note\">\($0.2)</p></li>" }
    let dites: HTML =
      paroles.isEmpty
      ? .vide : "<h3>\(ouvert.partie == .beneficiaire ? "Ce que vous en avez dit" : "Ce que \(ouvert.vu.prenom) en dit")</h3><ul class=\"pile\">\(lignes)</ul>"
    return "<section class=\"carte pile\"><h2>Le texte</h2>\(parties)\(dites)</section>"
  }

  // MARK: - To answer

  /// The beneficiary accepts, or says what they think: both stand beside the text.
  private func reponse(_ visite: Visite) -> HTML {
    guard ouvert.partie == .beneficiaire, let version = lisible else { return .vide }
    let accord: HTML =
      synthese.remise != nil || synthese.acceptee == version.numero
      ? .vide : Bouton.formulaire(ouvert.route { _ in .espaceSyntheseAcceptee }, visite, Bouton.principal("Ce texte me convient"))
    let id: Identifiant<Observation> = Identifiant(visite.formulaire["nom"]) ?? visite.maison.world.identifiant()
    let dire: HTML = """
      \(Cache.html("nom", "\(id)"))\(ChampLong(nom: "observation", label: "Ce que vous voulez en dire", aide: "Vos mots restent à côté du texte, tels quels.", valeur: visite.formulaire["observation"], lignes: 4).html(erreurs))
      \(synthese.remise == nil ? CaseACocher(nom: "desaccord", label: "Je ne suis pas d’accord avec ce texte", cochee: visite.formulaire.coche("desaccord")).html : .vide)
      <p>\(Bouton.simple(synthese.remise == nil ? "Garder mon observation" : "Contester ce texte"))</p>
      """
    let repli: HTML =
      "<details\(" open", si: erreurs.contains { $0.champ == "observation" })><summary>\(synthese.remise == nil ? "Faire une observation" : "Contester la synthèse")</summary>\(Bouton.formulaire(ouvert.route { _ in .espaceSyntheseObservee }, visite, dire, classe: "pile"))</details>"
    return "<div class=\"pile\">\(accord)\(repli)</div>"
  }

  // MARK: - To sign, to hand over

  private func signature(_ visite: Visite) -> HTML {
    guard ouvert.carnet.acces.modalite.cosignee, lisible != nil else { return .vide }
    let signees = Partie.allCases.html { partie -> HTML in
      let qui = partie == ouvert.partie ? "Vous" : ouvert.autre
      guard let signature = synthese.signatures[partie] else { return "<li>\(qui)\u{202F}: pas encore</li>" }
      return
        "<li>\(qui)\u{202F}: \(signature.refusee ? "n’a pas souhaité signer" : signature.paraphee ? "signée, chaque page paraphée" : "signée"), le \(signature.le.enFrancais)</li>"
    }
    let bouton = { (valeur: String, nom: String) -> HTML in "<button class=\"bouton\" name=\"signature\" value=\"\(valeur)\">\(nom)</button>" }
    let geste: HTML =
      synthese.signatures[ouvert.partie] != nil
      ? .vide
      : Bouton.formulaire(
        ouvert.route(RouteName.syntheseSignee), visite,
        "<p class=\"meta\">Ne pas signer n’empêche pas la remise.</p><p class=\"rang\">\(bouton("paraphee", "Signer et parapher chaque page"))\(bouton("refus", "Ne pas signer"))</p>"
      )
    return "<section class=\"carte pile pile--serree\"><h2>Signatures</h2><ul class=\"puces\">\(signees)</ul>\(geste)</section>"
  }

  private func remise(_ visite: Visite) -> HTML {
    guard ouvert.partie == .consultant, lisible != nil, synthese.remise == nil else { return .vide }
    let constats = ouvert.carnet.peutRemettreSynthese() + ouvert.vu.dossier.peutRemettreSynthese(le: visite.jour)
    let lignes = constats.html { "<li>\($0.phrase) <span class=\"meta\">(\($0.regle.source.citation))</span></li>" }
    let dits: HTML = constats.isEmpty ? .vide : "<ul class=\"puces\">\(lignes)</ul>"
    if !constats.bloquants.isEmpty { return Notice.html(.attention, "<p><strong>Pas encore à remettre</strong></p>\(dits)") }
    let geste = Bouton.formulaire(ouvert.route { _ in .cabinetSyntheseRemise }, visite, Bouton.principal("Remettre la synthèse à \(ouvert.vu.prenom)"))
    return
      "<section class=\"carte etape pile pile--serree\"><h2>Remettre la synthèse</h2><p>À la dernière séance, avec les résultats détaillés. Ensuite elle ne change plus.</p>\(dits)\(geste)</section>"
  }

  // MARK: - To write

  private func ecriture(_ visite: Visite) -> HTML {
    if synthese.remise != nil { return .vide }
    if tientLaPlume { return version(visite) + soumission(visite) }
    return surTextes && ouvert.partie == .beneficiaire ? textes(visite) : .vide
  }

  private func version(_ visite: Visite) -> HTML {
    let champs = PartieSynthese.allCases.html { partie in
      let ecrit = synthese.derniere.map { version in version.enonces.filter { $0.partie == partie }.map(\.texte).joined(separator: "\n\n") }
      return champ(partie, brouillon?[partie] ?? ecrit ?? ouvert.carnet.proposition(partie))
    }
    return formulaire("Écrire", "Des faits et ses mots, plutôt que des jugements. Une ligne vide sépare deux énoncés.", champs, "Garder cette version", visite)
  }

  /// The beneficiary's own texts, from which the consultant writes.
  private func textes(_ visite: Visite) -> HTML {
    let champs = PartieSynthese.allCases.html { champ($0, brouillon?[$0] ?? synthese.textes[$0] ?? "") }
    return formulaire("Vos propres textes", "\(ouvert.autre) écrira la synthèse à partir d’eux.", champs, "Garder mes textes", visite)
  }

  private func champ(_ partie: PartieSynthese, _ valeur: String) -> HTML {
    ChampLong(nom: partie.champ, label: partie.nom.capitale, valeur: valeur, lignes: 6, facultatif: !partie.estAttendue).html(erreurs)
  }

  private func formulaire(_ titre: String, _ aide: String, _ champs: HTML, _ geste: String, _ visite: Visite) -> HTML {
    """
    <section class="pile"><h2>\(titre)</h2><p class="meta">\(aide)</p>
    \(Brouillon(route: ouvert.route(RouteName.syntheseEcrite), garde: ouvert.route(RouteName.syntheseBrouillon), page: ouvert.route(RouteName.synthese)).html(visite, champs, geste, brouillon != nil && visite.route.declaration.methode == .get ? "Brouillon repris, pas encore gardé dans le carnet." : "Gardé à mesure que vous écrivez."))</section>
    """
  }

  private func soumission(_ visite: Visite) -> HTML {
    guard let version = synthese.derniere, synthese.soumises[version.numero] == nil else { return .vide }
    return Bouton.formulaire(ouvert.route(RouteName.syntheseSoumise), visite, Bouton.simple("Donner la version \(version.numero) à lire à \(ouvert.autre)"))
  }
}
