import Domaine

/// The parts of a dossier as the office opens them, in the order of a bilan. Their names are anchors.
enum VoletDuDossier: String, CaseIterable {
  case personne, financement, convention, absence, cpf, calendrier, certificat, factures, suivi, destruction

  /// Where a gesture that is due is made.
  init(geste: String) {
    self =
      switch geste {
      case "consentir", "designerConsultant", "accepterConsultant", "verifierCoordonnees": .personne
      case "arreterFinancement", "accepterDevis", "recevoirCommande", "fournir": .financement
      case "preparerConvention", "transmettreConvention", "signerConvention", "constaterSilence", "proposerAvenant", "signerAvenant": .convention
      case "demanderAbsence", "accepterAbsence": .absence
      case "demanderCpf", "proposerCpf", "accepterCpf", "declarerEntreeCpf", "declarerSortieCpf": .cpf
      case "etablirCertificat", "remettreAttestation": .certificat
      case "facturer", "emettreAvoir": .factures
      case "demanderSatisfaction", "proposerSuivi", "inviterAuSuivi", "constaterSuivi": .suivi
      case "constaterDestructionCarnet", "declarerDestruction", "etablirCertificatDeDestruction", "retirerConservation", "detruire", "demanderConservation",
        "accorderConservation":
        .destruction
      default: .calendrier
      }
  }

  /// Its title.
  var titre: String {
    switch self {
    case .personne: "La personne et son consultant"
    case .financement: "Financement"
    case .convention: "Contrat"
    case .absence: "Absence demandée à l’employeur"
    case .cpf: "Mon compte formation"
    case .calendrier: "Calendrier et présence"
    case .certificat: "Certificat de réalisation"
    case .factures: "Factures"
    case .suivi: "Avis et suivi"
    case .destruction: "Destruction"
    }
  }

  /// What the link from the list says.
  var verbe: String {
    switch self {
    case .personne: "Voir la personne"
    case .financement: "Voir le financement"
    case .convention: "Voir le contrat"
    case .absence: "Voir l’absence"
    case .cpf: "Voir les étapes"
    case .calendrier: "Voir le calendrier"
    case .certificat: "Certifier"
    case .factures: "Facturer"
    case .suivi: "Voir le suivi"
    case .destruction: "Voir la destruction"
    }
  }
}
