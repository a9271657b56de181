public import Domaine

extension Dossier.Consultants.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .designe(let consultant, let le): StoredEvent("consultants.designe.v1", ["consultant": consultant, "le": le])
    case .secondAccepte(let consultant, let le): StoredEvent("consultants.secondAccepte.v1", ["consultant": consultant, "le": le])
    case .transfere(let consultant, let motif, let avecNotes, let le):
      StoredEvent("consultants.transfere.v1", ["consultant": consultant, "motif": motif, "avecNotes": avecNotes, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "consultants.designe.v1": self = .designe(try fields("consultant"), le: try fields("le"))
    case "consultants.secondAccepte.v1": self = .secondAccepte(try fields("consultant"), le: try fields("le"))
    case "consultants.transfere.v1":
      self = .transfere(try fields("consultant"), motif: try fields("motif"), avecNotes: try fields("avecNotes"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Dossier.MotifDeTransfert: Storable {}

extension Dossier.Consultant: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["personne": personne, "nom": nom, "sousTraitant": sousTraitant]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(personne: try fields("personne"), nom: try fields("nom"), sousTraitant: try fields("sousTraitant"))
  }
}
