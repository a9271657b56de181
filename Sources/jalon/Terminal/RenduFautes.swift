import DataFiles
import Domaine
import EventCodec

extension Rendu {
  /// The faults of a file, line by line, and what to do.
  static func fautes(_ fautes: FautesDeFichier, de fichier: String) -> String {
    if fautes.fautes.first?.nature == .illisible {
      return "\(Style.gras(fichier))\n  \(fautes.fautes.map(\.phrase).joined(separator: " ").replie(Largeur.sortie - 2, retrait: "  "))\n"
    }
    return "\(Style.gras(fichier))\n" + fautes.fautes.map(ligne).joined(separator: "\n")
      + "\n  Le fichier ne peut pas être lu : corrigez ces points, puis relancez.\n"
  }

  private static func ligne(_ faute: FauteDeFichier) -> String {
    "  \("\(faute.lieu.ligne):\(faute.lieu.colonne)".colonne(8))\(Style.garance(faute.nature.rawValue.colonne(14)))"
      + faute.phrase.replie(Largeur.sortie - 24, retrait: String(repeating: " ", count: 24))
  }

  /// The faults of a file, for a machine.
  static func json(_ fautes: FautesDeFichier, de fichier: String) -> JSON {
    .object([.init("fichier", .string(fichier)), .init("fautes", .array(fautes.fautes.map(json)))])
  }

  private static func json(_ faute: FauteDeFichier) -> JSON {
    .object([.init("lieu", json(faute.lieu)), .init("nature", .string(faute.nature.rawValue)), .init("phrase", .string(faute.phrase))])
  }

  /// A place in a file, for a machine.
  static func json(_ lieu: Lieu) -> JSON {
    .object([.init("ligne", .int(Int64(lieu.ligne))), .init("colonne", .int(Int64(lieu.colonne))), .init("chemin", .string(lieu.chemin))])
  }
}

extension FautesDeFichier {
  /// The file itself can't be opened.
  static func illisible(_ fichier: String) -> Self {
    Self(fichier: fichier, .illisible, "Ce fichier n’existe pas ou ne peut pas être ouvert\u{202F}: vérifiez son nom.")
  }
}
