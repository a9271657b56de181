import Application
import ArgumentParser
import Documents
import Domaine
import JalonApp

/// A new key, and the certificate that it signs itself.
struct CommandeCreerCachet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "creer", abstract: "Crée un cachet : une clé, et un certificat qu’elle signe elle-même.",
    discussion: """
      Un tel cachet prouve que des papiers viennent du même centre et n’ont pas changé depuis, à qui a reçu son certificat. Pour qu’un inconnu en soit sûr aussi, achetez-en un à une autorité reconnue : jalon cachet importer.
      """)

  @OptionGroup var organisme: OptionOrganisme

  @Option(name: .long, help: ArgumentHelp("Combien d’années il vaut.", valueName: "nombre"))
  var annees = 5

  @Flag(name: .long, help: "Prend la place d’un cachet encore valable ; les papiers qu’il porte restent reconnus.")
  var remplacer = false

  @OptionGroup var sortie: OptionFormat

  func validate() throws {
    if !(1...10).contains(annees) { throw ValidationError("Un cachet vaut de 1 à 10 ans.") }
  }

  func run() async throws {
    let installation = try Installation(organisme.donnees.dossier)
    let choisi = try await organisme.choisi(installation)
    if !remplacer { try await installation.exigerSansCachet(choisi) }
    let fiche = try await installation.fiche(de: choisi)
    let cachet = try Cachet.creer(pour: fiche, annees: annees, at: installation.maison.world.now())
    try await installation.adopter(cachet, remplacer: remplacer, par: choisi)
    RenduCachet(cachet: cachet, donnees: organisme.donnees).dire(sortie.format)
  }
}
