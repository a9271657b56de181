import ArgumentParser
import EventCodec
import JalonApp
import Storage

/// A copy put back in a new folder.
struct CommandeRestaurer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restaurer", abstract: "Remet une sauvegarde en place dans un nouveau dossier.",
    discussion: """
      Ce qui a été détruit le reste : le registre des destructions est rejoué, puis tout est relu. La clé maîtresse vient de JALON_CLE_MAITRE, ou de --cle.

      Exemple :
        jalon restaurer ~/sauvegarde --donnees ~/essai2 --cle ~/essai/maitre.cle
      """)

  @Argument(help: ArgumentHelp("Le dossier des copies.", valueName: "sauvegarde"))
  var sauvegarde: String

  @OptionGroup var donnees: OptionDonnees

  @Option(name: .long, help: ArgumentHelp("Laquelle ; la dernière sans cela.", valueName: "nom"))
  var copie: String?

  @Option(name: .long, help: ArgumentHelp("Le fichier de la clé maîtresse.", valueName: "fichier"))
  var cle: String?

  @Option(name: .long, help: ArgumentHelp("L’ancien dossier, pour son registre des destructions.", valueName: "dossier"))
  var registre: [String] = []

  @OptionGroup var sortie: OptionFormat

  func run() throws {
    let restauree = try Installation.restaurer(
      DossierDeDonnees.adresse(sauvegarde), copie: copie, vers: donnees.dossier, cle: cle.map(DossierDeDonnees.adresse),
      registres: registre.map(DossierDeDonnees.adresse))
    switch sortie.format {
    case .json:
      Sortie.json(
        .object([
          .init("papiers", .int(Int64(restauree.streams))), .init("detruits", .int(Int64(restauree.destroyed.count))),
          .init("anomalies", .array(restauree.findings.map { .string("\($0)") })),
        ]))
    case .texte:
      let detruits = restauree.destroyed.count
      Sortie.ligne("papier est de retour".nombre(restauree.streams, "papiers sont de retour") + ", relus un à un.")
      if detruits > 0 { Sortie.ligne("papier avait été détruit et le reste".nombre(detruits, "papiers avaient été détruits et le restent") + ".") }
      for anomalie in restauree.findings { Sortie.ligne(Style.garance("anomalie  ") + "\(anomalie)") }
    }
    if !restauree.findings.isEmpty { throw Sortie.refus }
  }
}
