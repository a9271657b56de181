import Domaine

extension ProgrammeReader {
  static func outil(_ rubrique: Rubrique) -> Programme.Outil {
    var outil = Programme.Outil()
    outil.nom = rubrique.un("nom", .texte)
    outil.editeur = rubrique.un("editeur", .texte)
    outil.facultatif = rubrique.un("facultatif", .ouiNon)
    outil.papier = rubrique.un("papier", .ouiNon)
    return outil
  }

  static func delais(_ rubrique: Rubrique) -> Programme.Delais {
    var delais = Programme.Delais()
    delais.acces = rubrique.un("acces", .delai)
    delais.demarrage = rubrique.un("demarrage", .delai)
    delais.demarrageSaufCpf = rubrique.un("demarrageSaufCpf", .ouiNon)
    return delais
  }

  static func report(_ rubrique: Rubrique) -> Programme.Report {
    var report = Programme.Report()
    report.preavis = rubrique.un("preavis", .delai)
    report.accord = rubrique.liste("accord", .mot)
    report.exceptions = rubrique.liste("exceptions", .mot)
    report.motifTu = rubrique.un("motifTu", .ouiNon)
    return report
  }

  static func questions(_ rubrique: Rubrique) -> Programme.Questions {
    var questions = Programme.Questions()
    questions.reponse = rubrique.un("reponse", .duree)
    questions.canaux = rubrique.liste("canaux", .texte)
    questions.relais = rubrique.un("relais", .mot)
    return questions
  }
}
