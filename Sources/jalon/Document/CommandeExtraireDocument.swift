import Application
import ArgumentParser
import Documents
import Domaine
import JalonApp

/// Writes a paper that is kept, as it left the house.
struct CommandeExtraireDocument: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extraire", abstract: "Écrit un papier gardé, tel qu’il est parti.",
    discussion: """
      Le fichier n’est lisible que de vous (droits 0600). Il est en clair, hors de Jalon : il ne sera pas détruit avec le dossier.
      """)

  @Argument(help: ArgumentHelp("Sa référence, ou le début de son empreinte.", valueName: "reference"))
  var reference: String

  @OptionGroup var dossier: OptionDossier

  @Option(name: .long, help: ArgumentHelp("Le fichier, ou le dossier, où l’écrire.", valueName: "fichier"))
  var sortie: String?

  @Flag(name: .long, help: "Prend la place d’un fichier du même nom.")
  var remplacer = false

  @OptionGroup var secret: OptionContenu
  @OptionGroup var format: OptionFormat

  func run() async throws {
    let papiers = try await PapiersDuDossier(dossier, contenu: secret.contenu)
    let archive = try await papiers.garde(reference)
    let fichier = papiers.fichier(archive.reference, dans: sortie)
    try Fichiers.exigerLibre(fichier, remplacer: remplacer)
    if archive.sorte.estReserve {
      Sortie.phrase(OptionContenu.avertissement)
      try await papiers.installation.maison.noterOuverture(de: archive, papiers.etats, par: papiers.etats.teneur, in: papiers.organisme)
    }
    try Fichiers.ecrire(archive.pdf, dans: fichier, remplacer: remplacer)
    PapierEcrit(
      fichier: fichier, sorte: archive.sorte, reference: archive.reference, pages: archive.pages, cachet: nil, octets: archive.pdf, empreinte: archive.empreinte
    ).dire(format.format)
  }
}
