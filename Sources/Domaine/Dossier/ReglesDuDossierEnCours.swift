extension Regle {
  /// The house's and the convention's rules on what happens from the calendar to the destruction, in the order in which a bilan meets them.
  public static let duDossierEnCours: [Regle] = calendrier + presence + fin + cloture

  private static let calendrier: [Regle] = [
    .seanceUnique, .seanceAVenir, .seanceDure, .pasDeChevauchement, .modePrevu, .phasesDansLOrdre, .seanceAmenagee,
    .amplitudeTenue, .ecartTenu, .jourChome, .seancesPrevues, .seanceConnue, .seanceNonCommencee, .delaiDeChangement,
  ]

  private static let presence: [Regle] = [
    .pasAvantLaSeance, .memesHoraires, .chacunSigne, .repriseAvantSeance, .seanceDuConsultant, .horaireReleve, .heuresEnoncees,
    .travailDure, .travailUnique, .travailConnu, .travailPrevu, .attestationDuConsultant,
  ]

  private static let fin: [Regle] = [
    .faitPasse, .bilanSuspendu, .silenceSansSuspension, .abandonApresSeance, .termePasse, .termeAVenir, .remiseApresSeance, .accordDemandeAvantTerme,
    .signatureApresRemise, .resumeObjectifsPrevu, .cepDemandeur, .remiseDAbord, .laissezPasserBorne, .laissezPasserUnique, .laissezPasserConnu,
    .documentGarde,
  ]

  private static let cloture: [Regle] = [
    .heuresFaites, .jalonFacture, .factureUnique, .numeroUnique, .partDuPayeur, .acompteDuParticulier, .factureConnue,
    .suiviPropose, .suiviApresTerme, .destructionUnique, .declarationDuConsultant, .supportsDeclares, .certificatApresDestruction,
    .dossierTermine, .dossierGarde,
  ]
}
