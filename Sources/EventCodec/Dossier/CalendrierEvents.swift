public import Domaine

extension Dossier.Calendrier.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .seancePlanifiee(let seance): StoredEvent("calendrier.seancePlanifiee.v1", ["seance": seance])
    case .changementDemande(let demande): StoredEvent("calendrier.changementDemande.v1", ["demande": demande])
    case .changementAccepte(let id, let par, let a): StoredEvent("calendrier.changementAccepte.v1", ["seance": id, "par": par, "a": a])
    case .changementRefuse(let id, let par, let a): StoredEvent("calendrier.changementRefuse.v1", ["seance": id, "par": par, "a": a])
    case .seanceDeplacee(let id, let debut, let a): StoredEvent("calendrier.seanceDeplacee.v1", ["seance": id, "debut": debut, "a": a])
    case .seanceConfiee(let id, let consultant, let le):
      StoredEvent("calendrier.seanceConfiee.v1", ["seance": id, "consultant": consultant, "le": le])
    case .seanceAnnulee(let id, let a): StoredEvent("calendrier.seanceAnnulee.v1", ["seance": id, "a": a])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "calendrier.seancePlanifiee.v1": self = .seancePlanifiee(try fields("seance"))
    case "calendrier.changementDemande.v1": self = .changementDemande(try fields("demande"))
    case "calendrier.changementAccepte.v1": self = .changementAccepte(try fields("seance"), par: try fields("par"), a: try fields("a"))
    case "calendrier.changementRefuse.v1": self = .changementRefuse(try fields("seance"), par: try fields("par"), a: try fields("a"))
    case "calendrier.seanceDeplacee.v1": self = .seanceDeplacee(try fields("seance"), debut: try fields("debut"), a: try fields("a"))
    case "calendrier.seanceConfiee.v1": self = .seanceConfiee(try fields("seance"), a: try fields("consultant"), le: try fields("le"))
    case "calendrier.seanceAnnulee.v1": self = .seanceAnnulee(try fields("seance"), a: try fields("a"))
    default: throw event.unknown
    }
  }
}

extension PartieAuChangement: Storable {}

extension Seance: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields(["id": id, "phase": phase, "debut": debut, "duree": duree, "mode": mode, "lieu": lieu, "consultant": consultant]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      id: try fields("id"), phase: try fields("phase"), debut: try fields("debut"), duree: try fields("duree"), mode: try fields("mode"),
      lieu: try fields("lieu"), consultant: try fields("consultant"))
  }
}

extension DemandeDeChangement: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "seance": seance, "par": par, "demandeA": demandeA, "nouveauDebut": nouveauDebut, "exceptionnel": exceptionnel, "attendus": attendus,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      seance: try fields("seance"), par: try fields("par"), demandeA: try fields("demandeA"), nouveauDebut: try fields("nouveauDebut"),
      exceptionnel: try fields("exceptionnel"), attendus: try fields("attendus"))
  }
}
