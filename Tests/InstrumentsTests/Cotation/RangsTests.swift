import Domaine
import Instruments
import Testing

/// Places within a person, and what gives nothing but a place.
@Suite struct RangsTests {
  private func scores(_ items: [Questionnaire.Item], _ echelles: [Questionnaire.Echelle], _ reponses: [String: Reponse]) throws -> [Score] {
    let questionnaire = try Essai.questionnaire(items, echelles)
    return try questionnaire.coter(Reponses(a: questionnaire, reponses))
  }

  @Test func `un classement ne dit que des rangs`() throws {
    let items = [Essai.item("v", .classement(Essai.options("a", "b", "c"), rangs: 3))]
    let echelles = ["a", "b", "c"].map { Essai.echelle($0, "v.\($0)", .rang, famille: "valeurs") }
    let scores = try scores(items, echelles, ["v": .ordre(["c", "a", "b"])])
    #expect(scores.map(\.resultat) == [.rang(2), .rang(3), .rang(1)])
    #expect(scores.map(\.rang) == [2, 3, 1] && scores.allSatisfy { $0.brut == nil })
  }

  @Test func `ce qui n’est pas classé partage la place qui reste`() throws {
    let items = [Essai.item("v", .classement(Essai.options("a", "b", "c", "d"), rangs: 2))]
    let echelles = ["a", "b", "c", "d"].map { Essai.echelle($0, "v.\($0)", .rang, famille: "valeurs") }
    #expect(try scores(items, echelles, ["v": .ordre(["d", "a"])]).map(\.rang) == [2, 3, 3, 1])
  }

  @Test func `un choix forcé compte pour, et contre`() throws {
    let items = ["q1", "q2", "q3"].map { Essai.item($0, .choixForce(Essai.options("a", "b", "c"), moins: true)) }
    let echelles = ["a", "b", "c"].map { nom in Essai.echelle(nom, "q1.\(nom) q2.\(nom) q3.\(nom)", .rang, famille: "f") }
    let reponses: [String: Reponse] = [
      "q1": .preference(plus: "a", moins: "b"), "q2": .preference(plus: "a", moins: "c"), "q3": .preference(plus: "c", moins: "b"),
    ]
    #expect(try scores(items, echelles, reponses).map(\.rang) == [1, 3, 2])
  }

  @Test func `des cartes en piles limitées aussi`() throws {
    let piles = [Questionnaire.Pile(id: "x", libelle: "X", valeur: 3, max: 1), .init(id: "y", libelle: "Y", valeur: 1)]
    let items = [Essai.item("t", .tri(Essai.options("a", "b", "c"), piles: piles))]
    let echelles = ["a", "b", "c"].map { Essai.echelle($0, "t.\($0)", .rang, famille: "f") }
    #expect(try scores(items, echelles, ["t": .piles(["a": "y", "b": "x", "c": "y"])]).map(\.rang) == [2, 1, 2])
  }

  @Test func `des échelles de longueurs et de bornes différentes se rangent par leur place entre les bornes`() throws {
    let items = Essai.likerts(3) + [Essai.item("n", .nombre(min: 0, max: 100, decimales: 0, unite: nil))]
    let echelles = [
      Essai.echelle("longue", "q1 q2", .somme, famille: "f"), Essai.echelle("courte", "q3", famille: "f"), Essai.echelle("cent", "n", famille: "f"),
      Essai.echelle("seule", "q1"),
    ]
    let scores = try scores(items, echelles, ["q1": .echelon(3), "q2": .echelon(3), "q3": .echelon(4), "n": .nombre(50)])
    #expect(scores.map(\.rang) == [2, 1, 2, nil])
    #expect(scores.map(\.brut) == [6, 4, 50, 3])
  }

  @Test func `sans score, pas de rang, et les autres gardent le leur`() throws {
    let echelles = ["q1", "q2", "q3"].map { Essai.echelle($0, $0, famille: "f") }
    #expect(try scores(Essai.likerts(3), echelles, ["q1": .echelon(2), "q3": .echelon(5)]).map(\.rang) == [2, nil, 1])
  }
}
