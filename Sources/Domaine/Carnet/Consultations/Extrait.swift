extension Carnet {
  /// What someone is given of a carnet when they open one item: that item, and nothing else.
  public enum Extrait: Sendable, Equatable {
    case contenu(Conservation.Contenu)
    /// The working notes that the reader may read.
    case notes([Note])
    /// What was asked and answered.
    case questions([Question])
    /// Who opened what, and when.
    case consultations([Consultation])
  }

  /// The item as `acteur` is shown it; `nil` where the carnet holds nothing of it. Says nothing of whether they may: see `peutVoir`.
  public func extrait(de element: ElementCarnet, pour acteur: Acteur) -> Extrait? {
    switch element {
    case .notes: .notes(notes(lisiblesPar: acteur))
    case .questions: .questions(questions.toutes)
    case .consultations: .consultations(consultations.toutes)
    default: contenu(de: element).map(Extrait.contenu)
    }
  }
}
