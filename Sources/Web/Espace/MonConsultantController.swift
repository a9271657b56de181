import Application
import Domaine

/// Who holds my bilan, and whom I accept in their place (P5, Q1).
enum MonConsultantController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await MonConsultantPage(visite).html(visite)) }

  static func repondre(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    let place = try visite.place()
    var saisie = Saisie(visite.formulaire)
    let reponse = saisie.choix("reponse", "Dites si vous acceptez.", comme: ReponseAuConsultant.self)
    guard let reponse, saisie.estBonne else { return .page(try await MonConsultantPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    // Answered already, or about somebody else than whom the page showed: the page says where it stands.
    let page = Route(.espaceConsultant, "\(vu.id)")
    guard let proposition = vu.dossier.consultants.propositions[place], "\(proposition.a.personne)" == visite.formulaire["consultant"] else {
      return .vers(page)
    }
    return try await visite.tenter(puis: page) { refus in
      try await MonConsultantPage(visite, refus: refus).html(visite)
    } _: {
      try await visite.repondre(reponse, a: proposition, vu)
    }
  }
}

extension Visite {
  /// The beneficiary's word on a proposal: nothing changes without it.
  fileprivate func repondre(_ reponse: ReponseAuConsultant, a proposition: Dossier.PropositionDeConsultant, _ vu: DossierVu) async throws {
    switch (reponse, proposition.place) {
    case (.non, let place):
      try await maison.decide(vu.id, in: organisme) { dossier throws(Refus) in try dossier.declinerProposition(place, par: vu.acteur, le: jour) }
    case (_, .second):
      try await maison.decide(vu.id, in: organisme) { dossier throws(Refus) in try dossier.accepterSecondConsultant(proposition.a, par: vu.acteur, le: jour) }
    case (_, .enCharge):
      try await maison.transfererConsultant(
        vu.id, a: proposition.a, motif: proposition.motif, avecNotes: reponse == .avecNotes, par: vu.acteur, in: organisme)
    }
  }
}

/// What a beneficiary may answer to whom is proposed.
enum ReponseAuConsultant: String, CaseIterable {
  case avecNotes, sansNotes, non
  /// To a second consultant.
  case oui
}

extension DossierVu {
  /// The proposals that wait for the beneficiary's word.
  var consultantPropose: [AFaire] {
    let propositions = dossier.consultants.propositions
    let suite = propositions[.enCharge].map { ("d’un autre consultant", "\($0.a.presentation), prendrait la suite de \(consultant). Vous seul en décidez.") }
    let second = propositions[.second].map { ("d’un second consultant", "\($0.a.presentation), peut vous rencontrer aussi. Vous seul en décidez.") }
    return [suite, second].compactMap { $0 }.map { quoi, pourquoi in
      AFaire(titre: "Répondre à la proposition \(quoi)", pourquoi: pourquoi, geste: "Lire et répondre", route: Route(.espaceConsultant, "\(id)"))
    }
  }
}

/// Who they are, a proposal where one waits, and whom to ask for another.
struct MonConsultantPage {
  let vu: DossierVu
  let fiche: FicheDuCentre?
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .beneficiaire)
    fiche = try await visite.fiche()
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  private var centre: String { fiche?.raisonSociale ?? "le centre" }

  func html(_ visite: Visite) -> HTML {
    let (propose, second) = (vu.dossier.consultants.propositions[.enCharge], vu.dossier.consultants.propositions[.second])
    let corps: HTML = """
      <div class="pile"><h1>Mon consultant</h1><p class="chapeau">Une seule personne conduit votre bilan. Elle ne change pas sans votre accord.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(propose.html { proposition($0, visite) })\(second.html { secondPropose($0, visite) })\(actuel)\(leSecond)\(propose == nil ? autre : .vide)
      """
    return PagesDeLEspace.page("Mon consultant", vu, nil, corps, visite)
  }

  private var actuel: HTML {
    guard let consultant = vu.dossier.consultants.enCharge else {
      return Vide.html("Votre consultant n’est pas encore désigné", "Le centre vous dira son nom avant la première séance.")
    }
    let nomme = vu.dossier.consultants.nommes[consultant.personne].map { [("Vous a été présenté le", "\($0.enFrancais)" as HTML)] } ?? []
    return "<section class=\"carte pile pile--serree\"><h2>\(consultant.nom)</h2>\(Faits.html(consultant.faits(pour: centre) + nomme))</section>"
  }

  private var autre: HTML {
    let joindre = (fiche?.contact.ligne).html { "<p>\($0)</p>" }
    return """
      <section class="pile pile--serree"><h2>Vous souhaitez en changer\u{202F}?</h2>
      <p>Dites-le à \(centre)\u{202F}: aucune raison ne vous sera demandée. La personne proposée viendra ici, et rien ne changera sans votre réponse.</p>\(joindre)</section>
      """
  }

  private var leSecond: HTML {
    vu.dossier.consultants.second.html { second in
      "<section class=\"carte pile pile--serree\"><h2>\(second.nom), en second</h2>\(Faits.html(second.faits(pour: centre)))<p>\(Bouton.lien("Ce que je lui ouvre", Route(.espaceSecond, "\(vu.id)")))</p></section>"
    }
  }

  // MARK: - The proposals

  private func secondPropose(_ proposition: Dossier.PropositionDeConsultant, _ visite: Visite) -> HTML {
    let nom = proposition.a.nom
    let champs: HTML = """
      \(Cache.html("consultant", "\(proposition.a.personne)"))<p class="rang"><button class="bouton\(vu.dossier.consultants.propositions[.enCharge] == nil ? " bouton--principal" : "")" name="reponse" value="oui">J’accepte de rencontrer \(nom)</button>
      <button class="bouton" name="reponse" value="non">Non merci</button></p>
      """
    return """
      <section class="carte etape pile"><p class="surtitre">Proposé le \(proposition.le.enFrancais)</p><h2>\(nom), en second</h2>\(Faits.html(proposition.a.faits(pour: centre)))
      <p>\(vu.consultant) garde votre bilan. \(nom) ne lira de votre carnet que ce que vous lui ouvrirez, document par document, et vous pourrez refermer à tout moment.</p>
      \(Bouton.formulaire(Route(.espaceConsultantRepondu, "\(vu.id)", "second"), visite, champs))</section>
      """
  }

  private func proposition(_ proposition: Dossier.PropositionDeConsultant, _ visite: Visite) -> HTML {
    let (nouveau, ancien, dit) = (proposition.a.nom, vu.consultant, visite.formulaire["reponse"])
    let choix = { (reponse: ReponseAuConsultant, titre: String, suite: String) -> HTML in
      "<label class=\"choix\"><input type=\"radio\" name=\"reponse\" value=\"\(reponse.rawValue)\"\(" checked", si: dit == reponse.rawValue)> <span><strong>\(titre)</strong><br><span class=\"meta\">\(suite)</span></span></label>"
    }
    let pourquoi = proposition.motif == .demandeDuBeneficiaire ? "vous l’avez demandé" : proposition.motif.libelle
    let erreur = erreurs.first { $0.champ == "reponse" }.html { "<p class=\"erreur\">\($0.phrase)</p>" }
    let champs: HTML = """
      \(Cache.html("consultant", "\(proposition.a.personne)"))<fieldset class="pile pile--serree" id="reponse"><legend>Votre réponse</legend>\(erreur)
      \(choix(.avecNotes, "J’accepte, avec les notes", "\(nouveau) lira aussi les notes de travail de \(ancien)."))
      \(choix(.sansNotes, "J’accepte, sans les notes", "Les notes de travail de \(ancien) lui restent fermées."))
      \(choix(.non, "Je garde \(ancien)", "Rien ne change, et vous n’avez pas à dire pourquoi."))</fieldset><p>\(Bouton.principal("Répondre"))</p>
      """
    return """
      <section class="carte etape pile"><p class="surtitre">Proposé le \(proposition.le.enFrancais)</p><h2>\(nouveau), à la place de \(ancien)</h2>
      \(Faits.html(proposition.a.faits(pour: centre) + [("Pourquoi", "\(pourquoi)")]))
      <p>Si vous acceptez, votre carnet se ferme aussitôt à \(ancien) et s’ouvre à \(nouveau), qui tiendra les séances à partir de demain. Ce que vous avez dit de vos besoins liés à un handicap ne suit pas\u{202F}: ce sera à vous de l’ouvrir.</p>
      \(Bouton.formulaire(Route(.espaceConsultantRepondu, "\(vu.id)", "enCharge"), visite, champs, classe: "pile"))</section>
      """
  }
}
