/// Where documents of a bilan may lie outside the carnet: each is declared by the consultant, one by one (A3).
public enum SupportExterieur: Hashable, Sendable {
  /// Paper: notes, drawings, tests.
  case papier
  /// The mailbox.
  case messagerie
  /// The computer or telephone of the consultant.
  case poste
  /// The platform of a publisher of tests, by its code in the programme.
  case plateforme(String)

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .papier: "les papiers"
    case .messagerie: "la messagerie"
    case .poste: "le poste du consultant"
    case .plateforme(let editeur): "la plateforme \(editeur)"
    }
  }
}

/// What the consultant declares of one place outside.
public struct DestructionDeclaree: Hashable, Sendable {
  /// Where.
  public var support: SupportExterieur
  /// Whether there was anything to destroy there.
  public var contenait: Bool
  /// Who declares it.
  public var par: PersonneID
  /// The day.
  public var le: Jour

  /// A declaration.
  public init(_ support: SupportExterieur, contenait: Bool, par: PersonneID, le: Jour) {
    self.support = support
    self.contenait = contenait
    self.par = par
    self.le = le
  }
}

/// The destruction of the carnet, as the store did it.
public struct DestructionDuCarnet: Hashable, Sendable {
  /// When.
  public var a: Instant
  /// The name of the rule under which it was done.
  public var regle: String
  /// The end of the bilan that allowed it: from then on it moves no more.
  public var terme: TermeDuBilan
  /// The head of the chain of what was destroyed: what the tombstone still shows.
  public var tete: Empreinte

  /// A destruction.
  public init(a: Instant, regle: String, terme: TermeDuBilan, tete: Empreinte) {
    self.a = a
    self.regle = regle
    self.terme = terme
    self.tete = tete
  }
}
