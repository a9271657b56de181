public import Domaine

/// A word, and the identifier that goes with it where there is one: `synthese`, `passation:0f…`.
struct Coded {
  let kind: Substring
  private let rest: Substring

  init(stored: JSON) throws(CodecError) {
    let text = try String(stored: stored)
    kind = text.prefix { $0 != ":" }
    rest = text.dropFirst(kind.count + 1)
  }

  func id<Chose>() throws(CodecError) -> Identifiant<Chose> {
    guard let id = Identifiant<Chose>(rest) else { throw CodecError("not an identifier") }
    return id
  }
}

extension ElementCarnet: Storable {
  /// `synthese`, or `passation:` and which.
  public var stored: JSON {
    switch self {
    case .besoin: .string("besoin")
    case .passation(let id): .string("passation:\(id)")
    case .inventaire: .string("inventaire")
    case .notes: .string("notes")
    case .questions: .string("questions")
    case .pistes: .string("pistes")
    case .projets: .string("projets")
    case .planAction: .string("planAction")
    case .synthese: .string("synthese")
    case .consultations: .string("consultations")
    case .piece(let id): .string("piece:\(id)")
    }
  }

  /// The item so written.
  public init(stored: JSON) throws(CodecError) {
    let code = try Coded(stored: stored)
    switch code.kind {
    case "besoin": self = .besoin
    case "passation": self = .passation(try code.id())
    case "inventaire": self = .inventaire
    case "notes": self = .notes
    case "questions": self = .questions
    case "pistes": self = .pistes
    case "projets": self = .projets
    case "planAction": self = .planAction
    case "synthese": self = .synthese
    case "consultations": self = .consultations
    case "piece": self = .piece(try code.id())
    default: throw CodecError("unknown item of a carnet")
    }
  }
}
