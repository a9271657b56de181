public import Domaine

/// Reads a provider's programme from its YAML file: all that it says, or all the faults that keep it from being read.
public enum ProgrammeReader {
  /// The most bytes that a file may have.
  public static let tailleMaximale = DataText.taille

  /// The programme that the bytes of a file write, or its faults by line. Hostile bytes give faults, never a crash.
  ///
  /// - Parameters:
  ///   - octets: the file, 256 kB at most, in UTF-8.
  ///   - fichier: its name, as faults and findings will bear it.
  public static func read(_ octets: [UInt8], fichier: String) -> Result<Programme, Faults> {
    let log = FaultLog()
    guard let root = DataTree.read(octets, fichier: fichier, log: log) else { return .failure(Faults(log.sorted)) }
    let programme = programme(root, log)
    guard let programme, log.isEmpty else { return .failure(Faults(log.sorted)) }
    return .success(programme)
  }

  /// The faults of a file, by line; never empty.
  public typealias Faults = FautesDeFichier

  private static func programme(_ root: DataNode, _ log: FaultLog) -> Programme? {
    let fields = Fields(root, log: log)
    guard case .map = root.shape else { return nil }
    let id = fields.required("id").flatMap { Scalar.identifiant($0.value, log) }
    let version = fields.required("version").flatMap { Scalar.identifiant($0.value, log) }
    let phases = fields.required("phases")
    let removals = Rubrique.Removals()
    let rubrique = Rubrique(fields, raison: nil, removals: removals)
    var programme = Programme(ProgrammeRef(id: id ?? "", version: version ?? ""), lieu: root.lieu)
    programme.titre = rubrique.un("titre", .texte)
    programme.prestataire = rubrique.un("prestataire", .texte)
    programme.dateEffet = rubrique.un("dateEffet", .jour)
    programme.articlesCites = rubrique.rubriques("articlesCites", citation)
    programme.presentation = presentation(rubrique)
    programme.contrat = contrat(rubrique)
    programme.deroulement = deroulement(rubrique)
    programme.issue = issue(rubrique)
    programme.centre = centre(rubrique)
    programme.retraits = removals.notes
    if let phases, log.isEmpty, programme.deroulement.phases.elements().isEmpty {
      log.note(.cleManquante, phases.lieu, "Décrivez au moins une phase du bilan.")
    }
    fields.close()
    return programme
  }
}
