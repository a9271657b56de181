public import Domaine

extension Carnet.Passations.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .passee(let passation): StoredEvent("passations.passee.v1", ["passation": passation])
    case .resultatsEnregistres(let id, let resultats, let le): StoredEvent("passations.resultatsEnregistres.v1", ["id": id, "resultats": resultats, "le": le])
    case .restituee(let id, let le): StoredEvent("passations.restituee.v1", ["id": id, "le": le])
    case .retiree(let id, let le): StoredEvent("passations.retiree.v1", ["id": id, "le": le])
    case .annotee(let id, let texte, let le): StoredEvent("passations.annotee.v1", ["id": id, "texte": texte, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "passations.passee.v1": self = .passee(try fields("passation"))
    case "passations.resultatsEnregistres.v1": self = .resultatsEnregistres(try fields("id"), try fields("resultats"), le: try fields("le"))
    case "passations.restituee.v1": self = .restituee(try fields("id"), le: try fields("le"))
    case "passations.retiree.v1": self = .retiree(try fields("id"), le: try fields("le"))
    case "passations.annotee.v1": self = .annotee(try fields("id"), try fields("texte"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Carnet.NatureInstrument: Storable {}

extension Carnet.InstrumentRef: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "version": version, "editeur": editeur, "edition": edition]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), version: try fields("version"), editeur: try fields("editeur"), edition: try fields("edition"))
  }
}

extension Carnet.Resultat: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["libelle": libelle, "valeur": valeur]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(libelle: try fields("libelle"), valeur: try fields("valeur"))
  }
}

extension Carnet.Passation: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "id": id, "instrument": instrument, "nature": nature, "objet": objet, "qualification": qualification, "le": le, "resultats": resultats,
      "restitueeLe": restitueeLe,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      id: try fields("id"), instrument: try fields("instrument"), nature: try fields("nature"), objet: try fields("objet"),
      qualification: try fields("qualification"), le: try fields("le"), resultats: try fields("resultats"), restitueeLe: try fields("restitueeLe"))
  }
}
