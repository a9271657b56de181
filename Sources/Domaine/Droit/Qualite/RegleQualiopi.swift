extension Regle {
  /// The national reference of quality.
  public static let qualiopi = Regle(
    "qualiopi", .article("L6316-1 du code du travail"),
    "Vingt-deux indicateurs du référentiel national qualité s’appliquent aux bilans de compétences.")
}

/// One of the thirty-two indicators of the référentiel national qualité.
public struct IndicateurQualiopi: Hashable, Sendable {
  /// 1 to 32.
  public let numero: Int
  /// What it is about, in our words.
  public let objet: String
  /// Whether it applies to bilans.
  public let applicable: Bool

  private init(_ numero: Int, _ objet: String, applicable: Bool = true) {
    self.numero = numero
    self.objet = objet
    self.applicable = applicable
  }

  /// Those that apply to bilans.
  public static let applicables = tous.filter(\.applicable)

  /// All of them, in order.
  public static let tous = [
    IndicateurQualiopi(1, "information du public"),
    IndicateurQualiopi(2, "résultats publiés"),
    IndicateurQualiopi(3, "résultats aux certifications", applicable: false),
    IndicateurQualiopi(4, "analyse du besoin"),
    IndicateurQualiopi(5, "objectifs de la prestation"),
    IndicateurQualiopi(6, "contenus et moyens, sur les trois phases"),
    IndicateurQualiopi(7, "adéquation à une certification", applicable: false),
    IndicateurQualiopi(8, "positionnement à l’entrée", applicable: false),
    IndicateurQualiopi(9, "déroulement et charte"),
    IndicateurQualiopi(10, "adaptation à la personne"),
    IndicateurQualiopi(11, "atteinte des objectifs"),
    IndicateurQualiopi(12, "abandons"),
    IndicateurQualiopi(13, "coordination avec l’entreprise en alternance", applicable: false),
    IndicateurQualiopi(14, "accompagnement social des apprentis", applicable: false),
    IndicateurQualiopi(15, "droits et devoirs de l’apprenti", applicable: false),
    IndicateurQualiopi(16, "présentation à une certification", applicable: false),
    IndicateurQualiopi(17, "moyens et salle confidentielle"),
    IndicateurQualiopi(18, "coordination des intervenants"),
    IndicateurQualiopi(19, "tests et ressources"),
    IndicateurQualiopi(20, "personnels dédiés à l’apprentissage", applicable: false),
    IndicateurQualiopi(21, "compétences des consultants"),
    IndicateurQualiopi(22, "entretien des compétences des consultants"),
    IndicateurQualiopi(23, "veille juridique"),
    IndicateurQualiopi(24, "veille sur les métiers"),
    IndicateurQualiopi(25, "veille sur les méthodes"),
    IndicateurQualiopi(26, "réseau du handicap"),
    IndicateurQualiopi(27, "sous-traitance"),
    IndicateurQualiopi(28, "formation en situation de travail", applicable: false),
    IndicateurQualiopi(29, "insertion des apprentis", applicable: false),
    IndicateurQualiopi(30, "satisfaction, payeurs compris"),
    IndicateurQualiopi(31, "réclamations"),
    IndicateurQualiopi(32, "amélioration"),
  ]
}

extension Droit {
  /// Which indicators that apply have no evidence yet, given the numbers of those that have.
  public static func qualiopi(prouves: Set<Int>) -> [Constat] {
    IndicateurQualiopi.applicables.filter { !prouves.contains($0.numero) }.map {
      Constat(.qualiopi, .avertissement, "Réunissez une preuve pour l’indicateur \($0.numero), \($0.objet).")
    }
  }
}
