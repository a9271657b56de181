import Application
import Documents
import Domaine
import EventCodec

extension Regle {
  /// A paper bears the centre's name.
  static let centreDecrit = Regle("centre-decrit", .maison, "Décrivez d’abord le centre\u{202F}: ses papiers portent son nom et son adresse.")
}

extension Visite {
  /// The states of which the office makes its papers: neither carnet nor follow-up is among them.
  func etatsDuBureau(_ bureau: DossierDuBureau) async throws -> Etats {
    guard let fiche = try await fiche() else { throw Refus(.centreDecrit) }
    let (id, dossier, reference) = (bureau.id, bureau.dossier, bureau.faits.modalites.programme.id)
    guard let programme = services.programmes[reference] else {
      throw Refus(.papierComplet, "Le programme \(reference) n’est plus là\u{202F}: remettez-le en place.")
    }
    let tete = try await maison.store.head(of: StreamRef(id, in: organisme)).chain
    return Etats(
      centre: fiche, programme: programme, numero: id, dossier: dossier, destinataires: try await destinataires(bureau), tete: Empreinte(octets: tete),
      at: maintenant)
  }

  /// How each payer and the employer are reached: firms by the registry, the person by their own dossier.
  func destinataires(_ bureau: DossierDuBureau) async throws -> [PersonneID: Destinataire] {
    let employeur = bureau.faits.employeur.map { [$0.interlocuteur] } ?? []
    var connus: [PersonneID: Destinataire] = [:]
    for personne in Set(bureau.dossier.financement.payeurs.map(\.id) + employeur) {
      connus[personne] = try await maison.inscription(.destinataire, "\(personne)", in: organisme)
    }
    let identite = bureau.faits.identite
    for payeur in bureau.dossier.financement.payeurs where payeur.sorte == .personnel {
      guard let adresse = identite.adresse else { continue }
      connus[payeur.id] = Destinataire(nom: identite.nomComplet, adresse: Adresse(voie: adresse, codePostal: "", ville: ""), courriel: identite.courriel)
    }
    return connus
  }

  /// The hash of a paper's text, as it is shown to whoever signs it or receives it.
  func empreinte(_ imprime: Imprime, _ bureau: DossierDuBureau) async throws -> Empreinte {
    try Produit(brouillon: try await etatsDuBureau(bureau).papier(imprime)).empreinte
  }
}
