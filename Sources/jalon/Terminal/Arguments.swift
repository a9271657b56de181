public import ArgumentParser
public import Domaine

extension Jour: ExpressibleByArgument {
  /// A day typed as `2026-03-02`.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension JoursFeries.Territoire: ExpressibleByArgument {}
