public import Domaine

extension Carnet.Partages.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .ouvert(let partage): StoredEvent("partages.ouvert.v1", ["partage": partage])
    case .revoque(let id, let a): StoredEvent("partages.revoque.v1", ["id": id, "a": a])
    case .demandeParCep(let le): StoredEvent("partages.demandeParCep.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "partages.ouvert.v1": self = .ouvert(try fields("partage"))
    case "partages.revoque.v1": self = .revoque(try fields("id"), a: try fields("a"))
    case "partages.demandeParCep.v1": self = .demandeParCep(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Carnet.Partage.Destinataire: Storable {
  /// `employeur`, or `secondConsultant:` and who.
  public var stored: JSON {
    switch self {
    case .secondConsultant(let personne): .string("secondConsultant:\(personne)")
    case .operateurCep: .string("operateurCep")
    case .employeur: .string("employeur")
    case .financeur: .string("financeur")
    case .tiers: .string("tiers")
    }
  }
  /// The recipient so written.
  public init(stored: JSON) throws(CodecError) {
    let code = try Coded(stored: stored)
    switch code.kind {
    case "secondConsultant": self = .secondConsultant(try code.id())
    case "operateurCep": self = .operateurCep
    case "employeur": self = .employeur
    case "financeur": self = .financeur
    case "tiers": self = .tiers
    default: throw CodecError("unknown recipient")
    }
  }
}

extension Carnet.Partage: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "element": element, "destinataire": destinataire, "du": du, "au": au, "revoqueA": revoqueA]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      id: try fields("id"), element: try fields("element"), destinataire: try fields("destinataire"), du: try fields("du"), au: try fields("au"),
      revoqueA: try fields("revoqueA"))
  }
}
