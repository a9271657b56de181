public import Domaine

extension Dossier.Consultants.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .designe(let consultant, let le): StoredEvent("consultants.designe.v1", ["consultant": consultant, "le": le])
    case .nomme(let personne, let le): StoredEvent("consultants.nomme.v1", ["personne": personne, "le": le])
    case .secondAccepte(let consultant, let le): StoredEvent("consultants.secondAccepte.v1", ["consultant": consultant, "le": le])
    case .secondEcarte(let le): StoredEvent("consultants.secondEcarte.v1", ["le": le])
    case .transfere(let transfert): StoredEvent("consultants.transfere.v1", ["transfert": transfert])
    case .proposee(let proposition): StoredEvent("consultants.proposee.v1", ["proposition": proposition])
    case .declinee(let place, let le): StoredEvent("consultants.declinee.v1", ["place": place, "le": le])
    case .propositionRetiree(let place, let le): StoredEvent("consultants.propositionRetiree.v1", ["place": place, "le": le])
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
    case "consultants.proposee.v1": self = .proposee(try fields("proposition"))
    case "consultants.declinee.v1": self = .declinee(try fields("place"), le: try fields("le"))
    case "consultants.propositionRetiree.v1": self = .propositionRetiree(try fields("place"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Dossier.MotifDeTransfert: Storable {}
extension Dossier.PlaceDeConsultant: Storable {}

extension Dossier.PropositionDeConsultant: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["a": a, "place": place, "motif": motif, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(a: try fields("a"), place: try fields("place"), motif: try fields("motif"), le: try fields("le"))
  }
}

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
