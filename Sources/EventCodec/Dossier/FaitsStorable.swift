public import Domaine

extension Dossier.Statut: Storable {}
extension Dossier.Initiative: Storable {}
extension Dossier.Representant.Qualite: Storable {}
extension Dossier.Employeur.Service: Storable {}
extension DroitsDeLAgent: Storable {}

extension Dossier.Faits: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "beneficiaire": beneficiaire, "identite": identite, "statut": statut, "droitsDeLAgent": droitsDeLAgent, "bilanPrecedentLe": bilanPrecedentLe,
      "initiative": initiative, "motif": motif, "origine": origine, "protege": protege, "representant": representant, "employeur": employeur,
      "prestataire": prestataire, "referents": referents, "modalites": modalites, "le": le,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      beneficiaire: try fields("beneficiaire"), identite: try fields("identite"), statut: try fields("statut"),
      droitsDeLAgent: try fields("droitsDeLAgent"), bilanPrecedentLe: try fields("bilanPrecedentLe"), initiative: try fields("initiative"),
      motif: try fields("motif"), origine: try fields("origine"), protege: try fields("protege"), representant: try fields("representant"),
      employeur: try fields("employeur"), prestataire: try fields("prestataire"), referents: try fields("referents"), modalites: try fields("modalites"),
      le: try fields("le"))
  }
}

extension Dossier.Identite: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields(["prenom": prenom, "nom": nom, "courriel": courriel, "professionnel": courrielProfessionnel, "telephone": telephone, "adresse": adresse]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      prenom: try fields("prenom"), nom: try fields("nom"), courriel: try fields("courriel"), courrielProfessionnel: try fields("professionnel"),
      telephone: try fields("telephone"), adresse: try fields("adresse"))
  }
}

extension Dossier.Representant: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["personne": personne, "nom": nom, "qualite": qualite]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(personne: try fields("personne"), nom: try fields("nom"), qualite: try fields("qualite"))
  }
}

extension Dossier.Employeur: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["interlocuteur": interlocuteur, "nom": nom, "siret": siret, "service": service]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(interlocuteur: try fields("interlocuteur"), nom: try fields("nom"), siret: try fields("siret"), service: try fields("service"))
  }
}

extension Dossier.Prestataire: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields(["siret": siret, "autresActivites": autresActivites, "uniteIdentifiee": uniteIdentifiee, "feries": feries]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      siret: try fields("siret"), autresActivites: try fields("autresActivites"), uniteIdentifiee: try fields("uniteIdentifiee"),
      feries: try fields("feries"))
  }
}

extension Dossier.Referents: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["pedagogique": pedagogique, "coordinateur": coordinateur, "handicap": handicap]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(pedagogique: try fields("pedagogique"), coordinateur: try fields("coordinateur"), handicap: try fields("handicap"))
  }
}
