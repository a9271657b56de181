import Domaine
import TestSupport
import Testing

/// The delays of a bilan are counted with the holidays of the provider that opened it.
@Suite struct FeriesDuDossierTests {
  /// A bilan given two warnings, the fifteen days of the second ending on 26 December 2028.
  private func averti(_ territoire: JoursFeries.Territoire?) -> Dossier {
    let faits = Dossier.Faits(
      beneficiaire: Exemples.camille, identite: Dossier.Identite(prenom: "Camille", nom: "Exemple"), statut: .salarie, initiative: .salarie,
      prestataire: Dossier.Prestataire(siret: "00000000000000", feries: territoire), modalites: Exemples.modalites, le: jour("2028-11-02"))
    let avertissements = ["2028-12-01", "2028-12-11"].map { Dossier.Event.interruption(.avertissementEnvoye(le: jour($0))) }
    return Dossier(folding: [.ouverture(.ouvert(faits))] + avertissements)
  }

  @Test func `le lendemain de Noël chôme à Strasbourg, et proroge le silence d'un jour`() {
    #expect(averti(nil).terme()?.jour == jour("2028-12-27"))
    #expect(averti(.alsaceMoselle).terme()?.jour == jour("2028-12-28"))
    #expect(averti(.guadeloupe).terme()?.jour == jour("2028-12-27"))
  }

  @Test func `une date fériée ici ne l'est pas ailleurs`() {
    let seance = Seance(
      id: DossierExemple.id(1), phase: .preliminaire, debut: Instant(jour("2028-12-26"), 10), duree: .heures(2), mode: .presentiel, lieu: "ici",
      consultant: Exemples.dominique)
    func chome(_ territoire: JoursFeries.Territoire?) -> Bool {
      averti(territoire).planification(de: seance, at: Instant(jour("2028-12-12"))).contains { $0.regle.id == "jour-chome" }
    }
    #expect(!chome(nil) && !chome(.reunion) && chome(.alsaceMoselle))
  }
}
