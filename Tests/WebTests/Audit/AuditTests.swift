import Application
import Domaine
import Scenarios
import Testing

@testable import Web

@Suite struct AuditTests {
  @Test func `l’auditeur suit un dossier de son ouverture à sa destruction sans savoir de qui`() async throws {
    let maison = try await MaisonDEssai(zip(Parcours.tous, [45, 198, 60, 95, 120]).map { ($0, jours: $1) })
    let audit = try await maison.identite("audit@exemple.invalid")
    let liste = await maison.demander(.audit, par: audit).texte
    let lignes = try await maison.services.maison.dossiers(in: Theatre.organisme).lignes
    #expect(lignes.count == 5)
    var pages = [liste]
    for ligne in lignes {
      #expect(liste.contains("/audit/dossiers/\(ligne.id)"))
      pages.append(await maison.demander(.auditDossier, "\(ligne.id)", par: audit).texte)
    }
    for gens in Theatre.gens where gens.roles == [.beneficiaire] {
      for page in pages { #expect(!page.contains(gens.nom) && !page.contains(gens.courriel) && !page.contains("Imaginaire"), "\(gens.nom)") }
    }
    for preuve in ["Consentement donné", "Signature, le bénéficiaire", "tenue, signée des deux", "Certificat de réalisation", "R6313-8", "Synthèse remise"] {
      #expect(pages.contains { $0.contains(preuve) }, "\(preuve)")
    }
  }

  @Test func `un dossier inconnu n’existe pas, et rien n’agit à cette porte`() async throws {
    let maison = try await MaisonDEssai()
    let audit = try await maison.identite("audit@exemple.invalid")
    #expect(await maison.demander(.auditDossier, "\(DossierID(haut: 1, bas: 1))", par: audit).statut == 404)
    #expect(await maison.demander(.auditDossier, "x", par: audit).statut == 404)
    #expect(RouteName.allCases.filter { $0.declaration.acces == .roles([.auditeur]) }.allSatisfy { $0.declaration.methode == .get })
  }
}
