public import Domaine

extension Reclamation: Persisted {
  /// The kind of stream.
  public static var nature: Nature { .reclamation }

  /// The event as it is stored.
  public static func encode(_ event: Event) -> StoredEvent {
    switch event {
    case .recue(let recue): StoredEvent("traitement.recue.v1", ["recue": recue])
    case .accusee(let le): StoredEvent("traitement.accusee.v1", ["le": le])
    case .repondue(let reponse): StoredEvent("traitement.repondue.v1", ["reponse": reponse])
    case .mediateurSaisi(let le): StoredEvent("traitement.mediateurSaisi.v1", ["le": le])
    }
  }

  /// The event as it is read.
  public static func decode(_ stored: StoredEvent) throws(CodecError) -> Event {
    let fields = stored.fields
    switch stored.name {
    case "traitement.recue.v1": return .recue(try fields("recue"))
    case "traitement.accusee.v1": return .accusee(le: try fields("le"))
    case "traitement.repondue.v1": return .repondue(try fields("reponse"))
    case "traitement.mediateurSaisi.v1": return .mediateurSaisi(le: try fields("le"))
    default: throw stored.unknown
    }
  }
}

extension Reclamation.Recue: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields(["auteur": auteur, "nom": nom, "qualite": qualite, "contact": contact, "objet": objet, "texte": texte, "le": le]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      auteur: try fields("auteur"), nom: try fields("nom"), qualite: try fields("qualite"), contact: try fields("contact"), objet: try fields("objet"),
      texte: try fields("texte"), le: try fields("le"))
  }
}

extension Reclamation.Reponse: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["suite": suite, "texte": texte, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(suite: try fields("suite"), texte: try fields("texte"), le: try fields("le"))
  }
}

extension Reclamation.Qualite: Storable {}
extension Reclamation.Objet: Storable {}
extension Reclamation.Suite: Storable {}
