import Application
import Domaine
import EventCodec
import Testing

@testable import Web

/// Somebody at their letter box, who follows what comes.
extension MaisonDEssai {
  /// Carries what the outbox holds.
  func distribuer() async throws { while try await Tournee(services).passer() > 0 {} }

  /// The last mail to an address whose button says this; `nil` where none came.
  func lettre(a courriel: String, _ geste: String = "Lire et signer") async -> Lettre? {
    await boite.lettres.first { $0.a == courriel && $0.bouton?.nom == geste }
  }

  /// The token of the last link mailed to an address.
  func lien(a courriel: String) async throws -> String {
    try await distribuer()
    let lettre = try #require(await lettre(a: courriel), "aucun lien pour \(courriel)")
    return String(lettre.bouton?.adresse.split(separator: "/").last ?? "")
  }

  /// Asks for a code about a link, types it, and gives the cookie of the browser in which the text may now be read.
  func ouvrir(_ lien: String) async throws -> [String: String] {
    let demande = await demander(.codeDeSignature, lien)
    let defi = try #require(demande.temoins.first { $0.nom == Temoin.defi }?.valeur)
    let code = try #require(await boite.lettres.first?.objet.prefix(9).filter(\.isNumber))
    let ouverte = await demander(.lectureOuverte, lien, avec: ["code": code], temoins: [Temoin.defi: defi])
    #expect(ouverte.vers == "/signer/\(lien)/texte")
    return [Temoin.lecture: try #require(ouverte.temoins.first { $0.nom == Temoin.lecture }?.valeur)]
  }

  /// Follows the link that came, reads and signs.
  func signer(depuis courriel: String) async throws {
    let lien = try await lien(a: courriel)
    let signee = await demander(.signatureFaite, lien, avec: ["lu": "oui"], temoins: try await ouvrir(lien))
    #expect(signee.vers == "/signer/\(lien)", "\(signee.texte)")
  }

  /// The dossier of the first bilan played, as it stands.
  func dossier() async throws -> Dossier { try await services.maison.lire(dossiers[0], in: services.vitrine) }
}
