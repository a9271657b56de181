public import Domaine

extension Carnet.Feuilles.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .proposee(let feuille): StoredEvent("feuilles.proposee.v1", ["feuille": feuille])
    case .remise(let id, let remise): StoredEvent("feuilles.remise.v1", ["id": id, "remise": remise])
    case .retiree(let id, let le): StoredEvent("feuilles.retiree.v1", ["id": id, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "feuilles.proposee.v1": self = .proposee(try fields("feuille"))
    case "feuilles.remise.v1": self = .remise(try fields("id"), try fields("remise"))
    case "feuilles.retiree.v1": self = .retiree(try fields("id"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Carnet.Feuille: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields(["id": id, "instrument": instrument, "empreinte": empreinte, "objet": objet, "le": le, "pour": pour, "remise": remise]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      id: try fields("id"), instrument: try fields("instrument"), empreinte: try fields("empreinte"), objet: try fields("objet"), le: try fields("le"),
      pour: try fields("pour"), remise: try fields("remise"))
  }
}

extension Carnet.FeuilleRemise: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["reponses": Feuillet(reponses), "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    let feuillet: Feuillet = try fields("reponses")
    self.init(reponses: feuillet.reponses, le: try fields("le"))
  }
}

/// Answers by the name of each item: as they are handed in, and as a draft keeps them meanwhile.
public struct Feuillet: Storable, Sendable, Equatable {
  /// The answers, by the name of each item.
  public var reponses: [String: ReponseDonnee]

  /// Answers.
  public init(_ reponses: [String: ReponseDonnee] = [:]) { self.reponses = reponses }

  /// One member an item, in the order of their names.
  public var stored: JSON { .table(reponses) { $0.stored } }
  /// One member an item.
  public init(stored: JSON) throws(CodecError) { reponses = try stored.table { json throws(CodecError) in try ReponseDonnee(stored: json) } }
}

extension ReponseDonnee: Storable {
  /// One member, which says what kind of answer it is.
  public var stored: JSON {
    switch self {
    case .echelon(let numero): Fields(["echelon": numero]).stored
    case .grille(let lignes): .object([.init("grille", .table(lignes) { $0.stored })])
    case .choix(let option): Fields(["choix": option]).stored
    case .plusieurs(let options): Fields(["plusieurs": options.sorted()]).stored
    case .preference(let plus, let moins): Fields(["plus": plus, "moins": moins]).stored
    case .ordre(let options): Fields(["ordre": options]).stored
    case .piles(let piles): .object([.init("piles", .table(piles) { .string($0) })])
    case .texte(let texte): Fields(["texte": texte]).stored
    case .nombre(let nombre): Fields(["nombre": "\(nombre)"]).stored
    case .date(let jour): Fields(["date": jour]).stored
    case .chronometree(let option, let millisecondes): Fields(["chronometree": option, "millisecondes": millisecondes]).stored
    case .abstention(let abstention): Fields(["abstention": abstention]).stored
    }
  }

  /// What that member says.
  public init(stored: JSON) throws(CodecError) {
    guard case .object(let membres) = stored, let premier = membres.first else { throw CodecError("not an answer") }
    let fields = try Fields(stored: stored)
    switch premier.key {
    case "echelon": self = .echelon(try fields("echelon"))
    case "grille": self = .grille(try premier.value.table { json throws(CodecError) in try ReponseDonnee(stored: json) })
    case "choix": self = .choix(try fields("choix"))
    case "plusieurs":
      let options: [String] = try fields("plusieurs")
      self = .plusieurs(Set(options))
    case "plus": self = .preference(plus: try fields("plus"), moins: try fields("moins"))
    case "ordre": self = .ordre(try fields("ordre"))
    case "piles": self = .piles(try premier.value.table { json throws(CodecError) in try String(stored: json) })
    case "texte": self = .texte(try fields("texte"))
    case "nombre":
      let texte: String = try fields("nombre")
      guard let nombre = Double(texte), nombre.isFinite else { throw CodecError("not a number") }
      self = .nombre(nombre)
    case "date": self = .date(try fields("date"))
    case "chronometree": self = .chronometree(try fields("chronometree"), millisecondes: try fields("millisecondes"))
    case "abstention": self = .abstention(try fields("abstention"))
    default: throw CodecError("unknown answer")
    }
  }
}

extension Abstention: Storable {}

extension JSON {
  /// A table of values by name, in the order of the names.
  fileprivate static func table<V>(_ table: [String: V], _ valeur: (V) -> JSON) -> JSON {
    .object(table.sorted { $0.key < $1.key }.map { JSON.Member($0.key, valeur($0.value)) })
  }

  /// The same, read.
  fileprivate func table<V>(_ valeur: (JSON) throws(CodecError) -> V) throws(CodecError) -> [String: V] {
    guard case .object(let membres) = self else { throw CodecError("not a table") }
    var table: [String: V] = [:]
    for membre in membres { table[membre.key] = try valeur(membre.value) }
    return table
  }
}
