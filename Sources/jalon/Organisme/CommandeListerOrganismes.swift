import Application
import ArgumentParser
import Documents
import Domaine
import EventCodec
import JalonApp

/// The organismes of a data folder.
struct CommandeListerOrganismes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lister", abstract: "Les organismes d’un dossier de données, avec leur numéro.",
    discussion: """
      Le numéro dit à quel organisme une adresse publique appartient, dans le fichier de réglages : voyez docs/guide/installer.md.

      Exemple :
        jalon organisme lister --donnees ~/centre
      """)

  @OptionGroup var donnees: OptionDonnees
  @OptionGroup var sortie: OptionFormat

  func run() async throws {
    let installation = try Installation(donnees.dossier)
    var organismes: [(id: OrganismeID, nom: String?)] = []
    for id in try await installation.organismes() { organismes.append((id, try await installation.maison.fiche("", de: id)?.raisonSociale)) }
    switch sortie.format {
    case .json:
      Sortie.json(.array(organismes.map { .object([.init("organisme", .string("\($0.id)")), .init("raisonSociale", $0.nom.map { .string($0) } ?? .null)]) }))
    case .texte:
      if organismes.isEmpty { Sortie.ligne("Aucun organisme encore. Pour en décrire un : jalon organisme decrire FICHIER --donnees \(donnees.nom)") }
      for organisme in organismes { Sortie.ligne("\(organisme.id)  \(organisme.nom ?? "sans nom encore")") }
    }
  }
}
