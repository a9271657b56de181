public import Application
import Documents
public import Domaine
import EventCodec

extension Theatre {
  /// Enters what pages and papers need of the invented centre: how it describes itself, under each of its programmes too, and how those who pay are reached.
  public static func inscrire(dans maison: Maison, programmes: [String: Programme], dossiers: [DossierID]) async throws {
    try await maison.inscrire(centre, .fiche, in: organisme)
    for (nom, programme) in programmes {
      let fiche = Bilan.centreImaginaire(programme.prestataire.valeur ?? "Centre Imaginaire", tva: try programme.modalites.prix?.tva ?? 0)
      try await maison.inscrire(fiche, .fiche, nom, in: organisme)
    }
    for dossier in dossiers {
      for payeur in try await maison.lire(dossier, in: organisme).financement.payeurs where payeur.estUnTiers {
        try await maison.inscrire(destinataire(payeur), .destinataire, "\(payeur.id)", in: organisme)
      }
    }
  }

  private static func destinataire(_ payeur: Payeur) -> Destinataire {
    Destinataire(
      nom: payeur.nom, adresse: Adresse(voie: "2 place de l’Exemple", codePostal: "00000", ville: "Exempleville"), siret: "000 000 002 00016",
      estPublic: payeur.sorte == .fonctionPublique)
  }
}
