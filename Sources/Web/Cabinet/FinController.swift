import Application
import Documents
import Domaine
import EventCodec

/// The end of a bilan, as its consultant brings it about: address, attestation, follow-up, destruction (A1, A3, P7).
enum FinController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await FinPage(visite).html(visite)) }

  static func verifierCoordonnees(_ visite: Visite) async throws -> Reponse {
    try await decider(visite) { dossier throws(Refus) in try dossier.verifierCoordonnees(le: visite.jour, at: visite.maintenant) }
  }

  static func remettreAttestation(_ visite: Visite) async throws -> Reponse {
    try await decider(visite) { dossier throws(Refus) in try dossier.remettreAttestation(le: visite.jour, at: visite.maintenant) }
  }

  /// Offers the follow-up on a day, or notes that the person declined it.
  static func proposerSuivi(_ visite: Visite) async throws -> Reponse {
    let (le, now) = (visite.jour, visite.maintenant)
    if visite.formulaire.coche("decline") { return try await decider(visite) { dossier throws(Refus) in try dossier.declinerSuivi(le: le, at: now) } }
    var saisie = Saisie(visite.formulaire)
    guard let pour = saisie.jour("pour", "Dites pour quel jour."), saisie.estBonne else {
      return .page(try await FinPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    return try await decider(visite) { dossier throws(Refus) in try dossier.proposerSuivi(le: le, pour: pour, at: now) }
  }

  /// Notes that the follow-up was held, in the follow-up where it lives and in the dossier.
  static func tenirSuivi(_ visite: Visite) async throws -> Reponse {
    try await tenter(visite) { vu in
      let (suivi, le) = (vu.id.comme(Suivi.self), visite.jour)
      try await visite.maison.geste(in: visite.organisme) { geste in
        let now = geste.at
        if try await geste.existe(suivi) {
          try await geste.decide(suivi) { suivi throws(Refus) in try suivi.tenir(par: vu.acteur, le: le) }
        }
        try await geste.decide(vu.id) { dossier throws(Refus) in try dossier.constaterSuivi(le: le, at: now) }
      }
    }
  }

  /// What the person answered at the follow-up: the opening is recorded first, for them to see.
  static func lireReponses(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .heures)
    guard try await visite.suivi(vu)?.issues.releve != nil,
      let releve = try await visite.maison.consulter(suivi: vu.id.comme(Suivi.self), par: vu.acteur, in: visite.organisme).issues.releve
    else { throw Absente() }
    return .page(ReponsesPage(vu: vu, releve: releve).html(visite))
  }

  /// Destroys the carnet: once, for good, in every copy. Whoever asks says that they know.
  static func detruireCarnet(_ visite: Visite) async throws -> Reponse {
    var saisie = Saisie(visite.formulaire)
    if !visite.formulaire.coche("compris") { saisie.refuser("compris", "Cochez la case\u{202F}: ce qui est détruit ne se retrouve pas.") }
    guard saisie.estBonne else { return .page(try await FinPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    return try await tenter(visite) { vu in
      try await visite.maison.detruireCarnet(de: vu.id, horloge: try visite.services.horloge(), in: visite.organisme)
    }
  }

  /// What became of what was outside Jalon, declared by the consultant of the bilan, one by one (R6313-7).
  static func declarer(_ visite: Visite) async throws -> Reponse {
    guard let support = SupportExterieur(nom: visite.formulaire["support"]) else { throw Absente() }
    var saisie = Saisie(visite.formulaire)
    let contenait = saisie.choix("contenait-\(visite.formulaire["support"])", "Dites ce qu’il en est.", comme: Contenait.self)
    guard let contenait, saisie.estBonne else { return .page(try await FinPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    let vu = try await visite.dossier(comme: .consultant, .heures)
    let declaration = DestructionDeclaree(support, contenait: contenait == .oui, par: vu.acteur.personne, le: visite.jour)
    return try await decider(visite) { dossier throws(Refus) in try dossier.declarerDestruction(declaration, at: visite.maintenant) }
  }

  static func certifier(_ visite: Visite) async throws -> Reponse {
    try await tenter(visite) { vu in
      if vu.dossier.destruction.certificat != nil { return }
      let empreinte = try Produit(brouillon: try await visite.etats(vu.id, vu.dossier).papier(.certificatDeDestruction)).empreinte
      try await visite.maison.decide(vu.id, in: visite.organisme) { dossier throws(Refus) in
        try dossier.etablirCertificatDeDestruction(empreinte, le: visite.jour, at: visite.maintenant)
      }
    }
  }

  private static func decider(_ visite: Visite, _ decision: (Dossier) throws(Refus) -> [Dossier.Event]) async throws -> Reponse {
    try await tenter(visite) { vu in try await visite.maison.decide(vu.id, in: visite.organisme, decision) }
  }

  private static func tenter(_ visite: Visite, _ geste: (DossierVu) async throws -> Void) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .heures)
    return try await visite.tenter(puis: Route(.cabinetFin, "\(vu.id)"), sinon: { try await FinPage(visite, refus: $0).html(visite) }) { try await geste(vu) }
  }
}

/// Whether something held documents of the bilan.
enum Contenait: String { case oui, non }

extension SupportExterieur {
  /// Those that every bilan declares, by their short names.
  static let communs: [(nom: String, support: SupportExterieur)] = [("papier", .papier), ("messagerie", .messagerie), ("poste", .poste)]

  /// The one of that short name.
  init?(nom: String) {
    guard let connu = SupportExterieur.communs.first(where: { $0.nom == nom }) else { return nil }
    self = connu.support
  }

  /// Its short name; `nil` for a publisher's platform.
  var nomCourt: String? { SupportExterieur.communs.first { $0.support == self }?.nom }
}

/// Where the person stands some months later, in their own coded answers.
struct ReponsesPage {
  let vu: DossierVu
  let releve: Suivi.Releve

  func html(_ visite: Visite) -> HTML {
    let fil = Fil.html([(vu.nom, Route(.cabinetDossier, "\(vu.id)")), ("La fin du bilan", Route(.cabinetFin, "\(vu.id)"))])
    let faits = Faits.html([
      ("Aujourd’hui", "\(releve.emploi.nom)"), ("Formation", "\(releve.formation.nom)"), ("Confiance en soi", "\(releve.estimeDeSoi.nom)"),
      ("Bilan utile", "\(releve.satisfaction.nom)"),
    ])
    let corps: HTML = """
      <div class="pile pile--serree">\(fil)<h1>Ce que \(vu.prenom) a répondu</h1><p class="chapeau">\(vu.prenom) voit que vous l’avez lu.</p></div><div class="carte">\(faits)</div>
      """
    return Gabarit(titre: "Réponses au suivi", porte: .cabinet, etroite: true, corps: corps).html(visite)
  }
}

/// All that ends a bilan, in the order in which it is done.
struct FinPage {
  let vu: DossierVu
  /// Whether the person has answered at the follow-up: what, another page says.
  let aRepondu: Bool
  let questions: QuestionsVues?
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .consultant, .heures)
    aRepondu = try await visite.suivi(vu)?.issues.releve != nil
    questions = try await visite.questions(vu)
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  private var reponses: HTML { aRepondu ? "<p><a href=\"\(Route(.cabinetReponses, "\(vu.id)"))\">Lire ses réponses</a></p>" : .vide }

  private var dossier: Dossier { vu.dossier }

  func html(_ visite: Visite) -> HTML {
    let fil = Fil.html([("Mes séances", Route(.cabinet)), (vu.nom, Route(.cabinetDossier, "\(vu.id)"))])
    let corps: HTML = """
      <div class="pile pile--serree">\(fil)<h1>La fin du bilan</h1><p class="chapeau">Ce qui se fait à la dernière séance, puis après elle.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(coordonnees(visite))\(attestation(visite))\(suivi(visite))\(destruction(visite))
      """
    return Gabarit(titre: "La fin du bilan", porte: .cabinet, etroite: true, corps: corps).html(visite)
  }

  private func partie(_ titre: String, _ etat: HTML, _ corps: HTML) -> HTML {
    "<section class=\"carte pile pile--serree\"><h2>\(titre) \(etat)</h2>\(corps)</section>"
  }

  private func geste(_ name: RouteName, _ visite: Visite, _ corps: HTML) -> HTML {
    Bouton.formulaire(Route(name, "\(vu.id)"), visite, corps, classe: "pile pile--serree")
  }

  private func coordonnees(_ visite: Visite) -> HTML {
    let joindre = [vu.identite?.courriel, vu.identite?.telephone].compactMap { $0 }.joined(separator: ", ")
    let dites: HTML =
      "<p>\(joindre.isEmpty ? "Aucune adresse n’est connue" : joindre).\(vu.identite?.courrielProfessionnel == true ? " C’est une adresse de travail\u{202F}: une adresse personnelle vaut mieux." : "")</p>"
    if dossier.coordonneesVerifieesALaSortie { return partie("Où l’inviter au suivi", Etat.html("vérifié", "bien"), dites) }
    return partie(
      "Où l’inviter au suivi", Etat.html("à vérifier", "attention"),
      dites + "<p class=\"meta\">Si elle a changé, le bureau la corrige au dossier.</p>"
        + geste(.cabinetCoordonnees, visite, "<p>\(Bouton.simple("L’adresse est bonne"))</p>"))
  }

  private func attestation(_ visite: Visite) -> HTML {
    if let le = dossier.cloture.attestationLe {
      return partie("Attestation de présence", Etat.html("remise le \(le.enFrancais)", "bien"), "<p>\(vu.prenom) la trouve aussi parmi ses papiers.</p>")
    }
    if dossier.heures.faites == .nulle { return partie("Attestation de présence", Etat.html("à venir", ""), "<p>Elle se remet à la dernière séance.</p>") }
    return partie(
      "Attestation de présence", Etat.html("à remettre", "attention"),
      "<p>Elle dit \(dossier.heures.faites.enFrancais) faites, et se remet à la dernière séance.</p>"
        + geste(.cabinetAttestation, visite, "<p>\(Bouton.simple("Noter sa remise"))</p>"))
  }

  private func suivi(_ visite: Visite) -> HTML {
    switch dossier.cloture.issueDuSuivi {
    case .tenu(let le): return partie("Suivi", Etat.html("tenu le \(le.enFrancais)", "bien"), reponses)
    case .decline(let le): return partie("Suivi", Etat.html("décliné", ""), "<p>\(vu.prenom) l’a décliné le \(le.enFrancais), sans avoir à dire pourquoi.</p>")
    case nil: break
    }
    let prevu = dossier.cloture.suiviPrevuLe
    let propose = (prevu ?? dossier.dateDuSuivi ?? visite.jour.plus(mois: 6))
    let date = Champ(nom: "pour", label: "Entretien de suivi, le", type: "date", valeur: visite.formulaire.valeur("pour", "\(propose)")).html(erreurs)
    let tenu: HTML = prevu.html { $0 <= visite.jour ? geste(.cabinetSuiviTenu, visite, "<p>\(Bouton.principal("L’entretien a été tenu"))</p>") : .vide }
    let decline: HTML =
      prevu == nil ? .vide : geste(.cabinetSuivi, visite, Cache.html("decline", "oui") + "<p>\(Bouton.simple("\(vu.prenom) ne souhaite pas de suivi"))</p>")
    return partie(
      "Suivi", Etat.html(prevu.map { "prévu le \($0.enFrancais)" } ?? "à proposer", prevu == nil ? "attention" : ""),
      "\(reponses)\(tenu)\(geste(.cabinetSuivi, visite, date + "<p>\(Bouton.simple(prevu == nil ? "Proposer ce suivi" : "Changer la date"))</p>"))\(decline)")
  }

  // MARK: - Destruction

  private func destruction(_ visite: Visite) -> HTML {
    guard let carnet = dossier.destruction.carnet else { return avantDestruction(visite) }
    let declares = dossier.destruction.declarees.values.sorted { $0.support.nom < $1.support.nom }.map { declaration -> (String, HTML) in
      (declaration.support.nom.capitale, "\(declaration.contenait ? "détruits" : "rien à détruire"), déclaré le \(declaration.le.enFrancais)")
    }
    let faits = Faits.html([("Carnet", "détruit \(carnet.a.enFrancais)")] + declares)
    if let le = dossier.destruction.certificatLe { return partie("Destruction", Etat.html("certifiée le \(le.enFrancais)", "bien"), faits) }
    let reste = dossier.supportsADeclarer()
    let suite: HTML =
      reste.isEmpty
      ? geste(.cabinetCertificatDeDestruction, visite, "<p>\(Bouton.principal("Établir le certificat de destruction"))</p>")
      : reste.html { declaration($0, visite) }
    return partie("Destruction", Etat.html(reste.isEmpty ? "à certifier" : "à déclarer", "attention"), faits + suite)
  }

  private func avantDestruction(_ visite: Visite) -> HTML {
    let constats = dossier.peutDetruireCarnet(le: visite.jour)
    let lignes = constats.html { "<li>\($0.phrase) <span class=\"meta\">(\($0.regle.source.citation))</span></li>" }
    let regle: HTML =
      "<p>À la fin du bilan, le carnet est détruit avec la clé qui l’ouvre\u{202F}: ni le centre ni une sauvegarde ne le retrouvent <span class=\"meta\">(R6313-7)</span>. Ce que \(vu.prenom) fait garder est mis à part.</p>"
    let question: HTML = (questions?.enAttente.first).html {
      "<p>\(vu.prenom) attend une réponse\u{202F}: <a href=\"\(Route(.cabinetQuestion, "\(vu.id)", "\($0.id)"))\">donnez-la</a> avant, sa question disparaît avec le carnet.</p>"
    }
    if !constats.bloquants.isEmpty { return partie("Destruction", Etat.html("à venir", ""), regle + question + "<ul class=\"puces\">\(lignes)</ul>") }
    let compris = CaseACocher(nom: "compris", label: "Je sais que le carnet ne se retrouvera pas", cochee: false).html
    let dits: HTML = constats.isEmpty ? .vide : "<ul class=\"puces\">\(lignes)</ul>"
    return partie(
      "Destruction", Etat.html("à faire", "attention"),
      regle + question + dits + geste(.cabinetDestruction, visite, "<div id=\"compris\">\(compris)</div><p>\(Bouton.principal("Détruire le carnet"))</p>"))
  }

  private func declaration(_ support: SupportExterieur, _ visite: Visite) -> HTML {
    guard let nom = support.nomCourt else { return .vide }
    let choix = [("", "Choisissez"), ("oui", "Il y avait des documents, ils sont détruits"), ("non", "Il n’y avait rien")]
    let liste = ListeDeroulante(nom: "contenait-\(nom)", label: support.nom.capitale, choix: choix.map { (valeur: $0.0, libelle: $0.1) }).html(erreurs)
    return geste(.cabinetSupports, visite, Cache.html("support", nom) + liste + "<p>\(Bouton.simple("Déclarer"))</p>")
  }
}
