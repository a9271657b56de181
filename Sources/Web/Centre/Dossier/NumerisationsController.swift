import Application
import Domaine

/// What was signed on paper in a bilan: its scans, and what waits for one (P12, F10).
enum NumerisationsController {
  static func page(_ visite: Visite) async throws -> Reponse {
    .page(NumerisationsPage(bureau: try await visite.dossierDuBureau(), visite: visite).html)
  }

  /// Takes in what was brought for the signatures that were ticked: a scan, or the reason why there is none.
  static func prouver(_ visite: Visite) async throws -> Reponse {
    let bureau = try await visite.dossierDuBureau()
    var saisie = Saisie(visite.formulaire)
    let papiers = bureau.dossier.papiersSignes.filter { visite.formulaire.coche($0.code) }
    if papiers.isEmpty { saisie.refuser("papiers", "Cochez les signatures que montre ce fichier.") }
    let preuve = saisie.preuve("scan", motif: "motif")
    guard let preuve, saisie.estBonne else {
      return .page(NumerisationsPage(bureau: bureau, visite: visite, erreurs: saisie.erreurs).html, statut: 422)
    }
    return try await visite.tenter(puis: Route(.centreNumerisations, "\(bureau.id)")) { refus in
      NumerisationsPage(bureau: bureau, visite: visite, refus: refus).html
    } _: {
      try await visite.maison.prouver(papiers, preuve, de: bureau.id, in: visite.organisme)
    }
  }

  static func scan(_ visite: Visite) async throws -> Reponse {
    let bureau = try await visite.dossierDuBureau()
    guard let lecteur = visite.bureau else { throw Absente() }
    return try await visite.scan(de: bureau.id, bureau.dossier, a: lecteur)
  }
}
