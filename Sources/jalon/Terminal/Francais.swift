import Foundation

/// ArgumentParser speaks English only: its few sentences are put into French here, and nowhere else.
///
/// A sentence that it adds later stays in English: a test goes over every command's help and over each kind of mistake.
enum Francais {
  /// Sentences with a part that varies: what to look for, and what to say instead.
  private static let phrases: [(motif: String, francais: String)] = [
    (#"Error: "#, "Erreur : "),
    (#"OVERVIEW: "#, ""),
    (#"USAGE:"#, "UTILISATION :"),
    (#"Usage:"#, "Utilisation :"),
    (#"ARGUMENTS:"#, "ARGUMENTS :"),
    (#"OPTIONS:"#, "OPTIONS :"),
    (#"SUBCOMMANDS:"#, "COMMANDES :"),
    (#"<subcommand>"#, "<commande>"),
    (#"<options>"#, "<options>"),
    (#"Show help information\."#, "Affiche cette aide."),
    (#"Show subcommand help information\."#, "Affiche l’aide d’une commande."),
    (#"Show the version\."#, "Affiche la version."),
    (#"  See '([^']*)' for detailed help\."#, "  Pour l’aide d’une commande : $1"),
    (#"  See '([^']*)' for more information\."#, "  Pour en savoir plus : $1"),
    (#"\(values:"#, "(valeurs :"),
    (#"; default: "#, " ; par défaut : "),
    (#"\bdefault: "#, "par défaut : "),
    (#"(?m)^Help: "#, "Aide : "),
    (#"Unknown option '(.*)'\. Did you mean '([^']*)'\?"#, "L’option « $1 » n’existe pas. Essayez « $2 »."),
    (#"Unknown option '(.*)'"#, "L’option « $1 » n’existe pas."),
    (#"Unexpected argument '(.*)'(?=\nUtilisation :.*<commande>)"#, "La commande « $1 » n’existe pas."),
    (#"Unexpected argument '(.*)'"#, "« $1 » est de trop. Un nom qui a des espaces se met entre guillemets droits."),
    (#"\d+ unexpected arguments: (?='(.*)')"#, "De trop : "),
    (#"Missing expected argument '([^']*?)(?: \.\.\.)?'"#, "Il manque $1."),
    (#"Missing one of: (.*)"#, "Il manque l’un de : $1"),
    (#"Missing value for '([^']*)'"#, "Il manque une valeur après $1."),
    (#"The value '(.*)' is invalid for '[^']*<date>'"#, "« $1 » n’est pas un jour du calendrier. Écrivez-le ainsi : 2027-03-01, ou 01/03/2027."),
    (#"The value '(.*)' is invalid for '[^']*<(?:nombre|jours)>'"#, "« $1 » n’est pas un nombre entier. Écrivez-le en chiffres."),
    (#"The value '(.*)' is invalid for '([^']*)'"#, "« $1 » ne convient pas pour $2"),
    (#"\. Please provide one of the following:"#, ". Choisissez parmi :"),
    (#"\. Please provide one of (.*) (?:and|or) ('[^']*')\."#, ". Choisissez parmi : $1 et $2."),
    (#"\. Please provide one of (.*)"#, ". Choisissez parmi : $1"),
    // After a mistake, the way to the help says enough.
    (#"(?m)^Utilisation :.*\n?"#, ""),
  ]

  /// What French puts before high punctuation and inside guillemets.
  private static let espaces: [(motif: String, francais: String)] = [(" ([:;!?»])", "\u{202F}$1"), ("« ", "«\u{202F}")]

  /// The text in French.
  static func traduire(_ texte: String) -> String { remplacer(phrases + espaces, dans: texte) }

  /// The text with the spaces that French puts before high punctuation and inside guillemets.
  static func espacer(_ texte: String) -> String { remplacer(espaces, dans: texte) }

  private static func remplacer(_ motifs: [(motif: String, francais: String)], dans texte: String) -> String {
    motifs.reduce(texte) { $0.replacingOccurrences(of: $1.motif, with: $1.francais, options: .regularExpression) }
  }
}
