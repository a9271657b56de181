public import Domaine

extension Dossier.Cloture.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .attestationRemise(let le): StoredEvent("cloture.attestationRemise.v1", ["le": le])
    case .certificatEtabli(let certificat): StoredEvent("cloture.certificatEtabli.v1", ["certificat": certificat])
    case .factureEmise(let facture): StoredEvent("cloture.factureEmise.v1", ["facture": facture])
    case .avoirEmis(let numero, let facture, let le): StoredEvent("cloture.avoirEmis.v1", ["numero": numero, "sur": facture, "le": le])
    case .factureReglee(let numero, let le): StoredEvent("cloture.factureReglee.v1", ["numero": numero, "le": le])
    case .satisfactionDemandee(let le): StoredEvent("cloture.satisfactionDemandee.v1", ["le": le])
    case .suiviPropose(let le, let pour): StoredEvent("cloture.suiviPropose.v1", ["le": le, "pour": pour])
    case .suiviInvite(let le): StoredEvent("cloture.suiviInvite.v1", ["le": le])
    case .suiviTenu(let le): StoredEvent("cloture.suiviTenu.v1", ["le": le])
    case .suiviDecline(let le): StoredEvent("cloture.suiviDecline.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "cloture.attestationRemise.v1": self = .attestationRemise(le: try fields("le"))
    case "cloture.certificatEtabli.v1": self = .certificatEtabli(try fields("certificat"))
    case "cloture.factureEmise.v1": self = .factureEmise(try fields("facture"))
    case "cloture.avoirEmis.v1": self = .avoirEmis(try fields("numero"), sur: try fields("sur"), le: try fields("le"))
    case "cloture.factureReglee.v1": self = .factureReglee(try fields("numero"), le: try fields("le"))
    case "cloture.satisfactionDemandee.v1": self = .satisfactionDemandee(le: try fields("le"))
    case "cloture.suiviPropose.v1": self = .suiviPropose(le: try fields("le"), pour: try fields("pour"))
    case "cloture.suiviInvite.v1": self = .suiviInvite(le: try fields("le"))
    case "cloture.suiviTenu.v1": self = .suiviTenu(le: try fields("le"))
    case "cloture.suiviDecline.v1": self = .suiviDecline(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension MentionDeCertificat: Storable {}
extension NatureDeFacture: Storable {}

extension NumeroDeFacture: Storable {
  /// As it is printed.
  public var stored: JSON { .string(description) }
  /// As it is printed.
  public init(stored: JSON) throws(CodecError) {
    guard let value = NumeroDeFacture(try String(stored: stored)) else { throw CodecError("not an invoice number") }
    self = value
  }
}

extension RegimeDeTva: Storable {
  /// A name.
  public var stored: JSON {
    switch self {
    case .exonere(attestation: true): .string("exonere")
    case .exonere(attestation: false): .string("exonereSansAttestation")
    case .franchise: .string("franchise")
    case .normal: .string("normal")
    }
  }
  /// A name.
  public init(stored: JSON) throws(CodecError) {
    switch try String(stored: stored) {
    case "exonere": self = .exonere(attestation: true)
    case "exonereSansAttestation": self = .exonere(attestation: false)
    case "franchise": self = .franchise
    case "normal": self = .normal
    default: throw CodecError("unknown VAT régime")
    }
  }
}

extension Facture: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "numero": numero, "payeur": payeur, "nature": nature, "heures": heures, "horsTaxe": horsTaxe, "tva": tva, "regime": regime, "le": le,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      numero: try fields("numero"), payeur: try fields("payeur"), nature: try fields("nature"), heures: try fields("heures"),
      horsTaxe: try fields("horsTaxe"), tva: try fields("tva"), regime: try fields("regime"), le: try fields("le"))
  }
}

extension CertificatDeRealisation: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields(["heures": heures, "du": du, "au": au, "nommeLEmployeur": nommeLEmployeur, "mentions": mentions, "le": le]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      heures: try fields("heures"), du: try fields("du"), au: try fields("au"), nommeLEmployeur: try fields("nommeLEmployeur"),
      mentions: try fields("mentions"), le: try fields("le"))
  }
}
