/// The follow-up, six months on in practice (R6313-4 3°, A1): a paper of its own, because the carnet is gone by then.
public struct Suivi: Aggregate {
  /// See `Rendezvous`.
  public private(set) var rendezvous = Rendezvous()
  /// See `Plan`.
  public private(set) var plan = Plan()
  /// See `Issues`.
  public private(set) var issues = Issues()
  /// See `Carnet.Questions`: what is asked until the follow-up, once the carnet is gone.
  public private(set) var questions = Carnet.Questions()
  /// See `Lectures`.
  public private(set) var lectures = Lectures()

  /// Before it is planned.
  public init() {}

  /// What may have happened to a suivi, part by part.
  public enum Event: Sendable, Equatable {
    case rendezvous(Rendezvous.Event)
    case plan(Plan.Event)
    case issues(Issues.Event)
    case questions(Carnet.Questions.Event)
    case lectures(Lectures.Event)
  }

  /// Hands the event to the part it belongs to.
  public mutating func evolve(_ event: Event) {
    switch event {
    case .rendezvous(let fait): rendezvous.evolve(fait)
    case .plan(let fait): plan.evolve(fait)
    case .issues(let fait): issues.evolve(fait)
    case .questions(let fait): questions.evolve(fait)
    case .lectures(let fait): lectures.evolve(fait)
    }
  }
}

/// The name of a suivi.
public typealias SuiviID = Identifiant<Suivi>
