import Domaine

extension ProgrammeReader {
  static func citation(_ rubrique: Rubrique) -> Programme.Citation {
    var citation = Programme.Citation()
    citation.article = rubrique.un("article", .article)
    citation.pour = rubrique.un("pour", .mot)
    return citation
  }

  static func presentation(_ rubrique: Rubrique) -> Programme.Presentation {
    var presentation = Programme.Presentation()
    presentation.publics = rubrique.liste("publics", .mot)
    presentation.conditionsAcces = rubrique.liste("conditionsAcces", .texte)
    presentation.objectifs = rubrique.liste("objectifs", .texte)
    presentation.competenceVisee = rubrique.liste("competenceVisee", .texte)
    presentation.motifs = rubrique.liste("motifs", .mot)
    presentation.exclusions = rubrique.liste("exclusions", .mot)
    presentation.initiatives = rubrique.liste("initiatives", .mot)
    return presentation
  }

  static func centre(_ rubrique: Rubrique) -> Programme.Centre {
    var centre = Programme.Centre()
    centre.handicap = rubrique.rubrique("handicap", handicap)
    centre.reclamation = rubrique.un("reclamation", .texte)
    centre.roles = rubrique.liste("roles", .mot)
    centre.charte = rubrique.un("charte", .ouiNon)
    centre.deontologie = rubrique.liste("deontologie", .texte)
    return centre
  }

  private static func handicap(_ rubrique: Rubrique) -> Programme.Handicap {
    var handicap = Programme.Handicap()
    handicap.contact = rubrique.un("contact", .texte)
    handicap.seance = rubrique.un("seance", .duree)
    handicap.corps = rubrique.liste("corps", .entier(6...72))
    handicap.adaptations = rubrique.liste("adaptations", .texte)
    return handicap
  }
}
