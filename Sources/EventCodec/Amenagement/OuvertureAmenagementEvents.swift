import Domaine

extension Amenagement.Ouverture.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .consentie(let beneficiaire, let referent, let le):
      StoredEvent("ouverture.consentie.v1", ["beneficiaire": beneficiaire, "referent": referent, "le": le])
    case .consentementRetire(let le): StoredEvent("ouverture.consentementRetire.v1", ["le": le])
    case .ouverteAuConsultant(let consultant, let le): StoredEvent("ouverture.ouverteAuConsultant.v1", ["consultant": consultant, "le": le])
    case .fermeeAuConsultant(let le): StoredEvent("ouverture.fermeeAuConsultant.v1", ["le": le])
    case .referentRemplace(let par, let le): StoredEvent("ouverture.referentRemplace.v1", ["par": par, "le": le])
    case .conclue(let terme): StoredEvent("ouverture.conclue.v1", ["terme": terme])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "ouverture.consentie.v1": self = .consentie(beneficiaire: try fields("beneficiaire"), referent: try fields("referent"), le: try fields("le"))
    case "ouverture.consentementRetire.v1": self = .consentementRetire(le: try fields("le"))
    case "ouverture.ouverteAuConsultant.v1": self = .ouverteAuConsultant(try fields("consultant"), le: try fields("le"))
    case "ouverture.fermeeAuConsultant.v1": self = .fermeeAuConsultant(le: try fields("le"))
    case "ouverture.referentRemplace.v1": self = .referentRemplace(par: try fields("par"), le: try fields("le"))
    case "ouverture.conclue.v1": self = .conclue(try fields("terme"))
    default: throw event.unknown
    }
  }
}
