/// What people ask of a bilan, or put into it, and which is not one (C6). It is never refused: it is told apart, and one is told where to go.
public enum ActiviteHorsBilan: String, Sendable, CaseIterable {
  case cep, formation, vae, dossierVae, rechercheEmploi, redactionCv, lettreMotivation, entretienEmbauche, reponseAnnonces
  case outplacement, evaluation, bilanDeCarriere, coaching, developpementPersonnel, gestionDuStress, bienEtre, retraite, therapie

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .cep: "le conseil en évolution professionnelle"
    case .formation: "une formation"
    case .vae: "la validation des acquis de l’expérience"
    case .dossierVae: "le montage d’un dossier de VAE"
    case .rechercheEmploi: "l’aide à la recherche d’emploi"
    case .redactionCv: "la rédaction d’un CV"
    case .lettreMotivation: "la rédaction d’une lettre de motivation"
    case .entretienEmbauche: "la préparation aux entretiens d’embauche"
    case .reponseAnnonces: "la réponse à des annonces"
    case .outplacement: "le reclassement externe"
    case .evaluation: "l’évaluation pour un poste"
    case .bilanDeCarriere: "le bilan de carrière ou d’orientation"
    case .coaching: "le coaching"
    case .developpementPersonnel: "le développement personnel"
    case .gestionDuStress: "la gestion du stress"
    case .bienEtre: "le bien-être"
    case .retraite: "la préparation à la retraite"
    case .therapie: "la thérapie"
    }
  }

  /// Where to go instead.
  public var orientation: String {
    switch self {
    case .cep: "un opérateur du conseil en évolution professionnelle, gratuit"
    case .formation: "un organisme de formation, une fois le projet défini"
    case .vae, .dossierVae: "un accompagnement à la VAE, que le plan d’action peut prévoir"
    case .rechercheEmploi, .redactionCv, .lettreMotivation, .entretienEmbauche, .reponseAnnonces: "France Travail ou l’Apec"
    case .outplacement: "un cabinet de reclassement, avec l’employeur"
    case .evaluation: "l’employeur ou un cabinet de recrutement"
    case .bilanDeCarriere: "un conseil en évolution professionnelle"
    case .coaching, .developpementPersonnel, .bienEtre: "une prestation distincte, hors du bilan"
    case .gestionDuStress: "une formation, ou la médecine du travail"
    case .retraite: "la caisse de retraite"
    case .therapie: "un professionnel de santé"
    }
  }

  /// Words that betray it, folded: one of each group must be there. None where a mention is no sign of it.
  var reperes: [[String]] {
    switch self {
    case .cep, .formation, .vae, .bilanDeCarriere, .therapie: []
    case .dossierVae: [["vae", "validation des acquis"], ["dossier", "recevabilite", "preuves", "certificateur", "certificateurs", "livret"]]
    case .rechercheEmploi: [["recherche d emploi", "recherches d emploi", "chercher un emploi"]]
    case .redactionCv: [["cv", "curriculum"], ["redaction", "rediger", "conception", "concevoir", "ecrire", "ecriture", "refaire", "preparer"]]
    case .lettreMotivation: [["lettre de motivation", "lettres de motivation"]]
    case .entretienEmbauche:
      [["entretien d embauche", "entretiens d embauche", "entretien de recrutement", "entretiens de recrutement"]]
    case .reponseAnnonces: [["annonce", "annonces", "offres"], ["repondre", "reponse", "reponses"]]
    case .outplacement: [["outplacement", "reclassement externe"]]
    case .evaluation: [["evaluation pour un poste", "evaluation pour un futur poste"]]
    case .coaching: [["coaching"]]
    case .developpementPersonnel: [["developpement personnel"]]
    case .gestionDuStress: [["stress"]]
    case .bienEtre: [["bien etre", "relaxation", "sophrologie"]]
    case .retraite: [["retraite"], ["preparer", "preparation"]]
    }
  }
}
