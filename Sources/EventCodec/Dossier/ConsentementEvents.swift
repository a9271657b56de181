public import Domaine

extension Dossier.Consentement.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .garantiesPresentees(let le): StoredEvent("consentement.garantiesPresentees.v1", ["le": le])
    case .papierRemis(let papier, let le): StoredEvent("consentement.papierRemis.v1", ["papier": papier, "le": le])
    case .donne(let le): StoredEvent("consentement.donne.v1", ["le": le])
    case .refuse(let le): StoredEvent("consentement.refuse.v1", ["le": le])
    case .retire(let le): StoredEvent("consentement.retire.v1", ["le": le])
    case .charteSignee(let par, let a): StoredEvent("consentement.charteSignee.v1", ["par": par, "a": a])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "consentement.garantiesPresentees.v1": self = .garantiesPresentees(le: try fields("le"))
    case "consentement.papierRemis.v1": self = .papierRemis(try fields("papier"), le: try fields("le"))
    case "consentement.donne.v1": self = .donne(le: try fields("le"))
    case "consentement.refuse.v1": self = .refuse(le: try fields("le"))
    case "consentement.retire.v1": self = .retire(le: try fields("le"))
    case "consentement.charteSignee.v1": self = .charteSignee(try fields("par"), a: try fields("a"))
    default: throw event.unknown
    }
  }
}

extension Dossier.PapierRemis: Storable {}
extension Dossier.PartieCharte: Storable {}
