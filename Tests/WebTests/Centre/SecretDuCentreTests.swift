import Application
import Domaine
import Scenarios
import Testing

@testable import Web

/// What the office sees, and who sees the office.
@Suite struct SecretDuCentreTests {
  /// Words that scenarios write in carnets and in needs, and nowhere else.
  private static let canaris = [
    "métier imaginaire", "Choisir entre deux pistes", "Un métier voisin", "Organise, explique", "Des temps courts et de grands caractères",
  ]

  private func pleine() async throws -> MaisonDEssai { try await MaisonDEssai(zip(Parcours.tous, [45, 170, 60, 95, 200]).map { ($0, jours: $1) }) }

  @Test func `aucune page du bureau ni de l’audit ne porte un mot de carnet`() async throws {
    let maison = try await pleine()
    let (lou, audit) = (try await maison.identite("lou@centre.invalid"), try await maison.identite("audit@exemple.invalid"))
    var pages = [
      await maison.demander(.centre, par: lou).texte, await maison.demander(.centreDossiers, par: lou).texte,
      await maison.demander(.centreDemandes, par: lou).texte,
    ]
    for ligne in try await maison.services.maison.dossiers(in: Theatre.organisme).lignes {
      let page = await maison.demander(.centreDossier, "\(ligne.id)", par: lou).texte
      #expect(page.contains(ligne.nom))
      let papiers = await maison.demander(.centrePapiers, "\(ligne.id)", par: lou).texte
      pages += [page, papiers, await maison.demander(.auditDossier, "\(ligne.id)", par: audit).texte]
      for lien in papiers.matches(of: /papiers\/([^"]+)"/) {
        let papier = await maison.demander(.centrePapier, "\(ligne.id)", String(lien.1), par: lou)
        #expect(papier.statut == 200, "\(lien.1)")
        pages.append(papier.texte)
      }
    }
    #expect(pages.count > 30)
    for canari in Self.canaris { #expect(!pages.contains { $0.contains(canari) }, "\(canari)") }
  }

  @Test func `les papiers de contenu n’existent pas pour le bureau`() async throws {
    let maison = try await pleine()
    let lou = try await maison.identite("lou@centre.invalid")
    let id = try #require(try await maison.services.maison.dossiers(in: Theatre.organisme).lignes.first).id
    for code in ["synthese", "portefeuille", "guide", "restitution", "x", "devis-x", "facture-"] {
      #expect(await maison.demander(.centrePapier, "\(id)", code, par: lou).statut == 404, "\(code)")
    }
  }

  @Test func `le dossier d’un autre organisme répond comme un dossier qui n’existe pas, à toute adresse`() async throws {
    let maison = try await pleine()
    let ailleurs = OrganismeID(haut: 8, bas: 8)
    for (courriel, role) in [("ailleurs@centre.invalid", Role.bureau), ("audit.ailleurs@exemple.invalid", .auditeur)] {
      try await maison.services.comptes.garder(
        Compte(personne: PersonneID(haut: 8, bas: courriel.count == 22 ? 1 : 2), organisme: ailleurs, nom: "Ailleurs", courriel: courriel, roles: [role]))
      let qui = try await maison.identite(courriel)
      let id = try #require(try await maison.services.maison.dossiers(in: Theatre.organisme).lignes.first).id
      for name in RouteName.allCases
      where name.declaration.motif.contains("/:dossier") && name.declaration.acces == (role == .bureau ? .bureau : .roles([.auditeur])) {
        let reel = await maison.demander(name, "\(id)", "demande", par: qui)
        let faux = await maison.demander(name, "\(DossierID(haut: 1, bas: 1))", "demande", par: qui)
        #expect(reel.statut == 404 && reel.texte == faux.texte, "\(name)")
      }
      #expect(!(await maison.demander(.centreDossiers, par: qui).texte.contains("Gwenn")))
    }
  }

  @Test func `aucune adresse du bureau n’existe pour qui n’en est pas`() async throws {
    let maison = try await pleine()
    let id = try #require(try await maison.services.maison.dossiers(in: Theatre.organisme).lignes.first).id
    for courriel in ["gwenn@exemple.invalid", "noa@centre.invalid", "audit@exemple.invalid", "rh.institut-syndical@exemple.invalid"] {
      let qui = try await maison.identite(courriel)
      for name in RouteName.allCases where name.declaration.acces == .bureau {
        #expect(await maison.demander(name, "\(id)", "demande", par: qui).statut == 404, "\(courriel) \(name)")
      }
    }
    for name in RouteName.allCases where name.declaration.acces == .bureau {
      let anonyme = await maison.demander(name, "\(id)", "demande")
      #expect(name.declaration.methode == .get ? anonyme.vers == "/entree" : anonyme.statut == 401, "\(name)")
    }
  }
}
