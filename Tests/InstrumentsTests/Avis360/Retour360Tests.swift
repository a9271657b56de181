import Instruments
import Testing

/// What a closed enquiry shows, and what it keeps.
@Suite struct Retour360Tests {
  private static let groupes = ["pairs", "equipe", "hierarchie", "proches"].map { GroupeDAvis(id: $0, nom: $0) }

  /// One dimension: the scores of each group; `nil` is « non observé ».
  private func retour(_ scores: [String: [Double?]], soi: Double? = 3, groupes: [GroupeDAvis] = groupes) throws -> Retour360.Dimension {
    let avis = scores.flatMap { groupe, scores in scores.map { Avis360(groupe: groupe, scores: [$0]) } }
    return try #require(Retour360(LotDAvis(avis, groupes: groupes, dimensions: 1), soi: [soi]).dimensions.first)
  }

  @Test func `un groupe de trois se montre, un groupe de deux se tait`() throws {
    let vue = try retour(["pairs": [2, 3, 4], "equipe": [1, 1]])
    #expect(vue.cellules.map(\.groupes) == [[0]] && vue.cellules.map(\.moyenne) == [3] && vue.cellules.map(\.n) == [3])
    #expect(vue.ensemble?.n == 3 && vue.ensemble?.moyenne == 3, "l’ensemble ne dit rien de ceux qui se taisent")
  }

  @Test func `des groupes trop petits se montrent ensemble s’ils font trois`() throws {
    let vue = try retour(["pairs": [2, 3, 4], "equipe": [1, 1], "hierarchie": [4]])
    #expect(vue.cellules.map(\.groupes) == [[0], [1, 2]] && vue.cellules.map(\.moyenne) == [3, 2])
    #expect(vue.ensemble?.moyenne == 2.5 && vue.ensemble?.n == 6)
  }

  @Test func `sans trois personnes, rien`() throws {
    let vue = try retour(["pairs": [2], "proches": [4]])
    #expect(vue.cellules.isEmpty && vue.ensemble == nil && vue.ecart == nil && vue.regard == nil && vue.soi == 3)
    #expect(try retour([:]).cellules.isEmpty)
  }

  @Test func `la moyenne de tous est celle des groupes, non des personnes`() throws {
    let vue = try retour(["pairs": [5, 5, 5, 5, 5, 5], "equipe": [1, 1, 1]])
    #expect(vue.ensemble?.moyenne == 3)
  }

  @Test func `qui n’a pas observé est compté à part, et ne fait pas nombre`() throws {
    let vue = try retour(["pairs": [2, 3, nil, nil], "equipe": [4, 4, 4, nil]])
    #expect(vue.cellules.map(\.groupes) == [[1]] && vue.cellules.first?.n == 3 && vue.cellules.first?.nonObserves == 1)
  }

  @Test func `la répartition se montre à partir de cinq, jamais celle de tous`() throws {
    let vue = try retour(["pairs": [1, 1, 4, 5, 5], "equipe": [3, 3, 3, 3]])
    #expect(vue.cellules.map(\.distribution) == [[1: 2, 4: 1, 5: 2], nil])
    #expect(vue.ensemble?.distribution == nil)
  }

  @Test func `les deux viviers sont les groupes, à moins que le bénéficiaire n’en veuille d’autres`() throws {
    let avis = (0..<3).map { _ in Avis360(groupe: "professionnel", scores: [4]) } + [Avis360(groupe: "inconnu", scores: [1])]
    let lot = LotDAvis(avis, dimensions: 1)
    #expect(lot.groupes.map(\.id) == ["professionnel", "personnel"] && lot.effectifs == [3, 0])
    #expect(Retour360(lot, soi: []).dimensions.first?.ensemble?.moyenne == 4)
  }

  @Test(arguments: [
    (0.0, 1.0, true, Regard.forcePartagee), (0.0, 1.0, false, .axePartage), (1.0, 1.0, true, .forcePartagee), (-1.0, 1.0, false, .axePartage),
    (1.1, 1.0, true, .angleMort), (1.1, 1.0, false, .angleMort), (-1.1, 1.0, true, .forceCachee), (-1.1, 1.0, false, .forceCachee),
  ])
  func `l’écart au-delà d’un demi-écart type, puis la hauteur, donnent le regard`(_ ecart: Double, _ marge: Double, _ haut: Bool, _ attendu: Regard) {
    #expect(Regard(ecart: ecart, marge: marge, haut: haut) == attendu)
  }

  @Test func `quatre dimensions, quatre regards`() throws {
    let avis = [4.0, 4.5, 5].map { Avis360(groupe: "pairs", scores: [$0, $0, $0 - 3, $0 - 3]) }
    let retour = Retour360(LotDAvis(avis, groupes: Self.groupes, dimensions: 4), soi: [4.5, 2, 4, 1.6])
    #expect(retour.dimensions.map(\.regard) == [.forcePartagee, .forceCachee, .angleMort, .axePartage])
    #expect(retour.dimensions.map(\.ecart) == [0, -2.5, 2.5, 1.6 - 1.5])
    #expect(retour.profil == nil, "quatre dimensions ne font pas un profil")
  }

  @Test func `à partir de huit dimensions, les profils se comparent`() throws {
    let scores = (0..<8).map { Double($0 % 4 + 1) }
    let avis = (0..<3).map { _ in Avis360(groupe: "pairs", scores: scores) }
    let profil = try #require(Retour360(LotDAvis(avis, groupes: Self.groupes, dimensions: 8), soi: scores.map { $0 + 0.5 }).profil)
    #expect(abs((profil.r ?? 0) - 1) < 1e-12 && abs(profil.d - 2.0.squareRoot()) < 1e-12)
  }

  @Test(arguments: [Double.nan, .infinity, -1e300]) func `un score impossible n’est pas un score, et ne fait rien tomber`(_ score: Double) throws {
    let vue = try retour(["pairs": [score, 3, 3, 3, 3, 3]])
    #expect(vue.cellules.first?.n == 5 && vue.cellules.first?.nonObserves == 1 && vue.cellules.first?.moyenne == 3)
    #expect(LotDAvis([], dimensions: -1).dimensions == 0)
  }

  @Test func `une échelle dont un item sert deux fois ne se montre pas à 360 degrés`() throws {
    var items = Essai.likerts(4)
    items[3].enonce.autre = nil
    let questionnaire = try Essai.questionnaire(
      items, [Essai.echelle("a", "q1"), Essai.echelle("b", "q2 q3"), Essai.echelle("c", "q3"), Essai.echelle("d", "q4")])
    #expect(questionnaire.dimensions360.map(\.id) == ["a"])
  }

  @Test func `des réponses d’un questionnaire au retour, pour soi et pour autrui`() throws {
    let items = Essai.likerts(4, abstentions: [.nonObserve]) + [Essai.item("mots", .texte(longueur: 100))]
    let questionnaire = try Essai.questionnaire(items, [Essai.echelle("a", "q1 -q2"), Essai.echelle("b", "q3 q4", .somme)])
    func scores(_ echelons: [Int?]) throws -> [Double?] {
      var reponses = Reponses(a: questionnaire, ["mots": .texte("Bravo")])
      for (rang, echelon) in echelons.enumerated() { reponses["q\(rang + 1)"] = echelon.map { .echelon($0) } ?? .abstention(.nonObserve) }
      return try questionnaire.scoresDesDimensions(reponses)
    }
    let avis = try [[5, 1, 2, 2], [4, 2, 2, 2], [3, 3, 2, nil]].map { Avis360(groupe: "professionnel", scores: try scores($0)) }
    let retour = Retour360(LotDAvis(avis, dimensions: questionnaire.dimensions360.count), soi: try scores([5, 1, 5, 5]))
    #expect(retour.dimensions.map(\.ensemble?.moyenne) == [4, nil], "deux ont observé la seconde dimension : c’est trop peu")
    #expect(retour.dimensions.map(\.soi) == [5, 10] && retour.dimensions.map(\.ecart) == [1, nil])
    #expect(throws: AutreDefinition.self) { try questionnaire.scoresDesDimensions(Reponses(a: try Essai.questionnaire(items))) }
  }
}
