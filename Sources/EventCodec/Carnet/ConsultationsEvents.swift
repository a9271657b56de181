public import Domaine

extension Carnet.Consultations.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .faite(let consultation): StoredEvent("consultations.faite.v1", ["consultation": consultation])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "consultations.faite.v1": self = .faite(try fields("consultation"))
    default: throw event.unknown
    }
  }
}

extension Carnet.Consultation.Lecteur: Storable {
  /// Its fields, by kind.
  public var stored: JSON {
    switch self {
    case .acteur(let acteur): Fields(["acteur": acteur]).stored
    case .partage(let id): Fields(["partage": id]).stored
    }
  }
  /// Its fields, by kind.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    if let acteur: Acteur = try fields("acteur") { self = .acteur(acteur) } else { self = .partage(try fields("partage")) }
  }
}

extension Carnet.Consultation: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["par": par, "element": element, "a": a]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(par: try fields("par"), element: try fields("element"), a: try fields("a"))
  }
}
