import Domaine

/// What the pages of the office share: their links, and the line that says what they never show.
struct PageDuCentre {
  /// The pages of this door.
  enum Onglet { case echeances, demandes, dossiers, destructions, messages }

  let titre: String
  let onglet: Onglet
  var etroite = false
  let corps: HTML

  func html(_ visite: Visite) -> HTML {
    let navigation = [
      ("À faire", Route(.centre), onglet == .echeances), ("Demandes", Route(.centreDemandes), onglet == .demandes),
      ("Dossiers", Route(.centreDossiers), onglet == .dossiers), ("À détruire", Route(.centreDestructions), onglet == .destructions),
      ("Messages", Route(.centreMessages), onglet == .messages),
    ]
    return Gabarit(titre: titre, porte: .centre, navigation: navigation.map { (nom: $0.0, route: $0.1, ici: $0.2) }, etroite: etroite, corps: corps).html(
      visite)
  }
}

extension Visite {
  /// Whoever is signed in, as one of the office.
  var bureau: Acteur? {
    guard let qui, let role = [Role.bureau, .referentPedagogique, .coordinateur].first(where: qui.roles.contains) else { return nil }
    return qui.acteur(role)
  }
}
