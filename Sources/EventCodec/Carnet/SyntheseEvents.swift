public import Domaine

extension Carnet.Synthese.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .texteDepose(let partie, let texte, let le): StoredEvent("synthese.texteDepose.v1", ["partie": partie, "texte": texte, "le": le])
    case .versionDeposee(let version): StoredEvent("synthese.versionDeposee.v1", ["version": version])
    case .soumise(let version, let le): StoredEvent("synthese.soumise.v1", ["version": version, "le": le])
    case .observee(let observation): StoredEvent("synthese.observee.v1", ["observation": observation])
    case .acceptee(let version, let le): StoredEvent("synthese.acceptee.v1", ["version": version, "le": le])
    case .signee(let partie, let signature): StoredEvent("synthese.signee.v1", ["partie": partie, "signature": signature])
    case .signatureRefusee(let partie, let version, let le): StoredEvent("synthese.signatureRefusee.v1", ["partie": partie, "version": version, "le": le])
    case .remise(let remise): StoredEvent("synthese.remise.v1", ["remise": remise])
    case .contestee(let contestation): StoredEvent("synthese.contestee.v1", ["contestation": contestation])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "synthese.texteDepose.v1": self = .texteDepose(try fields("partie"), texte: try fields("texte"), le: try fields("le"))
    case "synthese.versionDeposee.v1": self = .versionDeposee(try fields("version"))
    case "synthese.soumise.v1": self = .soumise(version: try fields("version"), le: try fields("le"))
    case "synthese.observee.v1": self = .observee(try fields("observation"))
    case "synthese.acceptee.v1": self = .acceptee(version: try fields("version"), le: try fields("le"))
    case "synthese.signee.v1": self = .signee(try fields("partie"), try fields("signature"))
    case "synthese.signatureRefusee.v1": self = .signatureRefusee(try fields("partie"), version: try fields("version"), le: try fields("le"))
    case "synthese.remise.v1": self = .remise(try fields("remise"))
    case "synthese.contestee.v1": self = .contestee(try fields("contestation"))
    default: throw event.unknown
    }
  }
}

extension PartieSynthese: Storable {}

extension Enonce: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["partie": partie, "texte": texte, "appuis": appuis]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("partie"), try fields("texte"), appuis: try fields("appuis"))
  }
}

extension VersionSynthese: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["numero": numero, "redacteur": redacteur, "le": le, "enonces": enonces]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(numero: try fields("numero"), redacteur: try fields("redacteur"), le: try fields("le"), enonces: try fields("enonces"))
  }
}

extension Observation: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "version": version, "desaccord": desaccord, "texte": texte, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), version: try fields("version"), desaccord: try fields("desaccord"), texte: try fields("texte"), le: try fields("le"))
  }
}

extension Contestation: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "texte": texte, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), texte: try fields("texte"), le: try fields("le"))
  }
}

extension SignatureSynthese: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["version": version, "paraphee": paraphee, "le": le, "refusee": refusee]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(version: try fields("version"), paraphee: try fields("paraphee"), le: try fields("le"), refusee: try fields("refusee"))
  }
}

extension Carnet.Synthese.Remise: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["version": version, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(version: try fields("version"), le: try fields("le"))
  }
}
