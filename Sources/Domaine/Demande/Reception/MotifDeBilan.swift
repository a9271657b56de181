/// Why a bilan is wished, from a coded list: the first form has no free text (C2, C3).
public enum MotifDeBilan: String, Sendable, CaseIterable {
  case faireLePoint, evoluer, changerDeMetier, negocier, changerDEmployeur, vaeOuEtudes, apresChomage, confiance, creerActivite, autre

  /// How a list shows it.
  public var libelle: String {
    switch self {
    case .faireLePoint: "Faire le point"
    case .evoluer: "Évoluer dans mon emploi"
    case .changerDeMetier: "Changer de métier"
    case .negocier: "Préparer une négociation"
    case .changerDEmployeur: "Changer d’employeur"
    case .vaeOuEtudes: "Préparer une VAE ou des études"
    case .apresChomage: "Reprendre après une période de chômage"
    case .confiance: "Reprendre confiance"
    case .creerActivite: "Créer mon activité"
    case .autre: "Autre chose, dont je parlerai de vive voix"
    }
  }
}
