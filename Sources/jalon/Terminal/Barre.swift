import Foundation

/// How far a long work has come, on the standard error, where it is a terminal; a line at each tenth elsewhere.
struct Barre {
  private let total: Int
  private let quoi: String
  private let debut = ContinuousClock.now
  private let animee = isatty(STDERR_FILENO) == 1
  private var dernier = -1

  /// A bar for so many things (`bilans`).
  init(total: Int, quoi: String) {
    self.total = max(1, total)
    self.quoi = quoi
  }

  /// Says that so many are done.
  mutating func avancer(a fait: Int) {
    let pas = animee ? fait * 200 / total : fait * 10 / total
    guard pas != dernier else { return }
    dernier = pas
    let secondes = Double((ContinuousClock.now - debut).components.seconds)
    let reste = fait == 0 || secondes < 2 ? "" : ", encore \(Int(secondes / Double(fait) * Double(total - fait))) s"
    let texte = "\(fait) / \(total) \(quoi)\(fait == total ? "" : reste)"
    if animee {
      let plein = fait * 30 / total
      let rail = String(repeating: "█", count: plein) + String(repeating: "░", count: 30 - plein)
      FileHandle.standardError.write(Data("\r\u{1B}[K\(rail) \(texte)\(fait == total ? "\n" : "")".utf8))
    } else {
      Sortie.erreur(texte)
    }
  }
}
