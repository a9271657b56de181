import ArgumentParser

/// Who the centre is, as its papers say it.
struct CommandeOrganisme: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisme", abstract: "L’organisme : son nom, ses numéros, qui signe, à qui s’adresser.",
    subcommands: [CommandeDecrireOrganisme.self, CommandeListerOrganismes.self, CommandeMontrerOrganisme.self])
}
