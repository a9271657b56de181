import Crypto
public import Domaine
public import Instruments

/// Reads an instrument from its YAML file: one that holds together, or all the faults that keep it from doing so.
public enum QuestionnaireReader {
  /// The most bytes that a file may have.
  public static let tailleMaximale = DataText.taille

  /// The instrument that the bytes of a file write, or its faults by line. Hostile bytes give faults, never a crash.
  ///
  /// - Parameters:
  ///   - octets: the file, 256 kB at most, in UTF-8.
  ///   - fichier: its name, as faults and findings will bear it.
  public static func read(_ octets: [UInt8], fichier: String) -> Result<QuestionnaireLu, FautesDeFichier> {
    let log = FaultLog()
    guard let root = DataTree.read(octets, fichier: fichier, log: log) else { return .failure(FautesDeFichier(log.sorted)) }
    let lieux = Lieux(root)
    let (definition, entiere) = DefinitionReader(log: log).read(root)
    do throws(DefautsDeDefinition) {
      let questionnaire = try Questionnaire(definition) { Empreinte(octets: SHA256.hash(data: $0)) }
      if log.isEmpty { return .success(QuestionnaireLu(questionnaire: questionnaire, lieux: lieux)) }
    } catch {
      // Where something could not be read, whatever refers to it would be blamed for nothing.
      if entiere { for defaut in error.defauts { log.note(.valeur, lieux.lieu(defaut.chemin, decalage: defaut.decalage), defaut.phrase) } }
    }
    return .failure(FautesDeFichier(log.sorted))
  }
}

/// An instrument, and where each thing that it says stands in its file.
public struct QuestionnaireLu: Sendable {
  /// The instrument.
  public let questionnaire: Questionnaire
  let lieux: Lieux

  /// What rules find in it, each at its place.
  public var constats: [(constat: Constat, lieu: Lieu)] {
    questionnaire.constater().map { ($0.constat, lieux.lieu($0.chemin)) }
  }
}
