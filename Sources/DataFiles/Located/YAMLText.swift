import Domaine
import Yams

/// Gives the text to Yams, and says in French where it is not YAML.
///
/// Yams stops at the first doubled key of a file. So that all of them are told at once, the second writing of such a key is noted, renamed in place,
/// and the text is read again.
struct YAMLText {
  /// What Yams makes of a text; `parser` owns the anchors of `root`.
  struct Parsed {
    let root: Node
    let parser: Parser
  }

  private static let doublesAuPlus = 10
  /// A character that no keyboard gives, after the name of a key written twice.
  private static let marque: Character = "\u{E0FF}"

  private let texte: DataText
  private let log: FaultLog

  init(_ texte: DataText, log: FaultLog) {
    self.texte = texte
    self.log = log
  }

  static func estDouble(_ cle: String) -> Bool { cle.contains(marque) }

  func compose() -> Parsed? {
    var lignes = texte.texte.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var essai = texte.texte
    for _ in 0...YAMLText.doublesAuPlus {
      do {
        let parser = try Parser(yaml: essai, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          log.note(.illisible, Lieu(fichier: texte.fichier), "Remplissez le fichier\u{202F}: il est vide.")
          return nil
        }
        return Parsed(root: root, parser: parser)
      } catch YamlError.duplicatedKeysInMapping(let cles, let contexte) {
        if !renommer(cles, apres: contexte.mark, dans: &lignes) { return nil }
        essai = lignes.joined(separator: "\n")
      } catch {
        noter(error)
        return nil
      }
    }
    return nil
  }

  /// Notes the second writing of each doubled key and renames it; `false` where it can't be found again, and reading stops there.
  private func renommer(_ cles: [String], apres mark: Mark, dans lignes: inout [String]) -> Bool {
    guard let cle = cles.first, let ligne = seconde(cle, apres: mark, dans: lignes) else {
      log.note(.cleDouble, lieu(mark), "Gardez une seule fois chaque clé dans cette rubrique\u{202F}: celle-ci y est deux fois.")
      return false
    }
    let place = Lieu(fichier: texte.fichier, ligne: ligne + 1, colonne: mark.column, chemin: cle)
    log.note(.cleDouble, place, "Gardez une seule fois la clé «\u{202F}\(cle)\u{202F}»\u{202F}: elle est déjà à la ligne \(mark.line).")
    let fin = lignes[ligne].index(lignes[ligne].startIndex, offsetBy: mark.column - 1 + cle.count)
    lignes[ligne].insert(contentsOf: "\(YAMLText.marque)\(ligne)", at: fin)
    return true
  }

  /// The index of the next line, in the same block, where the key stands in the same column.
  private func seconde(_ cle: String, apres mark: Mark, dans lignes: [String]) -> Int? {
    guard mark.line >= 1, mark.column >= 1, mark.line < lignes.count else { return nil }
    return (mark.line..<lignes.count).first { rang in
      let ligne = lignes[rang]
      guard ligne.prefix(mark.column - 1).allSatisfy({ $0 == " " }), ligne.count >= mark.column else { return false }
      let reste = ligne.dropFirst(mark.column - 1)
      return reste.hasPrefix(cle) && reste.dropFirst(cle.count).drop { $0 == " " }.first == ":"
    }
  }

  private func lieu(_ mark: Mark) -> Lieu {
    Lieu(fichier: texte.fichier, ligne: max(mark.line, 1), colonne: max(mark.column, 1))
  }

  private func noter(_ erreur: any Error) {
    switch erreur {
    case YamlError.scanner(_, let probleme, let mark, _), YamlError.parser(_, let probleme, let mark, _),
      YamlError.composer(_, let probleme, let mark, _):
      log.note(.syntaxe, lieu(mark), YAMLText.conseil(probleme))
    default:
      log.note(.syntaxe, Lieu(fichier: texte.fichier), "Vérifiez le fichier\u{202F}: ce n’est pas du YAML que l’on puisse lire.")
    }
  }

  /// The commonest problems that libYAML reports, each with what its writer should do.
  private static let conseils: [(probleme: String, conseil: String)] = [
    ("mapping values are not allowed", "Mettez entre guillemets le texte où des deux-points sont suivis d’une espace, ou vérifiez le retrait de la ligne."),
    ("could not find expected ':'", "Mettez deux-points après le nom, ou vérifiez le retrait de la ligne."),
    ("cannot start any token", "Retirez la tabulation, ou mettez entre guillemets le texte qui commence par un signe réservé."),
    ("did not find expected key", "Alignez cette ligne avec les autres clés de sa rubrique."),
    ("did not find expected '-'", "Alignez ce tiret avec les autres de sa liste."),
    ("unexpected end of stream", "Fermez les guillemets ouverts plus haut."),
    ("did not find expected ','", "Fermez les crochets ou les accolades, et séparez leurs éléments par des virgules."),
    ("unknown escape character", "Remplacez les guillemets droits par des apostrophes, ou doublez la barre oblique inverse."),
    ("undefined alias", "Mettez entre guillemets le texte qui commence par une étoile."),
    ("another document", "Gardez un seul document dans le fichier\u{202F}: retirez la ligne «\u{202F}---\u{202F}»."),
    ("Maximum nesting", "Aplatissez le fichier\u{202F}: ses rubriques sont trop imbriquées."),
  ]

  private static func conseil(_ probleme: String) -> String {
    conseils.first { probleme.contains($0.probleme) }?.conseil ?? "Corrigez cette ligne\u{202F}: ce n’est pas du YAML que l’on puisse lire."
  }
}
