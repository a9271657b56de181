extension Carnet {
  /// The document de synthèse: its texts, its versions, what the beneficiary says of them, signatures, and the hand-over (L6313-4, R3, R4).
  public struct Synthese: Evolving {
    /// The beneficiary's own texts, by part of the document (S1).
    public private(set) var textes: [PartieSynthese: String] = [:]
    /// The versions, the first numbered 1.
    public private(set) var versions: [VersionSynthese] = []
    /// When each version was submitted to the other of the two.
    public private(set) var soumises: [Int: Jour] = [:]
    /// What the beneficiary said of them, disagreement included.
    public private(set) var observations: [Observation] = []
    /// The version that the beneficiary accepted.
    public private(set) var acceptee: Int?
    /// Who signed which version, and who would not.
    public private(set) var signatures: [Partie: SignatureSynthese] = [:]
    /// The hand-over.
    public private(set) var remise: Remise?
    /// What the beneficiary contests after the hand-over.
    public private(set) var contestations: [Contestation] = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case texteDepose(PartieSynthese, texte: String, le: Jour)
      case versionDeposee(VersionSynthese)
      case soumise(version: Int, le: Jour)
      case observee(Observation)
      case acceptee(version: Int, le: Jour)
      case signee(Partie, SignatureSynthese)
      case signatureRefusee(Partie, version: Int, le: Jour)
      case remise(Remise)
      case contestee(Contestation)
    }

    /// The hand-over of a version to the beneficiary.
    public struct Remise: Hashable, Sendable {
      /// Which version.
      public let version: Int
      /// The day.
      public let le: Jour

      /// A hand-over.
      public init(version: Int, le: Jour) {
        self.version = version
        self.le = le
      }
    }

    /// Before the first text.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .texteDepose(let partie, let texte, _): textes[partie] = texte
      case .versionDeposee(let version):
        versions.append(version)
        acceptee = nil
        signatures = [:]
      case .soumise(let version, let le): soumises[version] = le
      case .observee(let observation): observations[observation.id] = observation
      case .acceptee(let version, _): acceptee = version
      case .signee(let partie, let signature): signatures[partie] = signature
      case .signatureRefusee(let partie, let version, let le):
        signatures[partie] = SignatureSynthese(version: version, paraphee: false, le: le, refusee: true)
      case .remise(let remise): self.remise = remise
      case .contestee(let contestation): contestations[contestation.id] = contestation
      }
    }

    /// The last version.
    public var derniere: VersionSynthese? { versions.last }
  }
}
