import Application
import Domaine
import EventCodec

/// The office's door: what is due, late, blocked, for whom, why, one gesture away (Q2).
enum CentreController {
  static func liste(_ visite: Visite) async throws -> Reponse {
    if visite.bureau == nil { return try await AmenagementsController.liste(visite) }
    let dus = try await visite.maison.echeances(au: visite.jour, in: visite.organisme)
    return .page(EcheancesPage(lignes: dus.flatMap(LigneDEcheance.lignes), choix: ChoixDEcheances(visite.formulaire)).html(visite))
  }
}

/// One line of the day's list: what is due for whom, said once even where several must act.
struct LigneDEcheance {
  let id: DossierID
  let nom: String
  let echeance: EcheanceDuDossier
  private(set) var acteurs: [Role]

  /// The lines of a dossier, in its own order.
  static func lignes(de du: DossierDu) -> [LigneDEcheance] { lignes(de: du.id, du.nom, du.echeances) }

  /// The same for a dossier that is open already.
  static func lignes(de id: DossierID, _ nom: String, _ echeances: [EcheanceDuDossier]) -> [LigneDEcheance] {
    echeances.reduce(into: []) { lignes, echeance in
      if let rang = lignes.firstIndex(where: { $0.echeance.phrase == echeance.phrase && $0.echeance.jour == echeance.jour && $0.echeance.etat == echeance.etat }
      ) {
        if !lignes[rang].acteurs.contains(echeance.qui) { lignes[rang].acteurs.append(echeance.qui) }
      } else {
        lignes.append(LigneDEcheance(id: id, nom: nom, echeance: echeance, acteurs: [echeance.qui]))
      }
    }
  }
}

/// What one looks at in the day's list: a state, whoever must act, or everything.
struct ChoixDEcheances: Equatable {
  var etat: EcheanceDuDossier.Etat?
  var qui: Role?
  /// How many lines of it were shown already.
  var passees = 0

  init(etat: EcheanceDuDossier.Etat? = nil, qui: Role? = nil, passees: Int = 0) { (self.etat, self.qui, self.passees) = (etat, qui, max(0, passees)) }

  init(_ formulaire: Formulaire) {
    self.init(etat: .init(rawValue: formulaire["etat"]), qui: Role(rawValue: formulaire["qui"]), passees: Int(formulaire["passees"]) ?? 0)
  }

  /// Where this choice is shown.
  var route: Route { Route(.centre).avec(["etat": etat?.rawValue ?? "", "qui": qui?.rawValue ?? "", "passees": passees == 0 ? "" : String(passees)]) }

  func retient(_ ligne: LigneDEcheance) -> Bool {
    (etat.map { ligne.echeance.etat == $0 } ?? true) && (qui.map(ligne.acteurs.contains) ?? true)
  }
}
