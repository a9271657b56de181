public import Domaine

extension Carnet.PlanAction.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .etapePrevue(let etape, let le): StoredEvent("planAction.etapePrevue.v1", ["etape": etape, "le": le])
    case .etapeRetiree(let id, let le): StoredEvent("planAction.etapeRetiree.v1", ["id": id, "le": le])
    case .etapeFaite(let id, let le): StoredEvent("planAction.etapeFaite.v1", ["id": id, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "planAction.etapePrevue.v1": self = .etapePrevue(try fields("etape"), le: try fields("le"))
    case "planAction.etapeRetiree.v1": self = .etapeRetiree(try fields("id"), le: try fields("le"))
    case "planAction.etapeFaite.v1": self = .etapeFaite(try fields("id"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension EtapePlan: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "id": id, "intitule": intitule, "pour": pour, "moyens": moyens, "financement": financement, "premierContact": premierContact,
      "faiteLe": faiteLe,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      id: try fields("id"), intitule: try fields("intitule"), pour: try fields("pour"), moyens: try fields("moyens"),
      financement: try fields("financement"), premierContact: try fields("premierContact"), faiteLe: try fields("faiteLe"))
  }
}
