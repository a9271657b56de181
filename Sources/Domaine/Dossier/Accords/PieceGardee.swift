/// A document of the bilan that may be kept past the term: its code, never its title or content.
public enum CodeDePiece: String, Sendable, CaseIterable {
  case synthese, resultats, planDAction, inventaire, resumeObjectifs

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .synthese: "la synthèse"
    case .resultats: "les résultats détaillés"
    case .planDAction: "le plan d’action"
    case .inventaire: "l’inventaire des compétences"
    case .resumeObjectifs: "le résumé des objectifs"
    }
  }

  /// Whether its hash is that of a paper; the hash of the others is that of their content, which only the carnet holds.
  public var estUnPapierRemis: Bool { self == .synthese }

  /// What the law calls it when it is shown to someone.
  public var piece: PieceDuBilan {
    switch self {
    case .synthese: .synthese
    case .resultats: .resultatsDetailles
    case .planDAction, .inventaire, .resumeObjectifs: .autre
    }
  }
}

/// A written agreement to keep one document past the term (R6313-7).
public struct PieceGardee: Hashable, Sendable {
  /// Which document.
  public var code: CodeDePiece
  /// Which version of it: its hash.
  public var empreinte: Empreinte
  /// Why, since when, until when.
  public var accord: AccordDeConservation

  /// One document and the agreement that keeps it.
  public init(_ code: CodeDePiece, _ empreinte: Empreinte, _ accord: AccordDeConservation) {
    self.code = code
    self.empreinte = empreinte
    self.accord = accord
  }
}
