public import Domaine

extension Carnet.Pistes.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .ouverte(let piste, let le): StoredEvent("pistes.ouverte.v1", ["piste": piste, "le": le])
    case .gardee(let id, let le): StoredEvent("pistes.gardee.v1", ["id": id, "le": le])
    case .ecartee(let id, let raison, let le): StoredEvent("pistes.ecartee.v1", ["id": id, "raison": raison, "le": le])
    case .enquetee(let enquete, let id): StoredEvent("pistes.enquetee.v1", ["enquete": enquete, "id": id])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "pistes.ouverte.v1": self = .ouverte(try fields("piste"), le: try fields("le"))
    case "pistes.gardee.v1": self = .gardee(try fields("id"), le: try fields("le"))
    case "pistes.ecartee.v1": self = .ecartee(try fields("id"), raison: try fields("raison"), le: try fields("le"))
    case "pistes.enquetee.v1": self = .enquetee(try fields("enquete"), try fields("id"))
    default: throw event.unknown
    }
  }
}

extension Carnet.Piste: Storable {
  /// Its fields. What became of it is told by `etat`, and by `raison` where it was discarded.
  public var stored: JSON {
    let (etat, raison): (String, String?) =
      switch self.etat {
      case .ouverte: ("ouverte", nil)
      case .gardee: ("gardee", nil)
      case .ecartee(let raison): ("ecartee", raison)
      }
    return Fields(["id": id, "intitule": intitule, "rome": rome, "etat": etat, "raison": raison, "enquetes": enquetes]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), intitule: try fields("intitule"), rome: try fields("rome"))
    let etat: String = try fields("etat")
    switch etat {
    case "ouverte": self.etat = .ouverte
    case "gardee": self.etat = .gardee
    case "ecartee": self.etat = .ecartee(try fields("raison"))
    default: throw CodecError("unknown state of a lead")
    }
    enquetes = try fields("enquetes")
  }
}

extension Carnet.Enquete: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "le": le, "appris": appris]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), le: try fields("le"), appris: try fields("appris"))
  }
}
