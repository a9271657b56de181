public import Domaine

extension Imprime {
  /// By what it is asked, for ever the same: `certificat-de-realisation`, `facture-2027-014`, `emargement-` and the séance's identifier.
  public var cle: String {
    switch self {
    case .plaquette: "plaquette"
    case .programme: "programme"
    case .devis(let payeur): "devis-\(payeur)"
    case .ficheEngagement: "fiche-engagement"
    case .charte: "charte"
    case .convention: "convention"
    case .demandeAbsence: "demande-absence"
    case .planning: "planning"
    case .planningEmarge: "planning-emarge"
    case .feuilleAEmarger(let seance): "feuille-a-emarger-\(seance)"
    case .emargement(let seance): "emargement-\(seance)"
    case .guideVierge: "guide-vierge"
    case .guideRempli: "guide-rempli"
    case .restitution(let passation): "restitution-\(passation)"
    case .portefeuille: "portefeuille"
    case .synthese: "synthese"
    case .accordDeConservation: "accord-de-conservation"
    case .accordDeCommunication(let passe): "accord-de-communication-\(passe)"
    case .accordReseau: "accord-reseau"
    case .attestationDePresence: "attestation-de-presence"
    case .certificatDeRealisation: "certificat-de-realisation"
    case .facture(let numero): "facture-\(numero)"
    case .avoir(let numero): "avoir-\(numero)"
    case .satisfaction: "satisfaction"
    case .suivi: "suivi"
    case .certificatDeDestruction: "certificat-de-destruction"
    case .preuve(let signataire): "preuve-\(signataire.cle)"
    }
  }

  /// The same, short enough to be typed: of an identifier, its first eight digits.
  public var cleCourte: String {
    switch self {
    case .devis, .feuilleAEmarger, .emargement, .restitution, .accordDeCommunication: String(cle.dropLast(24))
    default: cle
    }
  }

  /// Those of which a bilan has one, or none yet.
  public static let uniques: [Imprime] = [
    .plaquette, .programme, .ficheEngagement, .charte, .convention, .demandeAbsence, .planning, .planningEmarge, .guideVierge, .guideRempli, .portefeuille,
    .synthese, .accordDeConservation, .accordReseau, .attestationDePresence, .certificatDeRealisation, .satisfaction, .suivi, .certificatDeDestruction,
  ]

  /// Of what of the carnet it tells: what its reader opens, and what the carnet records of it.
  public var elements: [ElementCarnet] {
    switch self {
    case .guideRempli: [.besoin, .inventaire, .pistes, .projets, .planAction]
    case .restitution(let passation): [.passation(passation)]
    case .portefeuille: [.inventaire]
    case .synthese: [.synthese, .planAction]
    default: []
    }
  }
}

extension Signataire {
  fileprivate var cle: String { self == .representantLegal ? "representant-legal" : rawValue }
}

extension SorteDeDocument {
  /// How the keys of papers of this kind begin.
  public var debutDeCle: String {
    switch self {
    case .conventionTripartite, .conventionFinanceur, .contratParticulier, .conditionsCpf: "convention"
    case .rapport360: "restitution"
    case .preuveDeSignature: "preuve"
    default: rawValue.reduce(into: "") { cle, signe in cle += signe.isUppercase ? "-" + signe.lowercased() : String(signe) }
    }
  }

  /// Whether it is read by the beneficiary and the consultant alone: content, or a paper that is theirs.
  public var estReserve: Bool {
    switch coffre {
    case .publique, .dossier: false
    case .dossierReserve, .carnet, .suivi: true
    }
  }
}
