public import ArgumentParser
public import Domaine
public import Scenarios

extension Jour: ExpressibleByArgument {
  /// A day typed as `2026-03-02`.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension JoursFeries.Territoire: ExpressibleByArgument {}

extension Etape: ExpressibleByArgument {}

extension Parcours: ExpressibleByArgument {
  /// A bilan named by its programme.
  public init?(argument: String) {
    guard let nomme = Parcours.tous.first(where: { $0.id == argument }) else { return nil }
    self = nomme
  }

  /// What may be typed.
  public static var allValueStrings: [String] { tous.map(\.id) }
}
