public import Domaine

extension Dossier.Ouverture.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .ouvert(let faits): StoredEvent("ouverture.ouvert.v1", ["faits": faits])
    case .identiteCorrigee(let identite, let le): StoredEvent("ouverture.identiteCorrigee.v1", ["identite": identite, "le": le])
    case .statutChange(let statut, let le): StoredEvent("ouverture.statutChange.v1", ["statut": statut, "le": le])
    case .employeurPrecise(let employeur, let le): StoredEvent("ouverture.employeurPrecise.v1", ["employeur": employeur, "le": le])
    case .representantNomme(let representant, let le): StoredEvent("ouverture.representantNomme.v1", ["representant": representant, "le": le])
    case .referentsNommes(let referents, let le): StoredEvent("ouverture.referentsNommes.v1", ["referents": referents, "le": le])
    case .effetsAppliques(let effets, let le): StoredEvent("ouverture.effetsAppliques.v1", ["effets": effets, "le": le])
    case .modalitesChangees(let modalites, let le): StoredEvent("ouverture.modalitesChangees.v1", ["modalites": modalites, "le": le])
    case .coordonneesVerifiees(let le): StoredEvent("ouverture.coordonneesVerifiees.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "ouverture.ouvert.v1": self = .ouvert(try fields("faits"))
    case "ouverture.identiteCorrigee.v1": self = .identiteCorrigee(try fields("identite"), le: try fields("le"))
    case "ouverture.statutChange.v1": self = .statutChange(try fields("statut"), le: try fields("le"))
    case "ouverture.employeurPrecise.v1": self = .employeurPrecise(try fields("employeur"), le: try fields("le"))
    case "ouverture.representantNomme.v1": self = .representantNomme(try fields("representant"), le: try fields("le"))
    case "ouverture.referentsNommes.v1": self = .referentsNommes(try fields("referents"), le: try fields("le"))
    case "ouverture.effetsAppliques.v1": self = .effetsAppliques(try fields("effets"), le: try fields("le"))
    case "ouverture.modalitesChangees.v1": self = .modalitesChangees(try fields("modalites"), le: try fields("le"))
    case "ouverture.coordonneesVerifiees.v1": self = .coordonneesVerifiees(le: try fields("le"))
    default: throw event.unknown
    }
  }
}
