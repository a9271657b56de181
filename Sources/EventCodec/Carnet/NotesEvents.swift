public import Domaine

extension Carnet.Notes.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .notee(let note): StoredEvent("notes.notee.v1", ["note": note])
    case .effacee(let id, let le): StoredEvent("notes.effacee.v1", ["id": id, "le": le])
    case .reservees(let le): StoredEvent("notes.reservees.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "notes.notee.v1": self = .notee(try fields("note"))
    case "notes.effacee.v1": self = .effacee(try fields("id"), le: try fields("le"))
    case "notes.reservees.v1": self = .reservees(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Carnet.Note: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "auteur": auteur, "texte": texte, "le": le, "reservee": reservee]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), auteur: try fields("auteur"), texte: try fields("texte"), le: try fields("le"), reservee: try fields("reservee"))
  }
}
