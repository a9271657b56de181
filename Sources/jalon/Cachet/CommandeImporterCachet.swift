import Application
import ArgumentParser
import Documents
import Domaine
import JalonApp

/// A seal that an authority issued.
struct CommandeImporterCachet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importer", abstract: "Inscrit un cachet acheté à une autorité : sa clé, et ses certificats.",
    discussion: """
      La clé est scellée dans les données. Le fichier d’où elle vient reste tel quel : rangez-le hors ligne, ou effacez-le.

      Exemple :
        jalon cachet importer cle.pem certificats.pem --donnees ~/centre
      """)

  @Argument(help: ArgumentHelp("La clé privée, PKCS#8 en PEM, sans mot de passe.", valueName: "cle"))
  var cle: String

  @Argument(help: ArgumentHelp("Son certificat, puis ceux de qui l’a délivré, en PEM.", valueName: "certificats"))
  var certificats: String

  @OptionGroup var organisme: OptionOrganisme

  @Flag(name: .long, help: "Prend la place d’un cachet encore valable ; les papiers qu’il porte restent reconnus.")
  var remplacer = false

  @OptionGroup var sortie: OptionFormat

  func run() async throws {
    let (cle, certificats) = (try Fichiers.lire(cle, auPlus: 1), try Fichiers.lire(certificats, auPlus: 1))
    let cachet = try Cachet(cle: String(decoding: cle, as: UTF8.self), certificats: String(decoding: certificats, as: UTF8.self))
    let installation = try Installation(organisme.donnees.dossier)
    let choisi = try await organisme.choisi(installation)
    _ = try await installation.fiche(de: choisi)
    try await installation.adopter(cachet, remplacer: remplacer, par: choisi)
    RenduCachet(cachet: cachet, donnees: organisme.donnees).dire(sortie.format)
    if sortie.format == .texte { Sortie.ligne("\nLa clé est scellée dans les données. Rangez \(self.cle) hors ligne, ou effacez-le.".replie(Largeur.sortie)) }
  }
}
