import Application
import ArgumentParser
import Documents
import Domaine
import EventCodec
import Foundation
import JalonApp

/// What holds of papers that one was handed, seal by seal.
struct CommandeVerifierDocument: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier", abstract: "Dit, cachet par cachet, ce qui tient dans un papier reçu, et ce qui ne tient pas.",
    discussion: """
      Un cachet intact prouve que rien n’a changé depuis. D’où il vient n’est sûr que si son certificat est connu : donnez celui du centre (--confiance), ou vos propres données (--donnees).
      Code de sortie : 0 si rien ne bloque, 1 si quelque chose bloque, 2 si un fichier ne peut pas être lu.

      Exemple :
        jalon document verifier convention.pdf --confiance certificat.pem
      """)

  @Argument(help: ArgumentHelp("Les fichiers à vérifier.", valueName: "fichier"))
  var fichiers: [String]

  @Option(name: .long, help: ArgumentHelp("Un certificat auquel vous vous fiez, en PEM.", valueName: "certificat"))
  var confiance: [String] = []

  @Option(name: .long, help: ArgumentHelp("Le dossier des données dont les cachets sont connus.", valueName: "dossier"))
  var donnees: String?

  @OptionGroup var sortie: OptionFormat

  func run() async throws {
    let connus = try await certificats()
    let imprimerie = try Presse.imprimerie(ouvriers: 1)
    var examens: [ExamenDePapier] = []
    for fichier in fichiers { examens.append(try await examiner(fichier, imprimerie, connus)) }
    switch sortie.format {
    case .json: Sortie.json(.array(examens.map(\.json)))
    case .texte: for examen in examens { Sortie.ligne(examen.texte) }
    }
    if examens.contains(where: \.illisible) { throw Sortie.illisible }
    if examens.contains(where: \.bloque) { throw Sortie.refus }
  }

  private func certificats() async throws -> [String] {
    var connus: [String] = []
    for fichier in confiance { connus += try Cachet.certificats(dans: String(decoding: try Fichiers.lire(fichier, auPlus: 1), as: UTF8.self)) }
    if let donnees { connus += try await Installation(DossierDeDonnees.adresse(donnees)).certificatsConnus() }
    return connus
  }

  private func examiner(_ fichier: String, _ imprimerie: Imprimerie, _ connus: [String]) async throws -> ExamenDePapier {
    do {
      let octets = try Fichiers.lire(fichier, auPlus: Imprimerie.megaoctets)
      return ExamenDePapier(fichier: fichier, resultat: .success(try await imprimerie.examiner(octets, confiance: connus)))
    } catch let erreur as Fichiers.Erreur {
      return ExamenDePapier(fichier: fichier, resultat: .failure(.fichier(erreur)))
    } catch let panne as WorkerFailure {
      switch panne {
      case .missing, .unsafe: throw panne
      default: return ExamenDePapier(fichier: fichier, resultat: .failure(panne.tientAuFichier ? .examen : .machine))
      }
    }
  }
}
