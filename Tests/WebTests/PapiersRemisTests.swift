import Application
import Documents
import Domaine
import JalonApp
import Scenarios
import Testing

@testable import Web

/// Whatever the door, a paper leaves it sealed, with what goes inside it, and is kept.
@Suite struct PapiersRemisTests {
  private static let presse = Result { try Presse.imprimerie(ouvriers: 1) }

  private func octets(_ reponse: Reponse) throws -> [UInt8] {
    guard case .octets(let octets, "application/pdf") = reponse.corps else {
      Issue.record("\(reponse.statut) \(reponse.texte.prefix(200))")
      return []
    }
    return octets
  }

  @Test func `à chaque porte, le papier est cacheté, porte ses pièces et se garde`() async throws {
    let presse = try Self.presse.get()
    let maison = try await MaisonDEssai([(Parcours.tous[3], jours: 190)], imprimerie: presse)
    let (id, organisme) = (maison.dossiers[0], maison.services.vitrine)
    let facture = try #require(try await maison.dossier().cloture.facturesValables.first).numero
    let demandes: [(RouteName, String, String, String?)] = [
      (.papierDuPayeur, "facture-1", "rh.institut-syndical@exemple.invalid", "factur-x.xml"),
      (.centrePapier, "facture-\(facture)", "lou@centre.invalid", "factur-x.xml"),
      (.centrePapier, "certificat", "lou@centre.invalid", nil), (.centrePapier, "planning", "lou@centre.invalid", "rendez-vous.ics"),
      (.espacePapier, "planning.pdf", "gwenn@exemple.invalid", "rendez-vous.ics"),
    ]
    let confiance = try #require(try await maison.services.maison.cachet(de: organisme, at: maison.maintenant)).certificats
    for (route, nom, qui, piece) in demandes {
      let pdf = try octets(await maison.demander(route, "\(id)", nom, par: try await maison.identite(qui)))
      let examen = try await presse.examiner(pdf, confiance: confiance)
      #expect(examen.sceaux.map(\.champ) == ["Cachet du centre"] && examen.sceaux.allSatisfy(\.reconnu), "\(nom)")
      #expect(examen.pieces.map(\.nom) == [piece].compactMap { $0 }, "\(nom)")
      #expect(try await maison.services.maison.archives(StreamRef(id, in: organisme)).contains { $0.pdf == pdf }, "\(nom)")
    }
    let factures = try await maison.services.maison.archives(StreamRef(id, in: organisme)).filter { $0.sorte == .facture && $0.contenu != nil }
    #expect(factures.map(\.reference) == ["\(facture)"], "deux portes, un seul original")
  }
}
