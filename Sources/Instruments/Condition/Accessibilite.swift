import Domaine

/// Whether some answers would show an item: tries those that can make a difference to its condition, and to those of the items that it reads.
struct Accessibilite {
  let items: [Questionnaire.Item]
  let conditions: [Condition?]
  /// Beyond so many combinations nothing is claimed: the item is taken for one that can be shown.
  static let essaisAuPlus = 20_000

  /// Whether the item of that rank can be shown.
  func peutSeMontrer(_ rang: Int) -> Bool {
    guard conditions[rang] != nil else { return true }
    let lus = lus(rang)
    let essais = lus.map { reponses($0, lus + [rang]) }
    let combien = essais.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).overflow ? .max : $0 * $1.count }
    guard combien <= Self.essaisAuPlus else { return true }
    return (0..<combien).contains { montre(rang, lus, essais, essai: $0) }
  }

  /// The ranks of the items on which an item depends, near or far, in order.
  private func lus(_ rang: Int) -> [Int] {
    var lus: Set<Int> = []
    var suite = [rang]
    while let rang = suite.popLast() {
      let directs = (conditions[rang]?.atomes ?? []).compactMap { $0.lu?.item }
      suite += directs.filter { lus.insert($0).inserted }
    }
    return lus.sorted()
  }

  /// Whether the item shows itself in the combination of that number.
  private func montre(_ rang: Int, _ lus: [Int], _ essais: [[Reponse?]], essai: Int) -> Bool {
    var reponses: [Int: Reponse] = [:]
    var reste = essai
    for (lu, choix) in zip(lus, essais) {
      let reponse = choix[reste % choix.count]
      reste /= choix.count
      if conditions[lu]?.tient({ reponses[$0] }) ?? true { reponses[lu] = reponse }
    }
    return conditions[rang]?.tient { reponses[$0] } ?? true
  }

  /// The answers of an item that conditions may tell apart, and none.
  private func reponses(_ lu: Int, _ lecteurs: [Int]) -> [Reponse?] {
    let item = items[lu]
    let atomes = lecteurs.flatMap { conditions[$0]?.atomes ?? [] }.filter { $0.lu?.item == lu }
    return [nil] + Essais(item: item, atomes: atomes).reponses.filter { item.fautes($0).isEmpty }
  }
}
