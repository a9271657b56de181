public import Domaine

extension Dossier.Destruction.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .carnetDetruit(let faite): StoredEvent("destruction.carnetDetruit.v1", ["destruction": faite])
    case .destructionDeclaree(let declaration): StoredEvent("destruction.destructionDeclaree.v1", ["declaration": declaration])
    case .certificatEtabli(let empreinte, let le): StoredEvent("destruction.certificatEtabli.v1", ["empreinte": empreinte, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "destruction.carnetDetruit.v1": self = .carnetDetruit(try fields("destruction"))
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

extension DestructionDuCarnet: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["a": a, "regle": regle, "terme": terme, "tete": tete]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(a: try fields("a"), regle: try fields("regle"), terme: try fields("terme"), tete: try fields("tete"))
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
