import Domaine

/// The fields of a mapping. It remembers which keys were asked, so that what is left over is told as unknown.
final class Fields {
  let lieu: Lieu
  let log: FaultLog
  private let entries: [String: DataNode.Entry]
  private let order: [DataNode.Entry]
  private var asked: [String] = []
  /// Beyond it, the file is not the one that we think: nothing more is learnt from its keys.
  private static let unknownAtMost = 20

  /// The fields of a mapping; a fault, and no field at all, for anything else.
  init(_ node: DataNode, log: FaultLog) {
    lieu = node.lieu
    self.log = log
    if case .map(let entries) = node.shape {
      order = entries
      self.entries = Dictionary(entries.map { ($0.key, $0) }) { premiere, _ in premiere }
    } else {
      order = []
      entries = [:]
      log.note(.type, node.lieu, "Écrivez ici une rubrique (des lignes «\u{202F}nom\u{202F}: valeur\u{202F}»), et non \(node.nom).")
    }
  }

  /// The field of that name; `nil` where there is none.
  func entry(_ key: String) -> DataNode.Entry? {
    asked.append(key)
    return entries[key]
  }

  /// The field of that name; a fault where there is none.
  func required(_ key: String) -> DataNode.Entry? {
    let entry = entry(key)
    if entry == nil {
      log.note(.cleManquante, lieu, "Ajoutez la clé «\u{202F}\(key)\u{202F}».")
    }
    return entry
  }

  /// Notes the keys that nobody asked for. To be called once all have been.
  func close() {
    let known = Set(asked)
    for entry in order.lazy.filter({ !known.contains($0.key) }).prefix(Fields.unknownAtMost) {
      let suite = Spelling.nearest(entry.key, among: asked).map { "\u{202F}: vouliez-vous écrire «\u{202F}\($0)\u{202F}»\u{202F}?" } ?? "."
      log.note(.cleInconnue, entry.lieu, "Retirez ou corrigez la clé inconnue «\u{202F}\(Spelling.short(entry.key))\u{202F}»\(suite)")
    }
  }
}
