/// What the beneficiary says of a version of the synthèse.
public struct Observation: Identifie {
  /// Its name.
  public let id: Identifiant<Observation>
  /// Of which version.
  public let version: Int
  /// Whether it is a disagreement: it stands beside the synthèse, whatever becomes of the text.
  public let desaccord: Bool
  /// What they say.
  public let texte: String
  /// The day.
  public let le: Jour

  /// An observation.
  public init(id: Identifiant<Observation>, version: Int, desaccord: Bool, texte: String, le: Jour) {
    self.id = id
    self.version = version
    self.desaccord = desaccord
    self.texte = texte
    self.le = le
  }
}

/// What the beneficiary contests of the synthèse handed over.
public struct Contestation: Identifie {
  /// Its name.
  public let id: Identifiant<Contestation>
  /// What they contest.
  public let texte: String
  /// The day.
  public let le: Jour

  /// A contestation.
  public init(id: Identifiant<Contestation>, texte: String, le: Jour) {
    self.id = id
    self.texte = texte
    self.le = le
  }
}

/// The signature of a version, or the refusal to sign it: which never blocks the hand-over (R4).
public struct SignatureSynthese: Hashable, Sendable {
  /// Which version.
  public let version: Int
  /// Whether every page was initialled.
  public let paraphee: Bool
  /// The day.
  public let le: Jour
  /// Whether it is a refusal.
  public let refusee: Bool

  /// A signature, or a refusal.
  public init(version: Int, paraphee: Bool, le: Jour, refusee: Bool = false) {
    self.version = version
    self.paraphee = paraphee
    self.le = le
    self.refusee = refusee
  }
}
