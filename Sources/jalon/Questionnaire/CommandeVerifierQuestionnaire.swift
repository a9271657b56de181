import ArgumentParser
import DataFiles

/// What keeps a questionnaire from being used, and what to take care of.
struct CommandeVerifierQuestionnaire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier", abstract: "Dit, ligne par ligne, ce qui ne va pas dans un questionnaire.",
    discussion: """
      Code de sortie : 0 si rien ne bloque, 1 si quelque chose bloque, 2 si un fichier ne peut pas être lu.

      Exemple :
        jalon questionnaire verifier Questionnaires/ipip-50.yaml
      """)

  @Argument(help: ArgumentHelp("Les fichiers à vérifier.", valueName: "fichier"))
  var fichiers: [String]

  @OptionGroup var sortie: OptionFormat

  func run() throws {
    let examens = fichiers.map { fichier in
      ExamenDeFichier(fichier, tailleMaximale: QuestionnaireReader.tailleMaximale) { octets, nom in
        QuestionnaireReader.read(octets, fichier: nom).map(\.constats)
      }
    }
    try ExamenDeFichier.dire(examens, sortie.format)
  }
}
