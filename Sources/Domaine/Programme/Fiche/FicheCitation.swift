extension Programme {
  /// An article that the programme invokes, and what it invokes it for.
  public struct Citation: Hashable, Sendable {
    /// As normalised: `R6313-7`, `226-13`.
    public var article: Donnee<String> = .nonDit
    /// What for.
    public var pour: Donnee<Sujet> = .nonDit

    /// A citation of which nothing is said yet.
    public init() {}
  }

  /// What a programme invokes the law for.
  public enum Sujet: String, Sendable, CaseIterable {
    case objet, duree, consentement, phases, suivi, conservation, secret, destinataires, convention, absence
    case prestataire, organisation, tva

    /// As a sentence names it.
    public var nom: String {
      switch self {
      case .objet: "l’objet du bilan"
      case .duree: "la durée"
      case .consentement: "le consentement"
      case .phases: "les trois phases"
      case .suivi: "le suivi"
      case .conservation: "la destruction et la conservation des documents"
      case .secret: "le secret professionnel"
      case .destinataires: "les destinataires des résultats"
      case .convention: "la convention tripartite"
      case .absence: "l’autorisation d’absence"
      case .prestataire: "l’interdiction faite à l’employeur d’être prestataire"
      case .organisation: "l’organisation dédiée aux bilans"
      case .tva: "la TVA"
      }
    }
  }
}
