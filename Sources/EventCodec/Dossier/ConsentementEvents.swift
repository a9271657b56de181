public import Domaine

extension Dossier.Consentement.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .garantiesPresentees(let garanties, let le): StoredEvent("consentement.garantiesPresentees.v1", ["garanties": garanties, "le": le])
    case .papierRemis(let papier, let le): StoredEvent("consentement.papierRemis.v1", ["papier": papier, "le": le])
    case .engagementTenu(let le): StoredEvent("consentement.engagementTenu.v1", ["le": le])
    case .donne(let le, let voie): StoredEvent("consentement.donne.v1", ["le": le, "voie": voie])
    case .refuse(let le): StoredEvent("consentement.refuse.v1", ["le": le])
    case .retire(let le): StoredEvent("consentement.retire.v1", ["le": le])
    case .charteSignee(let par, let voie, let a): StoredEvent("consentement.charteSignee.v1", ["par": par, "voie": voie, "a": a])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "consentement.garantiesPresentees.v1": self = .garantiesPresentees(try fields("garanties"), le: try fields("le"))
    case "consentement.papierRemis.v1": self = .papierRemis(try fields("papier"), le: try fields("le"))
    case "consentement.engagementTenu.v1": self = .engagementTenu(le: try fields("le"))
    case "consentement.donne.v1": self = .donne(le: try fields("le"), voie: try fields("voie"))
    case "consentement.refuse.v1": self = .refuse(le: try fields("le"))
    case "consentement.retire.v1": self = .retire(le: try fields("le"))
    case "consentement.charteSignee.v1": self = .charteSignee(try fields("par"), voie: try fields("voie"), a: try fields("a"))
    default: throw event.unknown
    }
  }
}

extension Dossier.Garantie: Storable {}
extension Dossier.PapierRemis: Storable {}
