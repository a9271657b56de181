extension Regle {
  /// How long the logs of a machine are kept: those of the service and of its front server (docs/guide/installer.md).
  ///
  /// The trace of who opened a document is none of them: it is shown to the person, proves the disclosure, and lives as long as the paper it stands in
  /// (docs/adr/0015).
  public static let conservationJournaux = Regle(
    "conservation-journaux", .article("délibération CNIL 2021-122"), confiance: .moyenne,
    "Les journaux d’une machine sont gardés six mois au moins et douze au plus\u{202F}; la trace de ce qui fut montré à quelqu’un est une preuve, et vit avec le dossier."
  )
}
