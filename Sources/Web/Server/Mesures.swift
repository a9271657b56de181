import Domaine
import Synchronization

/// What the house counts of itself since it opened: addresses by their names, never a path, never a word.
public final class Mesures: Sendable {
  private struct Visites: Hashable {
    let route: RouteName
    let statut: Int
  }

  private struct Compte {
    var visites: [Visites: Int] = [:]
    var messages = ["parti": 0, "manque": 0]
    var durees = [Int](repeating: 0, count: Mesures.bornes.count + 1)
    var somme = 0.0
  }

  /// The limits between which the durations of answers are counted, in seconds.
  private static let bornes = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  private let compte = Mutex(Compte())

  /// Nothing counted yet.
  public init() {}

  /// Counts an answer and how long it took.
  func noter(_ route: RouteName, _ statut: Int, secondes: Double) {
    let rang = Mesures.bornes.firstIndex { secondes <= $0 } ?? Mesures.bornes.count
    compte.withLock { compte in
      compte.visites[Visites(route: route, statut: statut), default: 0] += 1
      compte.durees[rang] += 1
      compte.somme += secondes
    }
  }

  /// Counts a mail handed over, or one that could not be.
  func noter(messageParti: Bool) { compte.withLock { $0.messages[messageParti ? "parti" : "manque", default: 0] += 1 } }

  /// All of it with how the house stands, in the text that Prometheus reads.
  public func texte(_ etat: EtatDeLaMaison) -> String {
    let compte = compte.withLock { $0 }
    var page = PageDeMesures()
    page.mesure("jalon_visites_total", "counter", "Answers, by the name of the address and by status.") {
      compte.visites.sorted { ($0.key.route.rawValue, $0.key.statut) < ($1.key.route.rawValue, $1.key.statut) }.map {
        ("{adresse=\"\($0.key.route.rawValue)\",statut=\"\($0.key.statut)\"}", "\($0.value)")
      }
    }
    let total = compte.durees.reduce(0, +)
    var cumul = 0
    let bornes = zip(Mesures.bornes, compte.durees).map { borne, nombre -> (String, String) in
      cumul += nombre
      return ("_bucket{le=\"\(borne)\"}", "\(cumul)")
    }
    page.mesure("jalon_visite_secondes", "histogram", "How long answers take.") {
      bornes + [("_bucket{le=\"+Inf\"}", "\(total)"), ("_sum", "\(compte.somme)"), ("_count", "\(total)")]
    }
    page.mesure("jalon_messages_total", "counter", "Mails handed over, and attempts that failed.") {
      compte.messages.sorted { $0.key < $1.key }.map { ("{issue=\"\($0.key)\"}", "\($0.value)") }
    }
    page.mesure("jalon_messages_en_attente", "gauge", "Mails that failed and wait.") { etat.messages.map { [("", "\($0)")] } ?? [] }
    page.mesure("jalon_magasin", "gauge", "Whether the store can be written to.") { [("", etat.magasin ? "1" : "0")] }
    page.mesure("jalon_presse", "gauge", "Whether papers can be made: one of three states.") {
      EtatDeLaMaison.Presse.allCases.map { ("{etat=\"\($0.rawValue)\"}", $0 == etat.presse ? "1" : "0") }
    }
    page.mesure("jalon_pret", "gauge", "Whether the house can serve.") { [("", etat.estPrete ? "1" : "0")] }
    return page.texte
  }
}

/// Lines of the text format of Prometheus.
private struct PageDeMesures {
  private(set) var texte = ""

  mutating func mesure(_ nom: String, _ sorte: String, _ aide: String, _ lignes: () -> [(suite: String, valeur: String)]) {
    texte += "# HELP \(nom) \(aide)\n# TYPE \(nom) \(sorte)\n"
    for ligne in lignes() { texte += "\(nom)\(ligne.suite) \(ligne.valeur)\n" }
  }
}

/// A carrier whose mails are counted.
struct FacteurCompte: Facteur {
  let facteur: any Facteur
  let mesures: Mesures

  func porter(_ lettre: Lettre) async throws {
    do {
      try await facteur.porter(lettre)
      mesures.noter(messageParti: true)
    } catch {
      mesures.noter(messageParti: false)
      throw error
    }
  }
}
