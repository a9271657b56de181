/// What a bilan is not, and where one goes for it instead (S2, C6).
public enum HorsPerimetre: String, Sendable, CaseIterable {
  case conseilEnEvolution, formation, vae, rechercheDEmploi, redactionDeCv, outplacement, evaluation, coaching, bienEtre, retraite

  /// How a list shows it.
  public var libelle: String {
    switch self {
    case .conseilEnEvolution: "Un conseil sur mon évolution"
    case .formation: "Une formation"
    case .vae: "Une validation des acquis"
    case .rechercheDEmploi: "Une aide à la recherche d’emploi"
    case .redactionDeCv: "La rédaction d’un CV ou d’une lettre"
    case .outplacement: "Un reclassement"
    case .evaluation: "Une évaluation pour un employeur"
    case .coaching: "Un coaching"
    case .bienEtre: "Un accompagnement du bien-être"
    case .retraite: "Une préparation à la retraite"
    }
  }

  /// Where to go instead, as a sentence's end: `à un opérateur du conseil en évolution professionnelle`.
  public var ouAller: String {
    switch self {
    case .conseilEnEvolution: "à un opérateur du conseil en évolution professionnelle, gratuit pour tous"
    case .formation: "à un organisme de formation, après avis d’un conseiller en évolution professionnelle"
    case .vae: "au service public de la VAE"
    case .rechercheDEmploi, .redactionDeCv: "à France Travail, à l’Apec ou à une mission locale"
    case .outplacement: "à l’employeur, qui choisit et paie un cabinet de reclassement"
    case .evaluation: "à un cabinet d’évaluation, hors de tout bilan"
    case .coaching: "à un coach, hors de tout bilan"
    case .bienEtre: "au médecin traitant ou au service de prévention et de santé au travail"
    case .retraite: "à la caisse de retraite"
    }
  }
}
