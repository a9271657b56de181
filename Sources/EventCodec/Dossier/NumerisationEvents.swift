public import Domaine

extension Dossier.Numerisation.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .papierNumerise(let papiers, let empreinte, let document, let le):
      StoredEvent("numerisation.papierNumerise.v1", ["papiers": papiers, "empreinte": empreinte, "document": document, "le": le])
    case .numerisationEcartee(let papier, let motif, let le):
      StoredEvent("numerisation.numerisationEcartee.v1", ["papier": papier, "motif": motif, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "numerisation.papierNumerise.v1":
      self = .papierNumerise(try fields("papiers"), try fields("empreinte"), document: try fields("document"), le: try fields("le"))
    case "numerisation.numerisationEcartee.v1": self = .numerisationEcartee(try fields("papier"), try fields("motif"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension MotifSansScan: Storable {}

extension PapierSigne: Storable {
  /// What was signed, and by whom.
  public var stored: JSON {
    switch self {
    case .consentement: Fields(["sur": "consentement"]).stored
    case .charte(let par): Fields(["sur": "charte", "par": par]).stored
    case .contrat(let par, let texte): Fields(["sur": "contrat", "par": par, "texte": texte]).stored
    case .presence(let seance, let par): Fields(["sur": "presence", "par": par, "seance": seance]).stored
    }
  }
  /// What was signed, and by whom.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    let sur: String = try fields("sur")
    switch sur {
    case "consentement": self = .consentement
    case "charte": self = .charte(try fields("par"))
    case "contrat": self = .contrat(try fields("par"), texte: try fields("texte"))
    case "presence": self = .presence(try fields("seance"), try fields("par"))
    default: throw CodecError("unknown paper")
    }
  }
}
