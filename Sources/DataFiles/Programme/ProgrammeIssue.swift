import Domaine

extension ProgrammeReader {
  static func issue(_ rubrique: Rubrique) -> Programme.Issue {
    var issue = Programme.Issue()
    issue.projets = rubrique.rubrique("projets", projets)
    issue.synthese = rubrique.rubrique("synthese", restitution)
    issue.suivi = rubrique.rubrique("suivi", suivi)
    issue.satisfaction = rubrique.liste("satisfaction", .texte)
    issue.conservation = rubrique.rubrique("conservation", conservation)
    issue.reseau = rubrique.rubrique("reseau", reseau)
    return issue
  }

  private static func projets(_ rubrique: Rubrique) -> Programme.Projets {
    var projets = Programme.Projets()
    projets.min = rubrique.un("min", .entier(0...10))
    projets.max = rubrique.un("max", .entier(1...10))
    projets.perimetre = rubrique.un("perimetre", .mot)
    projets.natures = rubrique.liste("natures", .mot)
    return projets
  }

  private static func restitution(_ rubrique: Rubrique) -> Programme.Restitution {
    var restitution = Programme.Restitution()
    restitution.redacteur = rubrique.un("redacteur", .mot)
    restitution.cosignee = rubrique.un("cosignee", .ouiNon)
    restitution.remise = rubrique.un("remise", .texte)
    restitution.resultatsDetailles = rubrique.un("resultatsDetailles", .ouiNon)
    restitution.contenus = rubrique.liste("contenus", .texte)
    return restitution
  }

  private static func suivi(_ rubrique: Rubrique) -> Programme.EntretienDeSuivi {
    var suivi = Programme.EntretienDeSuivi()
    suivi.mois = rubrique.un("mois", .entier(1...60))
    suivi.duree = rubrique.un("duree", .duree)
    suivi.forme = rubrique.liste("forme", .texte)
    return suivi
  }

  private static func conservation(_ rubrique: Rubrique) -> Programme.Conservation {
    var conservation = Programme.Conservation()
    conservation.duree = rubrique.un("duree", .delai)
    conservation.documents = rubrique.rubriques("documents") { rubrique in
      var document = Programme.Conservation.Document()
      document.nature = rubrique.un("nature", .mot)
      document.motif = rubrique.un("motif", .mot)
      return document
    }
    return conservation
  }

  private static func reseau(_ rubrique: Rubrique) -> Programme.Reseau {
    var reseau = Programme.Reseau()
    reseau.nom = rubrique.un("nom", .texte)
    reseau.consentementSepare = rubrique.un("consentementSepare", .ouiNon)
    return reseau
  }
}
