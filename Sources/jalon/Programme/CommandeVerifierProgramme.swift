import Application
import ArgumentParser
import DataFiles
import Domaine
import JalonApp

/// Where a programme falls short of the law, or of itself.
struct CommandeVerifierProgramme: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier", abstract: "Dit, ligne par ligne, ce qui n’est pas conforme dans un programme, avec la règle et l’article.",
    discussion: """
      Code de sortie : 0 si rien ne bloque, 1 si quelque chose bloque, 2 si un fichier ne peut pas être lu.

      Exemple :
        jalon programme verifier Programmes/s1-cabinet-independant.publie.yaml
      """)

  @Argument(help: ArgumentHelp("Les fichiers à vérifier.", valueName: "fichier"))
  var fichiers: [String]

  @Option(name: .customLong("au"), help: ArgumentHelp("Le jour dont la loi s’applique (AAAA-MM-JJ) ; aujourd’hui sans cela.", valueName: "date"))
  var jour: Jour?

  @OptionGroup var sortie: OptionFormat

  func run() throws {
    let jour = jour ?? World.live.now().jourParis
    let examens = fichiers.map { fichier in
      ExamenDeFichier(fichier, tailleMaximale: ProgrammeReader.tailleMaximale) { octets, nom in
        ProgrammeReader.read(octets, fichier: nom).map { $0.verifier(au: jour).map { ($0.constat, $0.lieu) } }
      }
    }
    try ExamenDeFichier.dire(examens, sortie.format)
  }
}
