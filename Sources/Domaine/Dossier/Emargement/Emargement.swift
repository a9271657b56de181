extension Dossier {
  /// Presence at each séance, signed by both; real times; no-shows (P7, P9).
  public struct Emargement: Evolving {
    /// What is known of a séance that took place.
    public struct Feuille: Sendable, Equatable {
      /// Real times, as signed.
      public internal(set) var horaire: Horaire
      /// Who held it: the consultant in charge, or a second one.
      public internal(set) var tenuePar: PersonneID
      /// The signatures, at most one of each.
      public internal(set) var signatures: [Partie: SignatureDePresence] = [:]
      /// A correction that one of them proposed and the other has not accepted yet.
      public internal(set) var correction: Correction?

      /// What closed it where one of the two will never sign.
      public internal(set) var carence: Carence?

      /// Whether both have signed.
      public var complete: Bool { signatures.count == Partie.allCases.count }
      /// Whether its hours count: both have signed, or another proof stands for the signature that will never come.
      public var compte: Bool { complete || carence?.preuve != nil }
      /// Whether a signature is still waited for.
      public var attendue: Bool { !complete && carence == nil }
      /// Who has not signed, where the other has.
      public var manquant: Partie? { signatures.count == 1 ? signatures.keys.first?.autre : nil }
    }

    /// That one of the two will not sign any more, though the bilan has ended: noted by the other side.
    public struct Carence: Sendable, Equatable {
      /// Whose signature will not come.
      public var manquant: Partie
      /// Who notes it.
      public var par: PersonneID
      /// The hash of a trace that proves that the séance was held; without one its hours count for nothing.
      public var preuve: Empreinte?
      /// When.
      public var a: Instant

      /// A signature that will not come.
      public init(de manquant: Partie, par: PersonneID, preuve: Empreinte?, a: Instant) {
        self.manquant = manquant
        self.par = par
        self.preuve = preuve
        self.a = a
      }
    }

    /// Other times than those signed, proposed by one of the two.
    public struct Correction: Sendable, Equatable {
      /// The times proposed.
      public var horaire: Horaire
      /// By whom.
      public var par: Partie
      /// When.
      public var a: Instant

      /// A proposed correction.
      public init(_ horaire: Horaire, par: Partie, a: Instant) {
        self.horaire = horaire
        self.par = par
        self.a = a
      }
    }

    /// What is known of each séance that took place.
    public private(set) var feuilles: [SeanceID: Feuille] = [:]
    /// The séances that were not held, and their nature.
    public private(set) var absences: [SeanceID: NatureDeLAbsence] = [:]

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      /// The real times of a séance were noted, before the first of the two signs.
      case horaireReleve(SeanceID, Horaire, tenuePar: PersonneID)
      /// One of the two signed.
      case emargee(SeanceID, SignatureDePresence)
      /// One of the two proposed other times.
      case correctionProposee(SeanceID, Correction)
      /// The other accepted them: these are the times.
      case horaireCorrige(SeanceID, Horaire, par: Partie, a: Instant)
      /// The séance was not held.
      case absenceConstatee(SeanceID, NatureDeLAbsence, a: Instant)
      /// One of the two will not sign any more.
      case carenceConstatee(SeanceID, Carence)
    }

    /// Before the first séance.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .horaireReleve(let id, let horaire, let consultant):
        feuilles[id] = Feuille(horaire: horaire, tenuePar: consultant)
        absences[id] = nil
      case .emargee(let id, let signature):
        feuilles[id]?.signatures[signature.qualite] = signature
        if feuilles[id]?.complete == true { feuilles[id]?.carence = nil }
      case .correctionProposee(let id, let correction):
        feuilles[id]?.correction = correction
      case .horaireCorrige(let id, let horaire, _, _):
        feuilles[id]?.horaire = horaire
        feuilles[id]?.correction = nil
      case .absenceConstatee(let id, let nature, _):
        absences[id] = nature
      case .carenceConstatee(let id, let carence):
        feuilles[id]?.carence = carence
      }
    }

    /// Whether one of the two has signed for the séance: from then on it neither moves nor goes.
    public func estCommencee(_ id: SeanceID) -> Bool {
      feuilles[id].map { !$0.signatures.isEmpty } ?? false
    }
  }
}
