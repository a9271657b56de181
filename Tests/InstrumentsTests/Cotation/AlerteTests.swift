import Domaine
import Instruments
import Testing

/// What makes one read a result with care; nothing is ever refused for it.
@Suite struct AlerteTests {
  private func alertes(_ items: [Questionnaire.Item], _ echelons: [Int?], millisecondes: Int? = nil, echelle: String? = nil) throws -> [Alerte] {
    let questionnaire = try Essai.questionnaire(items, echelle.map { [Essai.echelle("e", $0)] } ?? [])
    var reponses = Reponses(a: questionnaire)
    for (item, echelon) in zip(items, echelons) {
      reponses[item.id] = echelon.map { .echelon($0) }
      if let millisecondes { reponses.mesurer(item.id, millisecondes: millisecondes) }
    }
    return try questionnaire.alertes(reponses)
  }

  @Test(arguments: [(9, false), (10, true), (12, true)]) func `dix réponses de suite pareilles sont dites`(_ nombre: Int, _ attendu: Bool) throws {
    let echelons = [1] + Array(repeating: 4, count: nombre) + [2]
    #expect(try alertes(Essai.likerts(nombre + 2), echelons) == (attendu ? [.suiteLongue(nombre)] : []))
  }

  @Test func `ne rien répondre rompt une suite, et ne répond pas pareil`() throws {
    #expect(try alertes(Essai.likerts(15), Array(repeating: nil, count: 15)).isEmpty)
    #expect(try alertes(Essai.likerts(13), Array(repeating: 3, count: 6) + [nil] + Array(repeating: 3, count: 6)).isEmpty)
  }

  @Test func `une matrice est autant de réponses que de lignes, une question cachée n’en est pas`() throws {
    let lignes = (0..<6).map { Questionnaire.Ligne(id: "l\($0)", enonce: .init(soi: .init("L"))) }
    let items = [Essai.item("a", .matrice(lignes, Essai.accord)), Essai.item("x", si: "a.l0 = 1"), Essai.item("b", .matrice(lignes, Essai.accord))]
    let questionnaire = try Essai.questionnaire(items)
    let grille = Reponse.grille(Dictionary(uniqueKeysWithValues: lignes.map { ($0.id, .echelon(2)) }))
    #expect(try questionnaire.alertes(Reponses(a: questionnaire, ["a": grille, "x": .echelon(5), "b": grille])) == [.suiteLongue(12)])
    #expect(try questionnaire.alertes(Reponses(a: questionnaire, ["a": grille])).isEmpty)
  }

  @Test(arguments: [(1_999, true), (2_000, false)]) func `moins de deux secondes par question est dit`(_ millisecondes: Int, _ attendu: Bool) throws {
    let alertes = try alertes(Essai.likerts(3), [1, 2, 3], millisecondes: millisecondes)
    #expect(alertes == (attendu ? [.tropRapide(secondes: Double(millisecondes) / 1_000)] : []))
  }

  @Test(arguments: [(8, []), (7, [Alerte.lacunaire(manquants: 3, sur: 10)])])
  func `plus d’une question sur cinq sans réponse est dit`(_ repondues: Int, _ attendu: [Alerte]) throws {
    let echelons = (0..<10).map { $0 < repondues ? $0 % 5 + 1 : nil }
    #expect(try alertes(Essai.likerts(10), echelons, echelle: (1...10).map { "q\($0)" }.joined(separator: " ")) == attendu)
  }

  @Test func `une alerte n’empêche ni de remettre, ni de coter`() throws {
    let questionnaire = try Essai.questionnaire(Essai.likerts(12), [Essai.echelle("e", (1...12).map { "q\($0)" }.joined(separator: " "))])
    let reponses = Reponses(a: questionnaire, Dictionary(uniqueKeysWithValues: (1...12).map { ("q\($0)", .echelon(3)) }))
    #expect(try questionnaire.alertes(reponses) == [.suiteLongue(12)])
    #expect(try questionnaire.fautes(reponses).isEmpty)
    #expect(try questionnaire.coter(reponses).first?.brut == 3)
  }

  @Test(arguments: [Alerte.suiteLongue(12), .tropRapide(secondes: 1), .lacunaire(manquants: 3, sur: 10)]) func `chacune se dit au consultant`(_ alerte: Alerte)
  {
    #expect(alerte.phrase.hasSuffix(".") || alerte.phrase.hasSuffix("?"))
  }
}
