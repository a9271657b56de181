public import Domaine

/// What happened to a paper, gesture after gesture: given the events so far, when a gesture is made, then its events or its refusal.
public struct Histoire<A: Aggregate> {
  /// The paper as it stands.
  public private(set) var etat: A
  /// All that happened to it.
  public private(set) var faits: [A.Event]

  /// A paper to which these events have happened.
  public init(_ faits: [A.Event] = []) {
    etat = A(folding: faits)
    self.faits = faits
  }

  /// Makes a gesture that must be accepted, and makes it again: the second time must bring nothing.
  /// - Throws: the refusal, or `PasIdempotent`.
  @discardableResult
  public mutating func jouer(_ geste: (A) throws -> [A.Event]) throws -> [A.Event] {
    let nouveaux = try geste(etat)
    for fait in nouveaux { etat.evolve(fait) }
    faits += nouveaux
    let encore = try geste(etat)
    guard encore.isEmpty else { throw PasIdempotent(faits: encore.map { "\($0)" }) }
    return nouveaux
  }

  /// The rules that refuse a gesture; empty where it is accepted. Nothing happens either way.
  public func refus(_ geste: (A) throws -> [A.Event]) rethrows -> [Regle] {
    do {
      _ = try geste(etat)
      return []
    } catch let refus as Refus {
      return refus.constats.map(\.regle)
    }
  }
}

/// A gesture made twice brought something the second time.
public struct PasIdempotent: Error, Sendable {
  /// What it brought.
  public let faits: [String]
}
