/// What a document de synthèse says (R3).
public enum PartieSynthese: String, Sendable, CaseIterable {
  /// The circumstances of the bilan.
  case circonstances
  /// Compétences and aptitudes, against the prospects.
  case competences
  /// The elements of the projet professionnel.
  case projet
  /// The elements of the projet de formation, where there is one.
  case formation
  /// The steps foreseen.
  case etapes

  /// Whether a synthèse without it is incomplete.
  public var estAttendue: Bool { self != .formation }

  /// How a page names it.
  public var nom: String {
    switch self {
    case .circonstances: "circonstances du bilan"
    case .competences: "compétences et aptitudes"
    case .projet: "projet professionnel"
    case .formation: "projet de formation"
    case .etapes: "étapes prévues"
    }
  }
}

/// A version of the synthèse.
public struct VersionSynthese: Hashable, Sendable {
  /// 1 for the first.
  public let numero: Int
  /// Who wrote it.
  public let redacteur: Partie
  /// The day.
  public let le: Jour
  /// What it says, in order.
  public let enonces: [Enonce]

  /// A version.
  public init(numero: Int, redacteur: Partie, le: Jour, enonces: [Enonce]) {
    self.numero = numero
    self.redacteur = redacteur
    self.le = le
    self.enonces = enonces
  }

  /// The parts about which it says something.
  public var parties: Set<PartieSynthese> { Set(enonces.map(\.partie)) }
}

/// A statement of the synthèse: a fact, and what it rests on.
public struct Enonce: Hashable, Sendable {
  /// The part it belongs to.
  public let partie: PartieSynthese
  /// What it says.
  public let texte: String
  /// The exercises, results and documents that it rests on.
  public let appuis: [ElementCarnet]

  /// A statement.
  public init(_ partie: PartieSynthese, _ texte: String, appuis: [ElementCarnet] = []) {
    self.partie = partie
    self.texte = texte
    self.appuis = appuis
  }
}
