public import Domaine

extension Dossier.Emargement.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .horaireReleve(let id, let horaire, let qui): StoredEvent("emargement.horaireReleve.v1", ["seance": id, "horaire": horaire, "tenuePar": qui])
    case .emargee(let id, let signature): StoredEvent("emargement.emargee.v1", ["seance": id, "signature": signature])
    case .correctionProposee(let id, let correction): StoredEvent("emargement.correctionProposee.v1", ["seance": id, "correction": correction])
    case .horaireCorrige(let id, let horaire, let par, let a):
      StoredEvent("emargement.horaireCorrige.v1", ["seance": id, "horaire": horaire, "par": par, "a": a])
    case .absenceConstatee(let id, let nature, let a): StoredEvent("emargement.absenceConstatee.v1", ["seance": id, "nature": nature, "a": a])
    case .carenceConstatee(let id, let carence): StoredEvent("emargement.carenceConstatee.v1", ["seance": id, "carence": carence])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "emargement.horaireReleve.v1": self = .horaireReleve(try fields("seance"), try fields("horaire"), tenuePar: try fields("tenuePar"))
    case "emargement.emargee.v1": self = .emargee(try fields("seance"), try fields("signature"))
    case "emargement.correctionProposee.v1": self = .correctionProposee(try fields("seance"), try fields("correction"))
    case "emargement.horaireCorrige.v1":
      self = .horaireCorrige(try fields("seance"), try fields("horaire"), par: try fields("par"), a: try fields("a"))
    case "emargement.absenceConstatee.v1": self = .absenceConstatee(try fields("seance"), try fields("nature"), a: try fields("a"))
    case "emargement.carenceConstatee.v1": self = .carenceConstatee(try fields("seance"), try fields("carence"))
    default: throw event.unknown
    }
  }
}

extension NatureDeLAbsence: Storable {}

extension Horaire: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["debut": debut, "fin": fin]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(debut: try fields("debut"), fin: try fields("fin"))
  }
}

extension VoieDeSignature: Storable {
  /// A name, and who holds the original of a paper.
  public var stored: JSON {
    switch self {
    case .dessinee: .string("dessinee")
    case .saisie: .string("saisie")
    case .code: .string("code")
    case .lien: .string("lien")
    case .papier(let originalChez): Fields(["papier": originalChez]).stored
    }
  }
  /// A name, or a paper's fields.
  public init(stored: JSON) throws(CodecError) {
    switch stored {
    case .string("dessinee"): self = .dessinee
    case .string("saisie"): self = .saisie
    case .string("code"): self = .code
    case .string("lien"): self = .lien
    case .object: self = .papier(originalChez: try Fields(stored: stored)("papier"))
    default: throw CodecError("unknown way of signing")
    }
  }
}

extension SignatureDePresence: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["qualite": qualite, "personne": personne, "voie": voie, "a": a, "trace": trace]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("qualite"), personne: try fields("personne"), voie: try fields("voie"), a: try fields("a"), trace: try fields("trace"))
  }
}

extension Trace: Storable {
  /// As a page writes it.
  public var stored: JSON { .string(description) }
  /// As a page writes it.
  public init(stored: JSON) throws(CodecError) {
    guard case .string(let texte) = stored, let trace = Trace(texte) else { throw CodecError("not a drawing") }
    self = trace
  }
}

extension Dossier.Emargement.Correction: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["horaire": horaire, "par": par, "a": a]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("horaire"), par: try fields("par"), a: try fields("a"))
  }
}

extension Dossier.Emargement.Carence: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["manquant": manquant, "par": par, "preuve": preuve, "a": a]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(de: try fields("manquant"), par: try fields("par"), preuve: try fields("preuve"), a: try fields("a"))
  }
}
