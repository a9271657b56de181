extension EcheanceLegale {
  /// Every delay of the law, rule by rule: what `jalon droit echeance` computes.
  public static let toutes: [EcheanceLegale] = contrat + cpf + agents + apres

  private static let contrat = [
    EcheanceLegale(
      .convention10j, "dernier jour pour signer la convention", depuis: "transmission du projet de convention", .incertaine,
      silence: "Le silence du salarié vaut refus."
    ) { $0.delaiConvention },
    EcheanceLegale(
      .absencePreavis, "dernier jour pour demander l’absence", depuis: "début du bilan", sens: .avant, .sansObjet
    ) { $0.preavisAbsence },
    EcheanceLegale(
      .absenceReponse, "dernier jour de réponse de l’employeur", depuis: "réception de la demande d’absence", .incertaine,
      silence: "Le silence de l’employeur vaut accord."
    ) { $0.reponseEmployeur },
    EcheanceLegale(
      .contratParticulier, "dernier jour pour se rétracter", depuis: "signature du contrat", .incertaine,
      silence: "Sans rétractation, le contrat tient et un acompte peut être demandé."
    ) { $0.retractation },
    EcheanceLegale(
      .contratParticulier, "dernier jour pour se rétracter, contrat à distance", depuis: "signature du contrat à distance", .explicite,
      silence: "Sans rétractation, le contrat tient et un acompte peut être demandé."
    ) { $0.retractationDistance },
  ]

  private static let cpf = [
    EcheanceLegale(.cpfDemarrage, "premier jour possible du bilan", depuis: "proposition de commande", .sansObjet) { $0.cpfDemarrage },
    EcheanceLegale(.cpfEntree, "dernier jour pour déclarer l’entrée", depuis: "entrée en bilan", .sansObjet) { $0.cpfEntree },
    EcheanceLegale(.cpfCinqAns, "dernier jour des cinq ans", depuis: "bilan précédent financé", .sansObjet) { _ in
      // The interval of today's law runs from bilans older than it: it is asked of the law that will receive the request.
      Parametres.cpfIntervalle.versions.last?.valeur
    },
  ]

  private static let agents = [
    EcheanceLegale(.fonctionPublique, "dernier jour pour demander", depuis: "début du bilan de l’agent", sens: .avant, .sansObjet) {
      $0.valeur(Parametres.agentPreavis)
    },
    EcheanceLegale(
      .fonctionPublique, "dernier jour de réponse de l’administration", depuis: "réception de la demande de l’agent", .incertaine,
      silence: "Le silence de l’administration ne vaut pas accord."
    ) { $0.valeur(Parametres.agentReponse) },
    EcheanceLegale(.fonctionPublique, "dernier jour des cinq ans", depuis: "bilan précédent de l’agent", .sansObjet) {
      $0.valeur(Parametres.agentIntervalle)
    },
    EcheanceLegale(.fonctionPublique, "dernier jour des trois ans, droits renforcés", depuis: "bilan précédent de l’agent", .sansObjet) {
      $0.valeur(Parametres.agentIntervalleRenforce)
    },
  ]

  private static let apres = [
    EcheanceLegale(.suivi, "entretien de suivi", depuis: "terme du bilan", .sansObjet) { $0.suivi },
    EcheanceLegale(
      .terme, "dernier jour pour répondre", depuis: "second avertissement", .explicite, silence: "Le silence met fin au bilan."
    ) { $0.valeur(Parametres.silence) },
    EcheanceLegale(
      .destruction, "destruction, faute d’accord écrit", depuis: "terme du bilan", .sansObjet, silence: "Sans accord écrit, tout est détruit."
    ) { _ in .jours(0) },
    EcheanceLegale(
      .destruction3Ans, "dernier jour de conservation par accord", depuis: "terme du bilan", .sansObjet,
      silence: "Sans accord écrit, rien n’est gardé au-delà du terme."
    ) { $0.conservationMaximale },
    EcheanceLegale(.conservationDossier, "dernier jour de conservation du dossier", depuis: "dernier paiement", .sansObjet, finDAnnee: true) {
      .annees($0.valeur(Parametres.dossierAnnees))
    },
    EcheanceLegale(.conservationFactures, "dernier jour de conservation des factures", depuis: "émission de la facture", .sansObjet, finDAnnee: true) {
      .annees($0.valeur(Parametres.factureAnnees))
    },
    EcheanceLegale(.conservationJournaux, "effacement au plus tôt", depuis: "écriture du journal", .sansObjet) {
      $0.valeur(Parametres.journalMinimum)
    },
    EcheanceLegale(.conservationJournaux, "effacement au plus tard", depuis: "écriture du journal", .sansObjet) {
      $0.valeur(Parametres.journalMaximum)
    },
  ]
}
