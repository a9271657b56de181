public import Domaine

extension Carnet.Besoin.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .analyse(let analyse, let le): StoredEvent("besoin.analyse.v1", ["analyse": analyse, "le": le])
    case .informationDemandee(let information): StoredEvent("besoin.informationDemandee.v1", ["information": information])
    case .informationDonnee(let id, let reponse, let le): StoredEvent("besoin.informationDonnee.v1", ["id": id, "reponse": reponse, "le": le])
    case .objectifPose(let objectif, let le): StoredEvent("besoin.objectifPose.v1", ["objectif": objectif, "le": le])
    case .objectifRetire(let id, let le): StoredEvent("besoin.objectifRetire.v1", ["id": id, "le": le])
    case .valide(let partie, let le): StoredEvent("besoin.valide.v1", ["partie": partie, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "besoin.analyse.v1": self = .analyse(try fields("analyse"), le: try fields("le"))
    case "besoin.informationDemandee.v1": self = .informationDemandee(try fields("information"))
    case "besoin.informationDonnee.v1": self = .informationDonnee(try fields("id"), reponse: try fields("reponse"), le: try fields("le"))
    case "besoin.objectifPose.v1": self = .objectifPose(try fields("objectif"), le: try fields("le"))
    case "besoin.objectifRetire.v1": self = .objectifRetire(try fields("id"), le: try fields("le"))
    case "besoin.valide.v1": self = .valide(try fields("partie"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension ObjetDuBilan: Storable {}
extension MotifDeBilan: Storable {}

extension Carnet.Analyse: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["motifs": motifs, "attentes": attentes, "circonstances": circonstances]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(motifs: try fields("motifs"), attentes: try fields("attentes"), circonstances: try fields("circonstances"))
  }
}

extension Carnet.Information: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "question": question, "objet": objet, "le": le, "reponse": reponse]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), question: try fields("question"), objet: try fields("objet"), le: try fields("le"), reponse: try fields("reponse"))
  }
}

extension Carnet.Objectif: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "texte": texte]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), texte: try fields("texte"))
  }
}
