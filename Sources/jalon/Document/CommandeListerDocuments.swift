import Application
import ArgumentParser
import Documents
import Domaine
import EventCodec
import JalonApp

/// The papers that can be made of a dossier, and those that are kept.
struct CommandeListerDocuments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lister", abstract: "Les papiers d’un dossier que l’on peut faire maintenant, et ceux qui sont gardés.",
    discussion: """
      Chaque papier se demande par son nom, ou par le début de son nom s’il n’y en a qu’un.

      Exemple :
        jalon document lister --donnees ~/essai --dossier db9c5598
      """)

  @OptionGroup var dossier: OptionDossier
  @OptionGroup var secret: OptionContenu
  @OptionGroup var sortie: OptionFormat

  func run() async throws {
    let papiers = try await PapiersDuDossier(dossier, contenu: secret.contenu)
    let gardes = try await papiers.gardes()
    switch sortie.format {
    case .json: Sortie.json(json(papiers, gardes))
    case .texte: texte(papiers, gardes)
    }
  }

  private func texte(_ papiers: PapiersDuDossier, _ gardes: [Archive]) {
    Sortie.ligne(Style.gras(papiers.etats.dossier.ouverture.faits?.identite.nomComplet ?? "") + ", dossier \(papiers.etats.numero)\n")
    Sortie.ligne(Style.sapin("À faire") + "  jalon document produire NOM --donnees …")
    let possibles = papiers.possibles
    let largeur = (possibles.map(\.imprime.cleCourte.count).max() ?? 0) + 2
    for possible in possibles { Sortie.ligne(ligne(possible.imprime.cleCourte.colonne(largeur), papiers.quoi(possible))) }
    Sortie.ligne("\n" + Style.sapin("Gardés") + (gardes.isEmpty ? "   aucun" : "   jalon document extraire RÉFÉRENCE --donnees …"))
    let references = (gardes.map(\.reference.count).max() ?? 0) + 2
    for archive in gardes {
      let tete =
        archive.reference.colonne(references) + archive.empreinte.description.prefix(12) + "  " + "\(max(1, archive.pdf.count / 1_000))\u{A0}ko".colonne(8)
      Sortie.ligne(ligne(tete, archive.sorte.nom))
    }
    if !secret.contenu {
      Sortie.ligne(
        "\n" + "Ceux du carnet, et ceux que seuls lisent le bénéficiaire et son consultant, ne sont pas montrés\u{202F}: --contenu.".replie(Largeur.sortie))
    }
  }

  private func ligne(_ tete: String, _ suite: String) -> String {
    "  " + tete + suite.replie(max(20, Largeur.sortie - 2 - tete.count), retrait: String(repeating: " ", count: tete.count + 2))
  }

  private func json(_ papiers: PapiersDuDossier, _ gardes: [Archive]) -> JSON {
    .object([
      .init("dossier", .string("\(papiers.etats.numero)")),
      .init(
        "possibles",
        .array(
          papiers.possibles.map {
            .object([
              .init("cle", .string($0.imprime.cle)), .init("sorte", .string($0.paper.kind.rawValue)), .init("titre", .string(papiers.quoi($0))),
              .init("reference", .string($0.paper.reference)),
            ])
          })),
      .init(
        "gardes",
        .array(
          gardes.map {
            .object([
              .init("reference", .string($0.reference)), .init("sorte", .string($0.sorte.rawValue)), .init("empreinte", .string("\($0.empreinte)")),
              .init("octets", .int(Int64($0.pdf.count))),
            ])
          })),
    ])
  }
}
