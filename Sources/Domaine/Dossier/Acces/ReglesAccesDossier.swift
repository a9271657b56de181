extension Regle {
  /// A dossier has its people.
  public static let placeAuDossier = Regle("place-au-dossier", .maison, "Ce dossier ne s’ouvre qu’à ceux qui y ont une place.")
  /// Each sees what their part asks for.
  public static let utileAuRole = Regle(
    "utile-au-role", .article("5, 1, c du RGPD"), "Chacun ne voit d’un dossier que ce qui sert à son rôle\u{202F}: demandez-le au bénéficiaire ou au centre.")
  /// A payer sees its own money.
  public static let partDeChacun = Regle("part-de-chacun", .maison, "Chaque payeur voit sa part et ses factures, jamais celles d’un autre.")
  /// A refusal has no consequence, so nobody is told of one.
  public static let refusSansSuite = Regle(
    "refus-sans-suite", .article("L6313-4 du code du travail"),
    "Ce que le bénéficiaire a accepté ou refusé n’est pas dit à qui paie\u{202F}: un refus se lit «\u{202F}sans suite\u{202F}».")
  /// Why a date moved is told to two people.
  public static let circonstancesTues = Regle(
    "circonstances-tues", .engagement("convention, changement de date"),
    "Les circonstances d’un changement ou d’une absence ne sont dites qu’au bénéficiaire et à son consultant.")
  /// Needs are applied by those who hold the séances and make the papers.
  public static let effetsAQuiAgit = Regle(
    "effets-a-qui-agit", .article("9 du RGPD"), "L’effet d’un aménagement n’est vu que de ceux qui l’appliquent.")
  /// What the beneficiary opened to others is theirs.
  public static let accordsDuBeneficiaire = Regle(
    "accords-du-beneficiaire", .article("L6313-4 du code du travail"),
    "Ce que le bénéficiaire garde ou transmet, et à qui, n’est montré ni à qui paie ni à l’auditeur.")
  /// An audit follows papers, not people.
  public static let auditSousPseudonyme = Regle(
    "audit-sous-pseudonyme", .article("5, 1, c du RGPD"), "L’auditeur suit le dossier sous un pseudonyme\u{202F}: il n’en voit ni le nom ni les coordonnées.")
  /// Who represents signs, and goes no further (Q7).
  public static let contratSeulement = Regle("contrat-seulement", .maison, "Le représentant légal signe le contrat et n’ouvre rien d’autre.")
  /// A part that has ended opens nothing.
  public static let ancienConsultant = Regle(
    "ancien-consultant", .article("226-13 du code pénal"), "La mission de ce consultant a pris fin\u{202F}: le dossier ne lui est plus ouvert.")

  static let deLAcces = [
    placeAuDossier, utileAuRole, partDeChacun, refusSansSuite, circonstancesTues, effetsAQuiAgit, accordsDuBeneficiaire, auditSousPseudonyme, contratSeulement,
    ancienConsultant,
  ]
}
