/// What keeps a definition from being an instrument: where, and what to do.
public struct Defaut: Error, Hashable, Sendable {
  /// The keys that lead there, as in the file: `parties[1].items[3].visibleSi`.
  public let chemin: String
  /// How many characters (Unicode scalars) into the text that stands there.
  public let decalage: Int
  /// One French sentence that says what to do.
  public let phrase: String

  /// A fault.
  public init(_ chemin: String, decalage: Int = 0, _ phrase: String) {
    self.chemin = chemin
    self.decalage = decalage
    self.phrase = phrase
  }
}

/// All the faults of a definition; never empty.
public struct DefautsDeDefinition: Error, Hashable, Sendable {
  /// In the order in which they were found.
  public let defauts: [Defaut]

  init(_ defauts: [Defaut]) {
    self.defauts = defauts
  }
}
