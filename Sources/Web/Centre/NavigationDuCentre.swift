import Domaine

/// What the pages of the office share: their links, and the line that says what they never show.
struct PageDuCentre {
  /// The pages of this door.
  enum Onglet { case echeances, demandes, dossiers, amenagements, reclamations, destructions, messages }

  let titre: String
  let onglet: Onglet
  var etroite = false
  let corps: HTML

  func html(_ visite: Visite) -> HTML {
    let liens = (visite.bureau == nil ? [] : PageDuCentre.duBureau) + (visite.referentHandicap == nil ? [] : [PageDuCentre.duReferent])
    let navigation = liens.map { (nom: $0.nom, route: Route($0.route), ici: $0.onglet == onglet) }
    return Gabarit(titre: titre, porte: .centre, navigation: navigation, etroite: etroite, corps: corps).html(visite)
  }

  private static let duBureau: [(nom: String, route: RouteName, onglet: Onglet)] = [
    ("À faire", .centre, .echeances), ("Demandes", .centreDemandes, .demandes), ("Dossiers", .centreDossiers, .dossiers),
    ("Réclamations", .centreReclamations, .reclamations), ("À détruire", .centreDestructions, .destructions), ("Messages", .centreMessages, .messages),
  ]
  private static let duReferent: (nom: String, route: RouteName, onglet: Onglet) = ("Aménagements", .centreAmenagements, .amenagements)
}

extension Visite {
  /// Whoever is signed in, as one of the office.
  var bureau: Acteur? {
    guard let qui, let role = [Role.bureau, .referentPedagogique, .coordinateur].first(where: qui.roles.contains) else { return nil }
    return qui.acteur(role)
  }

  /// Whoever is signed in, as the référent handicap.
  var referentHandicap: Acteur? { qui?.acteurs(.referentHandicap).first }
}
