extension Carnet {
  /// What a written agreement may name, as the carnet stands: what is there and concerns more than the work of the two (R6313-7).
  public var elementsConservables: [ElementCarnet] {
    let fixes: [ElementCarnet] = [.synthese, .planAction, .projets, .besoin, .inventaire, .pistes]
    return (fixes + passations.toutes.map { .passation($0.id) } + pieces.toutes.map { .piece($0.id) }).filter(contient)
  }

  /// Whether the carnet holds something of this item.
  public func contient(_ element: ElementCarnet) -> Bool {
    switch element {
    case .notes: !notes.toutes.isEmpty
    case .questions: !questions.toutes.isEmpty
    case .consultations: true
    default: contenu(de: element) != nil
    }
  }

  /// A copy of an item as it stands; `nil` where the carnet has none, or where it is not kept.
  public func contenu(de element: ElementCarnet) -> Conservation.Contenu? {
    switch element {
    case .besoin: besoin.objectifs.isEmpty ? nil : .objectifs(besoin.objectifs)
    case .passation(let id): passations.toutes[id].map { .passation($0) }
    case .inventaire: inventaire.experiences.isEmpty ? nil : .inventaire(inventaire.experiences)
    case .pistes: pistes.toutes.isEmpty ? nil : .pistes(pistes.toutes)
    case .projets: projets.tous.isEmpty ? nil : .projets(projets.tous)
    case .planAction: planAction.etapes.isEmpty ? nil : .planAction(planAction.etapes)
    case .synthese: synthese.derniere.map { .synthese($0, synthese.observations) }
    case .piece(let id): pieces.toutes[id].map { .piece($0) }
    case .notes, .questions, .consultations: nil
    }
  }
}
