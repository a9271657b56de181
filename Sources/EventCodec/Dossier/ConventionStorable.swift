public import Domaine

extension Signataire: Storable {}
extension MentionDeConvention: Storable {}
extension Dossier.FormeDeContrat: Storable {}
extension Dossier.Avenant.Objet: Storable {}

extension Dossier.Projet: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "forme": forme, "mentions": mentions, "ordre": ordre, "ordreImpose": ordreImpose, "texte": texte, "aDistance": aDistance, "periode": periode,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      forme: try fields("forme"), mentions: try fields("mentions"), ordre: try fields("ordre"), ordreImpose: try fields("ordreImpose"),
      texte: try fields("texte"), aDistance: try fields("aDistance"), periode: try fields("periode"))
  }
}

extension Dossier.Periode: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["du": du, "au": au]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(du: try fields("du"), au: try fields("au"))
  }
}

extension Dossier.ProjetDAvenant: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields(["objet": objet, "texte": texte, "ordre": ordre, "ordreImpose": ordreImpose, "jusquAu": jusquAu, "le": le]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      objet: try fields("objet"), texte: try fields("texte"), ordre: try fields("ordre"), ordreImpose: try fields("ordreImpose"),
      jusquAu: try fields("jusquAu"), le: try fields("le"))
  }
}

extension Dossier.Signature: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["par": par, "personne": personne, "a": a, "texte": texte, "voie": voie, "code": code]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      par: try fields("par"), personne: try fields("personne"), a: try fields("a"), texte: try fields("texte"), voie: try fields("voie"),
      code: try fields("code"))
  }
}

extension Dossier.CodeFrais: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["envoye": envoyeA, "vers": vers]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(envoyeA: try fields("envoye"), vers: try fields("vers"))
  }
}

extension Dossier.Avenant: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["objet": objet, "texte": texte, "signataires": signataires, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(objet: try fields("objet"), texte: try fields("texte"), signataires: try fields("signataires"), le: try fields("le"))
  }
}

extension Echeance: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["brute": brute, "prorogee": prorogee]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(brute: try fields("brute"), prorogee: try fields("prorogee"))
  }
}
