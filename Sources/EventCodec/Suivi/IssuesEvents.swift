public import Domaine

extension Suivi.Issues.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .relevees(let releve, let le): StoredEvent("issues.relevees.v1", ["releve": releve, "le": le])
    case .appuiRenforce(let le): StoredEvent("issues.appuiRenforce.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "issues.relevees.v1": self = .relevees(try fields("releve"), le: try fields("le"))
    case "issues.appuiRenforce.v1": self = .appuiRenforce(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension Suivi.Releve.Emploi: Storable {}
extension Suivi.Releve.Formation: Storable {}
extension Suivi.Releve.Evolution: Storable {}
extension Suivi.Releve.Satisfaction: Storable {}

extension Suivi.Releve: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["emploi": emploi, "formation": formation, "estimeDeSoi": estimeDeSoi, "satisfaction": satisfaction]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      emploi: try fields("emploi"), formation: try fields("formation"), estimeDeSoi: try fields("estimeDeSoi"),
      satisfaction: try fields("satisfaction"))
  }
}
