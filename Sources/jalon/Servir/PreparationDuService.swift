import Application
import DataFiles
import Documents
import Domaine
import Foundation
import JalonApp
import Web

/// What must be in place before the house opens: all of it is looked at, so that all that is wrong is said at once.
struct PreparationDuService {
  /// What was found in place; each part is `nil` where it is not.
  struct Pret {
    let reglages: Reglages
    let imprimerie: Imprimerie
    let programmes: [Programme]
    let vitrine: OrganismeID
  }

  private(set) var fautes: [String] = []

  /// The settings of the service, from the command line, the environment and the file.
  mutating func reglages(_ options: [Reglage: String], fichier: String?, demonstration: Bool) -> Reglages? {
    let ecrits = fichier.map { lire($0) } ?? ReglagesEcrits()
    guard let ecrits else { return nil }
    return essayer {
      try Reglages(options: options, environnement: ProcessInfo.processInfo.environment, fichier: ecrits, demonstration: demonstration)
    }
  }

  private mutating func lire(_ fichier: String) -> ReglagesEcrits? {
    let octets = Fichiers.debut(fichier, ReglagesReader.tailleMaximale + 1)
    switch octets.map({ ReglagesReader.read($0, fichier: fichier, noms: Reglage.allCases.map(\.rawValue)) }) ?? .failure(.illisible(fichier)) {
    case .success(let ecrits): return ecrits
    case .failure(let fautes):
      self.fautes += fautes.fautes.map { "\(fichier), ligne \($0.lieu.ligne)\u{202F}: \($0.phrase)" }
      return nil
    }
  }

  /// What `corps` gives; `nil` where it fails, which is noted.
  mutating func essayer<Valeur>(_ corps: () throws -> Valeur) -> Valeur? {
    do {
      return try corps()
    } catch {
      noter(error)
      return nil
    }
  }

  /// Notes what is wrong.
  mutating func noter(_ erreur: any Error) {
    if let reglages = erreur as? FautesDeReglage {
      fautes += reglages.phrases
      // What else is wrong is said with it.
      if let donnees = reglages.donnees { _ = essayer { try Installation(DossierDeDonnees.adresse(donnees)) } }
      return
    }
    fautes += Sortie.phrases(de: erreur) ?? ["Erreur imprévue (\(type(of: erreur)))."]
  }

  /// Starts the press: it may be there and unable to work, for want of a lock of the machine or of a package.
  mutating func eprouver(_ imprimerie: Imprimerie) async {
    do {
      try await imprimerie.eprouver()
    } catch {
      noter(error)
    }
  }

  /// Whose public page is shown where none has an address of its own: the only organisme, or the first that was described. Each that has an address must be there.
  mutating func vitrine(_ installation: Installation, _ vitrines: [Vitrine], donnees: String) async -> OrganismeID? {
    do {
      let decrits = try await installation.organismesDecrits()
      for vitrine in vitrines where !decrits.contains(vitrine.organisme) {
        fautes.append("vitrines\u{202F}: aucun organisme décrit ne porte le numéro \(vitrine.organisme). Voyez «\u{202F}jalon organisme lister\u{202F}».")
      }
      if let premier = decrits.first(where: { decrit in !vitrines.contains { $0.organisme == decrit } }) ?? decrits.first { return premier }
      fautes.append("Décrivez d’abord l’organisme\u{202F}: jalon organisme decrire FICHIER --donnees \(donnees)")
    } catch {
      noter(error)
    }
    return nil
  }

  /// Ends the command where anything is wrong, having said it all.
  func exigerToutEnPlace() throws {
    if fautes.isEmpty { return }
    Sortie.erreur(
      Style.gras(fautes.count == 1 ? "La maison n’ouvre pas. Une chose est à régler :" : "La maison n’ouvre pas. \(fautes.count) choses sont à régler :"))
    for faute in fautes { Sortie.phrase("- \(faute)") }
    throw Sortie.illisible
  }
}
