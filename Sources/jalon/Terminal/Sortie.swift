import Application
import ArgumentParser
import Documents
import Domaine
import EventCodec
import Foundation
import JalonApp
import Scenarios

/// How a command gives its result.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case texte, json
}

/// The option that every command with a result has.
struct OptionFormat: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Pour lire, ou pour une machine.", valueName: "format"))
  var format: Format = .texte
}

/// What is written, and how a command ends.
enum Sortie {
  /// Exit status of a refusal or of a fault that was found.
  static let refus = ExitCode(1)
  /// Exit status of a file or a store that can't be read.
  static let illisible = ExitCode(2)

  /// A line on the standard output.
  static func ligne(_ texte: String = "") {
    FileHandle.standardOutput.write(Data((texte + "\n").utf8))
  }

  /// A line on the standard error.
  static func erreur(_ texte: String) {
    FileHandle.standardError.write(Data((texte + "\n").utf8))
  }

  /// A sentence on the standard error, in lines of its width. A folder's name keeps its spaces: it may run over.
  static func phrase(_ texte: String) {
    erreur(Francais.espacer(texte).replie(Largeur.erreur))
  }

  /// One JSON value on a line of the standard output.
  static func json(_ valeur: JSON) {
    ligne(String(decoding: valeur.bytes, as: UTF8.self))
  }

  /// What is wrong, in French sentences; `nil` for an error that nobody foresaw.
  static func phrases(de erreur: any Error) -> [String]? {
    switch erreur {
    case let refus as Refus: refus.constats.map(\.phrase)
    case let panne as StoreError: [Rendu.panne(panne)]
    case let erreur as Installation.Erreur: [Rendu.installation(erreur)]
    case let erreur as Programmes.Erreur: [Rendu.programmes(erreur)]
    case let erreur as Questionnaires.Erreur: [Rendu.questionnaires(erreur)]
    case let erreur as Presse.Erreur: [Rendu.presse(erreur)]
    case let erreur as Fichiers.Erreur: [Rendu.fichier(erreur)]
    case let panne as WorkerFailure: [panne.phrase]
    case ServiceWeb.Erreur.ecoute:
      ["Cette adresse n’est pas libre, n’est pas celle de cette machine, ou n’est pas permise : choisissez-en une autre (--port, --hote, --mesures)."]
    case let inattendu as Deroule.Inattendu: ["\(inattendu)"]
    default: nil
    }
  }

  /// Says in French why the command ends, and ends it.
  static func finir(sur erreur: any Error) -> Never {
    if let refus = erreur as? Refus {
      for constat in refus.constats { self.erreur(Rendu.constat(constat)) }
      exit(Self.refus.rawValue)
    }
    guard let phrases = phrases(de: erreur) else { finirAutrement(erreur) }
    for phrase in phrases { self.phrase(phrase) }
    if case Fichiers.Erreur.existe = erreur { exit(Self.refus.rawValue) }
    exit(erreur is Deroule.Inattendu ? Self.refus.rawValue : illisible.rawValue)
  }

  /// What the command line itself has to say; or, of an error that nobody foresaw, its kind alone: its text might hold content.
  private static func finirAutrement(_ erreur: any Error) -> Never {
    let code = Jalon.exitCode(for: erreur)
    if code == .failure, !(erreur is ExitCode) {
      phrase("Erreur imprévue (\(type(of: erreur))). Rien n’a été changé à moitié. Vérifiez le dossier et la place sur le disque, puis recommencez.")
      exit(illisible.rawValue)
    }
    // The parser's own lines are left whole, so that they are broken here, once they are French.
    let message = Francais.traduire(Jalon.fullMessage(for: erreur, columns: 1_000))
    if !message.isEmpty { code.isSuccess ? ligne(message.replieParLigne(Largeur.sortie)) : self.erreur(message.replieParLigne(Largeur.erreur)) }
    exit(code.rawValue)
  }
}
