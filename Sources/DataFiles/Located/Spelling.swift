/// Finds what a person probably meant to write.
enum Spelling {
  /// The nearest of several words, where one is near enough; ties go to the first.
  static func nearest(_ word: String, among words: [String]) -> String? {
    let written = Array(word.lowercased().unicodeScalars.prefix(40))
    let limit = max(1, written.count / 3)
    let best = words.map { (word: $0, distance: distance(written, Array($0.lowercased().unicodeScalars))) }
      .min { $0.distance < $1.distance }
    guard let best, best.distance <= limit else { return nil }
    return best.word
  }

  /// A word short enough for a sentence.
  static func short(_ word: String) -> String {
    word.count <= 40 ? word : "\(word.prefix(39))…"
  }

  /// Letters to add, remove or change to go from one word to the other (Levenshtein).
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var row = Array(0...other.count)
    for (line, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, candidate) in other.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == candidate ? 0 : 1))
        diagonal = above
      }
    }
    return row[other.count]
  }
}
