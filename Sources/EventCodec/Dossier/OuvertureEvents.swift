public import Domaine

extension Dossier.Ouverture.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .ouvert(let faits): StoredEvent("ouverture.ouvert.v1", ["faits": faits])
    case .identiteCorrigee(let identite, let le): StoredEvent("ouverture.identiteCorrigee.v1", ["identite": identite, "le": le])
    case .effetsAppliques(let effets, let le): StoredEvent("ouverture.effetsAppliques.v1", ["effets": effets, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "ouverture.ouvert.v1": self = .ouvert(try fields("faits"))
    case "ouverture.identiteCorrigee.v1": self = .identiteCorrigee(try fields("identite"), le: try fields("le"))
    case "ouverture.effetsAppliques.v1": self = .effetsAppliques(try fields("effets"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Dossier.Statut: Storable {}
extension Dossier.Initiative: Storable {}

extension Dossier.Faits: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "beneficiaire": beneficiaire, "identite": identite, "statut": statut, "initiative": initiative, "motif": motif, "representant": representant,
      "employeur": employeur, "prestataire": prestataire, "modalites": modalites, "le": le,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      beneficiaire: try fields("beneficiaire"), identite: try fields("identite"), statut: try fields("statut"), initiative: try fields("initiative"),
      motif: try fields("motif"), representant: try fields("representant"), employeur: try fields("employeur"), prestataire: try fields("prestataire"),
      modalites: try fields("modalites"), le: try fields("le"))
  }
}

extension Dossier.Identite: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields(["prenom": prenom, "nom": nom, "courriel": courriel, "professionnel": courrielProfessionnel, "telephone": telephone]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      prenom: try fields("prenom"), nom: try fields("nom"), courriel: try fields("courriel"), courrielProfessionnel: try fields("professionnel"),
      telephone: try fields("telephone"))
  }
}

extension Dossier.Prestataire: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["siret": siret, "autresActivites": autresActivites, "uniteIdentifiee": uniteIdentifiee]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(siret: try fields("siret"), autresActivites: try fields("autresActivites"), uniteIdentifiee: try fields("uniteIdentifiee"))
  }
}
