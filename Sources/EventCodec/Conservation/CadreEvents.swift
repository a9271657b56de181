import Domaine

extension Conservation.Cadre.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .pose(let binome, let terme): StoredEvent("cadre.pose.v1", ["binome": binome, "terme": terme])
    case .transfere(let a, let le): StoredEvent("cadre.transfere.v1", ["a": a, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "cadre.pose.v1": self = .pose(try fields("binome"), terme: try fields("terme"))
    case "cadre.transfere.v1": self = .transfere(a: try fields("a"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}
