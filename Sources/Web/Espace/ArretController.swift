import Application
import Domaine

/// The beneficiary gives the bilan up, in writing: from that day it has ended, and its documents are to be destroyed (P11).
enum ArretController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await ArretPage(visite).html(visite)) }

  static func arreter(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    var saisie = Saisie(visite.formulaire)
    let ecrit = saisie.texte("ecrit", "Écrivez que vous arrêtez votre bilan.", maximum: 500)
    guard saisie.estBonne else { return .page(try await ArretPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    return try await visite.decider(vu, puis: Route(.espace), sinon: { try await ArretPage(visite, refus: $0).html(visite) }) { dossier throws(Refus) in
      try dossier.abandonner(le: visite.jour, ecrit: Empreinte(octets: Jeton.empreinte(ecrit)), at: visite.maintenant)
    }
  }
}

/// What stopping means, then one text and one button.
struct ArretPage {
  let vu: DossierVu
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .beneficiaire)
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Arrêter mon bilan</h1><p class="chapeau">Vous le pouvez à tout moment, sans dire pourquoi.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))
      \(Notice.html(.attention, "<p>Plus aucune séance ne se tiendra. Votre carnet sera détruit\u{202F}; seules les heures faites seront certifiées et facturées. Pour une simple pause, demandez à \(vu.consultant) de suspendre le bilan.</p>"))
      \(formulaire(visite))
      """
    return PagesDeLEspace.page("Arrêter mon bilan", vu, nil, corps, visite)
  }

  private func formulaire(_ visite: Visite) -> HTML {
    if let le = vu.dossier.interruption.abandonLe { return Notice.html(.information, "<p>Vous avez arrêté votre bilan le \(le.enFrancais).</p>") }
    let texte = visite.formulaire.valeur("ecrit", "J’arrête mon bilan de compétences.")
    let champs: HTML =
      "\(ChampLong(nom: "ecrit", label: "Votre écrit", aide: "Seule la preuve que vous l’avez écrit est gardée, pas vos mots.", valeur: texte, lignes: 3).html(erreurs))<p>\(Bouton.simple("Arrêter mon bilan"))</p>"
    return "<div class=\"carte\">\(Bouton.formulaire(Route(.espaceArrete, "\(vu.id)"), visite, champs, classe: "pile"))</div>"
  }
}
