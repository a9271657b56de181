public import Domaine

extension Dossier.Destruction.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .carnetDetruit(let faite): StoredEvent("destruction.carnetDetruit.v1", ["a": faite.a, "regle": faite.regle, "tete": faite.tete])
    case .destructionDeclaree(let declaration): StoredEvent("destruction.destructionDeclaree.v1", ["declaration": declaration])
    case .certificatEtabli(let empreinte, let le): StoredEvent("destruction.certificatEtabli.v1", ["empreinte": empreinte, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "destruction.carnetDetruit.v1":
      self = .carnetDetruit(DestructionDuCarnet(a: try fields("a"), regle: try fields("regle"), tete: try fields("tete")))
    case "destruction.destructionDeclaree.v1": self = .destructionDeclaree(try fields("declaration"))
    case "destruction.certificatEtabli.v1": self = .certificatEtabli(try fields("empreinte"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension SupportExterieur: Storable {
  /// A name, and the code of a publisher's platform.
  public var stored: JSON {
    switch self {
    case .papier: .string("papier")
    case .messagerie: .string("messagerie")
    case .poste: .string("poste")
    case .plateforme(let editeur): Fields(["plateforme": editeur]).stored
    }
  }
  /// A name, or a platform's fields.
  public init(stored: JSON) throws(CodecError) {
    switch stored {
    case .string("papier"): self = .papier
    case .string("messagerie"): self = .messagerie
    case .string("poste"): self = .poste
    case .object: self = .plateforme(try Fields(stored: stored)("plateforme"))
    default: throw CodecError("unknown place outside")
    }
  }
}

extension DestructionDeclaree: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["support": support, "contenait": contenait, "par": par, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("support"), contenait: try fields("contenait"), par: try fields("par"), le: try fields("le"))
  }
}
