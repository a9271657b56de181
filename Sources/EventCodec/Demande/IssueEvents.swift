public import Domaine

extension Demande.Issue.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .remise(let remise): StoredEvent("issue.remise.v1", ["remise": remise])
    case .sansSuite(let le): StoredEvent("issue.sansSuite.v1", ["le": le])
    case .reprise(let le): StoredEvent("issue.reprise.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "issue.remise.v1": self = .remise(try fields("remise"))
    case "issue.sansSuite.v1": self = .sansSuite(le: try fields("le"))
    case "issue.reprise.v1": self = .reprise(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Demande.Issue.Remise: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["au": au, "dossier": dossier, "le": le]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(au: try fields("au"), dossier: try fields("dossier"), le: try fields("le"))
  }
}
