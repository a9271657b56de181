import Domaine
import Testing

@Suite struct ReglesDeContenuDuProgrammeTests {
  private typealias Essai = ProgrammeDEssai

  private func citer(_ article: String, _ sujet: Programme.Sujet) -> [String] {
    Essai.sauf {
      var citation = Programme.Citation()
      citation.article = Essai.dit(article)
      citation.pour = Essai.dit(sujet)
      $0.articlesCites = Essai.liste(citation)
    }.regles
  }

  @Test(arguments: [
    ("R6322-58", Programme.Sujet.conservation, ["article-abroge"]), ("R6322-59", .conservation, ["article-abroge"]), ("R6313-7", .conservation, []),
    ("L213-5", .tva, []), ("L6313-4", .tva, ["article-inexact"]), ("226-1", .secret, ["article-inexact"]),
    ("226-13", .secret, []), ("L6313-4", .phases, ["article-inexact"]), ("R6313-4", .phases, []),
    ("L6313-4", .duree, []), ("R6313-8", .convention, []),
  ])
  func `un article dit ce qu’on lui fait dire`(_ article: String, _ sujet: Programme.Sujet, _ attendu: [String]) {
    #expect(citer(article, sujet) == attendu)
  }

  private func contenir(_ texte: String) -> [String] {
    Essai.sauf {
      var phase = Essai.phase(.conclusions, 2, travail: .heures(2))
      phase.contenus = Essai.liste("Un contenu ordinaire", texte)
      $0.deroulement.phases = Essai.liste(Essai.phase(.preliminaire, 1), Essai.phase(.investigation, 5, travail: .heures(6)), phase)
    }.verifier(au: Essai.jour).map { "\($0.constat.regle.id) \($0.lieu.ligne) \($0.constat.gravite)" }
  }

  @Test(arguments: [
    ("Rédaction du CV", "redaction-cv"), ("Écrire un curriculum", "redaction-cv"), ("Lettres de motivation", "lettre-motivation"),
    ("Aide à la RECHERCHE D’EMPLOI", "recherche-emploi"), ("Simulation d’entretien d’embauche", "entretien-embauche"),
    ("Répondre aux annonces", "reponse-annonces"), ("Gérer son stress", "gestion-du-stress"), ("Constituer un dossier de VAE", "dossier-vae"),
    ("Séance de sophrologie", "bien-etre"), ("Préparer sa retraite", "retraite"), ("Coaching managérial", "coaching"),
    ("Atelier de développement personnel", "developpement-personnel"), ("Outplacement", "outplacement"),
    ("Évaluation pour un futur poste", "evaluation"),
  ])
  func `ce qui n’est pas un bilan avertit, à sa ligne, et ne bloque jamais`(_ texte: String, _ activite: String) {
    #expect(contenir(texte) == ["perimetre-\(activite) 2 avertissement"])
  }

  @Test(arguments: [
    "Analyse d’offres d’emploi", "Apporter son CV", "Une VAE ou une formation au besoin", "Enquête métier", "Expression de soi", "Entretien préalable",
    "Lecture des annonces du secteur", "Évaluation des acquis",
  ])
  func `ce qui en est un ne dit rien`(_ texte: String) {
    #expect(contenir(texte).isEmpty)
  }

  @Test func `un outil hors du bilan se voit aussi`() {
    let programme = Essai.sauf {
      var outil = Programme.Outil()
      outil.nom = Essai.dit("Guide de recherche d’emploi", 40)
      $0.deroulement.outils = Essai.liste(outil)
    }
    #expect(programme.verifier(au: Essai.jour).map(\.lieu.ligne) == [40])
  }

  @Test func `le public doit connaître prix, délai et contact handicap`() {
    #expect(Essai.sauf { $0.contrat.prix = .nonDit }.regles == ["information-prix"])
    #expect(Essai.sauf { $0.deroulement.delais = .nonDit }.regles == ["information-delai"])
    #expect(Essai.sauf { $0.centre.handicap = .nonDit }.regles == ["information-handicap"])
    #expect(Essai.sauf { $0.centre.handicap = Essai.dit(Programme.Handicap()) }.regles == ["information-handicap"])
  }

  @Test(arguments: [(Programme.Projets.Perimetre.libre, []), (.groupe, ["projet-libre"])])
  func `le projet est celui du bénéficiaire`(_ perimetre: Programme.Projets.Perimetre, _ attendu: [String]) {
    let programme = Essai.sauf {
      var projets = Programme.Projets()
      projets.perimetre = Essai.dit(perimetre)
      $0.issue.projets = Essai.dit(projets)
    }
    #expect(programme.regles == attendu)
  }

  @Test func `les constats viennent par ligne, le plus grave d’abord`() {
    let programme = Essai.sauf {
      $0.issue.suivi = .nonDit(Lieu(ligne: 30))
      $0.contrat.prix = .nonDit(Lieu(ligne: 30))
      $0.centre.handicap = .nonDit(Lieu(ligne: 4))
    }
    #expect(programme.regles == ["information-handicap", "suivi", "information-prix"])
  }
}

@Suite struct RegistreDuProgrammeTests {
  @Test func `aucun nom de règle ne se répète, ni avec ceux de la loi`() {
    let noms = (Regle.toutes + Regle.duProgramme).map(\.id)
    #expect(Set(noms).count == noms.count)
  }

  @Test(arguments: Regle.duProgramme) func `chaque règle a un nom en mots et traits d’union, et une phrase`(_ regle: Regle) {
    #expect(regle.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    #expect(defauts(regle.enonce) == [])
    #expect(!regle.source.citation.isEmpty)
  }

  @Test func `chaque règle constatée est au registre`() {
    var programme = Programme(ProgrammeRef(id: "vide", version: "v1"))
    let connues = Set((Regle.toutes + Regle.duProgramme).map(\.id))
    #expect(Set(programme.regles).isSubset(of: connues))
    programme.contrat.choixPrestataire = ProgrammeDEssai.dit(.listeOpco)
    #expect(programme.regles.contains("choix-du-prestataire"))
    #expect(Set(programme.regles).isSubset(of: connues))
  }

  @Test(arguments: ActiviteHorsBilan.allCases) func `ce qui n’est pas un bilan dit où aller`(_ activite: ActiviteHorsBilan) {
    #expect(!activite.nom.isEmpty && !activite.orientation.isEmpty)
    #expect(activite.regle.id.hasPrefix("perimetre-"))
  }
}
