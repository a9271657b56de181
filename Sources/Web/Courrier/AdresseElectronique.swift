/// An e-mail address, as a form takes it and as an envelope may bear it: one rule for both.
public enum AdresseElectronique {
  private static let exclus = "<>()[]\\,;:\"".unicodeScalars

  /// Whether mail can be sent there: nothing in it can end a header or begin another (RFC 5321 without quotes nor letters beyond ASCII).
  public static func estBonne(_ texte: String) -> Bool {
    let parties = texte.split(separator: "@", omittingEmptySubsequences: false)
    let permis = texte.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) && !exclus.contains($0) }
    guard parties.count == 2, permis, texte.utf8.count <= 254, (1...64).contains(parties[0].utf8.count) else { return false }
    let domaine = parties[1].split(separator: ".", omittingEmptySubsequences: false)
    return domaine.count >= 2 && domaine.allSatisfy { !$0.isEmpty }
  }
}
