/// What guided work consisted of: a code, never a sentence of content.
public enum NatureDuTravail: String, Sendable, CaseIterable {
  case questionnaire, inventaire, lecture, redaction
  /// Personal research on trades and training: counted or not, as the programme says.
  case recherche
  /// Enquêtes métier with professionals: counted or not, likewise.
  case enquete

  /// Whether the programme decides if it counts (S0 counts it, S3 doesn't).
  public var estRecherche: Bool { self == .recherche || self == .enquete }
}

/// Guided hours that the beneficiary declares.
public struct TravailDeclare: Hashable, Sendable {
  /// Its name.
  public var id: TravailID
  /// The day on which it was done.
  public var jour: Jour
  /// How long it took.
  public var duree: Duree
  /// What it was.
  public var nature: NatureDuTravail
  /// When it was declared.
  public var a: Instant

  /// A declaration.
  public init(id: TravailID, jour: Jour, duree: Duree, nature: NatureDuTravail, a: Instant) {
    self.id = id
    self.jour = jour
    self.duree = duree
    self.nature = nature
    self.a = a
  }
}

/// The name of a declaration of guided work.
public typealias TravailID = Identifiant<TravailDeclare>

extension Dossier {
  /// Guided hours, declared by the beneficiary and attested by the consultant (P10).
  public struct TravailGuide: Evolving {
    /// What the consultant said of a declaration.
    public enum Avis: Sendable, Equatable {
      case attendu, atteste, conteste
    }

    /// What the beneficiary declared.
    public private(set) var declarations: [TravailID: TravailDeclare] = [:]
    /// What the consultant said of each.
    public private(set) var avis: [TravailID: Avis] = [:]

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      /// The beneficiary declared hours.
      case declare(TravailDeclare)
      /// The consultant attested them: they count.
      case atteste(TravailID, par: PersonneID, a: Instant)
      /// The consultant contested them: they don't count.
      case conteste(TravailID, par: PersonneID, a: Instant)
    }

    /// Before any declaration.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .declare(let travail):
        declarations[travail.id] = travail
        avis[travail.id] = .attendu
      case .atteste(let id, _, _): avis[id] = .atteste
      case .conteste(let id, _, _): avis[id] = .conteste
      }
    }

    /// The declarations of which the consultant thinks so, oldest first.
    public func declarations(_ avis: Avis) -> [TravailDeclare] {
      declarations.values.filter { self.avis[$0.id] == avis }.sorted { ($0.a, $0.id) < ($1.a, $1.id) }
    }
  }
}
