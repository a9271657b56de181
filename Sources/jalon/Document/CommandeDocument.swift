import ArgumentParser

/// The papers of a bilan.
struct CommandeDocument: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Les papiers d’un bilan : ceux que l’on peut faire, ceux qui sont gardés ; et vérifier un papier reçu.",
    subcommands: [CommandeListerDocuments.self, CommandeProduireDocument.self, CommandeExtraireDocument.self, CommandeVerifierDocument.self])
}
