/// What somebody answered to one item of a questionnaire.
public enum ReponseDonnee: Hashable, Sendable {
  /// The number of a step.
  case echelon(Int)
  /// For each line of a matrix, a step or an abstention.
  case grille([String: ReponseDonnee])
  /// One option.
  case choix(String)
  /// Several options.
  case plusieurs(Set<String>)
  /// The option that is most like oneself, and the one that is least.
  case preference(plus: String, moins: String?)
  /// Options in order, the first one first.
  case ordre([String])
  /// For each card, its pile.
  case piles([String: String])
  /// Words.
  case texte(String)
  /// A number.
  case nombre(Double)
  /// A day.
  case date(Jour)
  /// An option, and how long it took as the server measured it.
  case chronometree(String, millisecondes: Int)
  /// Nothing, and why: neither an answer, nor one that lacks.
  case abstention(Abstention)
}

/// What is said instead of an answer: neither an answer, nor nothing, nor what was never shown.
public enum Abstention: String, Sendable, CaseIterable {
  case neSaitPas, nonConcerne, nonObserve, prefereNePas
}
