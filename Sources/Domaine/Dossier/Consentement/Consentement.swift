extension Dossier {
  /// The explicit consent, the charte d'engagement réciproque and the papers handed over before (L6313-4, C4, C5, F1).
  public struct Consentement: Evolving {
    /// The guarantees presented, each with the day on which it was first (C4).
    public private(set) var garanties: [Garantie: Jour] = [:]
    /// The papers handed over, each with its day (C5).
    public private(set) var remises: [PapierRemis: Jour] = [:]
    /// The day of the entretien d'engagement.
    public private(set) var engagementTenuLe: Jour?
    /// The day of the explicit consent; `nil` where there is none, or none any more.
    public private(set) var donneLe: Jour?
    /// The day of a refusal: nothing follows from it.
    public private(set) var refuseLe: Jour?
    /// The day on which a consent that had been given was taken back.
    public private(set) var retireLe: Jour?
    /// The day of the consent that was taken back: what was done between the two stays done.
    public private(set) var donneAvantRetraitLe: Jour?
    /// Who signed the charte d'engagement réciproque, and when.
    public private(set) var charte: [Partie: Instant] = [:]
    /// How the consent that stands was given.
    public private(set) var voie: VoieDeSignature?
    /// How each signed the charte.
    public private(set) var voiesDeCharte: [Partie: VoieDeSignature] = [:]

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case garantiesPresentees(Set<Garantie>, le: Jour)
      case papierRemis(PapierRemis, le: Jour)
      case engagementTenu(le: Jour)
      case donne(le: Jour, voie: VoieDeSignature)
      case refuse(le: Jour)
      case retire(le: Jour)
      case charteSignee(Partie, voie: VoieDeSignature, a: Instant)
    }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .garantiesPresentees(let presentees, let le): garanties.merge(presentees.map { ($0, le) }) { ancien, _ in ancien }
      case .papierRemis(let papier, let le): remises[papier] = le
      case .engagementTenu(let le): engagementTenuLe = le
      case .donne(let le, let voie):
        (donneLe, refuseLe, retireLe, donneAvantRetraitLe) = (le, nil, nil, nil)
        self.voie = voie
      case .refuse(let le): refuseLe = le
      case .retire(let le): (donneLe, retireLe, voie, donneAvantRetraitLe) = (nil, le, nil, donneLe)
      case .charteSignee(let partie, let voie, let a): (charte[partie], voiesDeCharte[partie]) = (a, voie)
      }
    }

    /// The day on which the last of the guarantees that the law gives was presented; `nil` while one is missing.
    public var garantiesPresenteesLe: Jour? {
      let jours = Garantie.legales.compactMap { garanties[$0] }
      return jours.count == Garantie.legales.count ? jours.max() : nil
    }

    /// The day on which the beneficiary refused or took back their consent; `nil` where it stands, or is still to be asked.
    public var refus: Jour? { donneLe == nil ? retireLe ?? refuseLe : nil }

    /// Whether both have signed the charte.
    public var charteComplete: Bool { Partie.allCases.allSatisfy { charte[$0] != nil } }
  }

  /// A guarantee presented before the consent (C4, L6313-4).
  public enum Garantie: String, Sendable, CaseIterable {
    case volontariat, transparence, lienDirect, secret, seulDestinataire
    /// The centre and its practice were presented.
    case centre
    /// The consultant, their career and their seniority were presented.
    case consultant

    /// As a sentence names it.
    public var nom: String {
      switch self {
      case .volontariat: "le libre consentement"
      case .transparence: "le déroulement et les méthodes"
      case .lienDirect: "le lien direct et nécessaire des questions"
      case .secret: "le secret professionnel"
      case .seulDestinataire: "le seul destinataire des résultats"
      case .centre: "le centre"
      case .consultant: "le consultant"
      }
    }

    /// Those that the law gives; the others are practice (S0).
    public static let legales: [Garantie] = [.volontariat, .transparence, .lienDirect, .secret, .seulDestinataire]
  }

  /// A paper handed over before the bilan begins (C5).
  public enum PapierRemis: String, Sendable, CaseIterable, Comparable {
    case plaquette, programme, planningPrevisionnel, ficheEngagement

    /// In the order in which they are handed over.
    public static func < (gauche: PapierRemis, droite: PapierRemis) -> Bool {
      gauche.rang < droite.rang
    }

    private var rang: Int { PapierRemis.allCases.firstIndex(of: self) ?? 0 }
  }
}
