extension Questionnaire {
  /// What a condition or a scale reads: an item, or a part of one (the line of a matrix, a card, an option).
  public struct Variable: Hashable, Sendable, CustomStringConvertible {
    /// The name of the item.
    public let item: String
    /// The name of the part; `nil` for the whole item.
    public let partie: String?

    /// A variable.
    public init(_ item: String, _ partie: String? = nil) {
      self.item = item
      self.partie = partie
    }

    /// The variable written `item` or `item.partie`; `nil` for anything else.
    public init?(_ texte: String) {
      let noms = texte.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard (1...2).contains(noms.count), noms.allSatisfy({ !$0.isEmpty }) else { return nil }
      self.init(noms[0], noms.count == 2 ? noms[1] : nil)
    }

    /// As a file writes it.
    public var description: String { partie.map { "\(item).\($0)" } ?? item }
  }
}
