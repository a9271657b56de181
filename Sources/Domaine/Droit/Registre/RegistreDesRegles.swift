extension Regle {
  /// Every rule of the law, in the order in which a bilan meets them: what `jalon droit regles` prints. A test fails when one is missing.
  public static let toutes: [Regle] = [
    .consentement, .lienDirect, .destinataires, .secretProfessionnel, .donneesSensibles,
    .dureeMax, .dureeMin, .phases, .suivi,
    .pasEnInterne, .organisationDediee,
    .conventionTripartite, .convention10j,
    .absencePreavis, .absenceReponse, .horsTemps,
    .contratParticulier, .mentionsDuContrat, .fonctionPublique,
    .cpfPlafond, .cpfParticipation, .cpfCinqAns, .cpfAccompagnement, .cpfDemarrage, .cpfEntree, .cpfSortie, .cpfPreuves,
    .terme, .destruction, .destruction3Ans, .conservationDossier, .conservationFactures, .conservationJournaux,
    .qualiopi, .certificatRealisation, .serviceFait, .tva, .mentionsDeFacture, .factureElectronique, .bpf,
  ]

  /// The rule of the law that bears this name.
  public static func nommee(_ id: String) -> Regle? {
    toutes.first { $0.id == id }
  }
}
