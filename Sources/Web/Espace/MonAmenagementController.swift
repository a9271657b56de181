import Application
import Domaine

/// What a person with a disability needs, said to the référent handicap and to nobody else (C7, 9 RGPD).
enum MonAmenagementController {
  /// How long a need may be, in characters.
  static let maximum = 2_000

  static func page(_ visite: Visite) async throws -> Reponse { .page(try await MonAmenagementPage(visite).html(visite)) }

  /// The explicit consent, given apart, and to whom one will speak.
  static func consentir(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    var saisie = Saisie(visite.formulaire)
    let referent = try await visite.referentsHandicap(vu).first { "\($0.personne)" == visite.formulaire["referent"] }
    if referent == nil { saisie.refuser("referent", "Choisissez à qui vous en parlez.") }
    if !visite.formulaire.coche("accord") {
      saisie.refuser("accord", "Cochez la case pour donner votre accord, ou quittez cette page\u{202F}: rien n’est changé.")
    }
    guard let referent, saisie.estBonne else { return .page(try await MonAmenagementPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    return try await visite.surMonAmenagement(vu) {
      try await visite.maison.consentirAmenagement(vu.id, referent: referent.personne, par: vu.acteur, in: visite.organisme)
    }
  }

  /// A need, in one's own words; emptied, it is taken away.
  static func dire(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    var saisie = Saisie(visite.formulaire)
    let texte = saisie.facultatif("besoin", maximum: maximum) ?? ""
    guard let id = saisie.identifiant("besoin-id", comme: Amenagement.Besoin.self), saisie.estBonne else {
      return .page(try await MonAmenagementPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    return try await visite.surMonAmenagement(vu) {
      try await visite.maison.surLAmenagement(vu.id, in: visite.organisme) { amenagement, le throws(Refus) in
        texte.isEmpty
          ? try amenagement.retirer(besoin: id, par: vu.acteur, le: le)
          : try amenagement.exprimer(Amenagement.Besoin(id: id, texte: texte), par: vu.acteur, le: le)
      }
    }
  }

  /// Lets the consultant read one's words, or no more.
  static func ouvrir(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    let (ouvert, consultant) = (visite.formulaire["lecture"] == "ouverte", vu.dossier.consultants.enCharge?.personne)
    return try await visite.surMonAmenagement(vu) {
      try await visite.maison.surLAmenagement(vu.id, in: visite.organisme) { amenagement, le throws(Refus) in
        guard ouvert, let consultant else { return try amenagement.fermerAuConsultant(par: vu.acteur, le: le) }
        return try amenagement.ouvrir(au: consultant, par: vu.acteur, le: le)
      }
    }
  }

  static func retirer(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    return try await visite.surMonAmenagement(vu) { try await visite.maison.retirerAmenagement(vu.id, par: vu.acteur, in: visite.organisme) }
  }
}

extension Visite {
  /// Those of the centre who hear the needs of this person: the one named for the bilan, else whoever has that part.
  fileprivate func referentsHandicap(_ vu: DossierVu) async throws -> [Compte] {
    let tous = try await services.comptes.tous(in: organisme).filter { $0.actif && $0.roles.contains(.referentHandicap) }.sorted { $0.nom < $1.nom }
    guard let nomme = vu.dossier.ouverture.faits?.referents.handicap else { return tous }
    return tous.filter { $0.personne == nomme }
  }

  fileprivate func surMonAmenagement(_ vu: DossierVu, _ geste: () async throws -> Void) async throws -> Reponse {
    try await tenter(puis: Route(.espaceAmenagement, "\(vu.id)"), sinon: { try await MonAmenagementPage(self, refus: $0).html(self) }, geste)
  }
}

/// Consent first; then one's words, who reads them, what they change.
struct MonAmenagementPage {
  let vu: DossierVu
  let amenagement: Amenagement
  let referents: [Compte]
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .beneficiaire)
    amenagement = try await visite.maison.amenagement(de: vu.id, in: visite.organisme)
    referents = try await visite.referentsHandicap(vu)
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  private var referent: String { referents.first { $0.personne == amenagement.ouverture.referent }?.nom ?? "le référent handicap" }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Mes besoins particuliers</h1><p class="chapeau">Un handicap, une santé fragile, de la fatigue\u{202F}: le bilan s’adapte à vous, et vous n’avez pas à dire pourquoi.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(contenu(visite))
      """
    return PagesDeLEspace.page("Mes besoins particuliers", vu, nil, corps, visite)
  }

  private func contenu(_ visite: Visite) -> HTML {
    if vu.dossier.terme().map({ $0.jour <= visite.jour }) ?? false {
      return Notice.html(.information, "<p>Votre bilan a pris fin\u{202F}: ce que vous aviez dit ici ne s’ouvre plus.</p>")
    }
    if amenagement.ouverture.consentementLe == nil { return consentement(visite) }
    return "\(effets)\(besoins(visite))\(lecture(visite))\(retrait(visite))"
  }

  private func consentement(_ visite: Visite) -> HTML {
    if referents.isEmpty {
      return Notice.html(.attention, "<p>Ce centre n’a pas encore nommé de référent handicap. Dites à \(vu.consultant) que vous voulez lui parler.</p>")
    }
    let choix = referents.map { ("\($0.personne)", $0.nom) }
    let champs: HTML = """
      \(ListeDeroulante(nom: "referent", label: "À qui vous en parlez", choix: choix).html(erreurs))
      \(CaseACocher(nom: "accord", label: "J’accepte que ce référent lise ce que j’écris ici, pour adapter mon bilan").html)
      <p>\(Bouton.principal("Donner mon accord"))</p>
      """
    return """
      <ul class="puces"><li>Vos mots ne sont lus que du référent handicap\u{202F}; de \(vu.consultant) seulement si vous le dites.</li>
      <li>Le bureau, celui qui paie, votre employeur n’en voient que l’effet\u{202F}: des séances plus courtes, de plus grands caractères.</li>
      <li>Vous retirez votre accord quand vous voulez\u{202F}: vos mots sont alors détruits, et le bilan continue.</li></ul>
      <div class="carte">\(Bouton.formulaire(Route(.espaceAmenagementConsenti, "\(vu.id)"), visite, champs, classe: "pile"))</div>
      """
  }

  private var effets: HTML {
    let reoriente: HTML = amenagement.mesures.reorienteLe.html {
      Notice.html(.information, "<p>Le \($0.enFrancais), \(referent) vous a orienté vers un autre lieu, mieux équipé pour vous recevoir.</p>")
    }
    return "<section class=\"carte pile pile--serree\"><h2>Ce qui change pour vous</h2>\(Effets.html(amenagement.effets))\(reoriente)</section>"
  }

  private func besoins(_ visite: Visite) -> HTML {
    let saisi = visite.route == .espaceAmenagementDit ? visite.formulaire : Formulaire()
    let dits = amenagement.besoins.tous.html { besoin in
      besoin.id.description == saisi["besoin-id"]
        ? .vide : formulaire(visite, besoin.id.description, besoin.texte, "Changer", "Ce que vous avez dit", aide: "Videz ce champ pour retirer ce besoin.", [])
    }
    let id = saisi.valeur("besoin-id", "\(visite.maison.world.identifiant(Amenagement.Besoin.self))")
    let nouveau = formulaire(
      visite, id, saisi.valeur("besoin", ""), "Le dire à \(referent)", "Ce dont vous avez besoin",
      aide: "Par exemple\u{202F}: des temps courts, un document en gros caractères, une place près de la porte.", erreurs, champ: "besoin")
    return "<section class=\"pile\"><h2>Ce que vous dites à \(referent)</h2>\(dits)\(nouveau)</section>"
  }

  private func formulaire(
    _ visite: Visite, _ id: String, _ texte: String, _ geste: String, _ label: String, aide: String, _ erreurs: [(champ: String, phrase: String)],
    champ: String? = nil
  ) -> HTML {
    // Two fields of a page never share their name in the page, and the form sends the same one.
    let nom = champ ?? "besoin-\(id)"
    let texte = ChampLong(nom: "besoin", label: label, aide: aide, valeur: texte, lignes: 3, id: nom).html(erreurs)
    let champs: HTML = "\(Cache.html("besoin-id", id))\(texte)<p>\(Bouton.simple(geste))</p>"
    return "<div class=\"carte\">\(Bouton.formulaire(Route(.espaceAmenagementDit, "\(vu.id)"), visite, champs, classe: "pile pile--serree"))</div>"
  }

  private func lecture(_ visite: Visite) -> HTML {
    let ouvert = amenagement.ouverture.consultant != nil
    let phrase = ouvert ? "\(vu.consultant) peut lire ce que vous avez dit." : "\(vu.consultant) ne lit pas ce que vous avez dit, et n’en voit que l’effet."
    let champs: HTML = "\(Cache.html("lecture", ouvert ? "fermee" : "ouverte"))\(Bouton.simple(ouvert ? "Ne plus le laisser lire" : "Le laisser lire"))"
    return """
      <section class="carte pile pile--serree"><h2>Votre consultant</h2><p>\(phrase)</p>
      \(Bouton.formulaire(Route(.espaceAmenagementOuvert, "\(vu.id)"), visite, champs))</section>
      """
  }

  private func retrait(_ visite: Visite) -> HTML {
    """
    <details class="carte"><summary>Retirer mon accord</summary><div class="pile pile--serree"><p>Ce que vous avez dit sera détruit. Les séances déjà posées gardent leur date\u{202F}; la suite reprend comme le programme le dit.</p>
    \(Bouton.formulaire(Route(.espaceAmenagementRetire, "\(vu.id)"), visite, Bouton.simple("Retirer mon accord")))</div></details>
    """
  }
}
