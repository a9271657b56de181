import Domaine

extension Suivi.Rendezvous.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .prevu(let binome, let terme, let pour): StoredEvent("rendezvous.prevu.v1", ["binome": binome, "terme": terme, "pour": pour])
    case .avance(let partie, let pour, let le): StoredEvent("rendezvous.avance.v1", ["partie": partie, "pour": pour, "le": le])
    case .invite(let le): StoredEvent("rendezvous.invite.v1", ["le": le])
    case .tenu(let le): StoredEvent("rendezvous.tenu.v1", ["le": le])
    case .transfere(let a, let le): StoredEvent("rendezvous.transfere.v1", ["a": a, "le": le])
    case .clos(let le): StoredEvent("rendezvous.clos.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "rendezvous.prevu.v1": self = .prevu(try fields("binome"), terme: try fields("terme"), pour: try fields("pour"))
    case "rendezvous.avance.v1": self = .avance(try fields("partie"), pour: try fields("pour"), le: try fields("le"))
    case "rendezvous.invite.v1": self = .invite(le: try fields("le"))
    case "rendezvous.tenu.v1": self = .tenu(le: try fields("le"))
    case "rendezvous.transfere.v1": self = .transfere(a: try fields("a"), le: try fields("le"))
    case "rendezvous.clos.v1": self = .clos(le: try fields("le"))
    default: throw event.unknown
    }
  }
}
