/// What of a carnet is seen, opened to someone or kept, item by item.
public enum ElementCarnet: Hashable, Sendable {
  /// The need and the objectives.
  case besoin
  /// One passation and its results.
  case passation(Identifiant<Carnet.Passation>)
  /// The inventory of compétences.
  case inventaire
  /// The consultant's working notes.
  case notes
  /// What the beneficiary asks between séances, and the answers.
  case questions
  /// The leads kept and discarded, and the enquêtes.
  case pistes
  /// The projets.
  case projets
  /// The plan d'action.
  case planAction
  /// The document de synthèse.
  case synthese
  /// Who opened what, and when.
  case consultations
  /// One document brought in.
  case piece(Identifiant<Carnet.Piece>)

  /// What the law calls it: results, synthèse, or anything else.
  public var pieceDuBilan: PieceDuBilan {
    switch self {
    case .passation: .resultatsDetailles
    case .synthese: .synthese
    default: .autre
    }
  }

  /// The code under which the dossier's agreements name it; `nil` where they have none.
  public var code: CodeDePiece? {
    switch self {
    case .synthese: .synthese
    case .passation: .resultats
    case .planAction: .planDAction
    case .inventaire: .inventaire
    case .besoin: .resumeObjectifs
    case .notes, .questions, .pistes, .projets, .consultations, .piece: nil
    }
  }

  /// Whether it may be opened to someone else or kept: what concerns only the work of the two may not.
  public var sePartage: Bool {
    switch self {
    case .notes, .questions, .consultations: false
    default: true
    }
  }

  /// How a French sentence names it, without any content: `la synthèse`.
  public var nom: String {
    switch self {
    case .besoin: "les objectifs"
    case .passation: "un résultat détaillé"
    case .inventaire: "le portefeuille de compétences"
    case .notes: "les notes de travail"
    case .questions: "les questions"
    case .pistes: "les pistes"
    case .projets: "les projets"
    case .planAction: "le plan d’action"
    case .synthese: "la synthèse"
    case .consultations: "le relevé des consultations"
    case .piece: "un document apporté"
    }
  }
}
