import ArgumentParser
import Domaine

/// The law by itself.
struct CommandeDroit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "droit", abstract: "La loi du bilan : ses règles, ses délais.", subcommands: [])
}
