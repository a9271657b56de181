public import Domaine

extension Conservation.Elements.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .garde(let element): StoredEvent("elements.garde.v1", ["element": element])
    case .retire(let element, let le): StoredEvent("elements.retire.v1", ["element": element, "le": le])
    case .fini(let element, let le): StoredEvent("elements.fini.v1", ["element": element, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "elements.garde.v1": self = .garde(try fields("element"))
    case "elements.retire.v1": self = .retire(try fields("element"), le: try fields("le"))
    case "elements.fini.v1": self = .fini(try fields("element"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Conservation.ElementGarde: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["element": element, "contenu": contenu, "accord": accord, "jusquAu": jusquAu]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("element"), try fields("contenu"), accord: try fields("accord"), jusquAu: try fields("jusquAu"))
  }
}

extension Conservation.Contenu: Storable {
  /// One field, named by its kind.
  public var stored: JSON {
    switch self {
    case .objectifs(let objectifs): Fields(["objectifs": objectifs]).stored
    case .passation(let passation): Fields(["passation": passation]).stored
    case .inventaire(let experiences): Fields(["inventaire": experiences]).stored
    case .pistes(let pistes): Fields(["pistes": pistes]).stored
    case .projets(let projets): Fields(["projets": projets]).stored
    case .planAction(let etapes): Fields(["planAction": etapes]).stored
    case .synthese(let version, let observations): Fields(["synthese": version, "observations": observations]).stored
    case .piece(let piece): Fields(["piece": piece]).stored
    }
  }

  /// The kind of its first field.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    switch fields.kind {
    case "objectifs": self = .objectifs(try fields("objectifs"))
    case "passation": self = .passation(try fields("passation"))
    case "inventaire": self = .inventaire(try fields("inventaire"))
    case "pistes": self = .pistes(try fields("pistes"))
    case "projets": self = .projets(try fields("projets"))
    case "planAction": self = .planAction(try fields("planAction"))
    case "synthese": self = .synthese(try fields("synthese"), try fields("observations"))
    case "piece": self = .piece(try fields("piece"))
    default: throw CodecError("unknown content")
    }
  }
}

extension Fields {
  /// The key of the first field: what tells one kind of value from another.
  fileprivate var kind: String? { members.first?.key }
}
