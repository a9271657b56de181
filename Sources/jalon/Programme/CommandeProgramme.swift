import ArgumentParser

/// The providers' programmes, as files.
struct CommandeProgramme: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme", abstract: "Les programmes : ce qui leur manque pour être conformes.", subcommands: [CommandeVerifierProgramme.self])
}
