import Domaine
import Instruments
import TestSupport
import Testing

/// What must change nothing, changes nothing.
@Suite struct ProprietesTests {
  private static let nombre = 12

  /// A questionnaire of twelve items in some order, three scales of which read them in some order.
  private static func questionnaire(_ ordre: [Int], _ hasard: inout Seeded) throws -> Questionnaire {
    let echelles = [("a", [1, -2, 3, 4]), ("b", [5, 6, -7, 8, 9]), ("c", [10, -11, 12, 1])].map { nom, termes in
      Essai.echelle(nom, termes.shuffled(using: &hasard).map { $0 < 0 ? "-q\(-$0)" : "q\($0)" }.joined(separator: " "), famille: "f")
    }
    return try Essai.questionnaire(ordre.map { Essai.item("q\($0)", abstentions: [.neSaitPas]) }, echelles.shuffled(using: &hasard))
  }

  private static func reponses(_ hasard: inout Seeded) -> [String: Reponse] {
    (1...nombre).reduce(into: [:]) { reponses, rang in
      let tire = hasard.entier(1...7)
      reponses["q\(rang)"] = tire == 6 ? nil : tire == 7 ? .abstention(.neSaitPas) : .echelon(tire)
    }
  }

  @Test func `l’ordre des items, des termes et des échelles ne change aucun score`() throws {
    var hasard = Seeded(41)
    let (droit, deBase) = (Array(1...Self.nombre), Seeded(7))
    for _ in 0..<500 {
      var meme = deBase
      let (un, autre) = (try Self.questionnaire(droit, &meme), try Self.questionnaire(droit.shuffled(using: &hasard), &hasard))
      let reponses = Self.reponses(&hasard)
      let (scores, autres) = (try un.coter(Reponses(a: un, reponses)), try autre.coter(Reponses(a: autre, reponses)))
      #expect(Set(scores) == Set(autres))
    }
  }

  @Test func `un score reste dans ses bornes, et se retourne exactement`() throws {
    var hasard = Seeded(42)
    let termes = (1...Self.nombre).map { "q\($0)" }
    let echelles = [Essai.echelle("droit", termes.joined(separator: " ")), Essai.echelle("envers", termes.map { "-\($0)" }.joined(separator: " "))]
    let questionnaire = try Essai.questionnaire(Essai.likerts(Self.nombre, abstentions: [.neSaitPas]), echelles)
    for _ in 0..<500 {
      let scores = try questionnaire.coter(Reponses(a: questionnaire, Self.reponses(&hasard)))
      let bruts = scores.compactMap(\.brut)
      #expect(bruts.allSatisfy { (1...5).contains($0) } && bruts.count != 1)
      if bruts.count == 2 { #expect(abs(bruts[0] + bruts[1] - 6) < 1e-12) }
    }
  }

  @Test func `l’ordre des personnes et celui des items ne changent pas l’alpha`() throws {
    var hasard = Seeded(43)
    for _ in 0..<50 {
      let tableau: [[Double?]] = (0..<30).map { _ in (0..<6).map { _ in hasard.entier(1...8) == 1 ? nil : Double(hasard.entier(1...5)) } }
      let colonnes = Array(0..<6).shuffled(using: &hasard)
      let autre = tableau.shuffled(using: &hasard).map { ligne in colonnes.map { ligne[$0] } }
      for calcul in [Alpha.parPaires, Alpha.reponsesCompletes] {
        let (ici, la) = (calcul(tableau), calcul(autre))
        #expect((ici == nil) == (la == nil) && abs((ici ?? 0) - (la ?? 0)) < 1e-9)
      }
    }
  }

  @Test func `l’ordre des juges et celui des cibles ne changent pas leur accord`() throws {
    var hasard = Seeded(44)
    for _ in 0..<50 {
      let notes = (0..<8).map { _ in (0..<4).map { _ in Double(hasard.entier(1...9)) } }
      let juges = Array(0..<4).shuffled(using: &hasard)
      let un = try #require(CorrelationIntraclasse(notes))
      let autre = try #require(CorrelationIntraclasse(notes.shuffled(using: &hasard).map { ligne in juges.map { ligne[$0] } }))
      #expect(zip([un.icc1, un.icc2, un.icc3Moyenne], [autre.icc1, autre.icc2, autre.icc3Moyenne]).allSatisfy { abs($0 - $1) < 1e-9 })
    }
  }

  @Test func `une réponse de plus ne cache rien de ce qu’elle ne commande pas`() throws {
    var hasard = Seeded(45)
    let items = [Essai.item("q1"), Essai.item("q2", si: "q1 > 3"), Essai.item("q3"), Essai.item("q4", si: "q3 = 1 ou repondu(q2)")]
    let questionnaire = try Essai.questionnaire(items)
    for _ in 0..<500 {
      var reponses = Reponses(a: questionnaire)
      for item in ["q1", "q2", "q3", "q4"] where hasard.entier(0...2) > 0 { reponses[item] = .echelon(hasard.entier(1...5)) }
      let avant = try questionnaire.visibles(reponses)
      reponses["q4"] = .echelon(hasard.entier(1...5))
      #expect(try questionnaire.visibles(reponses) == avant)
      #expect(avant[0] && avant[2])
    }
  }
}
