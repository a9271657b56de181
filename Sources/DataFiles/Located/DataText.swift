import Domaine

/// The text of a data file, once it is known to be one: size, encoding and characters are checked before any YAML is read.
struct DataText {
  /// In bytes: some fifty times a long programme.
  static let taille = 256 * 1024

  let fichier: String
  let texte: String

  /// The text of a file; `nil`, with the faults noted, where it is not one that can be read.
  init?(_ octets: [UInt8], fichier: String, log: FaultLog) {
    self.fichier = fichier
    let debut = Lieu(fichier: fichier)
    if octets.count > DataText.taille {
      log.note(.tropGros, debut, "Réduisez le fichier à 256\u{A0}ko au plus.")
      return nil
    }
    let sansMarque = DataText.normalise(octets)
    guard let texte = String(validating: sansMarque, as: UTF8.self) else {
      let lieu = Lieu(fichier: fichier, ligne: DataText.ligneFautive(sansMarque))
      log.note(.encodage, lieu, "Enregistrez le fichier en UTF-8\u{202F}: un caractère de cette ligne n’en est pas.")
      return nil
    }
    self.texte = texte
    if !lisible(log) { return nil }
  }

  /// Without the mark of byte order, and with the line ends of Unix: neither moves a line or a column.
  private static func normalise(_ octets: [UInt8]) -> [UInt8] {
    let sansMarque = octets.starts(with: [0xEF, 0xBB, 0xBF]) ? octets.dropFirst(3) : octets[...]
    guard sansMarque.contains(0x0D) else { return Array(sansMarque) }
    return sansMarque.indices.compactMap { rang in
      let finDeLigne = sansMarque[rang] == 0x0D && rang + 1 < sansMarque.endIndex && sansMarque[rang + 1] == 0x0A
      return finDeLigne ? nil : sansMarque[rang]
    }
  }

  private static func ligneFautive(_ octets: [UInt8]) -> Int {
    let lignes = octets.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lignes.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }

  /// Notes every character that no person types, and the use of YAML's references as a bomb.
  private func lisible(_ log: FaultLog) -> Bool {
    var (ligne, colonne, renvois) = (1, 1, 0)
    var precedent: Unicode.Scalar = "\n"
    var propre = true
    for scalaire in texte.unicodeScalars {
      if DataText.interdit(scalaire) {
        let code = String(scalaire.value, radix: 16, uppercase: true)
        log.note(.caractere, Lieu(fichier: fichier, ligne: ligne, colonne: colonne), "Effacez le caractère invisible U+\(code).")
        propre = false
      }
      // An alias begins a token, wherever it stands: what looks like one in a comment or a text is counted too, which does no harm.
      if precedent == "*", !DataText.blanc(scalaire) { renvois += 1 }
      (ligne, colonne) = scalaire == "\n" ? (ligne + 1, 1) : (ligne, colonne + 1)
      precedent = scalaire
    }
    if renvois > DataText.renvoisAuPlus {
      log.note(.renvoi, Lieu(fichier: fichier), "Écrivez les valeurs en entier, sans renvois (&nom, *nom)\u{202F}: le fichier en est plein.")
      return false
    }
    return propre
  }

  /// So few aliases cannot make a small file large: the tree is then walked, and each is refused at its own place.
  private static let renvoisAuPlus = 8

  private static func blanc(_ scalaire: Unicode.Scalar) -> Bool {
    scalaire == " " || scalaire == "\n" || scalaire == "\r" || scalaire == "\t" || scalaire == "*"
  }

  /// Controls, line ends that editors do not count, and marks that turn the direction of writing.
  static func interdit(_ scalaire: Unicode.Scalar) -> Bool {
    switch scalaire.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
