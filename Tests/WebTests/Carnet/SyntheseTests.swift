import Application
import Domaine
import Scenarios
import Testing

@testable import Web

/// The synthèse between the two: who writes, who reads what and when, what is kept of each word.
@Suite struct SyntheseTests {
  private let ecrit = [
    "partie-circonstances": "Un départ.\n\nUne envie.", "partie-competences": "Organise.", "partie-projet": "Un métier voisin.", "partie-etapes": "Rencontrer.",
  ]

  @Test func `une version se garde par paragraphes, et n’est lue de l’autre qu’une fois donnée`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    for _ in 1...2 { #expect(await maison.demander(.cabinetSyntheseEcrite, id, par: bilan.consultant, avec: ecrit).statut == 303) }
    let version = try #require(try await bilan.carnet.synthese.derniere)
    #expect(version.numero == 1 && version.enonces.filter { $0.partie == .circonstances }.map(\.texte) == ["Un départ.", "Une envie."])
    #expect(!(await maison.demander(.espaceSynthese, id, par: bilan.beneficiaire).texte.contains("Une envie.")))
    #expect(!(await maison.demander(.espace, par: bilan.beneficiaire).texte.contains("Lire votre synthèse")))
    #expect(await maison.demander(.cabinetSyntheseSoumise, id, par: bilan.consultant).statut == 303)
    #expect(await maison.demander(.espace, par: bilan.beneficiaire).texte.contains("Lire votre synthèse"))
    let lue = await maison.demander(.espaceSynthese, id, par: bilan.beneficiaire).texte
    #expect(lue.contains("Une envie.") && lue.contains("Ce texte me convient"))
    #expect(await maison.demander(.espaceSyntheseAcceptee, id, par: bilan.beneficiaire).statut == 303)
    #expect(try await bilan.carnet.synthese.acceptee == 1)
  }

  @Test func `ce qui est tapé attend dans le brouillon, que personne d’autre n’ouvre, et que la version remplace`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    #expect(await maison.demander(.cabinetSyntheseBrouillon, id, par: bilan.consultant, avec: ["partie-projet": "Pas encore sûr."]).statut == 204)
    #expect(await maison.demander(.cabinetSynthese, id, par: bilan.consultant).texte.contains("Pas encore sûr."))
    #expect(!(await maison.demander(.espaceSynthese, id, par: bilan.beneficiaire).texte.contains("Pas encore sûr.")))
    #expect(try await bilan.carnet.synthese.versions.isEmpty)
    _ = await maison.demander(.cabinetSyntheseEcrite, id, par: bilan.consultant, avec: ecrit)
    let page = await maison.demander(.cabinetSynthese, id, par: bilan.consultant).texte
    #expect(page.contains("Un métier voisin.") && !page.contains("Pas encore sûr."))
    let long = await maison.demander(
      .cabinetSyntheseBrouillon, id, par: bilan.consultant, avec: ["partie-projet": String(repeating: "é", count: 200_000)])
    #expect(long.statut == 413)
  }

  @Test func `un texte trop long ou vide revient tel qu’il fut tapé`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    let vide = await maison.demander(.cabinetSyntheseEcrite, id, par: bilan.consultant, avec: ["partie-projet": "  "])
    #expect(vide.statut == 422 && vide.texte.contains("Écrivez au moins une partie."))
    let long = String(repeating: "mot ", count: 6_000)
    let refusee = await maison.demander(.cabinetSyntheseEcrite, id, par: bilan.consultant, avec: ["partie-projet": long, "partie-etapes": "Une étape."])
    #expect(refusee.statut == 422 && refusee.texte.contains("Une étape.") && refusee.texte.contains("Raccourcissez"))
    #expect(try await bilan.carnet.synthese.versions.isEmpty)
  }

  @Test func `un désaccord reste à côté du texte, et refuser de signer n’empêche rien`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    _ = await maison.demander(.cabinetSyntheseEcrite, id, par: bilan.consultant, avec: ecrit)
    _ = await maison.demander(.cabinetSyntheseSoumise, id, par: bilan.consultant)
    let vide = await maison.demander(
      .espaceSyntheseObservee, id, par: bilan.beneficiaire, avec: ["nom": "\(Identifiant<Observation>(haut: 1, bas: 1))", "desaccord": "oui"])
    #expect(vide.statut == 422 && vide.texte.contains(" checked"))
    let observation = ["nom": "\(Identifiant<Observation>(haut: 1, bas: 1))", "observation": "Ce n’est pas moi.", "desaccord": "oui"]
    for _ in 1...2 { #expect(await maison.demander(.espaceSyntheseObservee, id, par: bilan.beneficiaire, avec: observation).statut == 303) }
    #expect(try await bilan.carnet.synthese.observations.map(\.texte) == ["Ce n’est pas moi."])
    #expect(await maison.demander(.espaceSyntheseSignee, id, par: bilan.beneficiaire, avec: ["signature": "refus"]).statut == 303)
    #expect(await maison.demander(.cabinetSyntheseSignee, id, par: bilan.consultant, avec: ["signature": "paraphee"]).statut == 303)
    let page = await maison.demander(.cabinetSynthese, id, par: bilan.consultant).texte
    #expect(page.contains("En désaccord") && page.contains("n’a pas souhaité signer") && page.contains("chaque page paraphée"))
    #expect(try await bilan.carnet.peutRemettreSynthese().bloquants.isEmpty)
  }

  @Test func `le besoin se définit à deux, et tout changement se valide de nouveau`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    let objectif = "\(Identifiant<Carnet.Objectif>(haut: 3, bas: 3))"
    var champs = ["attentes": "Voir clair.", "motif-evoluer": "oui"]
    for rang in 1...BesoinController.places { champs["objectif\(rang)-id"] = "\(Identifiant<Carnet.Objectif>(haut: 3, bas: 10 + UInt64(rang)))" }
    champs["objectif1-id"] = objectif
    champs["lu"] = try await bilan.carnet.besoin.lecture
    champs["objectif1"] = "Choisir entre deux pistes."
    #expect(await maison.demander(.cabinetBesoinEcrit, id, par: bilan.consultant, avec: champs).statut == 303)
    #expect(try await bilan.carnet.besoin.validations.isEmpty)
    #expect(await maison.demander(.espace, par: bilan.beneficiaire).texte.contains("Relire vos objectifs"))
    #expect(await maison.demander(.espaceBesoinValide, id, par: bilan.beneficiaire).statut == 303)
    #expect(await maison.demander(.cabinetBesoinValide, id, par: bilan.consultant).statut == 303)
    #expect(try await bilan.carnet.besoin.estValide)
    champs["lu"] = try await bilan.carnet.besoin.lecture
    champs["objectif1"] = ""
    champs["attentes"] = ""
    let sans = await maison.demander(.cabinetBesoinEcrit, id, par: bilan.consultant, avec: champs)
    #expect(sans.statut == 422 && sans.texte.contains("Dites ce qui est attendu"))
    #expect(try await bilan.carnet.besoin.estValide)
    champs["attentes"] = "Voir plus clair."
    #expect(await maison.demander(.espaceBesoinEcrit, id, par: bilan.beneficiaire, avec: champs).statut == 303)
    let besoin = try await bilan.carnet.besoin
    #expect(!besoin.estValide && !besoin.objectifs.contains { "\($0.id)" == objectif })
  }

  @Test func `de deux qui écrivent le besoin à la fois, le second lit ce que le premier a écrit, et garde ce qu’il a tapé`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id, lu) = (bilan.maison, "\(bilan.id)", try await bilan.carnet.besoin.lecture)
    func champs(_ attentes: String, _ lu: String) -> [String: String] {
      var champs = ["attentes": attentes, "lu": lu]
      for rang in 1...BesoinController.places { champs["objectif\(rang)-id"] = "\(Identifiant<Carnet.Objectif>(haut: 3, bas: 10 + UInt64(rang)))" }
      return champs
    }
    #expect(await maison.demander(.espaceBesoinEcrit, id, par: bilan.beneficiaire, avec: champs("Mes mots à moi.", lu)).statut == 303)
    let second = await maison.demander(.cabinetBesoinEcrit, id, par: bilan.consultant, avec: champs("Ceux du consultant.", lu))
    #expect(second.statut == 422 && second.texte.contains("Mes mots à moi.") && second.texte.contains("Ceux du consultant."))
    #expect(try await bilan.carnet.besoin.analyse?.attentes == "Mes mots à moi.")
    let relu = try #require(second.texte.components(entre: "name=\"lu\" value=\"", et: "\"").first)
    #expect(await maison.demander(.cabinetBesoinEcrit, id, par: bilan.consultant, avec: champs("Les deux.", relu)).statut == 303)
  }

  @Test func `la remise dit au dossier qui a signé, et ne remet que ce que l’autre a donné à lire`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    _ = await maison.demander(.cabinetSyntheseEcrite, id, par: bilan.consultant, avec: ecrit)
    _ = await maison.demander(.cabinetSyntheseSoumise, id, par: bilan.consultant)
    _ = await maison.demander(.cabinetSyntheseSignee, id, par: bilan.consultant, avec: ["signature": "paraphee"])
    _ = await maison.demander(.espaceSyntheseSignee, id, par: bilan.beneficiaire, avec: ["signature": "refus"])
    let now = maison.maintenant
    try await maison.services.maison.decide(bilan.id, in: Theatre.organisme) { d throws(Refus) in try d.demanderConservation(le: now.jourParis, at: now) }
    for _ in 1...2 { #expect(await maison.demander(.cabinetSyntheseRemise, id, par: bilan.consultant).statut == 303) }
    let (dossier, carnet) = (try await bilan.dossier, try await bilan.carnet)
    #expect(dossier.remise.signatures[.consultant] != nil && dossier.remise.refus[.beneficiaire] != nil)
    #expect(carnet.synthese.remise?.version == 1 && dossier.remise.syntheseLe == now.jourParis)
    #expect(await maison.demander(.cabinetSyntheseEcrite, id, par: bilan.consultant, avec: ["partie-projet": "Trop tard."]).statut == 422)
  }
}
