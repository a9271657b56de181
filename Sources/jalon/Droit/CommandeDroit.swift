import ArgumentParser

/// The law by itself: usable without a single dossier.
struct CommandeDroit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "droit", abstract: "La loi du bilan : ses règles, ses nombres, ses délais.",
    subcommands: [CommandeRegles.self, CommandeParametres.self, CommandeEcheance.self])
}
