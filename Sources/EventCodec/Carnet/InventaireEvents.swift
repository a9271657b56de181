public import Domaine

extension Carnet.Inventaire.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .experienceDecrite(let experience, let le): StoredEvent("inventaire.experienceDecrite.v1", ["experience": experience, "le": le])
    case .experienceRetiree(let id, let le): StoredEvent("inventaire.experienceRetiree.v1", ["id": id, "le": le])
    case .activiteDecrite(let activite, let dans, let le): StoredEvent("inventaire.activiteDecrite.v1", ["activite": activite, "dans": dans, "le": le])
    case .activiteRetiree(let id, let dans, let le): StoredEvent("inventaire.activiteRetiree.v1", ["id": id, "dans": dans, "le": le])
    case .recitDonne(let recit, let le): StoredEvent("inventaire.recitDonne.v1", ["recit": recit, "le": le])
    case .recitRetire(let id, let le): StoredEvent("inventaire.recitRetire.v1", ["id": id, "le": le])
    case .consentementSensibleDonne(let le): StoredEvent("inventaire.consentementSensibleDonne.v1", ["le": le])
    case .consentementSensibleRetire(let le): StoredEvent("inventaire.consentementSensibleRetire.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "inventaire.experienceDecrite.v1": self = .experienceDecrite(try fields("experience"), le: try fields("le"))
    case "inventaire.experienceRetiree.v1": self = .experienceRetiree(try fields("id"), le: try fields("le"))
    case "inventaire.activiteDecrite.v1": self = .activiteDecrite(try fields("activite"), dans: try fields("dans"), le: try fields("le"))
    case "inventaire.activiteRetiree.v1": self = .activiteRetiree(try fields("id"), dans: try fields("dans"), le: try fields("le"))
    case "inventaire.recitDonne.v1": self = .recitDonne(try fields("recit"), le: try fields("le"))
    case "inventaire.recitRetire.v1": self = .recitRetire(try fields("id"), le: try fields("le"))
    case "inventaire.consentementSensibleDonne.v1": self = .consentementSensibleDonne(le: try fields("le"))
    case "inventaire.consentementSensibleRetire.v1": self = .consentementSensibleRetire(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Carnet.NatureExperience: Storable {}
extension Carnet.Competence.Niveau: Storable {}

extension Carnet.Experience: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "nature": nature, "intitule": intitule, "periode": periode, "activites": activites]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      id: try fields("id"), nature: try fields("nature"), intitule: try fields("intitule"), periode: try fields("periode"),
      activites: try fields("activites"))
  }
}

extension Carnet.Activite: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "description": description, "competences": competences]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), description: try fields("description"), competences: try fields("competences"))
  }
}

extension Carnet.Competence: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["intitule": intitule, "preuve": preuve, "niveau": niveau, "transferable": transferable]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(intitule: try fields("intitule"), preuve: try fields("preuve"), niveau: try fields("niveau"), transferable: try fields("transferable"))
  }
}

extension Carnet.Recit: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "reussite": reussite, "situation": situation, "conditions": conditions]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), reussite: try fields("reussite"), situation: try fields("situation"), conditions: try fields("conditions"))
  }
}
