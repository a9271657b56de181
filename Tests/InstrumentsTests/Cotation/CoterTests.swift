import Domaine
import Instruments
import Testing

/// What answers are worth.
@Suite struct CoterTests {
  private func score(_ items: [Questionnaire.Item], _ echelle: Questionnaire.Echelle, _ reponses: [String: Reponse]) throws -> Score {
    let questionnaire = try Essai.questionnaire(items, [echelle])
    return try #require(try questionnaire.coter(Reponses(a: questionnaire, reponses)).first)
  }

  /// Likert answers to `q1`, `q2`…; a nought is no answer.
  private func reponses(_ echelons: Int...) -> [String: Reponse] {
    Dictionary(uniqueKeysWithValues: echelons.enumerated().filter { $0.element > 0 }.map { ("q\($0.offset + 1)", .echelon($0.element)) })
  }

  @Test func `à l’envers, c’est le plus bas plus le plus haut moins la réponse`() throws {
    #expect(try score(Essai.likerts(2), Essai.echelle("e", "q1 -q2"), reponses(5, 1)).brut == 5)
    let zero = [Essai.item("q1", .likert(.init(premier: 0, ["a", "b", "c", "d"]))), Essai.item("q2", .likert(.init(premier: -2, ["a", "b", "c", "d", "e"])))]
    #expect(try score(zero, Essai.echelle("e", "-q1 -q2", .somme), ["q1": .echelon(1), "q2": .echelon(-1)]).brut == 2 + 1)
  }

  @Test func `une somme incomplète vaut la moyenne des réponses, pour tous les items`() throws {
    #expect(try score(Essai.likerts(5), Essai.echelle("e", "q1 q2 q3 q4 q5", .somme), reponses(1, 2, 3, 4, 5)).brut == 15)
    #expect(try score(Essai.likerts(5), Essai.echelle("e", "q1 q2 q3 q4 q5", .somme), reponses(1, 2, 0, 4, 5)).brut == 15)
    #expect(try score(Essai.likerts(5), Essai.echelle("e", "q1 q2 q3 q4 -q5", .somme), reponses(1, 2, 0, 4, 1)).brut == 15)
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (6, 5), (7, 6), (10, 8), (12, 10), (20, 16)])
  func `il faut quatre réponses sur cinq, et trois sur quatre`(_ items: Int, _ requis: Int) throws {
    let echelle = Essai.echelle("e", (1...items).map { "q\($0)" }.joined(separator: " "))
    for repondus in 0...items {
      let reponses = Dictionary(uniqueKeysWithValues: (0..<repondus).map { ("q\($0 + 1)", Reponse.echelon(4)) })
      let score = try score(Essai.likerts(items), echelle, reponses)
      #expect(score.resultat == (repondus >= requis ? .brut(4, rang: nil) : .aucun(.tropPeu(repondus: repondus, requis: requis))))
      #expect(score.repondus == repondus && score.montres == items)
    }
  }

  @Test func `une définition peut demander plus, ou moins`() throws {
    var echelle = Essai.echelle("e", "q1 q2 q3 q4")
    echelle.minRepondu = 4
    #expect(try score(Essai.likerts(4), echelle, reponses(1, 1, 1)).resultat == .aucun(.tropPeu(repondus: 3, requis: 4)))
    echelle.minRepondu = 1
    #expect(try score(Essai.likerts(4), echelle, reponses(2)).brut == 2)
  }

  @Test func `s’abstenir, ne pas répondre et ne pas avoir vu sont trois choses`() throws {
    let items = Essai.likerts(4, abstentions: [.neSaitPas]) + [Essai.item("porte"), Essai.item("q5", si: "porte = 5")]
    let echelle = Essai.echelle("e", "q1 q2 q3 q4 q5")
    var donnees = reponses(2, 2, 2, 2)
    #expect(try score(items, echelle, donnees).montres == 4)
    donnees["q4"] = .abstention(.neSaitPas)
    // q5 is hidden: of the four that were shown, four of five makes four.
    #expect(try score(items, echelle, donnees).resultat == .aucun(.tropPeu(repondus: 3, requis: 4)))
    donnees["q4"] = .echelon(2)
    donnees["q5"] = .echelon(5)
    #expect(try score(items, echelle, donnees).brut == 2, "gardée, mais cachée")
    donnees["porte"] = .echelon(5)
    #expect(try score(items, echelle, donnees).brut == 2.6)
  }

  @Test func `une échelle toute cachée ne manque pas de réponses, elle ne se posait pas`() throws {
    let items = [Essai.item("porte"), Essai.item("q1", si: "porte = 5")]
    #expect(try score(items, Essai.echelle("e", "q1"), ["q1": .echelon(3)]).resultat == .aucun(.cachee))
  }

  @Test func `chaque forme a sa valeur`() throws {
    let piles = ["haut", "bas"].enumerated().map { Questionnaire.Pile(id: $0.element, libelle: $0.element, valeur: 2 - $0.offset) }
    let items = [
      Essai.item("choix", .choix(Essai.options("a", "b", valeurs: [0, 10]))),
      Essai.item("multiple", .choixMultiple(Essai.options("a", "b"), min: 1, max: 2)),
      Essai.item("grille", .matrice([.init(id: "a", enonce: .init(soi: .init("A")))], Essai.accord)),
      Essai.item("cartes", .tri(Essai.options("a", "b"), piles: piles)), Essai.item("nombre", .nombre(min: 0, max: 100, decimales: 1, unite: nil)),
      Essai.item("chrono", .chronometre(Essai.options("a", "b"), secondes: 10, juste: "a")),
      Essai.item("vite", .chronometre(Essai.options("a", "b", valeurs: [3, 7]), secondes: 10, juste: nil)),
    ]
    let reponses: [String: Reponse] = [
      "choix": .choix("b"), "multiple": .plusieurs(["a"]), "grille": .grille(["a": .echelon(4)]), "cartes": .piles(["a": "haut", "b": "bas"]),
      "nombre": .nombre(12.5), "chrono": .chronometree("a", millisecondes: 11_999), "vite": .chronometree("b", millisecondes: 12_001),
    ]
    let attendus = [
      ("choix", 10), ("-choix", 0), ("multiple.a", 1), ("multiple.b", 0), ("grille.a", 4), ("-grille.a", 2), ("cartes.a", 2), ("cartes.b", 1),
      ("nombre", 12.5), ("-nombre", 87.5), ("chrono", 1), ("-chrono", 0), ("vite", 3),
    ]
    for (terme, valeur) in attendus { #expect(try score(items, Essai.echelle("e", terme), reponses).brut == valeur, "\(terme)") }
  }

  @Test func `une réponse d’une autre forme ne vaut rien, et ne fait rien tomber`() throws {
    for reponse in [Reponse.texte("x"), .nombre(3), .choix("a"), .piles([:]), .abstention(.neSaitPas)] {
      #expect(try score(Essai.likerts(1), Essai.echelle("e", "q1"), ["q1": reponse]).resultat == .aucun(.tropPeu(repondus: 0, requis: 1)))
    }
  }

  @Test(arguments: [(1.0, "bas"), (2.0, "bas"), (2.01, "moyen"), (3.5, "moyen"), (3.6, "haut"), (99, "haut")])
  func `une bande va jusqu’à son seuil compris`(_ brut: Double, _ nom: String) {
    var echelle = Essai.echelle("e", "q1")
    echelle.bandes = [.init(jusqua: 2, nom: "bas"), .init(jusqua: 3.5, nom: "moyen"), .init(jusqua: nil, nom: "haut")]
    #expect(echelle.bande(brut)?.nom == nom)
    #expect(Essai.echelle("e", "q1").bande(brut) == nil)
  }

  @Test func `chaque raison se dit en une phrase`() {
    #expect(Score.Raison.tropPeu(repondus: 2, requis: 4).phrase.contains("2 réponses, il en faut 4"))
    #expect(Score.Raison.tropPeu(repondus: 1, requis: 4).phrase.contains("1 réponse, il"))
    #expect(Score.Raison.cachee.phrase.contains("ne se posaient pas"))
  }
}
