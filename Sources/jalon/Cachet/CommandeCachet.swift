import ArgumentParser

/// The seal of an organisme.
struct CommandeCachet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cachet", abstract: "Le cachet électronique de l’organisme, que ses papiers portent.",
    discussion: """
      Sa clé ne sort jamais des données, où elle est scellée : jalon sauvegarder la sauvegarde avec le reste.
      """,
    subcommands: [CommandeCreerCachet.self, CommandeImporterCachet.self, CommandeMontrerCachet.self])
}
