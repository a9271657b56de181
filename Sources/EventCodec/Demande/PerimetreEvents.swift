public import Domaine

extension Demande.Perimetre.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .releve(let demandes, let le): StoredEvent("perimetre.releve.v1", ["demandes": demandes, "le": le])
    case .adresseAuCep(let le): StoredEvent("perimetre.adresseAuCep.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "perimetre.releve.v1": self = .releve(try fields("demandes"), le: try fields("le"))
    case "perimetre.adresseAuCep.v1": self = .adresseAuCep(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension HorsPerimetre: Storable {}
