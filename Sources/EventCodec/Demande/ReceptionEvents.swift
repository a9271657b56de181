public import Domaine

extension Demande.Reception.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .recue(let recue): StoredEvent("reception.recue.v1", ["recue": recue])
    case .contactPrecise(let contact, let le): StoredEvent("reception.contactPrecise.v1", ["contact": contact, "le": le])
    case .motifPrecise(let motif, let le): StoredEvent("reception.motifPrecise.v1", ["motif": motif, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "reception.recue.v1": self = .recue(try fields("recue"))
    case "reception.contactPrecise.v1": self = .contactPrecise(try fields("contact"), le: try fields("le"))
    case "reception.motifPrecise.v1": self = .motifPrecise(try fields("motif"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Demande.Origine: Storable {
  /// `telephone`, or `avisCpf:` and the number.
  public var stored: JSON {
    switch self {
    case .formulaire: .string("formulaire")
    case .telephone: .string("telephone")
    case .avisCpf(let numero): .string("avisCpf:\(numero)")
    case .operateurCep: .string("operateurCep")
    }
  }
  /// The door so written.
  public init(stored: JSON) throws(CodecError) {
    switch try String(stored: stored) {
    case "formulaire": self = .formulaire
    case "telephone": self = .telephone
    case "operateurCep": self = .operateurCep
    case let text where text.hasPrefix("avisCpf:"): self = .avisCpf(numero: String(text.dropFirst("avisCpf:".count)))
    default: throw CodecError("unknown origin")
    }
  }
}

extension Demande.Contact: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["nom": nom, "telephone": telephone, "courriel": courriel]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(nom: try fields("nom"), telephone: try fields("telephone"), courriel: try fields("courriel"))
  }
}

extension Demande.Recue: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "origine": origine, "demandeur": demandeur, "contact": contact, "motif": motif, "lecteur": lecteur, "accesJours": accesJours, "le": le,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      origine: try fields("origine"), demandeur: try fields("demandeur"), contact: try fields("contact"), motif: try fields("motif"),
      lecteur: try fields("lecteur"), accesJours: try fields("accesJours"), le: try fields("le"))
  }
}
