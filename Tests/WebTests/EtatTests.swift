import Application
import Documents
import Domaine
import Foundation
import JalonApp
import Scenarios
import Testing

@testable import Web

@Suite struct EtatTests {
  private func pret(_ imprimerie: Imprimerie?) async throws -> Reponse {
    try await MaisonDEssai(imprimerie: imprimerie).demander(.pret)
  }

  private func mots(_ reponse: Reponse) -> String {
    if case .octets(let octets, _) = reponse.corps { String(decoding: octets, as: UTF8.self) } else { "" }
  }

  @Test func `une maison sans presse le dit et sert, une presse muette ne sert pas, une presse vivante sert`() async throws {
    let sans = try await pret(nil)
    #expect(sans.statut == 200 && mots(sans) == "prêt\nmagasin bon\npresse absente\n")
    let muette = try await pret(Imprimerie(WorkerPool(WorkerSetup(python: URL(fileURLWithPath: "/bin/false")))))
    #expect(muette.statut == 503 && mots(muette) == "pas prêt\nmagasin bon\npresse muette\n")
    let vivante = try await pret(try Presse.imprimerie(ouvriers: 1))
    #expect(vivante.statut == 200 && mots(vivante) == "prêt\nmagasin bon\npresse vivante\n")
  }

  @Test func `la première page de la démonstration dit quoi essayer par chaque porte, avec l’adresse de quelqu’un`() async throws {
    let maison = try await MaisonDEssai()
    let essais = Theatre.gens.map { Essai(nom: $0.nom, courriel: $0.courriel, porte: $0.porte) }
    let services = Services(
      maison: maison.services.maison, programmes: Array(maison.services.programmes.values), vitrine: Theatre.organisme, facteur: maison.boite,
      boite: maison.boite, adresse: "http://localhost", essais: essais)
    let page = await maison.demander(.accueil, dans: services).texte
    let lignes = page.matches(of: /<li><strong>([^<]+)<\/strong>, <code>([^<]+@[^<]+)<\/code>/)
    #expect(lignes.map { String($0.1) } == ["Bénéficiaire", "Consultant", "Bureau du centre", "Auditeur", "Employeur"])
    #expect(!page.contains("entrer, et regarder"), "chaque porte a son idée")
    #expect(await !maison.demander(.accueil).texte.contains("<code>"))
  }

  @Test func `les mesures comptent par nom d’adresse, et les messages qui attendent`() async throws {
    let maison = try await MaisonDEssai([(.contratASigner, jours: 60)])
    let services = maison.services(FacteurEnPanne())
    try await Tournee(services).passer()
    services.mesures.noter(.espace, 200, secondes: 0.02)
    services.mesures.noter(.espace, 200, secondes: 99)
    let texte = services.mesures.texte(await services.sonde.etat())
    for ligne in [
      "jalon_visites_total{adresse=\"espace\",statut=\"200\"} 2", "jalon_visite_secondes_bucket{le=\"0.01\"} 0", "jalon_visite_secondes_bucket{le=\"0.025\"} 1",
      "jalon_visite_secondes_bucket{le=\"10.0\"} 1", "jalon_visite_secondes_bucket{le=\"+Inf\"} 2", "jalon_visite_secondes_count 2",
      "jalon_messages_total{issue=\"parti\"} 0", "jalon_magasin 1", "jalon_presse{etat=\"absente\"} 1", "jalon_pret 1",
    ] { #expect(texte.contains(ligne + "\n"), "\(ligne)") }
    #expect(!texte.contains("jalon_messages_total{issue=\"manque\"} 0\n") && !texte.contains("jalon_messages_en_attente 0\n"))
  }
}
