import Application
import Domaine
import EventCodec

/// What has come to its end: shown first, then destroyed in one gesture, each under its rule (A3, R6313-7).
enum DestructionsController {
  static func liste(_ visite: Visite) async throws -> Reponse { .page(try await DestructionsPage(visite).html(visite)) }

  /// Destroys what the page showed, and only that: what is no longer due, or came due since, is left.
  static func detruire(_ visite: Visite) async throws -> Reponse {
    var saisie = Saisie(visite.formulaire)
    if !visite.formulaire.coche("compris") { saisie.refuser("compris", "Cochez la case\u{202F}: ce qui est détruit ne se retrouve pas.") }
    guard saisie.estBonne else { return .page(try await DestructionsPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    return try await visite.tenter(puis: Route(.centreDestructions), sinon: { try await DestructionsPage(visite, refus: $0).html(visite) }) {
      let horloge = try visite.services.horloge()
      for papier in try await visite.maison.aDetruire(le: visite.jour, in: visite.organisme) where visite.formulaire.coche(papier.champ) {
        try await visite.maison.detruire(papier, horloge: horloge, in: visite.organisme)
      }
    }
  }
}

extension ADetruire {
  /// The name of its field.
  fileprivate var champ: String { "detruire-\(nature.rawValue)-\(numero)" }

  /// As the list says it.
  fileprivate var nom: String {
    switch nature {
    case .demande: "Une demande restée sans suite"
    case .dossier: "Un dossier"
    case .carnet: "Le carnet d’un bilan"
    case .conservation: "Un document gardé par accord"
    case .amenagement: "Des besoins d’aménagement"
    case .suivi: "Un suivi"
    case .reclamation: "Une réclamation"
    }
  }
}

/// The papers whose time has come, with the rule of each.
struct DestructionsPage {
  let papiers: [ADetruire]
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    papiers = try await visite.maison.aDetruire(le: visite.jour, in: visite.organisme)
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  func html(_ visite: Visite) -> HTML {
    let lignes = papiers.html { papier in
      "<li class=\"ligne\"><p>\(Etat.html("à détruire", "attention"))</p><div><p><strong>\(papier.nom)</strong>, \("\(papier.numero)".prefix(8).uppercased())</p><p class=\"meta\">\(papier.regle.enonce) (\(papier.regle.source.citation))</p></div>\(Cache.html(papier.champ, "oui"))</li>"
    }
    let geste: HTML = """
      <ul class="lignes">\(lignes)</ul><div id="compris">\(CaseACocher(nom: "compris", label: "Je sais que rien de ceci ne se retrouvera").html)</div>
      <p>\(Bouton.principal(papiers.count == 1 ? "Détruire ce papier" : "Détruire ces \(papiers.count) papiers"))</p>
      """
    let corps: HTML = """
      <div class="pile"><h1>À détruire</h1><p class="chapeau">Ce que plus rien n’oblige ni n’autorise à garder. Chacun s’en va avec la clé qui l’ouvre, sauvegardes comprises.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))
      \(papiers.isEmpty ? Vide.html("Rien à détruire aujourd’hui", "Les papiers viendront ici le jour où leur temps est fini.") : Bouton.formulaire(Route(.centreDestructions), visite, geste, classe: "pile"))
      """
    return PageDuCentre(titre: "À détruire", onglet: .destructions, etroite: true, corps: corps).html(visite)
  }
}
