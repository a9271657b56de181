import Application
public import Documents
public import Domaine
import EventCodec

/// What the registry must hold for the papers of invented bilans to be asked for, as those of real ones are.
extension Theatre {
  /// From when it holds, 1 January 2020: before any clock by which such a paper is asked for.
  private static let toujours = Instant(Jour(numero: 18_262))

  /// A seal for the invented centres, good for all the years of their bilans.
  public static func cachet() throws -> Cachet {
    try Cachet.creer(pour: Bilan.centreImaginaire(), annees: 29, at: toujours)
  }

  /// Has the invented centre describe itself in the registry, once for all and once for each programme, and gives the seal that it holds there.
  @discardableResult
  public func meubler() async throws -> Cachet {
    try await inscrire(Bilan.centreImaginaire(), .fiche)
    for (nom, programme) in programmes { try await inscrire(Bilan.centre(de: programme, try programme.modalites), .fiche, nom) }
    if let cachet = try await maison.inscription(.cachet, comme: Cachet.self, in: Theatre.organisme) { return cachet }
    let cachet = try Theatre.cachet()
    try await inscrire(cachet.certificats, .certificat, cachet.empreinte.description)
    try await inscrire(cachet, .cachet)
    return cachet
  }

  /// Enters how the firms are reached to which a bilan that was played writes; nothing once its dossier is destroyed. A person's address stays in the dossier.
  public func inscrireDestinataires(de id: DossierID) async throws {
    do {
      let dossier: Dossier = try await maison.lire(id, in: Theatre.organisme)
      for (personne, destinataire) in Bilan.destinataires(de: dossier) where destinataire.siret != nil {
        try await inscrire(destinataire, .destinataire, "\(personne)")
      }
    } catch StoreError.destroyed {}
  }

  private func inscrire(_ valeur: some Storable, _ sorte: Inscription, _ nom: String = "") async throws {
    try await maison.inscrire(valeur, sorte, nom, in: Theatre.organisme, des: Theatre.toujours)
  }
}
