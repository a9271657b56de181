import Application
import ArgumentParser
import Documents
import Domaine
import Foundation
import JalonApp

/// Whether whoever asks may open content.
struct OptionContenu: ParsableArguments {
  @Flag(name: .long, help: "Ouvre aussi ce qui est au bénéficiaire et à son consultant : le secret est alors le vôtre.")
  var contenu = false

  /// Said each time that content is opened, and before it is.
  static let avertissement =
    "Vous ouvrez ce papier comme le consultant du bilan, tenu au secret professionnel (226-13 du code pénal). Dans un cabinet d’une seule personne, c’est celle qui tient cette machine ; personne d’autre ne doit le faire. Ce qui est lu du carnet y est noté, et le bénéficiaire le voit."
}

/// The papers of one dossier, as a command sees them: what can be made, what is kept, to whom each is read.
struct PapiersDuDossier {
  let installation: Installation
  let organisme: OrganismeID
  let etats: Etats
  let contenu: Bool

  /// A paper that can be made now.
  struct Possible {
    let imprime: Imprime
    let paper: Paper
  }

  /// Opens the data folder, and in it the dossier that is named.
  init(_ option: OptionDossier, contenu: Bool, corps: EffetsAmenagement.Corps? = nil) async throws {
    installation = try Installation(option.organisme.donnees.dossier)
    organisme = try await option.organisme.choisi(installation)
    let numero = try await option.choisi(installation, in: organisme)
    etats = try await installation.etats(du: numero, in: organisme, contenu: contenu, corps: corps)
    self.contenu = contenu
  }

  /// Those that can be made, in the order of a bilan.
  var possibles: [Possible] {
    etats.imprimes.compactMap { imprime in
      guard let paper = try? etats.papier(imprime), contenu || !paper.kind.estReserve else { return nil }
      return Possible(imprime: imprime, paper: paper)
    }
  }

  /// The one that a key asks for: its whole key, or a beginning that no other has.
  func possible(_ cle: String) throws -> Possible {
    let trouves = possibles.filter { $0.imprime.cle.lowercased().hasPrefix(cle.lowercased()) }
    if let seul = trouves.first(where: { $0.imprime.cle.lowercased() == cle.lowercased() }) ?? (trouves.count == 1 ? trouves[0] : nil) { return seul }
    if trouves.isEmpty { throw try absent(cle) }
    let liste = trouves.map { "  \($0.imprime.cleCourte)  \(quoi($0))" }
    throw ValidationError("« \(cle) » désigne plusieurs papiers. Choisissez parmi :\n" + liste.joined(separator: "\n"))
  }

  /// Why the paper of a key can't be made: what it waits for, or that it is for two.
  private func absent(_ cle: String) throws -> any Error {
    let reserves = SorteDeDocument.allCases.filter(\.estReserve).map(\.debutDeCle)
    if !contenu, reserves.contains(where: { cle.lowercased().hasPrefix($0) || $0.hasPrefix(cle.lowercased()) }) {
      return Refus(.papierReserve, "Ce papier n’est lu que du bénéficiaire et de son consultant. Si vous l’êtes, ajoutez --contenu.")
    }
    if let imprime = Imprime.uniques.first(where: { $0.cle == cle }) { _ = try etats.papier(imprime) }
    return ValidationError("Aucun papier « \(cle) » ne peut être fait maintenant. Ceux qui le peuvent : jalon document lister")
  }

  /// Those that are kept.
  func gardes() async throws -> [Archive] { try await installation.papiersGardes(etats, reserves: contenu, in: organisme) }

  /// The one that is kept under a reference, or whose hash begins so.
  func garde(_ reference: String) async throws -> Archive {
    let tous = try await gardes()
    let cites = tous.filter { $0.reference.lowercased() == reference.lowercased() }
    let trouves = cites.isEmpty && reference.count >= 6 ? tous.filter { $0.empreinte.description.hasPrefix(reference.lowercased()) } : cites
    if let premier = trouves.first, Set(trouves.map(\.empreinte)).count == 1 { return premier }
    if trouves.isEmpty {
      let reste = contenu ? "" : " Ceux du carnet se demandent avec --contenu."
      throw ValidationError("Aucun papier gardé n’a la référence « \(reference) ». Ceux qui le sont : jalon document lister.\(reste)")
    }
    let liste = trouves.map { "  \($0.empreinte.description.prefix(12))  \($0.sorte.nom)" }
    throw ValidationError("« \(reference) » désigne plusieurs papiers : donnez le début de l’empreinte de l’un d’eux.\n" + liste.joined(separator: "\n"))
  }

  /// A file's name for a paper that is given none: what it is and the number of its dossier, never a person's name.
  func fichier(_ nom: String, dans sortie: String?) -> URL {
    let propre = nom.map { $0.isLetter || $0.isNumber || "-._".contains($0) ? $0 : "-" }
    let adresse = DossierDeDonnees.adresse(sortie ?? ".")
    var estDossier: ObjCBool = false
    let existe = FileManager.default.fileExists(atPath: adresse.path, isDirectory: &estDossier)
    return existe && estDossier.boolValue ? adresse.appendingPathComponent(String(propre) + ".pdf").standardizedFileURL : adresse.standardizedFileURL
  }
}

extension PapiersDuDossier {
  /// What a paper is, in one line of a list: its name, and what tells it from others of its kind. Nothing of what it says.
  func quoi(_ possible: Possible) -> String {
    [possible.paper.kind.nom, distinction(possible)].compactMap { $0 }.joined(separator: ", ")
  }

  private func distinction(_ possible: Possible) -> String? {
    switch possible.imprime {
    case .devis(let payeur): etats.dossier.financement.payeur(payeur)?.nom
    case .feuilleAEmarger, .emargement: possible.paper.date.map { "séance du \($0.enFrancais)" }
    case .facture(let numero), .avoir(let numero): "nº\u{A0}\(numero)"
    case .preuve(let signataire): signataire.nom
    default: nil
    }
  }
}
