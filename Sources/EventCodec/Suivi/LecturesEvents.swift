public import Domaine

extension Suivi.Lectures.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .faite(let lecture): StoredEvent("lectures.faite.v1", ["lecture": lecture])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "lectures.faite.v1": self = .faite(try fields("lecture"))
    default: throw event.unknown
    }
  }
}

extension Suivi.Lecture: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["par": par, "a": a]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(par: try fields("par"), a: try fields("a"))
  }
}
