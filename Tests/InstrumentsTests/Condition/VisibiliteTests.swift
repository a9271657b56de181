import Domaine
import Instruments
import Testing

/// What shows itself, and what never could.
@Suite struct VisibiliteTests {
  private static let emploi = Essai.item("emploi", .choix(Essai.options("oui", "non")))
  private static let heures = Essai.item("heures", .nombre(min: 0, max: 80, decimales: 0, unite: nil), si: "emploi = oui")

  private func visibles(_ condition: String, _ reponses: [String: Reponse]) throws -> [Bool] {
    let questionnaire = try Essai.questionnaire([Self.emploi, Self.heures, Essai.item("cible", si: condition)])
    return try questionnaire.visibles(Reponses(a: questionnaire, reponses))
  }

  @Test(arguments: [
    ("heures >= 35", true), ("heures = 35", true), ("heures != 35", false), ("heures < 35", false), ("heures > 35", false), ("heures <= 35", true),
    ("non heures > 35", true), ("heures > 35 ou emploi = oui", true), ("heures > 35 et emploi = oui", false), ("repondu(heures)", true),
    ("emploi = non ou emploi = oui et heures = 35", true), ("(emploi = non ou emploi = oui) et heures = 36", false),
  ])
  func `une condition compare, et combine`(_ condition: String, _ attendu: Bool) throws {
    #expect(try visibles(condition, ["emploi": .choix("oui"), "heures": .nombre(35)]) == [true, true, attendu])
  }

  @Test(arguments: ["heures = 35", "heures != 35", "heures < 35", "repondu(heures)"]) func `ce qui n’a pas de réponse ne se compare pas`(_ condition: String)
    throws
  {
    #expect(try visibles(condition, ["emploi": .choix("oui")]).last == false)
    #expect(try visibles("non (\(condition))", ["emploi": .choix("oui")]).last == true)
  }

  @Test func `une réponse cachée ne compte pour aucune condition`() throws {
    #expect(try visibles("heures = 35", ["emploi": .choix("non"), "heures": .nombre(35)]) == [true, false, false])
    #expect(try visibles("repondu(heures)", ["heures": .nombre(35)]) == [true, false, false])
  }

  @Test func `s’abstenir n’est pas répondre`() throws {
    let questionnaire = try Essai.questionnaire([Essai.item("a", abstentions: [.neSaitPas]), Essai.item("b", si: "repondu(a)"), Essai.item("c", si: "a != 3")])
    #expect(try questionnaire.visibles(Reponses(a: questionnaire, ["a": .abstention(.neSaitPas)])) == [true, false, false])
    #expect(try questionnaire.visibles(Reponses(a: questionnaire, ["a": .echelon(2)])) == [true, true, true])
  }

  @Test func `une partie cachée cache tout ce qu’elle contient`() throws {
    var definition = Essai.definition([Self.emploi])
    var suite = Questionnaire.Partie(id: "suite")
    suite.visibleSi = "emploi = oui"
    suite.items = [Essai.item("b"), Essai.item("c", si: "b = 5")]
    definition.parties.append(suite)
    let questionnaire = try Questionnaire(definition, hash: Essai.hash)
    #expect(try questionnaire.visibles(Reponses(a: questionnaire, ["b": .echelon(5)])) == [true, false, false])
    #expect(try questionnaire.visibles(Reponses(a: questionnaire, ["emploi": .choix("oui"), "b": .echelon(5)])) == [true, true, true])
  }

  @Test(arguments: [
    "emploi = oui et emploi = non", "heures > 80", "heures < 0", "heures > 34 et heures < 35", "heures = 2.5", "emploi = non et repondu(heures)",
    "non (emploi = oui ou non emploi = oui)", "heures >= 35 et non emploi = oui",
  ])
  func `une question que rien ne montrerait est une faute`(_ condition: String) throws {
    let defauts = Essai.defauts([Self.emploi, Self.heures, Essai.item("cible", si: condition)])
    #expect(defauts.map(\.chemin) == ["parties[1].items[3].visibleSi"])
    #expect(defauts.first?.phrase.contains("jamais") == true)
  }

  @Test(arguments: [
    ("multiple contient a et multiple contient b et non multiple contient c", true), ("multiple contient z et multiple contient a", false),
    ("multiple contient a et multiple contient b et multiple contient c", false), ("multiple contient z", true), ("repondu(multiple)", true),
    ("grille.a = 5 et grille.b = 1", true), ("grille.a = 5 et grille.a = 1", false), ("grille.a > 5", false), ("cartes.a = x et cartes.b = x", false),
    ("cartes.a = x et cartes.b = y", true), ("jour = 2026-03-01", true), ("jour < 2026-01-01", false), ("repondu(texte) et repondu(rangs)", true),
    ("force = a", true), ("chrono = b", true),
  ])
  func `chaque forme est essayée pour ce qu’elle permet`(_ condition: String, _ possible: Bool) {
    var aucune = Questionnaire.Option(id: "z", libelle: "Aucune")
    aucune.exclusive = true
    let lignes = ["a", "b"].map { Questionnaire.Ligne(id: $0, enonce: .init(soi: .init($0))) }
    let piles = ["x", "y"].map { Questionnaire.Pile(id: $0, libelle: $0, max: 1) }
    let items = [
      Essai.item("multiple", .choixMultiple(Essai.options("a", "b", "c") + [aucune], min: 1, max: 2)), Essai.item("grille", .matrice(lignes, Essai.accord)),
      Essai.item("cartes", .tri(Essai.options("a", "b"), piles: piles)), Essai.item("jour", .date(apres: Jour(2026, 1, 1), avant: Jour(2026, 12, 31))),
      Essai.item("texte", .texte(longueur: 9)), Essai.item("rangs", .classement(Essai.options("a", "b"), rangs: 1)),
      Essai.item("force", .choixForce(Essai.options("a", "b"), moins: true)),
      Essai.item("chrono", .chronometre(Essai.options("a", "b"), secondes: 5, juste: nil)),
    ]
    #expect(Essai.defauts(items + [Essai.item("cible", si: condition)]).isEmpty == possible)
  }

  @Test func `ce qui dépend de l’impossible l’est aussi, et de trop de choses ne l’est jamais`() {
    let suite = [Self.emploi, Essai.item("jamais", si: "emploi = oui et emploi = non"), Essai.item("apres", si: "repondu(jamais)")]
    #expect(Essai.defauts(suite).map(\.chemin) == ["parties[1].items[2].visibleSi", "parties[1].items[3].visibleSi"])
    let beaucoup = (1...12).map { "q\($0) = 1 et q\($0) = 2" }.joined(separator: " et ")
    #expect(Essai.defauts(Essai.likerts(12) + [Essai.item("cible", si: beaucoup)]).isEmpty)
  }

  @Test func `les réponses d’une autre définition ne se lisent pas`() throws {
    let (un, autre) = (try Essai.questionnaire(Essai.likerts(1)), try Essai.questionnaire(Essai.likerts(2)))
    #expect(throws: AutreDefinition(attendue: autre.empreinte)) { try un.visibles(Reponses(a: autre)) }
    #expect(throws: AutreDefinition.self) { try un.coter(Reponses(a: autre)) }
    #expect(throws: AutreDefinition.self) { try un.fautes(Reponses(a: autre)) }
    #expect(throws: AutreDefinition.self) { try un.alertes(Reponses(a: autre)) }
  }
}
