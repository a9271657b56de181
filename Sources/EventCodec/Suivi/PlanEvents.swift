public import Domaine

extension Suivi.Plan.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .repris(let etapes, let origine, let jusquAu): StoredEvent("plan.repris.v1", ["etapes": etapes, "origine": origine, "jusquAu": jusquAu])
    case .etapeAjustee(let etape, let le): StoredEvent("plan.etapeAjustee.v1", ["etape": etape, "le": le])
    case .etapeRetiree(let id, let le): StoredEvent("plan.etapeRetiree.v1", ["id": id, "le": le])
    case .etapeFaite(let id, let le): StoredEvent("plan.etapeFaite.v1", ["id": id, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "plan.repris.v1": self = .repris(try fields("etapes"), try fields("origine"), jusquAu: try fields("jusquAu"))
    case "plan.etapeAjustee.v1": self = .etapeAjustee(try fields("etape"), le: try fields("le"))
    case "plan.etapeRetiree.v1": self = .etapeRetiree(try fields("id"), le: try fields("le"))
    case "plan.etapeFaite.v1": self = .etapeFaite(try fields("id"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Suivi.Plan.Origine: Storable {}
