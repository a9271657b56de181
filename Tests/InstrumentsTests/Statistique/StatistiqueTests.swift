import Foundation
import Instruments
import Testing

/// The published figures, to their printed digits.
@Suite struct StatistiqueTests {
  /// Shrout and Fleiss (1979): six targets, four judges.
  private static let shroutFleiss: [[Double]] = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]

  private func imprime(_ valeur: Double?, _ decimales: Int = 4) -> String { valeur.map { String(format: "%.\(decimales)f", $0) } ?? "aucun" }

  @Test func `Shrout et Fleiss, 1979`() throws {
    let icc = try #require(CorrelationIntraclasse(Self.shroutFleiss))
    #expect([icc.icc1, icc.icc2, icc.icc3].map { imprime($0) } == ["0.1657", "0.2898", "0.7148"])
    #expect([icc.icc1Moyenne, icc.icc2Moyenne, icc.icc3Moyenne].map { imprime($0) } == ["0.4428", "0.6201", "0.9093"])
  }

  @Test func `ce qui manque ne donne pas de corrélation intraclasse`() {
    #expect(CorrelationIntraclasse([]) == nil && CorrelationIntraclasse([[1, 2]]) == nil && CorrelationIntraclasse([[1], [2]]) == nil)
    #expect(CorrelationIntraclasse([[1, 2], [1]]) == nil && CorrelationIntraclasse([[3, 3], [3, 3]]) == nil)
  }

  @Test func `r_wg de 4, 4, 5, 4 sur cinq échelons est ,875`() {
    #expect(AccordDesJuges.rwg([4, 4, 5, 4], echelons: 5) == 0.875)
    #expect(AccordDesJuges.rwg([3, 3, 3], echelons: 5) == 1)
    #expect(AccordDesJuges.rwg([1, 5, 1, 5], echelons: 5) == 0, "jamais sous zéro")
    #expect(AccordDesJuges.rwg([4], echelons: 5) == nil && AccordDesJuges.rwg([1, 2], echelons: 1) == nil)
  }

  @Test(arguments: [("RIA", "RIA", 28, 18), ("SEC", "ESC", 21, 13), ("SEI", "ESA", 20, 12), ("RIA", "SEC", 0, 0)])
  func `Iachan et l’indice C, tels que publiés`(_ un: String, _ autre: String, _ iachan: Int, _ indiceC: Int) throws {
    let (un, autre) = (try #require(CodeRiasec(un)), try #require(CodeRiasec(autre)))
    #expect(un.iachan(autre) == iachan && autre.iachan(un) == iachan)
    #expect(un.indiceC(autre) == indiceC && autre.indiceC(un) == indiceC)
  }

  @Test func `sur les 120 codes, les deux indices restent dans leurs bornes, et sont symétriques`() {
    let codes = Riasec.allCases.flatMap { a in Riasec.allCases.flatMap { b in Riasec.allCases.compactMap { c in CodeRiasec([a, b, c]) } } }
    #expect(codes.count == 120)
    for un in codes {
      for autre in codes {
        #expect((0...28).contains(un.iachan(autre)) && (0...18).contains(un.indiceC(autre)))
        #expect(un.iachan(autre) == autre.iachan(un) && un.indiceC(autre) == autre.indiceC(un))
        #expect((un.iachan(autre) == 28) == (un == autre) && (un.indiceC(autre) == 18) == (un == autre))
      }
    }
  }

  @Test(arguments: ["RI", "RIAS", "RIR", "RIX", "", "ria"]) func `un code a trois lettres différentes de l’hexagone`(_ code: String) {
    #expect(CodeRiasec(code) == nil)
  }

  @Test func `l’hexagone a trois distances`() {
    #expect(Riasec.allCases.map { Riasec.realiste.distance($0) } == [0, 1, 2, 3, 2, 1])
  }

  @Test func `alpha, avec et sans réponses qui manquent`() {
    let complet: [[Double?]] = [[1, 2, 1], [2, 3, 2], [3, 3, 4], [4, 5, 5], [5, 4, 5]]
    #expect(imprime(Alpha.reponsesCompletes(complet)) == imprime(Alpha.parPaires(complet)))
    #expect(imprime(Alpha.reponsesCompletes(complet)) == "0.9453")
    let troue = complet + [[5, nil, 1], [nil, 1, nil]]
    #expect(imprime(Alpha.reponsesCompletes(troue)) == "0.9453", "seules comptent les lignes entières")
    #expect(Alpha.parPaires(troue) != Alpha.reponsesCompletes(troue))
  }

  @Test func `alpha ne s’invente pas`() {
    for tableau in [[], [[1.0]], [[1, 2]], [[2, 2], [2, 2]], [[1, nil], [2, nil]], [[nil, nil], [nil, nil]]] as [[[Double?]]] {
      #expect(Alpha.reponsesCompletes(tableau) == nil && Alpha.parPaires(tableau) == nil)
    }
  }

  @Test func `deux profils se comparent à partir de huit dimensions`() throws {
    let un = [1.0, 2, 3, 4, 5, 4, 3, 2]
    let profil = try #require(Profil(un, un.map { $0 + 1 }))
    #expect(imprime(profil.r) == "1.0000" && imprime(profil.d) == imprime(8.0.squareRoot()))
    #expect(imprime(Profil(un, un.map { 6 - $0 })?.r) == "-1.0000")
    #expect(Profil(un, Array(repeating: 3, count: 8))?.r == nil, "un profil plat ne monte ni ne descend")
    #expect(Profil(Array(un.prefix(7)), un) == nil && Profil([nil] + Array(un.dropFirst()), un) == nil)
    let (avecTrou, entier): ([Double?], [Double?]) = ([nil] + un, [3] + un)
    #expect(Profil(avecTrou, entier)?.d == 0)
  }

  @Test func `une moyenne de rien n’est rien`() {
    #expect(Moments.moyenne([]) == nil && Moments.variance([1]) == nil && Moments.ecartType([]) == nil)
    #expect(Moments.correlation([1, 2], [3, 3]) == nil && Moments.covariance([1], [2]) == nil)
    #expect(Moments.variance([2, 4, 4, 4, 5, 5, 7, 9]) == 32.0 / 7)
    #expect(Moments.correlation([1, 2, 3, 9], [2, 4, 6]) == 1, "ce qui n’a pas de pair ne compte pas")
  }
}
