import Domaine
import Instruments
import TestSupport
import Testing

/// Whatever is put in a definition or in an answer, there is a result: never a crash.
@Suite struct TotaliteTests {
  private static let extremes = [Int.min, -1, 0, 1, 7, Int.max]

  private static let formes: [Questionnaire.Forme] = extremes.flatMap { nombre -> [Questionnaire.Forme] in
    let options = Essai.options("a", "b", valeurs: [nombre, 1])
    return [
      .likert(.init(premier: nombre, ["a", "b"])), .likert(.init(premier: nombre, [])), .choix(options), .choixMultiple(options, min: nombre, max: 2),
      .choixMultiple(options, min: 0, max: nombre), .choixMultiple(options, min: nombre, max: nombre), .classement(options, rangs: nombre),
      .tri(options, piles: [.init(id: "x", libelle: "X", valeur: nombre, max: nombre), .init(id: "y", libelle: "Y", valeur: 1, max: nombre)]),
      .texte(longueur: nombre), .nombre(min: 0, max: 1, decimales: nombre, unite: nil), .nombre(min: Double(nombre), max: .infinity, decimales: 1, unite: nil),
      .nombre(min: .nan, max: .nan, decimales: 0, unite: nil), .date(apres: Jour(numero: nombre), avant: Jour(numero: 0)),
      .chronometre(options, secondes: nombre, juste: nil), .matrice([], .init(premier: nombre, ["a"])),
    ]
  }

  private static let reponses: [Reponse] =
    extremes.flatMap { nombre -> [Reponse] in
      [
        .echelon(nombre), .nombre(Double(nombre)), .date(Jour(numero: nombre)), .chronometree("a", millisecondes: nombre), .choix("\(nombre)"),
        .grille(["a": .echelon(nombre), "b": .grille([:])]),
      ]
    } + [.nombre(.nan), .nombre(.infinity), .plusieurs([]), .preference(plus: "", moins: ""), .ordre([]), .piles([:]), .texte(""), .abstention(.nonObserve)]

  @Test func `toute forme est acceptée ou refusée, et juge toute réponse`() {
    for forme in Self.formes {
      let item = Essai.item("q", forme)
      _ = Essai.defauts([item, Essai.item("r", si: "repondu(q)")], [Essai.echelle("e", "q"), Essai.echelle("f", "-q.a q.x", .rang, famille: "g")])
      for reponse in Self.reponses { _ = item.fautes(reponse) }
    }
  }

  @Test func `tout questionnaire accepté cote toute réponse`() throws {
    var acceptes = 0
    for forme in Self.formes {
      for terme in ["q", "-q", "q.a"] {
        let definition = Essai.definition([Essai.item("q", forme), Essai.item("r", si: "repondu(q)")], [Essai.echelle("e", terme)])
        guard let questionnaire = try? Questionnaire(definition, hash: Essai.hash) else { continue }
        acceptes += 1
        for reponse in Self.reponses {
          var reponses = Reponses(a: questionnaire, ["q": reponse])
          reponses.mesurer("q", millisecondes: .max)
          reponses.mesurer("r", millisecondes: .max)
          _ = try (questionnaire.coter(reponses), questionnaire.alertes(reponses), questionnaire.fautes(reponses), questionnaire.visibles(reponses))
        }
      }
    }
    #expect(acceptes > 10)
  }

  @Test(arguments: [
    (Questionnaire.Forme.texte(longueur: 0), "longueur"), (.nombre(min: 0, max: 1, decimales: -1, unite: nil), "decimales"),
    (.chronometre(Essai.options("a", "b"), secondes: 0, juste: nil), "secondes"), (.choixMultiple(Essai.options("a", "b"), min: -1, max: -1), "max"),
    (.tri(Essai.options("a", "b"), piles: [.init(id: "x", libelle: "X", max: 0), .init(id: "y", libelle: "Y")]), "piles[1].max"),
  ])
  func `une mesure impossible est dite à sa clé`(_ forme: Questionnaire.Forme, _ cle: String) {
    #expect(Essai.defauts([Essai.item("q", forme)]).map(\.chemin) == ["parties[1].items[1].\(cle)"])
  }

  @Test func `les statistiques ont une réponse à tout`() {
    for tableau in [[], [[]], [[nil]], [[.nan, 1], [2, .infinity]], [[1], [1, 2], []]] as [[[Double?]]] {
      _ = (Alpha.parPaires(tableau), Alpha.reponsesCompletes(tableau), CorrelationIntraclasse(tableau.map { $0.compactMap(\.self) }))
    }
    #expect(AccordDesJuges.rwg([1, 2], echelons: .max) == 1)
    _ = Questionnaire.Norme(source: "", population: "", langue: "", effectif: 0, moyenne: .nan, ecartType: 0, alpha: 2).situer(.infinity).intervalle
  }
}
