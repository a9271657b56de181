/// What a rule found: how grave, from which dates, and what to do about it.
public struct Constat: Hashable, Sendable {
  /// The rule that speaks.
  public let regle: Regle
  /// How grave.
  public let gravite: Gravite
  /// The dates it computed from or arrived at, named.
  public let dates: [DateNommee]
  /// One French sentence that says what to do. No content of a carnet is ever in it.
  public let phrase: String

  /// What a rule found. The rule's own sentence is used where none is given.
  public init(_ regle: Regle, _ gravite: Gravite, _ phrase: String? = nil, dates: [DateNommee] = []) {
    self.regle = regle
    self.gravite = gravite
    self.dates = dates
    self.phrase = phrase ?? regle.enonce
  }
}

/// How grave a finding is.
public enum Gravite: Int, Sendable, Comparable, CaseIterable {
  /// Good to know.
  case information
  /// Sources disagree, or the text is silent: a person must judge.
  case incertain
  /// Goes against practice or a text that leaves room: allowed, and said.
  case avertissement
  /// Refused.
  case bloquant

  /// Less grave comes first.
  public static func < (gauche: Gravite, droite: Gravite) -> Bool {
    gauche.rawValue < droite.rawValue
  }
}

/// A day, and what it is: `dernier jour pour répondre`.
public struct DateNommee: Hashable, Sendable {
  /// What the day is, in French.
  public let nom: String
  /// The day.
  public let jour: Jour

  /// A named day.
  public init(_ nom: String, _ jour: Jour) {
    self.nom = nom
    self.jour = jour
  }
}

extension Sequence where Element == Constat {
  /// Those that refuse.
  public var bloquants: [Constat] { filter { $0.gravite == .bloquant } }
}
