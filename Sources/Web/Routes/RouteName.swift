public import Domaine

/// Every address of the house, once: how it is asked, where, by whom. The server answers those that stand here and no other.
///
/// A resource, not a verb: what is done to it is said by the method. The compiler asks each new case for its declaration and its handler.
public enum RouteName: String, CaseIterable, Sendable {
  // Open to all
  case accueil, style, script, police, composants, confort, sante, pret, securite
  // Signing in and out
  case entree, demandeDeCode, code, saisieDuCode, entreeDuPersonnel, sortie, sessions, finDeSession, sessionAilleurs
  // The centre's public page
  case programme, demande, demandeEnvoyee, demandeRecue
  // Signing without an account
  case lienPerdu, lienCherche, signature, lienDemande, codeDeSignature, saisieDeSignature, lectureOuverte, texteASigner, signatureFaite, refusASigner
  case signatureRefusee, contratPdf

  // The beneficiary
  case espace
  case espaceConsentement, espaceConsentementDonne, espaceCharte, espaceCharteSignee
  case espaceSeance, espaceEmargement, espaceChangement, espaceReponse
  case espaceTravail, espaceTravailDeclare, espaceConservation, espaceConservationRepondue
  case espacePapiers, espacePapier, espaceScan, espaceConsultations, espaceAgenda, espaceAgendaNouveau, agenda
  case espaceQuestions, espaceQuestionPosee, espaceQuestionRetiree
  case espaceDonnees, espaceDonneesRemises
  case espacePartages, espacePartageDonne, espacePartageFini, partage, partageLu
  case espaceBesoin, espaceBesoinEcrit, espaceBesoinValide
  case espaceSynthese, espaceSyntheseEcrite, espaceSyntheseBrouillon, espaceSyntheseSoumise, espaceSyntheseAcceptee, espaceSyntheseObservee
  case espaceSyntheseSignee
  case espaceAmenagement, espaceAmenagementConsenti, espaceAmenagementDit, espaceAmenagementOuvert, espaceAmenagementRetire
  case espaceQuestionnaires, espaceQuestionnaire, espaceQuestionnaireRempli, espaceQuestionnaireBrouillon, espaceQuestionnaireRemis
  case espaceResultat, espaceAnnotation
  case espaceReclamation, espaceReclamationEnvoyee
  case espaceSuivi, espaceSuiviReleve, espaceReseau, espaceArret, espaceArrete
  case espaceConsultant, espaceConsultantRepondu, espaceSecond, espaceSecondOuvert, espaceSecondReferme, espaceSecondEcarte

  // The consultant
  case cabinet, cabinetDossier, cabinetOuvert
  case cabinetSeance, cabinetEmargement, cabinetFeuille, cabinetAbsence, cabinetRemplacement, cabinetChangement, cabinetReponse, cabinetNotes, cabinetBrouillon
  case cabinetTravail, cabinetCalendrier, cabinetCalendrierPlanifie, cabinetConservation, cabinetCharte, cabinetRestitution
  case cabinetEngagement, cabinetInterruption, cabinetBesoin, cabinetBesoinEcrit, cabinetBesoinValide
  case cabinetAmenagement
  case cabinetQuestionnaires, cabinetQuestionnairePropose, cabinetQuestionnaireRetire, cabinetResultat, cabinetTestAilleurs
  case cabinetSynthese, cabinetSyntheseEcrite, cabinetSyntheseBrouillon, cabinetSyntheseSoumise, cabinetSyntheseSignee, cabinetSyntheseRemise
  case cabinetQuestion, cabinetQuestionRepondue, cabinetQuestionBrouillon
  case cabinetFin, cabinetCoordonnees, cabinetAttestation, cabinetSuivi, cabinetSuiviTenu, cabinetReponses
  case cabinetDestruction, cabinetSupports, cabinetCertificatDeDestruction

  // The office
  case centre
  case centreDemandes, centreDemandesRecues, centreAvisCpf, centreDemande, centreContact, centreEntretiens, centreEntretienTenu, centreSansSuite
  case centreEntretienAnnule, centrePerimetre
  case centreDossierAOuvrir, centreDossierOuvert
  case centreDossiers, centreDossier, centrePapiers, centrePapier, centreNumerisations, centreNumerises, centreScan
  case centreConsultants, centreConsultantPropose, centrePropositionRetiree
  case centreIdentite, centreConsultant, centreTitres, centreFinancement, centreJoindre, centrePieces, centreDevis, centreCommandes
  case centreRattachement, centreCommande
  case centreConvention, centreConventionTransmise, centreConventionSansReponse, centreConventionImportee
  case centreAvenants, centreAvenant
  case centreAbsence, centreReponseDAbsence, centreCpf
  case centreCertificat, centreAvis, centreFactures, centreReglements, centreAvoirs, centreInvitation
  case centreDestructions, centreDetruits
  case centreAmenagements, centreAmenagement, centreAmenagementDecide, centreReorientation
  case centreReclamations, centreReclamationRecue, centreReclamation, centreReclamationAccusee, centreReclamationRepondue, centreMediateur
  case centreMessages, centreMessageRetente, centreMessageDitAutrement

  // The employer and the funder
  case employeur, bilanFinance, reponseDAbsence, signatureDuPayeur, papierDuPayeur

  // The auditor
  case audit, auditDossier

  // The demonstration's letter box
  case courrier, lettre
}

/// What a route declares.
public struct Declaration: Sendable {
  /// How it is asked.
  public let methode: Methode
  /// Where: `:` before what varies.
  public let motif: String
  /// Who may ask.
  public let acces: Acces
  /// Whether it discloses or destroys: whoever asks proves again who they are, unless they did within five minutes.
  public let sensible: Bool
  /// Whether its form may bear a file.
  public let fichier: Bool

  init(_ methode: Methode, _ motif: String, _ acces: Acces, sensible: Bool = false, fichier: Bool = false) {
    (self.methode, self.motif, self.acces, self.sensible, self.fichier) = (methode, motif, acces, sensible, fichier)
  }
}

/// How an address is asked.
public enum Methode: String, Sendable { case get = "GET", post = "POST" }

/// Who may ask for an address. What each may see of an object is the domain's own question, which the handler asks.
public enum Acces: Sendable, Equatable {
  /// Anybody.
  case tous
  /// Whoever is signed in.
  case connecte
  /// Whoever is signed in with one of these roles.
  case roles([Role])
  /// Anybody, where the demonstration runs; elsewhere the address does not exist.
  case demonstration

  static let bureau = Acces.roles([.bureau, .referentPedagogique, .coordinateur])
  static let referentsHandicap = Acces.roles([.referentHandicap])
  static let personnelDuCentre = Acces.roles([.bureau, .referentPedagogique, .coordinateur, .referentHandicap])
  static let beneficiaires = Acces.roles([.beneficiaire])
  static let consultants = Acces.roles([.consultant, .secondConsultant])
  static let payeurs = Acces.roles([.employeur, .financeur])
}

extension RouteName {
  /// What it declares.
  public var declaration: Declaration {
    switch self {
    case .accueil: Declaration(.get, "/", .tous)
    case .style: Declaration(.get, "/style/:version", .tous)
    case .script: Declaration(.get, "/script/:version", .tous)
    case .police: Declaration(.get, "/polices/:nom", .tous)
    case .composants: Declaration(.get, "/composants", .tous)
    case .confort: Declaration(.post, "/confort", .tous)
    case .sante: Declaration(.get, "/sante", .tous)
    case .pret: Declaration(.get, "/pret", .tous)
    case .securite: Declaration(.get, "/.well-known/security.txt", .tous)
    case .entree: Declaration(.get, "/entree", .tous)
    case .demandeDeCode: Declaration(.post, "/entree/code", .tous)
    case .code: Declaration(.get, "/entree/code", .tous)
    case .saisieDuCode: Declaration(.post, "/entree/session", .tous)
    case .entreeDuPersonnel: Declaration(.post, "/entree/personnel", .tous)
    case .sortie: Declaration(.post, "/sortie", .connecte)
    case .sessions: Declaration(.get, "/sessions", .connecte)
    case .finDeSession: Declaration(.post, "/sessions/:session/fin", .connecte)
    case .sessionAilleurs: Declaration(.post, "/sessions/ailleurs/:organisme", .connecte)
    case .programme: Declaration(.get, "/programmes/:programme", .tous)
    case .demande: Declaration(.get, "/demande", .tous)
    case .demandeEnvoyee: Declaration(.post, "/demande", .tous)
    case .demandeRecue: Declaration(.get, "/demande/recue", .tous)
    case .lienPerdu: Declaration(.get, "/signer", .tous)
    case .lienCherche: Declaration(.post, "/signer", .tous)
    case .signature: Declaration(.get, "/signer/:lien", .tous)
    case .lienDemande: Declaration(.post, "/signer/:lien", .tous)
    case .codeDeSignature: Declaration(.post, "/signer/:lien/code", .tous)
    case .saisieDeSignature: Declaration(.get, "/signer/:lien/code", .tous)
    case .lectureOuverte: Declaration(.post, "/signer/:lien/lecture", .tous)
    case .texteASigner: Declaration(.get, "/signer/:lien/texte", .tous)
    case .contratPdf: Declaration(.get, "/signer/:lien/texte.pdf", .tous)
    case .signatureFaite: Declaration(.post, "/signer/:lien/signature", .tous)
    case .refusASigner: Declaration(.get, "/signer/:lien/refus", .tous)
    case .signatureRefusee: Declaration(.post, "/signer/:lien/refus", .tous)
    case .espace: Declaration(.get, "/espace", .roles([.beneficiaire]))
    case .espaceConsentement: Declaration(.get, "/espace/dossiers/:dossier/consentement", .beneficiaires)
    case .espaceConsentementDonne: Declaration(.post, "/espace/dossiers/:dossier/consentement", .beneficiaires)
    case .espaceCharte: Declaration(.get, "/espace/dossiers/:dossier/charte", .beneficiaires)
    case .espaceCharteSignee: Declaration(.post, "/espace/dossiers/:dossier/charte", .beneficiaires)
    case .espaceSeance: Declaration(.get, "/espace/dossiers/:dossier/seances/:seance", .beneficiaires)
    case .espaceEmargement: Declaration(.post, "/espace/dossiers/:dossier/seances/:seance/emargement", .beneficiaires)
    case .espaceChangement: Declaration(.post, "/espace/dossiers/:dossier/seances/:seance/changement", .beneficiaires)
    case .espaceReponse: Declaration(.post, "/espace/dossiers/:dossier/seances/:seance/changement/reponse", .beneficiaires)
    case .espaceTravail: Declaration(.get, "/espace/dossiers/:dossier/travail", .beneficiaires)
    case .espaceTravailDeclare: Declaration(.post, "/espace/dossiers/:dossier/travail", .beneficiaires)
    case .espaceConservation: Declaration(.get, "/espace/dossiers/:dossier/conservation", .beneficiaires)
    case .espaceConservationRepondue: Declaration(.post, "/espace/dossiers/:dossier/conservation", .beneficiaires)
    case .espacePapiers: Declaration(.get, "/espace/dossiers/:dossier/papiers", .beneficiaires)
    case .espacePapier: Declaration(.get, "/espace/dossiers/:dossier/papiers/:papier", .beneficiaires)
    case .espaceScan: Declaration(.get, "/espace/dossiers/:dossier/numerisations/:scan", .beneficiaires)
    case .espaceConsultations: Declaration(.get, "/espace/dossiers/:dossier/consultations", .beneficiaires)
    case .espaceAgenda: Declaration(.get, "/espace/dossiers/:dossier/agenda", .beneficiaires)
    case .espaceAgendaNouveau: Declaration(.post, "/espace/dossiers/:dossier/agenda", .beneficiaires)
    case .espaceQuestions: Declaration(.get, "/espace/dossiers/:dossier/questions", .beneficiaires)
    case .espaceQuestionPosee: Declaration(.post, "/espace/dossiers/:dossier/questions", .beneficiaires)
    case .espaceQuestionRetiree: Declaration(.post, "/espace/dossiers/:dossier/questions/:question/retrait", .beneficiaires)
    case .espaceDonnees: Declaration(.get, "/espace/dossiers/:dossier/mes-donnees", .beneficiaires)
    case .espaceDonneesRemises: Declaration(.post, "/espace/dossiers/:dossier/mes-donnees.html", .beneficiaires, sensible: true)
    case .espacePartages: Declaration(.get, "/espace/dossiers/:dossier/partages", .beneficiaires)
    case .espacePartageDonne: Declaration(.post, "/espace/dossiers/:dossier/partages", .beneficiaires, sensible: true)
    case .espacePartageFini: Declaration(.post, "/espace/dossiers/:dossier/partages/:partage/fin", .beneficiaires)
    case .espaceBesoin: Declaration(.get, "/espace/dossiers/:dossier/besoin", .beneficiaires)
    case .espaceBesoinEcrit: Declaration(.post, "/espace/dossiers/:dossier/besoin", .beneficiaires)
    case .espaceBesoinValide: Declaration(.post, "/espace/dossiers/:dossier/besoin/validation", .beneficiaires)
    case .espaceSynthese: Declaration(.get, "/espace/dossiers/:dossier/synthese", .beneficiaires)
    case .espaceSyntheseEcrite: Declaration(.post, "/espace/dossiers/:dossier/synthese", .beneficiaires)
    case .espaceSyntheseBrouillon: Declaration(.post, "/espace/dossiers/:dossier/synthese/brouillon", .beneficiaires)
    case .espaceSyntheseSoumise: Declaration(.post, "/espace/dossiers/:dossier/synthese/lecture", .beneficiaires)
    case .espaceSyntheseAcceptee: Declaration(.post, "/espace/dossiers/:dossier/synthese/accord", .beneficiaires)
    case .espaceSyntheseObservee: Declaration(.post, "/espace/dossiers/:dossier/synthese/observations", .beneficiaires)
    case .espaceSyntheseSignee: Declaration(.post, "/espace/dossiers/:dossier/synthese/signature", .beneficiaires)
    case .espaceAmenagement: Declaration(.get, "/espace/dossiers/:dossier/amenagement", .beneficiaires)
    case .espaceAmenagementConsenti: Declaration(.post, "/espace/dossiers/:dossier/amenagement", .beneficiaires)
    case .espaceAmenagementDit: Declaration(.post, "/espace/dossiers/:dossier/amenagement/besoins", .beneficiaires)
    case .espaceAmenagementOuvert: Declaration(.post, "/espace/dossiers/:dossier/amenagement/lecture", .beneficiaires)
    case .espaceAmenagementRetire: Declaration(.post, "/espace/dossiers/:dossier/amenagement/retrait", .beneficiaires)
    case .espaceQuestionnaires: Declaration(.get, "/espace/dossiers/:dossier/questionnaires", .beneficiaires)
    case .espaceQuestionnaire: Declaration(.get, "/espace/dossiers/:dossier/questionnaires/:feuille", .beneficiaires)
    case .espaceQuestionnaireRempli: Declaration(.post, "/espace/dossiers/:dossier/questionnaires/:feuille", .beneficiaires)
    case .espaceQuestionnaireBrouillon: Declaration(.post, "/espace/dossiers/:dossier/questionnaires/:feuille/brouillon", .beneficiaires)
    case .espaceQuestionnaireRemis: Declaration(.post, "/espace/dossiers/:dossier/questionnaires/:feuille/remise", .beneficiaires)
    case .espaceResultat: Declaration(.get, "/espace/dossiers/:dossier/resultats/:passation", .beneficiaires)
    case .espaceAnnotation: Declaration(.post, "/espace/dossiers/:dossier/resultats/:passation", .beneficiaires)
    case .espaceReclamation: Declaration(.get, "/espace/dossiers/:dossier/reclamation", .beneficiaires)
    case .espaceReclamationEnvoyee: Declaration(.post, "/espace/dossiers/:dossier/reclamation", .beneficiaires)
    case .espaceSuivi: Declaration(.get, "/espace/dossiers/:dossier/suivi", .beneficiaires)
    case .espaceSuiviReleve: Declaration(.post, "/espace/dossiers/:dossier/suivi", .beneficiaires)
    case .espaceReseau: Declaration(.post, "/espace/dossiers/:dossier/reseau", .beneficiaires)
    case .espaceArret: Declaration(.get, "/espace/dossiers/:dossier/arret", .beneficiaires)
    case .espaceArrete: Declaration(.post, "/espace/dossiers/:dossier/arret", .beneficiaires)
    case .espaceConsultant: Declaration(.get, "/espace/dossiers/:dossier/consultant", .beneficiaires)
    case .espaceConsultantRepondu: Declaration(.post, "/espace/dossiers/:dossier/consultant/:place", .beneficiaires, sensible: true)
    case .espaceSecond: Declaration(.get, "/espace/dossiers/:dossier/second", .beneficiaires)
    case .espaceSecondOuvert: Declaration(.post, "/espace/dossiers/:dossier/second", .beneficiaires, sensible: true)
    case .espaceSecondReferme: Declaration(.post, "/espace/dossiers/:dossier/second/:partage/fin", .beneficiaires)
    case .espaceSecondEcarte: Declaration(.post, "/espace/dossiers/:dossier/second/fin", .beneficiaires)
    case .partage: Declaration(.get, "/partages/:jeton", .tous)
    case .partageLu: Declaration(.post, "/partages/:jeton", .tous)
    case .agenda: Declaration(.get, "/agenda/:jeton", .tous)
    case .cabinet: Declaration(.get, "/cabinet", .consultants)
    case .cabinetDossier: Declaration(.get, "/cabinet/dossiers/:dossier", .consultants)
    case .cabinetOuvert: Declaration(.get, "/cabinet/dossiers/:dossier/ouverts/:partage", .consultants)
    case .cabinetSeance: Declaration(.get, "/cabinet/dossiers/:dossier/seances/:seance", .consultants)
    case .cabinetEmargement: Declaration(.post, "/cabinet/dossiers/:dossier/seances/:seance/emargement", .consultants)
    case .cabinetFeuille: Declaration(.post, "/cabinet/dossiers/:dossier/seances/:seance/feuille", .consultants)
    case .cabinetAbsence: Declaration(.post, "/cabinet/dossiers/:dossier/seances/:seance/absence", .consultants)
    case .cabinetRemplacement: Declaration(.post, "/cabinet/dossiers/:dossier/seances/:seance/remplacement", .consultants)
    case .cabinetChangement: Declaration(.post, "/cabinet/dossiers/:dossier/seances/:seance/changement", .consultants)
    case .cabinetReponse: Declaration(.post, "/cabinet/dossiers/:dossier/seances/:seance/changement/reponse", .consultants)
    case .cabinetNotes: Declaration(.post, "/cabinet/dossiers/:dossier/seances/:seance/notes", .consultants)
    case .cabinetBrouillon: Declaration(.post, "/cabinet/dossiers/:dossier/seances/:seance/notes/brouillon", .consultants)
    case .cabinetTravail: Declaration(.post, "/cabinet/dossiers/:dossier/travaux/:travail", .consultants)
    case .cabinetCalendrier: Declaration(.get, "/cabinet/dossiers/:dossier/calendrier", .consultants)
    case .cabinetCalendrierPlanifie: Declaration(.post, "/cabinet/dossiers/:dossier/calendrier", .consultants)
    case .cabinetConservation: Declaration(.post, "/cabinet/dossiers/:dossier/conservation", .consultants)
    case .cabinetCharte: Declaration(.post, "/cabinet/dossiers/:dossier/charte", .consultants)
    case .cabinetRestitution: Declaration(.post, "/cabinet/dossiers/:dossier/resultats/:passation", .consultants)
    case .cabinetEngagement: Declaration(.post, "/cabinet/dossiers/:dossier/engagement", .consultants)
    case .cabinetInterruption: Declaration(.post, "/cabinet/dossiers/:dossier/interruption", .consultants)
    case .cabinetBesoin: Declaration(.get, "/cabinet/dossiers/:dossier/besoin", .consultants)
    case .cabinetBesoinEcrit: Declaration(.post, "/cabinet/dossiers/:dossier/besoin", .consultants)
    case .cabinetBesoinValide: Declaration(.post, "/cabinet/dossiers/:dossier/besoin/validation", .consultants)
    case .cabinetQuestionnaires: Declaration(.get, "/cabinet/dossiers/:dossier/questionnaires", .consultants)
    case .cabinetQuestionnairePropose: Declaration(.post, "/cabinet/dossiers/:dossier/questionnaires", .consultants)
    case .cabinetQuestionnaireRetire: Declaration(.post, "/cabinet/dossiers/:dossier/questionnaires/:feuille/retrait", .consultants)
    case .cabinetTestAilleurs: Declaration(.post, "/cabinet/dossiers/:dossier/resultats", .consultants)
    case .cabinetResultat: Declaration(.get, "/cabinet/dossiers/:dossier/resultats/:passation", .consultants)
    case .cabinetAmenagement: Declaration(.get, "/cabinet/dossiers/:dossier/amenagement", .consultants)
    case .cabinetSynthese: Declaration(.get, "/cabinet/dossiers/:dossier/synthese", .consultants)
    case .cabinetSyntheseEcrite: Declaration(.post, "/cabinet/dossiers/:dossier/synthese", .consultants)
    case .cabinetSyntheseBrouillon: Declaration(.post, "/cabinet/dossiers/:dossier/synthese/brouillon", .consultants)
    case .cabinetSyntheseSoumise: Declaration(.post, "/cabinet/dossiers/:dossier/synthese/lecture", .consultants)
    case .cabinetSyntheseSignee: Declaration(.post, "/cabinet/dossiers/:dossier/synthese/signature", .consultants)
    case .cabinetSyntheseRemise: Declaration(.post, "/cabinet/dossiers/:dossier/synthese/remise", .consultants)
    case .cabinetQuestion: Declaration(.get, "/cabinet/dossiers/:dossier/questions/:question", .consultants)
    case .cabinetQuestionRepondue: Declaration(.post, "/cabinet/dossiers/:dossier/questions/:question", .consultants)
    case .cabinetQuestionBrouillon: Declaration(.post, "/cabinet/dossiers/:dossier/questions/:question/brouillon", .consultants)
    case .cabinetFin: Declaration(.get, "/cabinet/dossiers/:dossier/fin", .consultants)
    case .cabinetCoordonnees: Declaration(.post, "/cabinet/dossiers/:dossier/coordonnees", .consultants)
    case .cabinetAttestation: Declaration(.post, "/cabinet/dossiers/:dossier/attestation", .consultants)
    case .cabinetSuivi: Declaration(.post, "/cabinet/dossiers/:dossier/suivi", .consultants)
    case .cabinetReponses: Declaration(.get, "/cabinet/dossiers/:dossier/suivi", .consultants)
    case .cabinetSuiviTenu: Declaration(.post, "/cabinet/dossiers/:dossier/suivi/tenue", .consultants)
    case .cabinetDestruction: Declaration(.post, "/cabinet/dossiers/:dossier/destruction", .consultants, sensible: true)
    case .cabinetSupports: Declaration(.post, "/cabinet/dossiers/:dossier/supports", .consultants)
    case .cabinetCertificatDeDestruction: Declaration(.post, "/cabinet/dossiers/:dossier/certificat-de-destruction", .consultants)
    case .centre: Declaration(.get, "/centre", .personnelDuCentre)
    case .centreDemandes: Declaration(.get, "/centre/demandes", .bureau)
    case .centreDemandesRecues: Declaration(.post, "/centre/demandes", .bureau)
    case .centreAvisCpf: Declaration(.post, "/centre/demandes/avis-cpf", .bureau)
    case .centreDemande: Declaration(.get, "/centre/demandes/:demande", .bureau)
    case .centreContact: Declaration(.post, "/centre/demandes/:demande/contact", .bureau)
    case .centreEntretiens: Declaration(.post, "/centre/demandes/:demande/entretiens", .bureau)
    case .centreEntretienTenu: Declaration(.post, "/centre/demandes/:demande/entretiens/:entretien/tenue", .bureau)
    case .centreEntretienAnnule: Declaration(.post, "/centre/demandes/:demande/entretiens/:entretien/annulation", .bureau)
    case .centrePerimetre: Declaration(.post, "/centre/demandes/:demande/perimetre", .bureau)
    case .centreSansSuite: Declaration(.post, "/centre/demandes/:demande/sans-suite", .bureau)
    case .centreDossierAOuvrir: Declaration(.get, "/centre/demandes/:demande/dossier", .bureau)
    case .centreDossierOuvert: Declaration(.post, "/centre/demandes/:demande/dossier", .bureau)
    case .centreDossiers: Declaration(.get, "/centre/dossiers", .bureau)
    case .centreDossier: Declaration(.get, "/centre/dossiers/:dossier", .bureau)
    case .centrePapiers: Declaration(.get, "/centre/dossiers/:dossier/papiers", .bureau)
    case .centrePapier: Declaration(.get, "/centre/dossiers/:dossier/papiers/:papier", .bureau)
    case .centreNumerisations: Declaration(.get, "/centre/dossiers/:dossier/numerisations", .bureau)
    case .centreNumerises: Declaration(.post, "/centre/dossiers/:dossier/numerisations", .bureau, fichier: true)
    case .centreScan: Declaration(.get, "/centre/dossiers/:dossier/numerisations/:scan", .bureau)
    case .centreIdentite: Declaration(.post, "/centre/dossiers/:dossier/identite", .bureau)
    case .centreConsultant: Declaration(.post, "/centre/dossiers/:dossier/consultant", .bureau)
    case .centreTitres: Declaration(.post, "/centre/dossiers/:dossier/consultant/titres", .bureau)
    case .centreConsultants: Declaration(.get, "/centre/dossiers/:dossier/consultants", .bureau)
    case .centreConsultantPropose: Declaration(.post, "/centre/dossiers/:dossier/consultants/:place", .bureau)
    case .centrePropositionRetiree: Declaration(.post, "/centre/dossiers/:dossier/consultants/:place/retrait", .bureau)
    case .centreFinancement: Declaration(.post, "/centre/dossiers/:dossier/financement", .bureau)
    case .centreJoindre: Declaration(.post, "/centre/dossiers/:dossier/payeurs/:payeur/adresse", .bureau)
    case .centrePieces: Declaration(.post, "/centre/dossiers/:dossier/payeurs/:payeur/pieces", .bureau)
    case .centreDevis: Declaration(.post, "/centre/dossiers/:dossier/payeurs/:payeur/devis", .bureau)
    case .centreCommandes: Declaration(.post, "/centre/dossiers/:dossier/payeurs/:payeur/commande", .bureau)
    case .centreRattachement: Declaration(.post, "/centre/dossiers/:dossier/payeurs/:payeur/commande/rattachement", .bureau)
    case .centreCommande: Declaration(.get, "/centre/commandes/:commande", .bureau)
    case .centreConvention: Declaration(.post, "/centre/dossiers/:dossier/convention", .bureau)
    case .centreConventionTransmise: Declaration(.post, "/centre/dossiers/:dossier/convention/transmission", .bureau)
    case .centreConventionSansReponse: Declaration(.post, "/centre/dossiers/:dossier/convention/silence", .bureau)
    case .centreConventionImportee: Declaration(.post, "/centre/dossiers/:dossier/convention/signee-ailleurs", .bureau, fichier: true)
    case .centreAvenants: Declaration(.post, "/centre/dossiers/:dossier/avenants", .bureau)
    case .centreAvenant: Declaration(.get, "/centre/dossiers/:dossier/avenants/:avenant", .bureau)
    case .centreAbsence: Declaration(.post, "/centre/dossiers/:dossier/absence", .bureau)
    case .centreReponseDAbsence: Declaration(.post, "/centre/dossiers/:dossier/absence/reponse", .bureau)
    case .centreCpf: Declaration(.post, "/centre/dossiers/:dossier/cpf/:etape", .bureau)
    case .centreCertificat: Declaration(.post, "/centre/dossiers/:dossier/certificat", .bureau)
    case .centreAvis: Declaration(.post, "/centre/dossiers/:dossier/avis", .bureau)
    case .centreFactures: Declaration(.post, "/centre/dossiers/:dossier/payeurs/:payeur/factures", .bureau)
    case .centreReglements: Declaration(.post, "/centre/dossiers/:dossier/reglements", .bureau)
    case .centreAvoirs: Declaration(.post, "/centre/dossiers/:dossier/avoirs", .bureau)
    case .centreInvitation: Declaration(.post, "/centre/dossiers/:dossier/suivi/invitation", .bureau)
    case .centreDestructions: Declaration(.get, "/centre/destructions", .bureau)
    case .centreDetruits: Declaration(.post, "/centre/destructions", .bureau, sensible: true)
    case .centreAmenagements: Declaration(.get, "/centre/amenagements", .referentsHandicap)
    case .centreAmenagement: Declaration(.get, "/centre/amenagements/:dossier", .referentsHandicap)
    case .centreAmenagementDecide: Declaration(.post, "/centre/amenagements/:dossier", .referentsHandicap)
    case .centreReorientation: Declaration(.post, "/centre/amenagements/:dossier/reorientation", .referentsHandicap)
    case .centreReclamations: Declaration(.get, "/centre/reclamations", .bureau)
    case .centreReclamationRecue: Declaration(.post, "/centre/reclamations", .bureau)
    case .centreReclamation: Declaration(.get, "/centre/reclamations/:reclamation", .bureau)
    case .centreReclamationAccusee: Declaration(.post, "/centre/reclamations/:reclamation/accuse", .bureau)
    case .centreReclamationRepondue: Declaration(.post, "/centre/reclamations/:reclamation/reponse", .bureau)
    case .centreMediateur: Declaration(.post, "/centre/reclamations/:reclamation/mediateur", .bureau)
    case .centreMessages: Declaration(.get, "/centre/messages", .bureau)
    case .centreMessageRetente: Declaration(.post, "/centre/messages/:message", .bureau)
    case .centreMessageDitAutrement: Declaration(.post, "/centre/messages/:message/dit-autrement", .bureau)
    case .employeur: Declaration(.get, "/employeur", .payeurs)
    case .bilanFinance: Declaration(.get, "/employeur/bilans/:dossier", .payeurs)
    case .reponseDAbsence: Declaration(.post, "/employeur/bilans/:dossier/absence", .payeurs)
    case .signatureDuPayeur: Declaration(.post, "/employeur/bilans/:dossier/signature", .payeurs)
    case .papierDuPayeur: Declaration(.get, "/employeur/bilans/:dossier/papiers/:papier", .payeurs)
    case .audit: Declaration(.get, "/audit", .roles([.auditeur]))
    case .auditDossier: Declaration(.get, "/audit/dossiers/:dossier", .roles([.auditeur]))
    case .courrier: Declaration(.get, "/courrier", .demonstration)
    case .lettre: Declaration(.get, "/courrier/:lettre", .demonstration)
    }
  }
}

/// An address with what varies in it: printed wherever a page links.
public struct Route: Sendable, Hashable {
  /// Which.
  public let name: RouteName
  private let parameters: [String]
  private var suite = ""

  /// The address of that name; as many parameters as its pattern varies.
  init(_ name: RouteName, _ parameters: String...) { self.init(name, parameters) }

  init(_ name: RouteName, _ parameters: [String]) {
    self.name = name
    self.parameters = parameters
  }

  /// As it stands in a link.
  public var path: String {
    var rest = parameters[...]
    return suite.isEmpty ? adresse(&rest) : adresse(&rest) + suite
  }

  private func adresse(_ rest: inout ArraySlice<String>) -> String {
    name.declaration.motif.split(separator: "/", omittingEmptySubsequences: false).map { part in
      part.hasPrefix(":") ? Route.encode(rest.popFirst() ?? "") : String(part)
    }.joined(separator: "/")
  }

  /// The same with what is asked of it; what is empty is left out.
  func avec(_ demandes: KeyValuePairs<String, String>) -> Route {
    var route = self
    let paires = demandes.filter { !$0.value.isEmpty }.map { "\($0.key)=\(Route.encode($0.value))" }
    if !paires.isEmpty { route.suite += "?" + paires.joined(separator: "&") }
    return route
  }

  /// The place of that name on its page.
  func a(_ ancre: String) -> Route {
    var route = self
    route.suite += "#" + Route.encode(ancre)
    return route
  }

  private static func encode(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    return text.utf8.map { byte in
      isPlain(byte) ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// Whether a byte stands for itself in an address (RFC 3986, 2.3).
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}

extension Route {
  static let accueil = Route(.accueil)
  static let entree = Route(.entree)
  static let code = Route(.code)
  static let demande = Route(.demande)
  static let courrier = Route(.courrier)

  /// The first page of a door.
  static func porte(_ porte: Porte) -> Route {
    switch porte {
    case .publique: Route(.accueil)
    case .espace: Route(.espace)
    case .cabinet: Route(.cabinet)
    case .centre: Route(.centre)
    case .employeur: Route(.employeur)
    case .audit: Route(.audit)
    }
  }
}
