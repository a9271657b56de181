public import Domaine

extension FicheDuCentre: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "raisonSociale": raisonSociale, "forme": forme, "adresse": adresse, "feries": feries, "siret": siret, "tva": tvaIntracommunautaire,
      "declaration": declaration,
      "certification": certification, "regime": regimeDeTva, "signataire": signataire, "contact": contact, "relais": relais, "qualifications": qualifications,
      "compte": compte,
      "couleur": couleur,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      raisonSociale: try fields("raisonSociale"), forme: try fields("forme"), adresse: try fields("adresse"),
      feries: try fields("feries"), siret: try fields("siret"), tvaIntracommunautaire: try fields("tva"), declaration: try fields("declaration"),
      certification: try fields("certification"),
      regimeDeTva: try fields("regime"), signataire: try fields("signataire"), contact: try fields("contact"), relais: try fields("relais"),
      qualifications: try fields("qualifications"), compte: try fields("compte"), couleur: try fields("couleur"))
  }
}

extension Adresse: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["voie": voie, "codePostal": codePostal, "ville": ville]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(voie: try fields("voie"), codePostal: try fields("codePostal"), ville: try fields("ville"))
  }
}

extension DeclarationDActivite: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["numero": numero, "region": region]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(numero: try fields("numero"), region: try fields("region"))
  }
}

extension SignataireDuCentre: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["nom": nom, "qualite": qualite]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(nom: try fields("nom"), qualite: try fields("qualite"))
  }
}

extension ContactDuCentre: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["courriel": courriel, "telephone": telephone, "site": site]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(courriel: try fields("courriel"), telephone: try fields("telephone"), site: try fields("site"))
  }
}

extension RelaisDuCentre: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields(["coordinateur": coordinateur, "handicap": handicap, "reclamation": reclamation, "mediateur": mediateur]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      coordinateur: try fields("coordinateur"), handicap: try fields("handicap"), reclamation: try fields("reclamation"), mediateur: try fields("mediateur"))
  }
}

extension CompteBancaire: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["iban": iban, "bic": bic]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(iban: try fields("iban"), bic: try fields("bic"))
  }
}

extension Destinataire: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["nom": nom, "adresse": adresse, "courriel": courriel, "siret": siret, "public": estPublic]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      nom: try fields("nom"), adresse: try fields("adresse"), courriel: try fields("courriel"), siret: try fields("siret"), estPublic: try fields("public"))
  }
}
