extension Suivi {
  /// Every opening of the follow-up by its consultant, shown to the beneficiary: who, when.
  public struct Lectures: Evolving {
    /// The openings, in order.
    public private(set) var toutes: [Lecture] = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case faite(Lecture)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .faite(let lecture): toutes.append(lecture)
      }
    }
  }

  /// An opening of the follow-up.
  public struct Lecture: Hashable, Sendable {
    /// Who opened it.
    public let par: Acteur
    /// When.
    public let a: Instant

    /// An opening.
    public init(par: Acteur, a: Instant) { (self.par, self.a) = (par, a) }
  }

  /// Opens the follow-up, which is recorded and shown to the beneficiary (226-13 du code pénal). Their own openings, and those that follow one within a quarter of
  /// an hour, bring nothing new.
  public func consulter(par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    try Refus.siBloque(peutVoir(par: acteur, le: instant))
    if acteur.role == .beneficiaire { return [] }
    let derniere = lectures.toutes.last { $0.par == acteur }
    if let derniere, derniere.a <= instant, instant.depuis(derniere.a) < Duree(minutes: 15) { return [] }
    return [.lectures(.faite(Lecture(par: acteur, a: instant)))]
  }
}
