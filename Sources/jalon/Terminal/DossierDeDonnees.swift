import ArgumentParser
import Dispatch
import Foundation

/// The data folder that a command works on.
struct OptionDonnees: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Le dossier des données.", valueName: "dossier"))
  var donnees: String

  var dossier: URL { DossierDeDonnees.adresse(donnees) }
}

enum DossierDeDonnees {
  /// The address of a folder as typed, `~` included.
  static func adresse(_ texte: String) -> URL {
    URL(fileURLWithPath: NSString(string: texte).expandingTildeInPath)
  }

  /// Works in a folder that is kept where one is named, or in one that disappears afterwards, even when the reader stops the command (Ctrl-C);
  /// `arretPropre` says that the work ends by itself when asked to.
  static func provisoireOuGarde(_ nom: String?, arretPropre: Bool = false, _ corps: (URL) async throws -> Void) async throws {
    let provisoire = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-\(ProcessInfo.processInfo.processIdentifier)")
    let arret = nom.map { "Ce qui était fini est gardé dans \($0)." } ?? "Rien n’est gardé."
    let veilles = (arretPropre ? [] : [SIGINT, SIGTERM]).map { signal in
      veiller(signal) {
        if nom == nil { effacer(provisoire) }
        Sortie.erreur("\nInterrompu. \(arret)")
        exit(128 + signal)
      }
    }
    defer { for veille in veilles { veille.cancel() } }
    if let nom { return try await corps(adresse(nom)) }
    defer { effacer(provisoire) }
    try await corps(provisoire)
  }

  /// Runs `suite` when the signal comes, instead of dying of it.
  private static func veiller(_ signal: Int32, _ suite: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
    Foundation.signal(signal, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: signal, queue: .global())
    source.setEventHandler(handler: suite)
    source.resume()
    return source
  }

  /// A provisional folder that is not there any more, or that can't be removed, is left to the system: it holds invented people only.
  private static func effacer(_ dossier: URL) {
    try? FileManager.default.removeItem(at: dossier)
  }
}
