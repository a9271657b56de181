extension Regle {
  /// The house's and the convention's rules of a dossier, in the order in which a bilan meets them. Those of the law itself are in `toutes`.
  public static let duDossier: [Regle] = engagement + calendrier + presence + fin + cloture

  private static let engagement =
    deLOuverture + duConsentement + duFinancement + deLaConvention + deLAbsence + deLaNumerisation + desConsultants + duDemarrage + deLAcces

  private static let calendrier: [Regle] = [
    .seanceUnique, .seanceAVenir, .seanceDure, .pasDeChevauchement, .modePrevu, .phasesDansLOrdre, .seanceAmenagee, .partsDeSeance,
    .amplitudeTenue, .ecartTenu, .jourChome, .seancesPrevues, .seanceConnue, .seanceNonCommencee, .seanceManquee,
    .delaiDeChangement,
  ]

  private static let presence: [Regle] = [
    .pasAvantLaSeance, .memesHoraires, .chacunSigne, .repriseAvantSeance, .seanceDuConsultant, .horaireReleve, .heuresEnoncees,
    .travailDure, .travailUnique, .travailConnu, .travailPrevu, .attestationDuConsultant, .carenceApresFin, .carenceParLAutre,
  ]

  private static let fin: [Regle] = [
    .faitPasse, .bilanSuspendu, .silenceSansSuspension, .abandonApresSeance, .termePasse, .termeAVenir, .remiseApresSeance, .accordDemandeAvantTerme,
    .signatureApresRemise, .donneesALaPersonne, .resumeObjectifsPrevu, .cepDemandeur, .planJusquAuSuivi, .remiseDAbord, .laissezPasserBorne,
    .laissezPasserUnique,
    .laissezPasserDehors, .laissezPasserDUnDocument, .versionOuverte,
    .laissezPasserConnu,
    .documentGarde,
  ]

  private static let cloture: [Regle] = [
    .heuresFaites, .jalonFacture, .factureUnique, .numeroUnique, .partDuPayeur, .acompteDuParticulier, .factureConnue,
    .suiviPropose, .suiviApresTerme, .destructionUnique, .declarationDuConsultant, .supportsDeclares, .certificatApresDestruction,
    .dossierTermine, .dossierGarde,
  ]
}
