import Domaine
import Instruments
import Testing

/// An answer is checked against its item, all faults at once.
@Suite struct VerifierReponsesTests {
  private static let piles = [Questionnaire.Pile(id: "haut", libelle: "Haut", max: 1), .init(id: "bas", libelle: "Bas")]
  private static let lignes = ["a", "b"].map { Questionnaire.Ligne(id: $0, enonce: .init(soi: .init($0))) }
  private static let multiple = Questionnaire.Forme.choixMultiple(
    Essai.options("a", "b", "c") + [.init(id: "z", libelle: "Aucune", exclusive: true)], min: 2, max: 2)

  @Test(arguments: [
    (Questionnaire.Forme.likert(Essai.accord), Reponse.echelon(5)), (.likert(.init(premier: 0, ["a", "b"])), .echelon(0)),
    (.matrice(lignes, Essai.accord), .grille(["a": .echelon(1)])), (.matrice(lignes, Essai.accord), .grille(["a": .echelon(1), "b": .abstention(.neSaitPas)])),
    (.choix(Essai.options("a", "b")), .choix("b")), (multiple, .plusieurs(["a", "b"])), (multiple, .plusieurs(["z"])),
    (.choixForce(Essai.options("a", "b"), moins: true), .preference(plus: "a", moins: "b")),
    (.choixForce(Essai.options("a", "b"), moins: false), .preference(plus: "a", moins: nil)),
    (.classement(Essai.options("a", "b", "c"), rangs: 2), .ordre(["c", "a"])),
    (.tri(Essai.options("a", "b"), piles: piles), .piles(["a": "haut", "b": "bas"])), (.texte(longueur: 3), .texte("été")),
    (.nombre(min: 0, max: 5, decimales: 1, unite: nil), .nombre(2.3)), (.nombre(min: 0, max: 5, decimales: 0, unite: nil), .nombre(5)),
    (.date(apres: Jour(numero: 1), avant: Jour(numero: 2)), .date(Jour(numero: 2))),
    (.chronometre(Essai.options("a", "b"), secondes: 5, juste: "a"), .chronometree("b", millisecondes: 90_000)),
  ])
  func `ce que la question permet passe`(_ forme: Questionnaire.Forme, _ reponse: Reponse) {
    #expect(Essai.item("q", forme, abstentions: [.neSaitPas]).fautes(reponse) == [])
  }

  @Test(arguments: [
    (Questionnaire.Forme.likert(Essai.accord), Reponse.echelon(6), 1), (.likert(Essai.accord), .echelon(0), 1), (.likert(Essai.accord), .nombre(3), 1),
    (.matrice(lignes, Essai.accord), .grille(["a": .echelon(9)]), 1), (.matrice(lignes, Essai.accord), .grille(["c": .echelon(1)]), 1),
    (.matrice(lignes, Essai.accord), .grille(["a": .abstention(.nonObserve)]), 1), (.matrice(lignes, Essai.accord), .grille(["a": .texte("x")]), 1),
    (.choix(Essai.options("a", "b")), .choix("c"), 1), (multiple, .plusieurs(["a"]), 1), (multiple, .plusieurs([]), 1),
    (multiple, .plusieurs(["a", "b", "c"]), 1), (multiple, .plusieurs(["a", "z", "x"]), 3),
    (.choixForce(Essai.options("a", "b"), moins: true), .preference(plus: "a", moins: "a"), 1),
    (.choixForce(Essai.options("a", "b"), moins: true), .preference(plus: "a", moins: nil), 1),
    (.choixForce(Essai.options("a", "b"), moins: false), .preference(plus: "c", moins: "b"), 2),
    (.classement(Essai.options("a", "b", "c"), rangs: 2), .ordre(["a"]), 1), (.classement(Essai.options("a", "b", "c"), rangs: 3), .ordre(["a", "a", "x"]), 2),
    (.tri(Essai.options("a", "b"), piles: piles), .piles(["a": "haut"]), 1),
    (.tri(Essai.options("a", "b"), piles: piles), .piles(["a": "haut", "b": "haut"]), 1),
    (.tri(Essai.options("a", "b"), piles: piles), .piles(["x": "haut"]), 2), (.texte(longueur: 3), .texte("étés"), 1), (.texte(longueur: 3), .texte(" \n"), 1),
    (.nombre(min: 0, max: 5, decimales: 1, unite: nil), .nombre(2.35), 1), (.nombre(min: 0, max: 5, decimales: 0, unite: nil), .nombre(.nan), 1),
    (.nombre(min: 0, max: 5, decimales: 0, unite: nil), .nombre(-1), 1), (.date(apres: Jour(numero: 1), avant: nil), .date(Jour(numero: 0)), 1),
    (.date(apres: nil, avant: Jour(numero: 1)), .date(Jour(numero: 2)), 1), (.information, .texte("x"), 1),
    (.likert(Essai.accord), .abstention(.nonObserve), 1),
    (.chronometre(Essai.options("a", "b"), secondes: 5, juste: "a"), .chronometree("z", millisecondes: 1), 1),
  ])
  func `le reste reçoit toutes ses fautes, en phrases`(_ forme: Questionnaire.Forme, _ reponse: Reponse, _ nombre: Int) {
    let fautes = Essai.item("q", forme, abstentions: [.neSaitPas]).fautes(reponse)
    #expect(fautes.count == nombre, "\(fautes)")
    #expect(fautes.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix(" ?") })
  }

  @Test func `un questionnaire dit tout ce qui manque, et à quel point`() throws {
    let questionnaire = try Essai.questionnaire([
      Essai.item("ferme", .likert(Essai.accord), .ferme), Essai.item("souple", .likert(Essai.accord), .souple), Essai.item("libre"),
      Essai.item("cachee", .likert(Essai.accord), si: "ferme = 5", .ferme), Essai.item("lu", .information),
      Essai.item("grille", .matrice(Self.lignes, Essai.accord), .ferme),
    ])
    var reponses = Reponses(a: questionnaire)
    #expect(try questionnaire.fautes(reponses).map { "\($0.item) \($0.nature)" } == ["ferme manquante", "souple aConfirmer", "grille manquante"])
    reponses["ferme"] = .echelon(5)
    reponses["libre"] = .echelon(7)
    reponses["grille"] = .grille(["a": .echelon(1)])
    #expect(
      try questionnaire.fautes(reponses).map { "\($0.item) \($0.nature)" } == [
        "souple aConfirmer", "libre invalide", "cachee manquante", "grille manquante",
      ])
    #expect(try questionnaire.fautes(reponses).filter(\.nature.bloque).count == 3)
  }

  @Test func `s’abstenir, là où c’est permis, suffit à une question ferme`() throws {
    let questionnaire = try Essai.questionnaire([Essai.item("q", .likert(Essai.accord), .ferme, abstentions: [.prefereNePas])])
    #expect(try questionnaire.fautes(Reponses(a: questionnaire, ["q": .abstention(.prefereNePas)])).isEmpty)
  }

  @Test func `une réponse cachée est gardée, et n’est pas jugée`() throws {
    let questionnaire = try Essai.questionnaire([Essai.item("a"), Essai.item("b", si: "a = 5")])
    let reponses = Reponses(a: questionnaire, ["a": .echelon(1), "b": .echelon(99)])
    #expect(try questionnaire.fautes(reponses).isEmpty)
    #expect(reponses["b"] == .echelon(99))
  }

  @Test func `des réponses se relisent par nom, et un nom inconnu se perd sans bruit`() throws {
    let questionnaire = try Essai.questionnaire(Essai.likerts(2))
    var reponses = Reponses(a: questionnaire, ["q2": .echelon(4), "absente": .echelon(1)])
    reponses["absente"] = .echelon(1)
    reponses.mesurer("absente", millisecondes: 3)
    reponses.mesurer("q2", millisecondes: -3)
    #expect(reponses.parItem == ["q2": .echelon(4)])
    #expect(reponses["absente"] == nil && reponses.durees == [nil, 0])
    #expect(Reponses(a: questionnaire, reponses.parItem).valeurs == reponses.valeurs)
    #expect(reponses.questionnaire == "essai" && reponses.version == "v1" && reponses.empreinte == questionnaire.empreinte)
  }
}
