extension Carnet {
  /// The inventory of compétences: experiences → activities → compétences with their evidence; successes and failures (I4). It makes the portefeuille de compétences.
  public struct Inventaire: Evolving {
    /// The experiences, in the order in which they were told.
    public private(set) var experiences: [Experience] = []
    /// Successes and failures, and what made them.
    public private(set) var recits: [Recit] = []
    /// When the beneficiary agreed, apart, that union life be written down (9 RGPD).
    public private(set) var consentementSensibleLe: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case experienceDecrite(Experience, le: Jour)
      case experienceRetiree(Identifiant<Experience>, le: Jour)
      case activiteDecrite(Activite, dans: Identifiant<Experience>, le: Jour)
      case activiteRetiree(Identifiant<Activite>, dans: Identifiant<Experience>, le: Jour)
      case recitDonne(Recit, le: Jour)
      case recitRetire(Identifiant<Recit>, le: Jour)
      case consentementSensibleDonne(le: Jour)
      case consentementSensibleRetire(le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .experienceDecrite(let experience, _): experiences[experience.id] = experience
      case .experienceRetiree(let id, _): experiences[id] = nil
      case .activiteDecrite(let activite, let id, _): experiences[id]?.activites[activite.id] = activite
      case .activiteRetiree(let activite, let id, _): experiences[id]?.activites[activite] = nil
      case .recitDonne(let recit, _): recits[recit.id] = recit
      case .recitRetire(let id, _): recits[id] = nil
      case .consentementSensibleDonne(let le): consentementSensibleLe = le
      case .consentementSensibleRetire:
        consentementSensibleLe = nil
        experiences.removeAll { $0.nature.estSensible }
      }
    }

    /// Every compétence named, experience by experience.
    public var competences: [Competence] { experiences.flatMap(\.activites).flatMap(\.competences) }
  }
}
