extension Examen {
  /// The condition of each item, its group's included; the faults of each at its column.
  mutating func conditions(_ definition: Questionnaire.Definition) -> [Condition?] {
    let places = definition.places
    let rangs = Dictionary(places.enumerated().map { ($0.element.item.id, $0.offset) }) { premier, _ in premier }
    func avant(_ rang: Int) -> (String) -> LectureDeCondition.Connaissance {
      { nom in rangs[nom].map { $0 < rang ? .connu(places[$0].item, rang: $0) : .plusLoin } ?? .inconnu }
    }
    var debut = 0
    let parties: [Condition?] = definition.parties.enumerated().map { rang, partie in
      defer { debut += partie.items.count }
      return lire(partie.visibleSi, "parties[\(rang + 1)].visibleSi", avant(debut))
    }
    return places.enumerated().map { rang, place in
      .toutes([parties[place.partie], lire(place.item.visibleSi, "\(place.chemin).visibleSi", avant(rang))])
    }
  }

  private mutating func lire(_ texte: String?, _ chemin: String, _ items: @escaping (String) -> LectureDeCondition.Connaissance) -> Condition? {
    guard let texte else { return nil }
    let (condition, fautes) = LectureDeCondition.lire(texte, items)
    for faute in fautes { noter(chemin, decalage: faute.decalage, faute.phrase) }
    return condition
  }

  /// Notes each item that no answers could ever show.
  mutating func visibilites(_ definition: Questionnaire.Definition, _ conditions: [Condition?]) {
    let places = definition.places
    let accessibilite = Accessibilite(items: places.map(\.item), conditions: conditions)
    for (rang, place) in places.enumerated() where !accessibilite.peutSeMontrer(rang) {
      let chemin = place.item.visibleSi == nil ? "parties[\(place.partie + 1)].visibleSi" : "\(place.chemin).visibleSi"
      noter(chemin, "Changez cette condition\u{202F}: aucune réponse ne montrerait jamais «\u{202F}\(place.item.id)\u{202F}».")
    }
  }
}
