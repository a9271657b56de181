import Domaine
import Yams

/// Turns the text of a file into a tree of located values. Whatever the file holds, it ends: size, depth, number of values and of references are bounded.
struct DataTree {
  private static let profondeurAuPlus = 16
  private static let valeursAuPlus = 20_000
  private static let texteAuPlus = 4_000

  private let fichier: String
  private let log: FaultLog
  private var valeurs = 0

  /// The root of a file; `nil`, with the faults noted, where nothing can be read of it.
  static func read(_ octets: [UInt8], fichier: String, log: FaultLog) -> DataNode? {
    guard let texte = DataText(octets, fichier: fichier, log: log) else { return nil }
    guard let parsed = YAMLText(texte, log: log).compose() else { return nil }
    // Yams keeps anchors weakly: the parser must live as long as one looks for them.
    return withExtendedLifetime(parsed.parser) {
      var tree = DataTree(fichier: fichier, log: log)
      return tree.node(parsed.root, chemin: "", profondeur: 0)
    }
  }

  private init(fichier: String, log: FaultLog) {
    self.fichier = fichier
    self.log = log
  }

  private func lieu(_ node: Node, _ chemin: String) -> Lieu {
    Lieu(fichier: fichier, ligne: max(node.mark?.line ?? 1, 1), colonne: max(node.mark?.column ?? 1, 1), chemin: chemin)
  }

  private mutating func node(_ node: Node, chemin: String, profondeur: Int) -> DataNode? {
    let lieu = lieu(node, chemin)
    valeurs += 1
    if valeurs == DataTree.valeursAuPlus { log.note(.tropGros, lieu, "Raccourcissez le fichier\u{202F}: il compte trop de valeurs.") }
    if valeurs >= DataTree.valeursAuPlus { return nil }
    if profondeur > DataTree.profondeurAuPlus {
      log.note(.imbrication, lieu, "Aplatissez le fichier\u{202F}: ses rubriques sont trop imbriquées.")
      return nil
    }
    if node.anchor != nil {
      log.note(.renvoi, lieu, "Écrivez la valeur en entier, sans renvoi (&nom, *nom).")
      return nil
    }
    switch node {
    case .scalar(let scalar): return text(scalar, lieu)
    case .sequence(let sequence):
      guard sansEtiquette(sequence.tag, lieu) else { return nil }
      var elements: [DataNode] = []
      for (rang, element) in sequence.enumerated() {
        if let lu = self.node(element, chemin: "\(chemin)[\(rang + 1)]", profondeur: profondeur + 1) { elements.append(lu) }
      }
      return DataNode(shape: .list(elements), lieu: lieu)
    case .mapping(let mapping):
      guard sansEtiquette(mapping.tag, lieu) else { return nil }
      return DataNode(shape: .map(entries(mapping, chemin, profondeur)), lieu: lieu)
    case .alias:
      log.note(.renvoi, lieu, "Écrivez la valeur en entier, sans renvoi (&nom, *nom).")
      return nil
    }
  }

  private mutating func entries(_ mapping: Node.Mapping, _ chemin: String, _ profondeur: Int) -> [DataNode.Entry] {
    var entries: [DataNode.Entry] = []
    for (cle, valeur) in mapping {
      guard case .scalar(let nom) = cle, cle.anchor == nil else {
        log.note(.type, lieu(cle, chemin), "Écrivez un nom simple avant les deux-points.")
        continue
      }
      if nom.string == "<<" {
        log.note(.renvoi, lieu(cle, chemin), "Écrivez les valeurs en entier, sans fusion (<<).")
        continue
      }
      // A doubled key was noted, and renamed so that the rest could be read.
      if YAMLText.estDouble(nom.string) { continue }
      let dessous = chemin.isEmpty ? nom.string : "\(chemin).\(nom.string)"
      guard let lu = node(valeur, chemin: dessous, profondeur: profondeur + 1) else { continue }
      entries.append(DataNode.Entry(key: nom.string, lieu: lieu(cle, dessous), value: lu))
    }
    return entries
  }

  private func text(_ scalar: Node.Scalar, _ lieu: Lieu) -> DataNode? {
    guard sansEtiquette(scalar.tag, lieu) else { return nil }
    if scalar.string.unicodeScalars.contains(where: DataText.interdit) {
      log.note(.caractere, lieu, "Effacez le caractère invisible que ce texte contient.")
      return nil
    }
    if scalar.string.unicodeScalars.count > DataTree.texteAuPlus {
      log.note(.tropGros, lieu, "Raccourcissez ce texte\u{202F}: quatre mille caractères au plus.")
      return nil
    }
    return DataNode(shape: .scalar(scalar.string, plain: scalar.style == .plain || scalar.style == .any), lieu: lieu)
  }

  /// Quoted texts bear `str` by themselves; any other tag was written by hand.
  private func sansEtiquette(_ tag: Tag, _ lieu: Lieu) -> Bool {
    if ["", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"].contains(tag.description) { return true }
    log.note(.syntaxe, lieu, "Retirez l’étiquette de type qui précède la valeur.")
    return false
  }
}
