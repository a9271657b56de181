import Foundation

/// What the store and the system say of a failure, in French: they speak of files and places, never of content.
enum Panne {
  private static let causes: [(motif: String, francais: String)] = [
    ("not the master key of this folder", "la clé maîtresse n’est pas celle de ce dossier"),
    ("the copies there are of other data", "ce dossier garde déjà les copies d’autres données\u{202F}: choisissez-en un autre"),
    ("would stand among the data", "la sauvegarde serait dans le dossier des données même\u{202F}: choisissez-en un autre"),
    ("there is a store in", "ce dossier contient déjà des données"),
    ("the keys belong to other data", "les clés sont celles d’autres données"),
    ("the header of the key file", "le fichier des clés est abîmé"),
    ("the key file is missing", "le fichier des clés manque à côté des données"),
    ("the data file is missing", "le fichier des données manque à côté de ses clés"),
    ("the copy of the keys is empty", "la copie des clés est vide"),
    ("a later Jalon made this file", "ces données viennent d’une version plus récente de Jalon"),
    ("No such file or directory", "un fichier ou un dossier n’existe pas"),
    ("Permission denied", "vous n’avez pas le droit de lire ou d’écrire dans ce dossier"),
    ("Read-only file system", "le disque est en lecture seule"),
    ("readonly database", "le dossier est en lecture seule"),
    ("No space left", "il n’y a plus de place sur le disque"),
    ("or disk is full", "il n’y a plus de place sur le disque"),
    ("unable to open database", "le fichier des données ne s’ouvre pas"),
    ("database is locked", "un autre programme se sert de ces données"),
    ("not a database", "le fichier n’est pas un fichier de données"),
    ("malformed", "le fichier est abîmé"),
    ("does not open", "un contenu chiffré ne s’ouvre pas"),
    ("the chain breaks", "la suite des événements est rompue"),
    ("is missing", "un événement manque"),
    ("is not the head's", "le dernier événement n’est pas celui qui était noté"),
    ("no key for", "une clé manque"),
    ("fsync", "le disque a refusé une écriture"),
  ]

  /// The cause in French; the technical words as they are, where nobody foresaw them.
  static func enFrancais(_ detail: String) -> String {
    causes.first { detail.contains($0.motif) }?.francais ?? "détail technique\u{202F}: \(detail)"
  }
}
