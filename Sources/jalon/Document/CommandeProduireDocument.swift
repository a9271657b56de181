import Application
import ArgumentParser
import Documents
import Domaine
import EventCodec
import Foundation
import JalonApp

/// Makes one paper of a dossier, as it stands now.
struct CommandeProduireDocument: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "produire", abstract: "Fait un papier du dossier, tel qu’il est maintenant : en PDF, cacheté si l’organisme a un cachet.",
    discussion: """
      Le papier est gardé avec le dossier ; tant qu’il dirait la même chose, le redemander rend le même fichier.
      Le fichier n’est lisible que de vous (droits 0600). Il est en clair, hors de Jalon : il ne sera pas détruit avec le dossier.

      Exemples :
        jalon document produire certificat-de-realisation --donnees ~/essai
        jalon document produire planning --donnees ~/essai --corps 18 --sortie planning.pdf
      """)

  @Argument(help: ArgumentHelp("Le nom du papier, comme jalon document lister le donne ; le début suffit s’il n’y en a qu’un.", valueName: "nom"))
  var cle: String

  @OptionGroup var dossier: OptionDossier

  @Option(name: .long, help: ArgumentHelp("La taille des caractères, en points ; sans cela celle qu’il faut à la personne.", valueName: "corps"))
  var corps: EffetsAmenagement.Corps?

  @Option(name: .long, help: ArgumentHelp("Le fichier, ou le dossier, où l’écrire.", valueName: "fichier"))
  var sortie: String?

  @Flag(name: .long, help: "Prend la place d’un fichier du même nom.")
  var remplacer = false

  @OptionGroup var secret: OptionContenu
  @OptionGroup var format: OptionFormat

  func run() async throws {
    let papiers = try await PapiersDuDossier(dossier, contenu: secret.contenu, corps: corps)
    let choisi = try papiers.possible(cle)
    let suffixe = choisi.paper.kind.coffre == .publique ? "" : "-\("\(papiers.etats.numero)".prefix(8))"
    let fichier = papiers.fichier(choisi.imprime.cleCourte + suffixe, dans: sortie)
    try Fichiers.exigerLibre(fichier, remplacer: remplacer)
    let imprimerie = try Presse.imprimerie(ouvriers: 1, horodatage: try Presse.horodatage())
    if choisi.paper.kind.estReserve { Sortie.phrase(OptionContenu.avertissement) }
    let maison = papiers.installation.maison
    let cachet = try await maison.cachet(de: papiers.organisme, at: papiers.etats.at)
    let remis = try await maison.remettre(choisi.imprime, de: papiers.etats, a: papiers.etats.teneur, par: imprimerie, in: papiers.organisme)
    try Fichiers.ecrire(remis.pdf, dans: fichier, remplacer: remplacer)
    let ecrit = PapierEcrit(
      fichier: fichier, sorte: remis.sorte, reference: remis.reference, pages: remis.pages, cachet: remis.sorte.estCachete ? cachet?.titulaire : nil,
      octets: remis.pdf, empreinte: remis.empreinte)
    ecrit.dire(format.format)
    if format.format == .texte, cachet == nil, remis.sorte.estCachete {
      Sortie.ligne("  " + Style.ambre("sans cachet") + ", faute d’en avoir un\u{202F}: jalon cachet creer --donnees \(dossier.organisme.donnees.nom)")
    }
  }
}
