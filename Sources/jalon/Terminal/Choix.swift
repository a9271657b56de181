import Application
import ArgumentParser
import Documents
import Domaine
import EventCodec
import Foundation
import JalonApp

/// The organisme of a data folder on which a command works.
struct OptionOrganisme: ParsableArguments {
  @OptionGroup var donnees: OptionDonnees

  @Option(name: .long, help: ArgumentHelp("Lequel, par son numéro ou le début de celui-ci ; le seul du dossier sans cela.", valueName: "organisme"))
  var organisme: String?

  /// The one that is named, or the only one.
  /// - Throws: `Refus` where none was described yet, `ValidationError` where one must be chosen: it lists them.
  func choisi(_ installation: Installation) async throws -> OrganismeID {
    let tous = try await installation.organismes()
    let trouves = organisme.map { nom in tous.filter { "\($0)".hasPrefix(nom.lowercased()) } } ?? tous
    if trouves.count == 1 { return trouves[0] }
    if tous.isEmpty { throw Refus(.organismeDecrit, "Décrivez d’abord l’organisme\u{202F}: jalon organisme decrire FICHIER --donnees \(donnees.nom)") }
    var lignes: [String] = []
    for organisme in tous { lignes.append("  \(organisme)  \(try await nom(organisme, installation))") }
    let debut = organisme.map { "« \($0) » ne désigne pas un organisme de ce dossier, et un seul." } ?? "Ce dossier tient plusieurs organismes."
    throw ValidationError("\(debut) Choisissez par --organisme :\n" + lignes.joined(separator: "\n"))
  }

  private func nom(_ organisme: OrganismeID, _ installation: Installation) async throws -> String {
    do {
      return try await installation.fiche(de: organisme).raisonSociale
    } catch is Refus {
      return "sans nom encore"
    }
  }
}

/// The dossier of an organisme on which a command works.
struct OptionDossier: ParsableArguments {
  @OptionGroup var organisme: OptionOrganisme

  @Option(name: .long, help: ArgumentHelp("Lequel, par son numéro ou le début de celui-ci ; le seul de l’organisme sans cela.", valueName: "numero"))
  var dossier: String?

  /// So many lines to choose from, and no more.
  private static let montres = 20

  /// The one that is named, or the only one.
  /// - Throws: `ValidationError` where one must be chosen: it lists the latest.
  func choisi(_ installation: Installation, in organisme: OrganismeID) async throws -> DossierID {
    let trouves = try await numeros(installation, organisme)
    if trouves.count == 1 { return trouves[0] }
    let lignes = try await installation.maison.dossiers(in: organisme, limit: Self.montres).lignes
    if lignes.isEmpty { throw ValidationError("Aucun dossier n’est ouvert, ou tous ont pris fin.") }
    let debut = dossier.map { "« \($0) » ne désigne pas un dossier, et un seul." } ?? "Plusieurs dossiers sont ouverts."
    let liste = lignes.map { "  \("\($0.id)".prefix(8))  \($0.nom), \($0.programme), ouvert le \($0.ouvertLe.enFrancais)" }
    throw ValidationError("\(debut) Choisissez par --dossier, parmi les derniers :\n" + liste.joined(separator: "\n"))
  }

  /// The numbers that begin so; two at most, which is enough to know that one must choose.
  private func numeros(_ installation: Installation, _ organisme: OrganismeID) async throws -> [DossierID] {
    let debut = dossier?.lowercased() ?? ""
    var (trouves, dernier): ([DossierID], Identifiant<Application.Stream>?) = ([], nil)
    while trouves.count < 2 {
      let page = try await installation.maison.store.streams(of: .dossier, in: organisme, after: dernier, limit: 1_000)
      trouves += page.map { $0.id.comme() }.filter { "\($0)".hasPrefix(debut) }
      guard page.count == 1_000, let fin = page.last else { break }
      dernier = fin.id
    }
    return trouves
  }
}

extension OptionDonnees {
  /// The folder as a command line must be given it.
  var nom: String { donnees.pourTerminal }
}

/// Labels and what stands beside them, in lines that a terminal can show.
enum Faits {
  /// `  siret         000 000 000 00018`; nothing for what is not there.
  static func texte(_ faits: [(nom: String, valeur: String?)]) -> String {
    faits.compactMap { fait in
      guard let valeur = fait.valeur, !valeur.isEmpty else { return nil }
      let marge = String(repeating: " ", count: 16)
      return "  " + fait.nom.colonne(14) + Francais.espacer(valeur).replie(Largeur.sortie - 16, retrait: marge)
    }.joined(separator: "\n")
  }
}
