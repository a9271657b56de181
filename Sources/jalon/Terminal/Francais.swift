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
    (#"\bdefault: "#, "par défaut : "),
    (#"(?m)^Help: "#, "Aide : "),
    (#"Unknown option '([^']*)'(?:\. Did you mean '([^']*)'\?)?"#, "L’option « $1 » n’existe pas."),
    (#"Unexpected argument '([^']*)'"#, "« $1 » est de trop."),
    (#"(\d+) unexpected arguments: "#, "De trop : "),
    (#"Missing expected argument '([^']*)'"#, "Il manque $1."),
    (#"Missing one of: (.*)"#, "Il manque l’un de : $1"),
    (#"Missing value for '([^']*)'"#, "Il manque une valeur après $1."),
    (#"The value '([^']*)' is invalid for '([^']*)'(?:[.:] .*?)?(?=\n|$)"#, "« $1 » ne convient pas pour $2."),
    (#"Please provide one of the following: ?'?(.*)'?"#, "Choisissez parmi : $1"),
  ]

  /// What French puts before high punctuation and inside guillemets.
  private static let espaces: [(motif: String, francais: String)] = [(" ([:;!?»])", "\u{202F}$1"), ("« ", "«\u{202F}")]

  /// The text in French.
  static func traduire(_ texte: String) -> String {
    (phrases + espaces).reduce(texte) { courant, phrase in
      courant.replacingOccurrences(of: phrase.motif, with: phrase.francais, options: .regularExpression)
    }
  }
}
