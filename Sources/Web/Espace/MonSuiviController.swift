import Application
import Documents
import Domaine

/// The follow-up as the beneficiary answers it: four coded answers, read by the two only; and their own word on being asked by others (A1, A4).
enum MonSuiviController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await MonSuiviPage(visite).html(visite)) }

  static func relever(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    guard try await visite.suivi(vu) != nil else { throw Absente() }
    var saisie = Saisie(visite.formulaire)
    guard let releve = Suivi.Releve(lu: &saisie), saisie.estBonne else {
      return .page(try await MonSuiviPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    return try await visite.tenter(puis: Route(.espaceSuivi, "\(vu.id)"), sinon: { try await MonSuiviPage(visite, refus: $0).html(visite) }) {
      try await visite.maison.decide(vu.id.comme(Suivi.self), in: visite.organisme) { suivi throws(Refus) in
        try suivi.relever(releve, par: vu.acteur, le: visite.jour)
      }
    }
  }

  /// Agrees to be asked by others who think of the same trade, or takes that back.
  static func rejoindre(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire, .accords)
    let oui = visite.formulaire["reponse"] == "oui"
    return try await visite.decider(vu, puis: Route(.espaceSuivi, "\(vu.id)"), sinon: { try await MonSuiviPage(visite, refus: $0).html(visite) }) {
      dossier throws(Refus) in
      oui
        ? try dossier.accepterDEtrePersonneRessource(le: visite.jour, at: visite.maintenant)
        : try dossier.cesserDEtrePersonneRessource(le: visite.jour, at: visite.maintenant)
    }
  }
}

extension Visite {
  /// The follow-up of a bilan, for whoever of the two may open it; `nil` where there is none, or it is closed or gone.
  func suivi(_ vu: DossierVu) async throws -> Suivi? {
    do {
      let suivi = try await maison.lire(vu.id.comme(Suivi.self), in: organisme)
      return suivi.peutVoir(par: vu.acteur, le: maintenant).bloquants.isEmpty ? suivi : nil
    } catch StoreError.destroyed {
      return nil
    }
  }
}

extension Suivi.Releve {
  fileprivate init?(lu saisie: inout Saisie) {
    let (emploi, formation) = (
      saisie.choix("emploi", "Dites où vous en êtes.", comme: Emploi.self), saisie.choix("formation", "Dites où en est la formation.", comme: Formation.self)
    )
    let (estime, satisfaction) = (
      saisie.choix("estime", "Choisissez une réponse.", comme: Evolution.self),
      saisie.choix("satisfaction", "Choisissez une réponse.", comme: Satisfaction.self)
    )
    guard let emploi, let formation, let estime, let satisfaction else { return nil }
    self.init(emploi: emploi, formation: formation, estimeDeSoi: estime, satisfaction: satisfaction)
  }
}

/// When the follow-up is, what it asks, and what one lets others ask.
struct MonSuiviPage {
  let vu: DossierVu
  let suivi: Suivi?
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .beneficiaire)
    suivi = try await visite.suivi(vu)
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Après mon bilan</h1><p class="chapeau">\(quand)</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(releve(visite))\(reseau(visite))
      """
    return PagesDeLEspace.page("Après mon bilan", vu, nil, corps, visite)
  }

  private var quand: String {
    switch vu.dossier.cloture.issueDuSuivi {
    case .tenu(let le): "Votre entretien de suivi s’est tenu le \(le.enFrancais)."
    case .decline: "Vous n’avez pas souhaité d’entretien de suivi."
    case nil:
      vu.dossier.cloture.suiviPrevuLe.map { "Votre entretien de suivi est prévu le \($0.enFrancais), avec \(vu.consultant)." }
        ?? "Un entretien de suivi vous sera proposé, six mois environ après la fin."
    }
  }

  private func releve(_ visite: Visite) -> HTML {
    guard let suivi else { return .vide }
    let dit = suivi.issues.releve
    let champs: HTML = """
      \(liste("emploi", "Aujourd’hui, vous êtes", Suivi.Releve.Emploi.allCases.map { ($0.rawValue, $0.nom) }, dit?.emploi.rawValue, visite))
      \(liste("formation", "La formation de votre plan", Suivi.Releve.Formation.allCases.map { ($0.rawValue, $0.nom) }, dit?.formation.rawValue, visite))
      \(liste("estime", "Votre confiance en vous, depuis le bilan", Suivi.Releve.Evolution.allCases.map { ($0.rawValue, $0.nom) }, dit?.estimeDeSoi.rawValue, visite))
      \(liste("satisfaction", "Votre bilan vous a-t-il été utile\u{202F}?", Suivi.Releve.Satisfaction.allCases.map { ($0.rawValue, $0.nom) }, dit?.satisfaction.rawValue, visite))
      <p>\(Bouton.principal(dit == nil ? "Enregistrer mes réponses" : "Changer mes réponses"))</p>
      """
    return
      "<section class=\"carte pile\"><h2>Où en êtes-vous\u{202F}?</h2><p class=\"meta\">Seul \(vu.consultant) lit vos réponses. Les statistiques du centre ne disent jamais de qui elles viennent.</p>\(Bouton.formulaire(Route(.espaceSuiviReleve, "\(vu.id)"), visite, champs, classe: "pile"))</section>"
  }

  private func liste(_ nom: String, _ label: String, _ choix: [(String, String)], _ dit: String?, _ visite: Visite) -> HTML {
    ListeDeroulante(
      nom: nom, label: label, choix: ([("", "Choisissez")] + choix).map { (valeur: $0.0, libelle: $0.1.capitale) },
      valeur: visite.formulaire.valeur(nom, dit ?? "")
    ).html(erreurs)
  }

  private func reseau(_ visite: Visite) -> HTML {
    let depuis = vu.dossier.accords.personneRessourceDepuis
    let bouton: HTML =
      depuis == nil
      ? "<button class=\"bouton\" name=\"reponse\" value=\"oui\">J’accepte d’être personne ressource</button>"
      : "<button class=\"bouton\" name=\"reponse\" value=\"non\">Ne plus l’être</button>"
    let dit =
      depuis.map { "Vous l’avez accepté le \($0.enFrancais)." }
      ?? "Le centre pourrait vous mettre en relation, plus tard, avec quelqu’un qui pense à votre métier. Ne pas l’accepter ne change rien à votre bilan."
    return
      "<section class=\"carte pile pile--serree\"><h2>Aider d’autres personnes</h2><p>\(dit)</p>\(Bouton.formulaire(Route(.espaceReseau, "\(vu.id)"), visite, bouton))</section>"
  }
}
