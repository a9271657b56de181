/// A rule that a gesture may have to respect: of the law, or of the house.
///
/// Each is declared once, beside the code that applies it (`extension Regle { static let … }`), with the text it comes from.
public struct Regle: Hashable, Sendable {
  /// Its name for ever: lower-case ASCII words joined by hyphens (`convention-10j`). Stored, printed, and never renamed.
  public let id: String
  /// Where it comes from.
  public let source: Source
  /// How sure we are of what the text says.
  public let confiance: Confiance
  /// What must hold, in one French sentence.
  public let enonce: String

  /// A rule.
  public init(_ id: String, _ source: Source, confiance: Confiance = .haute, _ enonce: String) {
    self.id = id
    self.source = source
    self.confiance = confiance
    self.enonce = enonce
  }
}

/// Where a rule comes from.
public enum Source: Hashable, Sendable {
  /// An article, or several, of a code, a decree or a regulation: `L6313-4 du code du travail`.
  case article(String)
  /// What the dossier's own programme or convention says: `convention, délai de changement`.
  case engagement(String)
  /// What any careful house would ask, where the law is silent (nobody signs twice, a séance must exist).
  case maison

  /// The text as a sentence cites it, between brackets.
  public var citation: String {
    switch self {
    case .article(let texte): texte
    case .engagement(let texte): "engagement\(Texte.fine): \(texte)"
    case .maison: "règle de Jalon"
    }
  }
}

/// How sure we are of what a text says: what is not `haute` is never a hard refusal.
public enum Confiance: String, Sendable, CaseIterable {
  case haute, moyenne, basse

  /// H, M or L, as the tables of law note it.
  public var lettre: String {
    switch self {
    case .haute: "H"
    case .moyenne: "M"
    case .basse: "L"
    }
  }
}
