public import Domaine

extension Carnet.Projets.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .formule(let projet, let le): StoredEvent("projets.formule.v1", ["projet": projet, "le": le])
    case .abandonne(let id, let raison, let le): StoredEvent("projets.abandonne.v1", ["id": id, "raison": raison, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "projets.formule.v1": self = .formule(try fields("projet"), le: try fields("le"))
    case "projets.abandonne.v1": self = .abandonne(try fields("id"), raison: try fields("raison"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Carnet.Projet.Rang: Storable {}

extension Carnet.Projet.Obstacle: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["obstacle": obstacle, "aChanger": aChanger]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("obstacle"), aChanger: try fields("aChanger"))
  }
}

extension Carnet.Projet: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "id": id, "rang": rang, "intitule": intitule, "horizon": horizon, "criteres": criteres, "concessions": concessions, "declencheur": declencheur,
      "faisabilite": faisabilite, "obstacles": obstacles, "alternatives": alternatives, "formation": formation,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      id: try fields("id"), rang: try fields("rang"), intitule: try fields("intitule"), horizon: try fields("horizon"),
      criteres: try fields("criteres"), concessions: try fields("concessions"), declencheur: try fields("declencheur"),
      faisabilite: try fields("faisabilite"), obstacles: try fields("obstacles"), alternatives: try fields("alternatives"),
      formation: try fields("formation"))
  }
}
