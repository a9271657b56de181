public import Domaine

/// What keeps a file from being read as its writer meant it: where, and what to do about it.
public struct FauteDeFichier: Error, Hashable, Sendable {
  /// What kind of fault, by a name that does not change: `cle-inconnue`.
  public enum Nature: String, Sendable, CaseIterable {
    case illisible
    case tropGros = "trop-gros"
    case encodage
    case caractere
    case syntaxe
    case renvoi
    case imbrication
    case cleInconnue = "cle-inconnue"
    case cleDouble = "cle-double"
    case cleManquante = "cle-manquante"
    case type
    case valeur
  }

  /// What kind of fault.
  public let nature: Nature
  /// File, line, column and keys.
  public let lieu: Lieu
  /// One French sentence that says what to do.
  public let phrase: String

  /// A fault.
  public init(_ nature: Nature, _ lieu: Lieu, _ phrase: String) {
    self.nature = nature
    self.lieu = lieu
    self.phrase = phrase
  }
}

/// The faults of a file, by line; never empty.
public struct FautesDeFichier: Error, Hashable, Sendable {
  /// By line, then by column.
  public let fautes: [FauteDeFichier]

  init(_ fautes: [FauteDeFichier]) {
    self.fautes = fautes
  }

  /// One fault of a whole file, found before reading it.
  public init(fichier: String, _ nature: FauteDeFichier.Nature, _ phrase: String) {
    fautes = [FauteDeFichier(nature, Lieu(fichier: fichier), phrase)]
  }
}

/// Faults as they are found. A file is read to its end whatever they are, so that its writer mends them all at once.
final class FaultLog {
  /// Beyond it, more faults tell nothing more.
  private static let limite = 200
  private var fautes: [FauteDeFichier] = []

  func note(_ nature: FauteDeFichier.Nature, _ lieu: Lieu, _ phrase: String) {
    if fautes.count < FaultLog.limite { fautes.append(FauteDeFichier(nature, lieu, phrase)) }
  }

  var isEmpty: Bool { fautes.isEmpty }

  /// By line, then by column; what was found first comes first.
  var sorted: [FauteDeFichier] {
    fautes.enumerated().sorted { un, autre in
      let (gauche, droite) = (un.element.lieu, autre.element.lieu)
      return (gauche.ligne, gauche.colonne, un.offset) < (droite.ligne, droite.colonne, autre.offset)
    }.map(\.element)
  }
}
