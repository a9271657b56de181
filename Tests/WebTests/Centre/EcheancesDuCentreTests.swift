import Application
import Domaine
import Foundation
import Scenarios
import Testing

@testable import Web

@Suite struct EcheancesDuCentreTests {
  private func maison() async throws -> MaisonDEssai {
    try await MaisonDEssai([(Parcours.tous[3], jours: 30), (Parcours.tous[1], jours: 110), (Parcours.tous[4], jours: 60)])
  }

  @Test func `chaque ligne mène à la partie du dossier où le geste se fait`() async throws {
    let maison = try await maison()
    let lou = try await maison.identite("lou@centre.invalid")
    let liste = await maison.demander(.centre, par: lou).texte
    let liens = liste.matches(of: /href="\/centre\/dossiers\/([0-9a-f]{32})#([a-z]+)"/)
    #expect(liens.count >= 3)
    for lien in liens {
      let page = await maison.demander(.centreDossier, String(lien.1), par: lou)
      #expect(page.statut == 200 && page.texte.contains("id=\"\(lien.2)\""), "\(lien.0)")
    }
  }

  @Test func `on voit ce qui est en retard, ce qui est bloqué, ce que chacun doit faire`() async throws {
    let maison = try await maison()
    let lou = try await maison.identite("lou@centre.invalid")
    let toutes = try await maison.services.maison.echeances(au: maison.maintenant.jourParis, in: Theatre.organisme).flatMap(LigneDEcheance.lignes)
    for choix in [
      ChoixDEcheances(etat: .enRetard), ChoixDEcheances(etat: .bloquee), ChoixDEcheances(qui: .consultant), ChoixDEcheances(etat: .aFaire, qui: .bureau),
    ] {
      let page = await maison.demander(.centre, par: lou, avec: ["etat": choix.etat?.rawValue ?? "", "qui": choix.qui?.rawValue ?? ""])
      #expect(page.texte.ranges(of: "<li class=\"echeance\">").count == toutes.count(where: choix.retient), "\(choix)")
    }
  }

  @Test func `la liste se lit trente lignes à la fois, sans en sauter ni en répéter`() async throws {
    let maison = try await MaisonDEssai([30, 60, 110].flatMap { age in Parcours.tous.map { ($0, jours: age) } })
    let lou = try await maison.identite("lou@centre.invalid")
    let toutes = try await maison.services.maison.echeances(au: maison.maintenant.jourParis, in: Theatre.organisme).flatMap(LigneDEcheance.lignes)
    var (lues, passees): ([String], Int) = ([], 0)
    while passees < toutes.count {
      let page = await maison.demander(.centre, par: lou, avec: ["passees": String(passees)]).texte
      let lignes = page.components(separatedBy: "<li class=\"echeance\">").dropFirst()
      #expect(!lignes.isEmpty && lignes.count <= 30)
      lues += lignes
      passees += lignes.count
      #expect(page.contains("passees=\(passees)") == (passees < toutes.count))
    }
    #expect(lues.count == toutes.count && toutes.count > 30)
    for hostile in ["-5", "9223372036854775807", "x"] {
      #expect(await maison.demander(.centre, par: lou, avec: ["passees": hostile]).statut == 200, "\(hostile)")
    }
  }

  @Test func `une liste vide dit que tout est à jour`() async throws {
    let maison = try await MaisonDEssai()
    let page = await maison.demander(.centre, par: try await maison.identite("lou@centre.invalid"))
    #expect(page.texte.contains("Tout est à jour"))
  }

  @Test func `un dossier se trouve par son nom, sans accent ni majuscule`() async throws {
    let maison = try await maison()
    let lou = try await maison.identite("lou@centre.invalid")
    let trouve = await maison.demander(.centreDossiers, par: lou, avec: ["q": "SUPPOSE"])
    #expect(trouve.texte.contains("Gwenn Supposé") && !trouve.texte.contains("Dominique Fictif"))
    #expect(await maison.demander(.centreDossiers, par: lou, avec: ["q": "zzz"]).texte.contains("Aucun dossier à ce nom"))
  }
}
