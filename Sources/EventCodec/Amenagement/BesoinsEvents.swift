public import Domaine

extension Amenagement.Besoins.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .exprime(let besoin, let le): StoredEvent("besoins.exprime.v1", ["besoin": besoin, "le": le])
    case .retire(let id, let le): StoredEvent("besoins.retire.v1", ["id": id, "le": le])
    case .effaces(let le): StoredEvent("besoins.effaces.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "besoins.exprime.v1": self = .exprime(try fields("besoin"), le: try fields("le"))
    case "besoins.retire.v1": self = .retire(try fields("id"), le: try fields("le"))
    case "besoins.effaces.v1": self = .effaces(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Amenagement.Besoin: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "texte": texte]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), texte: try fields("texte"))
  }
}
