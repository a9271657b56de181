public import Domaine

extension Dossier.TravailGuide.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .declare(let travail): StoredEvent("travailGuide.declare.v1", ["travail": travail])
    case .atteste(let id, let par, let a): StoredEvent("travailGuide.atteste.v1", ["travail": id, "par": par, "a": a])
    case .conteste(let id, let par, let a): StoredEvent("travailGuide.conteste.v1", ["travail": id, "par": par, "a": a])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "travailGuide.declare.v1": self = .declare(try fields("travail"))
    case "travailGuide.atteste.v1": self = .atteste(try fields("travail"), par: try fields("par"), a: try fields("a"))
    case "travailGuide.conteste.v1": self = .conteste(try fields("travail"), par: try fields("par"), a: try fields("a"))
    default: throw event.unknown
    }
  }
}

extension NatureDuTravail: Storable {}

extension TravailDeclare: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "jour": jour, "duree": duree, "nature": nature, "a": a]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), jour: try fields("jour"), duree: try fields("duree"), nature: try fields("nature"), a: try fields("a"))
  }
}
