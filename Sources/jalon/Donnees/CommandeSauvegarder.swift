import ArgumentParser
import EventCodec
import JalonApp
import Storage

/// One copy of the data, one of the keys.
struct CommandeSauvegarder: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sauvegarder", abstract: "Copie les données, puis les clés, et relit la copie.",
    discussion: """
      Les copies de données s’ajoutent ; celle des clés est unique et remplacée à chaque fois. La clé maîtresse n’y est pas : gardez-la ailleurs.
      """)

  @Argument(help: ArgumentHelp("Où copier.", valueName: "destination"))
  var destination: String

  @OptionGroup var donnees: OptionDonnees
  @OptionGroup var sortie: OptionFormat

  func run() throws {
    let copie = try Installation(donnees.dossier).sauvegarder(vers: DossierDeDonnees.adresse(destination))
    switch sortie.format {
    case .json: Sortie.json(.object([.init("copie", .string(copie.name)), .init("papiers", .int(Int64(copie.streams)))]))
    case .texte:
      let compte = "papier copié et relu".nombre(copie.streams, "papiers copiés et relus")
      Sortie.ligne("\(copie.name)\u{202F}: \(compte). La copie des clés est à jour.".replie(Largeur.sortie))
      Sortie.ligne("La clé maîtresse n’y est pas\u{202F}: gardez-en une copie sur papier ou ailleurs, sans elle rien ne se relit.".replie(Largeur.sortie))
    }
  }
}
