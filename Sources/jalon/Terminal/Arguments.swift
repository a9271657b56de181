public import ArgumentParser
public import Domaine
public import Scenarios

extension Jour: ExpressibleByArgument {
  /// A day typed as `2026-03-02`, or as `02/03/2026`.
  public init?(argument: String) {
    let parties = argument.split(separator: "/", omittingEmptySubsequences: false)
    self.init(iso: parties.count == 3 ? parties.reversed().joined(separator: "-") : argument)
  }
}

extension JoursFeries.Territoire: ExpressibleByArgument {}

extension Etape: ExpressibleByArgument {}

extension EffetsAmenagement.Corps: ExpressibleByArgument {}
