extension Regle {
  /// Nothing is written before the opening.
  static let carnetOuvert = Regle("carnet-ouvert", .maison, "Ouvrez d’abord le carnet.")
  /// A carnet is one person's, once.
  static let carnetUnique = Regle("carnet-unique", .maison, "Ce carnet est déjà ouvert pour une autre personne ou un autre consultant.")
  /// Nothing is written or read after the term.
  static let carnetClos = Regle("carnet-clos", .maison, "Le bilan a pris fin\u{202F}: son carnet ne s’ouvre plus à personne.")
  /// What only the beneficiary may do.
  static let carnetGesteDuBeneficiaire = Regle("carnet-geste-du-beneficiaire", .maison, "Seul le bénéficiaire peut le faire.")
  /// What only the consultant may do.
  static let carnetGesteDuConsultant = Regle("carnet-geste-du-consultant", .maison, "Seul le consultant en charge peut le faire.")
  /// What a gesture names must be there.
  static let carnetElementConnu = Regle("carnet-element-connu", .maison, "Cet élément n’est pas, ou n’est plus, dans le carnet.")
  /// A bilan carried through ends with its synthèse.
  static let carnetRemiseAvantTerme = Regle("carnet-remise-avant-terme", .maison, "Remettez la synthèse avant de conclure le bilan.")

  /// The house's rules of the carnet.
  public static let duCarnet: [Regle] =
    [
      personneDuBilan, carnetOuvert, carnetUnique, carnetClos, carnetGesteDuBeneficiaire, carnetGesteDuConsultant, carnetElementConnu,
      carnetRemiseAvantTerme,
    ] + duBesoin + desPassations + desFeuilles + desQuestions + desProjets + deLaSynthese + desPartages
}
