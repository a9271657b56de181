import Application
import Documents
import Domaine

extension Visite {
  /// What the papers of a dossier are made from; neither carnet nor follow-up is among it, unless given.
  /// - Throws: `Refus` where the centre has not described itself, or its programme is gone.
  func etats(
    _ id: DossierID, _ dossier: Dossier, carnet: Carnet? = nil, in autre: OrganismeID? = nil, at moment: Instant? = nil
  ) async throws -> Etats {
    guard let reference = dossier.modalites?.programme else { throw Refus(.dossierOuvert) }
    guard let programme = services.programme(reference) else {
      throw Refus(.papierComplet, "Le programme \(reference.id), version \(reference.version), n’est plus là\u{202F}: remettez-le en place.")
    }
    return try await maison.etats(du: id, dossier, programme, carnet: carnet, in: autre ?? organisme, at: moment ?? maintenant)
  }

  /// The same for whoever can do nothing about what lacks: `nil` where the centre has not described itself, or its programme is gone.
  func etatsOuRien(
    _ id: DossierID, _ dossier: Dossier, carnet: Carnet? = nil, in autre: OrganismeID? = nil, at moment: Instant? = nil
  ) async throws -> Etats? {
    do {
      return try await etats(id, dossier, carnet: carnet, in: autre, at: moment)
    } catch is Refus {
      return nil
    }
  }

  /// A paper as a file: sealed, kept, and noted where it tells of content.
  func remettre(_ imprime: Imprime, de etats: Etats, a lecteur: Acteur, par imprimerie: Imprimerie) async throws -> Reponse {
    let remis = try await maison.remettre(imprime, de: etats, a: lecteur, par: imprimerie, in: organisme)
    return .octets(remis.pdf, type: "application/pdf")
  }

  /// The hash of a paper's text, as it is shown to whoever signs it or receives it.
  func empreinte(_ imprime: Imprime, _ bureau: DossierDuBureau) async throws -> Empreinte {
    try Produit(brouillon: try await etats(bureau.id, bureau.dossier).papier(imprime)).empreinte
  }
}
