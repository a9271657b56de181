import Application
import ArgumentParser
import Documents
import Domaine
import JalonApp

/// The seal that holds now; never its key.
struct CommandeMontrerCachet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "montrer", abstract: "À qui est le cachet, jusqu’à quand il vaut, et son empreinte ; jamais sa clé.")

  @OptionGroup var organisme: OptionOrganisme

  @Flag(name: .long, help: "Écrit le certificat seul, en PEM, pour le donner à d’autres.")
  var certificat = false

  @OptionGroup var sortie: OptionFormat

  func run() async throws {
    let installation = try Installation(organisme.donnees.dossier)
    let choisi = try await organisme.choisi(installation)
    guard let cachet = try await installation.cachet(de: choisi) else {
      throw Refus(.cachetPresent, "Créez d’abord un cachet\u{202F}: jalon cachet creer --donnees \(organisme.donnees.nom)")
    }
    if certificat { return Sortie.ligne(cachet.certificats.joined(separator: "\n")) }
    RenduCachet(cachet: cachet, donnees: organisme.donnees).dire(sortie.format)
    if sortie.format == .texte { for constat in cachet.peutCacheter(at: installation.maison.world.now()) { Sortie.ligne(Rendu.constat(constat)) } }
  }
}
