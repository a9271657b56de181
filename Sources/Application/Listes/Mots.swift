import Foundation

/// The words of a name as they are searched: without accents or capitals, apart at whatever is neither a letter nor a digit.
public enum Mots {
  /// `Anne-Lise Côté` gives `anne`, `lise`, `cote`.
  public static func de(_ texte: String) -> [String] {
    texte.replacingOccurrences(of: "œ", with: "oe").replacingOccurrences(of: "Œ", with: "oe")
      .replacingOccurrences(of: "æ", with: "ae").replacingOccurrences(of: "Æ", with: "ae")
      .folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
