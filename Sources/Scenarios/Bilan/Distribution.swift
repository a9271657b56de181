import Crypto
import Domaine

/// Who plays: invented people, and evidently so.
struct Distribution {
  let beneficiaire: PersonneID
  var consultant: PersonneID
  let referent: PersonneID
  let identite: Dossier.Identite
  let statut: Dossier.Statut
  let initiative: Dossier.Initiative
  let motif: MotifDeBilan
  let employeur: Dossier.Employeur?
  /// How the timeline calls the beneficiary.
  var prenom: String { identite.prenom }

  static let nomDuConsultant = "Noa Modèle"
  static let prestataire = Dossier.Prestataire(siret: "000 000 000 00018", autresActivites: true, uniteIdentifiee: true)
}

extension Empreinte {
  /// The hash of a text.
  init(de texte: String) throws {
    guard let empreinte = Empreinte(octets: SHA256.hash(data: [UInt8](texte.utf8))) else { throw Deroule.Inattendu(description: "empreinte illisible") }
    self = empreinte
  }
}
