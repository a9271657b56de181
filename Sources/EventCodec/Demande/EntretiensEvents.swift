public import Domaine

extension Demande.Entretiens.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .propose(let entretien, let le): StoredEvent("entretiens.propose.v1", ["entretien": entretien, "le": le])
    case .tenu(let id, let le): StoredEvent("entretiens.tenu.v1", ["id": id, "le": le])
    case .annule(let id, let le): StoredEvent("entretiens.annule.v1", ["id": id, "le": le])
    case .consultantChoisi(let consultant, let le): StoredEvent("entretiens.consultantChoisi.v1", ["consultant": consultant, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "entretiens.propose.v1": self = .propose(try fields("entretien"), le: try fields("le"))
    case "entretiens.tenu.v1": self = .tenu(try fields("id"), le: try fields("le"))
    case "entretiens.annule.v1": self = .annule(try fields("id"), le: try fields("le"))
    case "entretiens.consultantChoisi.v1": self = .consultantChoisi(try fields("consultant"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Demande.Entretien: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "avec": avec, "debut": debut, "duree": duree, "mode": mode, "tenuLe": tenuLe, "annuleLe": annuleLe]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      id: try fields("id"), avec: try fields("avec"), debut: try fields("debut"), duree: try fields("duree"), mode: try fields("mode"),
      tenuLe: try fields("tenuLe"), annuleLe: try fields("annuleLe"))
  }
}
