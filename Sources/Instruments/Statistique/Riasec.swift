/// The six types of interests of Holland, in the order of the hexagon.
public enum Riasec: String, Sendable, CaseIterable {
  case realiste = "R"
  case investigateur = "I"
  case artistique = "A"
  case social = "S"
  case entreprenant = "E"
  case conventionnel = "C"

  /// How many sides of the hexagon part two types: from 0 to 3.
  public func distance(_ autre: Riasec) -> Int {
    let ecart = abs((Self.allCases.firstIndex(of: self) ?? 0) - (Self.allCases.firstIndex(of: autre) ?? 0))
    return min(ecart, 6 - ecart)
  }
}

/// The three types that come first, in order.
public struct CodeRiasec: Hashable, Sendable {
  /// Three different types.
  public let types: [Riasec]

  /// A code; `nil` unless there are three different types.
  public init?(_ types: [Riasec]) {
    guard types.count == 3, Set(types).count == 3 else { return nil }
    self.types = types
  }

  /// The code written `RIA`; `nil` for anything else.
  public init?(_ lettres: String) {
    let types = lettres.map { Riasec(rawValue: String($0)) }
    guard !types.contains(nil) else { return nil }
    self.init(types.compactMap(\.self))
  }

  /// Iachan's agreement (1984), from 0 for nothing in common to 28 for the same code.
  public func iachan(_ autre: CodeRiasec) -> Int {
    zip(types, Self.poids).reduce(0) { somme, ligne in
      zip(autre.types, ligne.1).reduce(somme) { $0 + ($1.0 == ligne.0 ? $1.1 : 0) }
    }
  }

  private static let poids = [[22, 10, 4], [10, 5, 2], [4, 2, 1]]

  /// The C-index of Brown and Gore (1994), from 0 for opposite codes to 18 for the same.
  public func indiceC(_ autre: CodeRiasec) -> Int {
    zip(zip(types, autre.types), [3, 2, 1]).reduce(0) { $0 + $1.1 * (3 - $1.0.0.distance($1.0.1)) }
  }
}
