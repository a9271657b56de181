/// The papers of a bilan, from the first contact to the destruction.
public enum SorteDeDocument: String, Sendable, CaseIterable {
  case plaquette, programme
  case devis, ficheEngagement, charte
  case conventionTripartite, conventionFinanceur, contratParticulier, conditionsCpf
  case demandeAbsence
  case planning, planningEmarge, feuilleAEmarger, emargement
  case guideVierge, guideRempli, restitution, rapport360, portefeuille, synthese
  case accordDeConservation, accordDeCommunication, accordReseau
  case attestationDePresence, certificatDeRealisation, facture, avoir
  case satisfaction, suivi
  case certificatDeDestruction, preuveDeSignature

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .plaquette: "la plaquette"
    case .programme: "le programme"
    case .devis: "le devis"
    case .ficheEngagement: "la fiche d’engagement"
    case .charte: "la charte d’engagement réciproque"
    case .conventionTripartite: "la convention tripartite"
    case .conventionFinanceur: "la convention avec le financeur"
    case .contratParticulier: "le contrat"
    case .conditionsCpf: "les conditions du bilan au CPF"
    case .demandeAbsence: "la demande d’autorisation d’absence"
    case .planning: "le planning prévisionnel"
    case .planningEmarge: "le planning émargé"
    case .feuilleAEmarger: "la feuille d’émargement à remplir"
    case .emargement: "la feuille d’émargement"
    case .guideVierge: "le guide du bilan, à remplir"
    case .guideRempli: "le guide du bilan"
    case .restitution: "la restitution d’un résultat"
    case .rapport360: "le rapport de l’enquête 360°"
    case .portefeuille: "le portefeuille de compétences"
    case .synthese: "le document de synthèse"
    case .accordDeConservation: "l’accord de conservation"
    case .accordDeCommunication: "l’accord de communication"
    case .accordReseau: "l’accord pour le réseau"
    case .attestationDePresence: "l’attestation de présence"
    case .certificatDeRealisation: "le certificat de réalisation"
    case .facture: "la facture"
    case .avoir: "l’avoir"
    case .satisfaction: "le questionnaire de satisfaction"
    case .suivi: "le relevé du suivi"
    case .certificatDeDestruction: "le certificat de destruction"
    case .preuveDeSignature: "le dossier de preuve d’une signature"
    }
  }

  /// Where a paper lives, and so with what it dies.
  public enum Coffre: Sendable {
    /// Nowhere: it says nothing of anybody.
    case publique
    /// With the dossier: the office opens it.
    case dossier
    /// With the dossier, for the beneficiary and the consultant alone.
    case dossierReserve
    /// With the carnet: content, for the two who hold it.
    case carnet
    /// With the follow-up.
    case suivi
  }

  /// Where it lives.
  public var coffre: Coffre {
    switch self {
    case .plaquette, .programme, .guideVierge, .satisfaction: .publique
    case .demandeAbsence, .accordDeConservation, .accordDeCommunication, .accordReseau: .dossierReserve
    case .guideRempli, .restitution, .rapport360, .portefeuille, .synthese: .carnet
    case .suivi: .suivi
    default: .dossier
    }
  }

  /// Whether the centre puts its seal on it: what proves something. A paper to be filled in by hand has none, nor a letter of the beneficiary's.
  public var estCachete: Bool {
    switch self {
    case .guideVierge, .satisfaction, .feuilleAEmarger, .plaquette, .demandeAbsence: false
    default: true
    }
  }
}
