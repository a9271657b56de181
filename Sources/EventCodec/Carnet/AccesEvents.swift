public import Domaine

extension Carnet.Acces.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .ouvert(let binome, let synthese, let le): StoredEvent("acces.ouvert.v1", ["binome": binome, "synthese": synthese, "le": le])
    case .transfere(let transfert): StoredEvent("acces.transfere.v1", ["transfert": transfert])
    case .conclu(let terme): StoredEvent("acces.conclu.v1", ["terme": terme])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "acces.ouvert.v1": self = .ouvert(try fields("binome"), synthese: try fields("synthese"), le: try fields("le"))
    case "acces.transfere.v1": self = .transfere(try fields("transfert"))
    case "acces.conclu.v1": self = .conclu(try fields("terme"))
    default: throw event.unknown
    }
  }
}

extension ModaliteSynthese.Redacteur: Storable {}

extension ModaliteSynthese: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["redacteur": redacteur, "cosignee": cosignee]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(redacteur: try fields("redacteur"), cosignee: try fields("cosignee"))
  }
}

extension Carnet.Acces.Transfert: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["a": a, "avecNotes": avecNotes, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(a: try fields("a"), avecNotes: try fields("avecNotes"), le: try fields("le"))
  }
}
