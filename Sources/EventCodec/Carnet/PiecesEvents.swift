public import Domaine

extension Carnet.Pieces.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .deposee(let piece): StoredEvent("pieces.deposee.v1", ["piece": piece])
    case .retiree(let id, let le): StoredEvent("pieces.retiree.v1", ["id": id, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "pieces.deposee.v1": self = .deposee(try fields("piece"))
    case "pieces.retiree.v1": self = .retiree(try fields("id"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Carnet.NaturePiece: Storable {}

extension Carnet.Piece: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "nature": nature, "empreinte": empreinte, "par": par, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), nature: try fields("nature"), empreinte: try fields("empreinte"), par: try fields("par"), le: try fields("le"))
  }
}
