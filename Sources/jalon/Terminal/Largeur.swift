import Foundation

/// How many characters a line may have.
enum Largeur {
  /// Where the output is no terminal: a file, a pipe.
  static let ailleurs = 100

  /// That of the terminal, kept between what still reads and what the eye follows; `ailleurs` where the output is none.
  static let sortie = bornee(de: STDOUT_FILENO)
  /// The same, of the standard error.
  static let erreur = bornee(de: STDERR_FILENO)

  private static func bornee(de descripteur: Int32) -> Int {
    var taille = winsize()
    guard isatty(descripteur) == 1, ioctl(descripteur, UInt(TIOCGWINSZ), &taille) == 0, taille.ws_col > 0 else { return ailleurs }
    return min(max(Int(taille.ws_col), 40), 120)
  }
}

extension String {
  /// Every line of a help or of a message in at most `largeur` characters: what does not fit goes under the column where the line's last one begins.
  func replieParLigne(_ largeur: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { ligne in
      guard ligne.count > largeur else { return String(ligne) }
      if ligne.hasPrefix("UTILISATION") { return ligne.replieUtilisation(largeur) }
      let tete = ligne.prefix(ligne.debutDeColonne)
      return tete + String(ligne.dropFirst(tete.count)).replie(largeur - tete.count, retrait: String(repeating: " ", count: tete.count))
    }.joined(separator: "\n")
  }
}

extension Substring {
  /// The line of use: an option is never parted from its value.
  fileprivate func replieUtilisation(_ largeur: Int) -> String {
    let uni = replacingOccurrences(of: " <", with: "\u{A0}<").replacingOccurrences(of: " ...", with: "\u{A0}...")
    return uni.replie(largeur - 4, retrait: "    ").replacingOccurrences(of: "\u{A0}<", with: " <").replacingOccurrences(of: "\u{A0}...", with: " ...")
  }

  /// Where the text of a line begins: after its margin, or after the first of two columns parted by two spaces or more.
  fileprivate var debutDeColonne: Int {
    let marge = prefix { $0 == " " }.count
    guard marge > 0, let ecart = dropFirst(marge).firstRange(of: "  ") else { return marge }
    let debut = distance(from: startIndex, to: ecart.lowerBound) + self[ecart.lowerBound...].prefix { $0 == " " }.count
    return debut <= 40 ? debut : marge
  }
}
