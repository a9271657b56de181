import Application
import Domaine

/// A dossier as somebody who has a place in it asks for it, and as what they act.
struct DossierVu {
  let id: DossierID
  let dossier: Dossier
  let acteur: Acteur

  var carnet: CarnetID { id.comme() }
  var identite: Dossier.Identite? { dossier.ouverture.faits?.identite }
  var nom: String { identite?.nomComplet ?? "" }
  var prenom: String { identite?.prenom ?? "" }
  var consultant: String { dossier.consultants.enCharge?.nom ?? "votre consultant" }

  /// How whoever is to hold a séance is called, where it is known still.
  func consultant(de seance: Seance) -> String {
    let consultants = dossier.consultants
    let connus = [consultants.enCharge, consultants.second].compactMap { $0 } + consultants.transferts.map(\.a)
    return connus.first { $0.personne == seance.consultant }?.nom ?? "le consultant précédent"
  }

  /// The séances that stand or were missed, earliest first, each with its number.
  var seances: [(numero: Int, seance: Seance)] { dossier.calendrier.enOrdre.enumerated().map { ($0.offset + 1, $0.element) } }

  /// What is known of a séance in this dossier.
  func etat(_ seance: Seance, le instant: Instant) -> EtatDeSeance {
    if let nature = dossier.emargement.absences[seance.id] { return .manquee(nature) }
    guard let feuille = dossier.emargement.feuilles[seance.id] else { return seance.fin <= instant ? .aSigner(Partie.allCases) : .aVenir }
    return feuille.attendue ? .aSigner(Partie.allCases.filter { feuille.signatures[$0] == nil }) : .signee
  }
}

/// Where a séance stands.
enum EtatDeSeance: Equatable {
  case aVenir, signee
  case aSigner([Partie])
  case manquee(NatureDeLAbsence)

  /// The word that says it, and its tone.
  var html: HTML {
    switch self {
    case .aVenir: Etat.html("à venir", "")
    case .signee: Etat.html("signée", "bien")
    case .aSigner: Etat.html("à signer", "attention")
    case .manquee(let nature): Etat.html("non tenue, \(nature.nom)", "")
    }
  }
}

extension NatureDeLAbsence {
  /// As a page says it.
  var nom: String {
    switch self {
    case .excusee: "excusée"
    case .tardive: "prévenue trop tard"
    case .injustifiee: "sans nouvelles"
    case .duCentre: "du fait du centre"
    }
  }
}

extension Visite {
  /// The dossier that the address names. One that never was, one that is gone and one that isn't theirs answer alike.
  func dossier(comme role: Role, _ piece: PieceDossier = .calendrier) async throws -> DossierVu {
    guard let qui else { throw Absente() }
    let id: DossierID = try identifiant(0)
    do {
      let dossier = try await maison.lire(id, in: organisme)
      guard let acteur = qui.acteurs(role).first(where: { dossier.peutVoir(piece, par: $0, le: jour).bloquants.isEmpty }) else { throw Absente() }
      return DossierVu(id: id, dossier: dossier, acteur: acteur)
    } catch StoreError.destroyed {
      throw Absente()
    }
  }

  /// The dossiers in which whoever is signed in has one of these roles, as their list shows them, and as what they see them.
  func dossiers(comme roles: [Role], _ piece: PieceDossier) async throws -> [DossierVu] {
    var vus: [DossierVu] = []
    for acteur in roles.flatMap({ qui?.acteurs($0) ?? [] }) {
      for ligne in try await maison.dossiers(de: acteur.personne, in: organisme) where !vus.contains(where: { $0.id == ligne.id }) {
        let dossier = try await maison.lire(ligne.id, in: organisme)
        if dossier.peutVoir(piece, par: acteur, le: jour).bloquants.isEmpty { vus.append(DossierVu(id: ligne.id, dossier: dossier, acteur: acteur)) }
      }
    }
    return vus
  }

  /// The séance that the address names after its dossier; a second consultant has but their own.
  func seance(_ vu: DossierVu) throws -> Seance {
    guard let seance = vu.dossier.calendrier.seances[try identifiant(1)] else { throw Absente() }
    if enSecond(vu), seance.consultant != vu.acteur.personne { throw Absente() }
    return seance
  }

  /// Whether whoever asks has but a second consultant's part in the bilan: their own séances, and what was opened to them.
  func enSecond(_ vu: DossierVu) -> Bool { vu.acteur.role == .consultant && !vu.dossier.peutVoir(.heures, par: vu.acteur, le: jour).bloquants.isEmpty }

  /// The carnet, for whoever of the two may open that of it; `nil` where it isn't opened yet, has ended or is gone.
  func carnet(_ vu: DossierVu, _ element: ElementCarnet = .notes) async throws -> Carnet? {
    do {
      let carnet = try await maison.lire(vu.carnet, in: organisme)
      return carnet.peutVoir(element, par: vu.acteur, le: maintenant).bloquants.isEmpty ? carnet : nil
    } catch StoreError.destroyed {
      return nil
    }
  }

  /// A gesture on a dossier, then on to another page; refused, back to the page with what was typed.
  func decider(
    _ vu: DossierVu, puis route: Route, sinon page: (Refus) async throws -> HTML, _ decision: (Dossier) throws(Refus) -> [Dossier.Event]
  ) async throws -> Reponse {
    try await tenter(puis: route, sinon: page) { _ = try await maison.decide(vu.id, in: organisme, decision) }
  }

  /// Any gesture, likewise.
  func tenter(puis route: Route, sinon page: (Refus) async throws -> HTML, _ geste: () async throws -> Void) async throws -> Reponse {
    do {
      try await geste()
      return .vers(route)
    } catch let refus as Refus {
      return .page(try await page(refus), statut: 422)
    }
  }
}
