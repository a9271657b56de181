public import Domaine

extension Dossier.Accords.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .conservationDemandee(let le): StoredEvent("accords.conservationDemandee.v1", ["le": le])
    case .conservationAccordee(let piece): StoredEvent("accords.conservationAccordee.v1", ["piece": piece])
    case .conservationDeclinee(let code, let le): StoredEvent("accords.conservationDeclinee.v1", ["code": code, "le": le])
    case .conservationRefusee(let le): StoredEvent("accords.conservationRefusee.v1", ["le": le])
    case .conservationRetiree(let code, let le): StoredEvent("accords.conservationRetiree.v1", ["code": code, "le": le])
    case .cepDemande(let le): StoredEvent("accords.cepDemande.v1", ["le": le])
    // Before v2 a pass named no item of the carnet: those that were stored so are written back so.
    case .laissezPasserDonne(let passe) where passe.element == nil: StoredEvent("accords.laissezPasserDonne.v1", ["laissezPasser": passe])
    case .laissezPasserDonne(let passe): StoredEvent("accords.laissezPasserDonne.v2", ["laissezPasser": passe])
    case .laissezPasserRevoque(let id, let a): StoredEvent("accords.laissezPasserRevoque.v1", ["id": id, "a": a])
    case .documentConsulte(let id, let a): StoredEvent("accords.documentConsulte.v1", ["id": id, "a": a])
    case .personneRessourceAcceptee(let le): StoredEvent("accords.personneRessourceAcceptee.v1", ["le": le])
    case .personneRessourceRetiree(let le): StoredEvent("accords.personneRessourceRetiree.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "accords.conservationDemandee.v1": self = .conservationDemandee(le: try fields("le"))
    case "accords.conservationAccordee.v1": self = .conservationAccordee(try fields("piece"))
    case "accords.conservationDeclinee.v1": self = .conservationDeclinee(try fields("code"), le: try fields("le"))
    case "accords.conservationRefusee.v1": self = .conservationRefusee(le: try fields("le"))
    case "accords.conservationRetiree.v1": self = .conservationRetiree(try fields("code"), le: try fields("le"))
    case "accords.cepDemande.v1": self = .cepDemande(le: try fields("le"))
    case "accords.laissezPasserDonne.v1", "accords.laissezPasserDonne.v2": self = .laissezPasserDonne(try fields("laissezPasser"))
    case "accords.laissezPasserRevoque.v1": self = .laissezPasserRevoque(try fields("id"), a: try fields("a"))
    case "accords.documentConsulte.v1": self = .documentConsulte(try fields("id"), a: try fields("a"))
    case "accords.personneRessourceAcceptee.v1": self = .personneRessourceAcceptee(le: try fields("le"))
    case "accords.personneRessourceRetiree.v1": self = .personneRessourceRetiree(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension CodeDePiece: Storable {}
extension MotifDeConservation: Storable {}
extension QualiteDuDestinataire: Storable {}

extension AccordDeConservation: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["motif": motif, "donneLe": donneLe, "jusquAu": jusquAu]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("motif"), donneLe: try fields("donneLe"), jusquAu: try fields("jusquAu"))
  }
}

extension PieceGardee: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["code": code, "empreinte": empreinte, "accord": accord]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("code"), try fields("empreinte"), try fields("accord"))
  }
}

extension DestinataireNomme: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["personne": personne, "qualite": qualite]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("personne"), try fields("qualite"))
  }
}

extension LaissezPasser: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "id": id, "code": code, "element": element, "empreinte": empreinte, "destinataire": destinataire, "donneA": donneA, "jusquAu": jusquAu,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      id: try fields("id"), try fields("code"), element: try fields("element"), try fields("empreinte"), a: try fields("destinataire"),
      donneA: try fields("donneA"),
      jusquAu: try fields("jusquAu"))
  }
}
