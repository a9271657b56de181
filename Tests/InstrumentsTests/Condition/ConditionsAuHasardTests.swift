import Instruments
import TestSupport
import Testing

/// Conditions drawn at random, written as a file writes them, against the plainest way to work them out.
@Suite struct ConditionsAuHasardTests {
  private static let items = ["a", "b", "c"]

  /// A condition as a test understands it.
  private indirect enum Arbre {
    case compare(String, String, Int)
    case repondu(String)
    case non(Arbre)
    case et(Arbre, Arbre)
    case ou(Arbre, Arbre)

    static func tirer(_ hasard: inout Seeded, profondeur: Int) -> Arbre {
      let item = hasard.parmi(items) ?? "a"
      switch profondeur == 0 ? hasard.entier(0...1) : hasard.entier(0...4) {
      case 0: return .compare(item, hasard.parmi(["=", "!=", "<", "<=", ">", ">="]) ?? "=", hasard.entier(0...6))
      case 1: return .repondu(item)
      case 2: return .non(tirer(&hasard, profondeur: profondeur - 1))
      case 3: return .et(tirer(&hasard, profondeur: profondeur - 1), tirer(&hasard, profondeur: profondeur - 1))
      default: return .ou(tirer(&hasard, profondeur: profondeur - 1), tirer(&hasard, profondeur: profondeur - 1))
      }
    }

    /// 0 for `ou`, 1 for `et`, 2 for what binds tighter.
    private var force: Int {
      switch self {
      case .ou: 0
      case .et: 1
      default: 2
      }
    }

    /// As a file writes it, with the fewest parentheses.
    var texte: String {
      func dans(_ force: Int, _ arbre: Arbre) -> String { arbre.force < force ? "(\(arbre.texte))" : arbre.texte }
      return switch self {
      case .compare(let item, let operateur, let nombre): "\(item) \(operateur) \(nombre)"
      case .repondu(let item): "repondu(\(item))"
      case .non(let arbre): "non \(dans(2, arbre))"
      case .et(let gauche, let droite): "\(dans(1, gauche)) et \(dans(2, droite))"
      case .ou(let gauche, let droite): "\(dans(0, gauche)) ou \(dans(1, droite))"
      }
    }

    func vrai(_ reponses: [String: Int]) -> Bool {
      switch self {
      case .compare(let item, let operateur, let nombre):
        guard let reponse = reponses[item] else { return false }
        return switch operateur {
        case "=": reponse == nombre
        case "!=": reponse != nombre
        case "<": reponse < nombre
        case "<=": reponse <= nombre
        case ">": reponse > nombre
        default: reponse >= nombre
        }
      case .repondu(let item): return reponses[item] != nil
      case .non(let arbre): return !arbre.vrai(reponses)
      case .et(let gauche, let droite): return gauche.vrai(reponses) && droite.vrai(reponses)
      case .ou(let gauche, let droite): return gauche.vrai(reponses) || droite.vrai(reponses)
      }
    }
  }

  /// All ways to answer three items of five steps, or to leave them.
  private static let toutes: [[String: Int]] = items.reduce([[:]]) { toutes, item in
    toutes.flatMap { reponses in [reponses] + (1...5).map { reponses.merging([item: $0]) { _, nouvelle in nouvelle } } }
  }

  @Test func `lue et pensée, une condition dit la même chose de toutes les réponses`() throws {
    var hasard = Seeded(77)
    for _ in 0..<150 {
      let arbre = Arbre.tirer(&hasard, profondeur: 4)
      let attendus = Self.toutes.map(arbre.vrai)
      let definition = Essai.definition(Self.items.map { Essai.item($0) } + [Essai.item("cible", si: arbre.texte)])
      // What no answers would show is refused, and nothing else is.
      let defauts = Essai.defauts(definition)
      #expect(defauts.isEmpty == attendus.contains(true), "\(arbre.texte) : \(defauts)")
      guard defauts.isEmpty else { continue }
      let questionnaire = try Questionnaire(definition, hash: Essai.hash)
      let lus = try Self.toutes.map { try questionnaire.visibles(Reponses(a: questionnaire, $0.mapValues { .echelon($0) })).last }
      #expect(lus == attendus, "\(arbre.texte)")
    }
  }

  @Test func `les mêmes, une condition par question, se cachent l’une l’autre`() throws {
    var hasard = Seeded(78)
    for _ in 0..<40 {
      let arbres = [nil, Arbre.compare("a", ">", hasard.entier(0...4)), .compare("b", "<", hasard.entier(2...6))]
      let items = zip(Self.items, arbres).map { Essai.item($0, si: $1?.texte) }
      let questionnaire = try Essai.questionnaire(items)
      for reponses in Self.toutes {
        var vues: [String: Int] = [:]
        let attendus = zip(Self.items, arbres).map { item, arbre in
          let visible = arbre?.vrai(vues) ?? true
          if visible { vues[item] = reponses[item] }
          return visible
        }
        #expect(try questionnaire.visibles(Reponses(a: questionnaire, reponses.mapValues { .echelon($0) })) == attendus)
      }
    }
  }
}
