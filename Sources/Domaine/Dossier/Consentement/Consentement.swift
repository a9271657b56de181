extension Dossier {
  /// The explicit consent, the charte d'engagement réciproque and the papers handed over before (L6313-4, C4, C5, F1).
  public struct Consentement: Evolving {
    /// The day on which the guarantees were presented: free, transparent, direct and necessary link, secrecy, sole recipient (C4).
    public private(set) var garantiesPresenteesLe: Jour?
    /// The papers handed over, each with its day.
    public private(set) var remises: [PapierRemis: Jour] = [:]
    /// The day of the explicit consent; `nil` where there is none, or none any more.
    public private(set) var donneLe: Jour?
    /// The day of a refusal, or of a withdrawal.
    public private(set) var refuseLe: Jour?
    /// Who signed the charte d'engagement réciproque, and when.
    public private(set) var charte: [PartieCharte: Instant] = [:]

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case garantiesPresentees(le: Jour)
      case papierRemis(PapierRemis, le: Jour)
      case donne(le: Jour)
      case refuse(le: Jour)
      case retire(le: Jour)
      case charteSignee(PartieCharte, a: Instant)
    }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .garantiesPresentees(let le): garantiesPresenteesLe = le
      case .papierRemis(let papier, let le): remises[papier] = le
      case .donne(let le): (donneLe, refuseLe) = (le, nil)
      case .refuse(let le), .retire(let le): (donneLe, refuseLe) = (nil, le)
      case .charteSignee(let partie, let a): charte[partie] = a
      }
    }

    /// Whether both have signed the charte.
    public var charteComplete: Bool { PartieCharte.allCases.allSatisfy { charte[$0] != nil } }
  }

  /// A paper handed over before the bilan begins (C5).
  public enum PapierRemis: String, Sendable, CaseIterable, Comparable {
    case plaquette, programme, planningPrevisionnel, ficheEngagement

    /// In the order in which they are handed over.
    public static func < (gauche: PapierRemis, droite: PapierRemis) -> Bool {
      gauche.rawValue < droite.rawValue
    }
  }

  /// Who signs the charte d'engagement réciproque.
  public enum PartieCharte: String, Sendable, CaseIterable {
    case beneficiaire, consultant
  }
}
