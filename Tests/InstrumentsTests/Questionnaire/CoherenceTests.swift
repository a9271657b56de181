import Domaine
import Instruments
import Testing

/// A definition that doesn't hold together says why, at each place, all at once.
@Suite struct CoherenceTests {
  private typealias Q = Questionnaire

  private func seul(_ items: [Questionnaire.Item], _ echelles: [Questionnaire.Echelle] = []) throws -> Defaut {
    let defauts = Essai.defauts(items, echelles)
    #expect(defauts.count == 1, "\(defauts)")
    return try #require(defauts.first)
  }

  @Test func `tous les défauts viennent d’un coup`() {
    var definition = Essai.definition(
      [Essai.item("q1"), Essai.item("q1"), Essai.item("et"), Essai.item("q4", si: "absente = 1")],
      [Essai.echelle("e", "q1 q9"), Essai.echelle("e", "")])
    definition.portee.neDitPas = []
    definition.provenance.validations = []
    #expect(
      Essai.defauts(definition).map(\.chemin) == [
        "validations", "neDitPas", "parties[1].items[2].id", "parties[1].items[3].id", "parties[1].items[4].visibleSi", "echelles[2].id",
        "echelles[1].items[2]", "echelles[2].items",
      ])
  }

  @Test func `sans partie, ou sans question, il n’y a pas de questionnaire`() {
    var definition = Essai.definition([])
    #expect(Essai.defauts(definition).map(\.chemin) == ["parties[1]"])
    definition.parties = []
    #expect(Essai.defauts(definition).map(\.chemin) == ["parties"])
  }

  @Test(arguments: [
    (Questionnaire.Forme.likert(.init(["Seul"])), "echelons"), (.likert(.init(["Oui", "Oui"])), "echelons[2]"),
    (.matrice([], Essai.accord), "lignes"), (.choix(Essai.options("a")), "options"), (.choix(Essai.options("a", "b", "a")), "options[3].id"),
    (.choixMultiple(Essai.options("a", "b"), min: 0, max: 3), "max"), (.choixMultiple(Essai.options("a", "b"), min: 2, max: 1), "max"),
    (.classement(Essai.options("a", "b"), rangs: 3), "rangs"), (.classement(Essai.options("a", "b"), rangs: 0), "rangs"),
    (.tri(Essai.options("a", "b", "c"), piles: [.init(id: "x", libelle: "X", max: 1), .init(id: "y", libelle: "Y", max: 1)]), "piles"),
    (.nombre(min: 3, max: 3, decimales: 0, unite: nil), "max"), (.nombre(min: .nan, max: 3, decimales: 0, unite: nil), "max"),
    (.date(apres: Jour(numero: 2), avant: Jour(numero: 1)), "avant"), (.chronometre(Essai.options("a", "b"), secondes: 5, juste: "c"), "juste"),
  ])
  func `une forme impossible est dite à sa clé`(_ forme: Questionnaire.Forme, _ cle: String) throws {
    #expect(try seul([Essai.item("q1", forme)]).chemin == "parties[1].items[1].\(cle)")
  }

  @Test(arguments: [
    ("absente", "n’en est pas"), ("texte", "pas de nombre"), ("choix", "valeur"), ("matrice", "matrice.a"), ("matrice.z", "n’en est pas"),
    ("multiple", "multiple.a"), ("q1.a", "n’en est pas"), ("rangs.a", "methode: rang"), ("piles.a", "methode: rang"),
  ])
  func `une échelle ne lit que ce qui donne un nombre, et dit quoi écrire sinon`(_ terme: String, _ mot: String) throws {
    let limitees = [Questionnaire.Pile(id: "x", libelle: "X", valeur: 1, max: 1), .init(id: "y", libelle: "Y", valeur: 2)]
    let items = [
      Essai.item("q1"), Essai.item("texte", .texte(longueur: 10)), Essai.item("choix", .choix(Essai.options("a", "b", valeurs: [1]))),
      Essai.item("matrice", .matrice([.init(id: "a", enonce: .init(soi: .init("A")))], Essai.accord)),
      Essai.item("multiple", .choixMultiple(Essai.options("a", "b"), min: 1, max: 2)), Essai.item("rangs", .classement(Essai.options("a", "b"), rangs: 2)),
      Essai.item("piles", .tri(Essai.options("a", "b"), piles: limitees)),
    ]
    let defaut = try seul(items, [Essai.echelle("e", "q1 \(terme)")])
    #expect(defaut.chemin == "echelles[1].items[2]")
    #expect(defaut.phrase.contains(mot), "\(defaut.phrase)")
  }

  @Test func `une question ne compte qu’une fois dans une échelle, et peut compter dans deux`() throws {
    #expect(try seul(Essai.likerts(2), [Essai.echelle("e", "q1 q2 -q1")]).chemin == "echelles[1].items[3]")
    #expect(Essai.defauts(Essai.likerts(2), [Essai.echelle("e", "q1 q2"), Essai.echelle("f", "-q1")]).isEmpty)
  }

  @Test(arguments: [([2.0, nil] as [Double?], 0), ([nil, nil], 1), ([2.0, 3.0], 1), ([3.0, 2.0, nil], 1), ([2.0, 2.0, nil], 1), ([nil], 0)])
  func `les bandes se suivent sans trou, la dernière va jusqu’au bout`(_ seuils: [Double?], _ defauts: Int) {
    var echelle = Essai.echelle("e", "q1")
    echelle.bandes = seuils.map { .init(jusqua: $0, nom: "Bande") }
    #expect(Essai.defauts(Essai.likerts(1), [echelle]).count == defauts)
  }

  @Test(arguments: [(0.0, 0.8, "ecartType"), (.nan, 0.8, "ecartType"), (1.0, 1.0, "alpha"), (1.0, -0.1, "alpha")])
  func `une norme impossible est refusée`(_ ecartType: Double, _ alpha: Double, _ cle: String) throws {
    var echelle = Essai.echelle("e", "q1")
    echelle.norme = .init(source: "S", population: "P", langue: "fr-FR", effectif: 200, moyenne: 3, ecartType: ecartType, alpha: alpha)
    #expect(try seul(Essai.likerts(1), [echelle]).chemin == "echelles[1].norme.\(cle)")
  }

  @Test func `un rang se prend dans une famille, sans bande ni norme`() {
    var seule = Essai.echelle("e", "q1", .rang)
    #expect(Essai.defauts(Essai.likerts(1), [seule]).map(\.chemin) == ["echelles[1].methode"])
    seule.famille = "f"
    seule.bandes = [.init(jusqua: nil, nom: "Bande")]
    seule.norme = .init(source: "S", population: "P", langue: "fr-FR", effectif: 200, moyenne: 3, ecartType: 1, alpha: 0.8)
    #expect(Essai.defauts(Essai.likerts(1), [seule]).map(\.chemin) == ["echelles[1].methode", "echelles[1].bandes", "echelles[1].norme"])
    #expect(Essai.defauts(Essai.likerts(2), [Essai.echelle("e", "q1", .rang, famille: "f"), Essai.echelle("g", "q2", .rang, famille: "f")]).isEmpty)
  }

  @Test func `il faut de un à tous les items pour un score`() throws {
    var echelle = Essai.echelle("e", "q1 q2")
    echelle.minRepondu = 3
    #expect(try seul(Essai.likerts(2), [echelle]).chemin == "echelles[1].minRepondu")
  }

  @Test func `sans empreinte, pas de questionnaire`() {
    #expect(throws: DefautsDeDefinition.self) { try Questionnaire(Essai.definition(Essai.likerts(1)), hash: { _ in nil }) }
  }
}
