import Instruments
import TestSupport
import Testing

/// Scores against the plainest way to work them out, on questionnaires and answers drawn at random.
@Suite struct CoterAuHasardTests {
  /// What happened to one item of a scale.
  private enum Sort {
    case repondu(Int), sans, abstenu, cache
  }

  /// A scale of so many items, each of which shows itself where its gate is open.
  private struct Cas {
    let sens: [Bool]
    let sorts: [Sort]
    let minRepondu: Int?
    let methode: Questionnaire.Methode

    init(_ hasard: inout Seeded) {
      let nombre = hasard.entier(1...15)
      sens = (0..<nombre).map { _ in hasard.entier(0...1) == 0 }
      sorts = (0..<nombre).map { _ in
        switch hasard.entier(1...12) {
        case 1: .sans
        case 2: .abstenu
        case 3: .cache
        default: .repondu(hasard.entier(1...5))
        }
      }
      minRepondu = hasard.entier(0...2) == 0 ? hasard.entier(1...nombre) : nil
      methode = hasard.entier(0...1) == 0 ? .moyenne : .somme
    }

    func questionnaire() throws -> Questionnaire {
      let items = sens.indices.flatMap { rang in
        [Essai.item("porte\(rang)"), Essai.item("q\(rang)", si: "porte\(rang) = 5", abstentions: [.neSaitPas])]
      }
      var echelle = Essai.echelle("e", sens.enumerated().map { "\($0.element ? "" : "-")q\($0.offset)" }.joined(separator: " "), methode)
      echelle.minRepondu = minRepondu
      return try Essai.questionnaire(items, [echelle])
    }

    /// Hidden items keep an answer, that must not count.
    var reponses: [String: Reponse] {
      sorts.enumerated().reduce(into: [:]) { reponses, sort in
        let (porte, item) = ("porte\(sort.offset)", "q\(sort.offset)")
        switch sort.element {
        case .repondu(let echelon): (reponses[porte], reponses[item]) = (.echelon(5), .echelon(echelon))
        case .sans: reponses[porte] = .echelon(5)
        case .abstenu: (reponses[porte], reponses[item]) = (.echelon(5), .abstention(.neSaitPas))
        case .cache: (reponses[porte], reponses[item]) = (.echelon(1), .echelon(5))
        }
      }
    }

    /// As the guide says it.
    var attendu: Score.Resultat {
      let montres = sorts.filter { if case .cache = $0 { false } else { true } }.count
      if montres == 0 { return .aucun(.cachee) }
      let valeurs = zip(sens, sorts).compactMap { sens, sort -> Int? in
        if case .repondu(let echelon) = sort { sens ? echelon : 6 - echelon } else { nil }
      }
      let entier = minRepondu ?? (sens.count == 4 ? 3 : Int((0.8 * Double(sens.count)).rounded(.up)))
      let requis = Int((Double(entier) * Double(montres) / Double(sens.count)).rounded(.up))
      if valeurs.count < requis { return .aucun(.tropPeu(repondus: valeurs.count, requis: requis)) }
      let moyenne = Double(valeurs.reduce(0, +)) / Double(valeurs.count)
      return .brut(methode == .moyenne ? moyenne : moyenne * Double(sens.count), rang: nil)
    }
  }

  @Test func `mille échelles, mille façons d’y répondre`() throws {
    var hasard = Seeded(91)
    for _ in 0..<1_000 {
      let cas = Cas(&hasard)
      let questionnaire = try cas.questionnaire()
      let score = try #require(try questionnaire.coter(Reponses(a: questionnaire, cas.reponses)).first)
      #expect(score.resultat == cas.attendu, "\(cas)")
    }
  }
}
