public import Domaine

extension Dossier.Convention.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .preparee(let projet, let le): StoredEvent("convention.preparee.v1", ["projet": projet, "le": le])
    case .transmise(let a): StoredEvent("convention.transmise.v1", ["a": a])
    case .signee(let signature): StoredEvent("convention.signee.v1", ["signature": signature])
    case .refusee(let le): StoredEvent("convention.refusee.v1", ["le": le])
    case .silenceConstate(let le): StoredEvent("convention.silenceConstate.v1", ["le": le])
    case .importee(let projet, let transmiseLe, let signatures):
      StoredEvent("convention.importee.v1", ["projet": projet, "transmiseLe": transmiseLe, "signatures": signatures])
    case .retractee(let le): StoredEvent("convention.retractee.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "convention.preparee.v1": self = .preparee(try fields("projet"), le: try fields("le"))
    case "convention.transmise.v1": self = .transmise(a: try fields("a"))
    case "convention.signee.v1": self = .signee(try fields("signature"))
    case "convention.refusee.v1": self = .refusee(le: try fields("le"))
    case "convention.silenceConstate.v1": self = .silenceConstate(le: try fields("le"))
    case "convention.importee.v1":
      self = .importee(try fields("projet"), transmiseLe: try fields("transmiseLe"), try fields("signatures"))
    case "convention.retractee.v1": self = .retractee(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Signataire: Storable {}
extension MentionDeConvention: Storable {}
extension Dossier.FormeDeContrat: Storable {}
extension Dossier.Signature.Moyen: Storable {}

extension Dossier.Projet: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["forme": forme, "mentions": mentions, "ordre": ordre, "texte": texte, "aDistance": aDistance]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      forme: try fields("forme"), mentions: try fields("mentions"), ordre: try fields("ordre"), texte: try fields("texte"),
      aDistance: try fields("aDistance"))
  }
}

extension Dossier.Signature: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["par": par, "a": a, "texte": texte, "moyen": moyen]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(par: try fields("par"), a: try fields("a"), texte: try fields("texte"), moyen: try fields("moyen"))
  }
}
