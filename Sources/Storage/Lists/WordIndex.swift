import Application
import Domaine

/// Where a line is found: the keyed hash of the beginning of a word, in the order of the list.
struct WordEntry: Hashable {
  let word: Int64
  let sort: Int64
}

/// Which beginnings of a word are kept: from three letters to twelve. Past twelve, the line is opened to see.
enum WordIndex {
  private static let shortest = 3
  private static let longest = 12

  /// The beginnings under which a word is found; a shorter word is found whole.
  static func beginnings(of word: String) -> [String] {
    let count = word.count
    guard count > shortest else { return [word] }
    return (shortest...min(count, longest)).map { String(word.prefix($0)) }
  }

  /// What to look up for what was typed.
  static func lookup(_ word: String) -> String { String(word.prefix(longest)) }

  /// The entries of a stream's rows.
  static func entries(of rows: [Row], in organisme: OrganismeID, _ secrets: Secrets) -> Set<WordEntry> {
    var entries: Set<WordEntry> = []
    for row in rows {
      for beginning in Set(row.words.flatMap(beginnings)) {
        entries.insert(WordEntry(word: secrets.hash(beginning, list: row.list, in: organisme), sort: row.sort))
      }
    }
    return entries
  }

  /// Whether a row has every word, or a word that begins by it.
  static func matches(_ row: Row, _ words: [String]) -> Bool {
    words.allSatisfy { word in row.words.contains { $0 == word || (word.count >= shortest && $0.hasPrefix(word)) } }
  }
}
