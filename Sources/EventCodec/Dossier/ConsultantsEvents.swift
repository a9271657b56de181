public import Domaine

extension Dossier.Consultants.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .designe(let consultant, let le): StoredEvent("consultants.designe.v1", ["consultant": consultant, "le": le])
    case .nomme(let personne, let le): StoredEvent("consultants.nomme.v1", ["personne": personne, "le": le])
    case .secondAccepte(let consultant, let le): StoredEvent("consultants.secondAccepte.v1", ["consultant": consultant, "le": le])
    case .secondEcarte(let le): StoredEvent("consultants.secondEcarte.v1", ["le": le])
    case .transfere(let transfert): StoredEvent("consultants.transfere.v1", ["transfert": transfert])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "consultants.designe.v1": self = .designe(try fields("consultant"), le: try fields("le"))
    case "consultants.nomme.v1": self = .nomme(try fields("personne"), le: try fields("le"))
    case "consultants.secondAccepte.v1": self = .secondAccepte(try fields("consultant"), le: try fields("le"))
    case "consultants.secondEcarte.v1": self = .secondEcarte(le: try fields("le"))
    case "consultants.transfere.v1": self = .transfere(try fields("transfert"))
    default: throw event.unknown
    }
  }
}

extension Dossier.MotifDeTransfert: Storable {}

extension Dossier.Consultant: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["personne": personne, "nom": nom, "qualifications": qualifications, "sousTraitant": sousTraitant]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(personne: try fields("personne"), nom: try fields("nom"), qualifications: try fields("qualifications"), sousTraitant: try fields("sousTraitant"))
  }
}

extension Dossier.TransfertDeConsultant: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["a": a, "motif": motif, "avecNotes": avecNotes, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(a: try fields("a"), motif: try fields("motif"), avecNotes: try fields("avecNotes"), le: try fields("le"))
  }
}
