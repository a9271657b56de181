import ArgumentParser

/// The instruments, as files.
struct CommandeQuestionnaire: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire", abstract: "Les questionnaires : ce qui les empêche de servir.", subcommands: [CommandeVerifierQuestionnaire.self])
}
