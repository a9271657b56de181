/// A gesture that may not be done: the findings that forbid it, each with its rule and article.
///
/// The only error of the domain. A `Refus` changes nothing, and its sentences can be shown as they are.
public struct Refus: Error, Hashable, Sendable {
  /// The findings that forbid the gesture; never empty.
  public let constats: [Constat]

  /// A refusal by one rule. The rule's own sentence is used where none is given.
  public init(_ regle: Regle, _ phrase: String? = nil, dates: [DateNommee] = []) {
    constats = [Constat(regle, .bloquant, phrase, dates: dates)]
  }

  /// A refusal by those of the findings that block; `nil` where none does.
  public init?(_ constats: [Constat]) {
    let bloquants = constats.bloquants
    if bloquants.isEmpty { return nil }
    self.constats = bloquants
  }

  /// Refuses where one of the findings blocks.
  public static func siBloque(_ constats: [Constat]) throws(Refus) {
    if let refus = Refus(constats) { throw refus }
  }
}
