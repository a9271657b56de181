public import Domaine

/// What a file of settings writes: texts under their names, and the public address of each organisme that has its own.
public struct ReglagesEcrits: Sendable, Equatable {
  /// A text, and where it stands.
  public struct Texte: Sendable, Equatable {
    /// What is written.
    public let valeur: String
    /// Where.
    public let lieu: Lieu

    /// A text written somewhere.
    public init(_ valeur: String, _ lieu: Lieu) { (self.valeur, self.lieu) = (valeur, lieu) }
  }

  /// The settings, by their names.
  public var textes: [String: Texte] = [:]
  /// Public addresses, and the number of the organisme that each shows.
  public var vitrines: [(adresse: String, organisme: Texte)] = []

  /// Nothing written.
  public init() {}

  /// See `Equatable`.
  public static func == (left: Self, right: Self) -> Bool {
    left.textes == right.textes && left.vitrines.map(\.adresse) == right.vitrines.map(\.adresse)
      && left.vitrines.map(\.organisme) == right.vitrines.map(\.organisme)
  }
}

/// Reads a file of settings: what it writes, or all the faults that keep it from being read. What the values mean is judged where they are used.
public enum ReglagesReader {
  /// The most bytes that a file may have.
  public static let tailleMaximale = DataText.taille

  /// What the bytes of a file write. Hostile bytes give faults, never a crash.
  ///
  /// - Parameters:
  ///   - octets: the file, 256 kB at most, in UTF-8.
  ///   - fichier: its name, as faults will bear it.
  ///   - noms: the settings that there are.
  public static func read(_ octets: [UInt8], fichier: String, noms: [String]) -> Result<ReglagesEcrits, FautesDeFichier> {
    let log = FaultLog()
    var ecrits = ReglagesEcrits()
    if let root = DataTree.read(octets, fichier: fichier, log: log) {
      let fields = Fields(root, log: log)
      for nom in noms { ecrits.textes[nom] = fields.entry(nom).flatMap { texte($0.value, log) } }
      if let vitrines = fields.entry("vitrines"), !vitrines.value.estTu { ecrits.vitrines = self.vitrines(vitrines.value, log) }
      fields.close()
    }
    return log.isEmpty ? .success(ecrits) : .failure(FautesDeFichier(log.sorted))
  }

  private static func texte(_ node: DataNode, _ log: FaultLog) -> ReglagesEcrits.Texte? {
    if node.estTu { return nil }
    return Scalar<String>.texte(node, log).map { ReglagesEcrits.Texte($0, node.lieu) }
  }

  private static func vitrines(_ node: DataNode, _ log: FaultLog) -> [(adresse: String, organisme: ReglagesEcrits.Texte)] {
    guard case .map(let entries) = node.shape else {
      log.note(.type, node.lieu, "Écrivez ici des lignes «\u{202F}adresse\u{202F}: numéro de l’organisme\u{202F}».")
      return []
    }
    return entries.compactMap { entry in texte(entry.value, log).map { (entry.key, $0) } }
  }
}
