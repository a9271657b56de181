import Application
import Domaine
import TestSupport
import Testing

/// The day's list finds a dossier by the first day on which it asks for something (Q2).
struct EcheancesDueTests {
  private let essai = Essai()

  @Test func `ce qui vient avant un terme encore lointain est dans la liste, même une fois la facture émise`() async throws {
    var dossier = try Essai.acheve()
    let (jour, soir) = (Exemples.debut, Instant(Exemples.debut, 17))
    var autre = Essai.seance
    (autre.id, autre.phase, autre.debut) = (SeanceID(haut: 0xD1, bas: 2), .investigation, Instant(jour.plus(jours: 60), 14))
    let (seance, numero, payeur) = (autre, try #require(NumeroDeFacture("2027-0001")), Exemples.payeur(.personnel).id)
    try dossier.jouer { try $0.planifier(seance, at: soir) }
    let facture = Facture(
      numero: numero, payeur: payeur, heures: .heures(2), horsTaxe: dossier.etat.facturableHorsTaxe(payeur: payeur, tva: 0), tva: 0,
      regime: .exonere(attestation: true), le: jour)
    try dossier.jouer { try $0.facturer(facture, at: soir) }
    #expect(dossier.etat.terme()?.jour == seance.jour)
    try await essai.poser(dossier)
    let dus = try await essai.maison.echeances(au: jour.plus(jours: 1), horizon: 7, in: essai.organisme)
    #expect(dus.flatMap(\.echeances).contains { $0.geste == "planifier" })
  }
}
