public import Domaine

extension Dossier.Absence.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .demandee(let demande): StoredEvent("absence.demandee.v1", ["demande": demande])
    case .acceptee(let le): StoredEvent("absence.acceptee.v1", ["le": le])
    case .reportee(let au, let le): StoredEvent("absence.reportee.v1", ["au": au, "le": le])
    case .refusee(let le): StoredEvent("absence.refusee.v1", ["le": le])
    case .silenceConstate(let le): StoredEvent("absence.silenceConstate.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "absence.demandee.v1": self = .demandee(try fields("demande"))
    case "absence.acceptee.v1": self = .acceptee(le: try fields("le"))
    case "absence.reportee.v1": self = .reportee(au: try fields("au"), le: try fields("le"))
    case "absence.refusee.v1": self = .refusee(le: try fields("le"))
    case "absence.silenceConstate.v1": self = .silenceConstate(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Dossier.DemandeDAbsence: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["envoyeeLe": envoyeeLe, "recueLe": recueLe, "debutLe": debutLe, "duree": duree]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(envoyeeLe: try fields("envoyeeLe"), recueLe: try fields("recueLe"), debutLe: try fields("debutLe"), duree: try fields("duree"))
  }
}
