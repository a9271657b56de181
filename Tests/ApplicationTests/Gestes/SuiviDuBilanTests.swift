import Application
import Domaine
import EventCodec
import TestSupport
import Testing

/// The follow-up has its own end, holds the plan d'action where it is kept until then, and is moved by either of the two (A1).
struct SuiviDuBilanTests {
  let essai = Essai()
  let jour = Exemples.debut

  private func conclure() async throws { try await essai.maison.conclure(essai.id, in: essai.organisme) }
  private func suivi() async throws -> Suivi { try await essai.maison.lire(essai.id.comme(), in: essai.organisme) }
  private func deplacer(pour date: Jour, par acteur: Acteur) async throws {
    try await essai.maison.deplacerSuivi(de: essai.id, pour: date, par: acteur, in: essai.organisme)
  }

  @Test func `un plan gardé jusqu’au suivi va avec lui`() async throws {
    try await essai.poserAcheve(gardant: [.planDAction])
    try await conclure()
    #expect(try await suivi().plan.origine == .accord)
    #expect(try await !essai.vit(ConservationID(essai.id, .planDAction)))
  }

  @Test func `un accord plus court garde le plan à part, jusqu’à sa fin, et le suivi lui survit`() async throws {
    let fin = jour.plus(mois: 2)
    try await essai.poser(try Essai.acheve(gardant: [.planDAction], jusquAu: fin), carnet: try Essai.carnetRemis())
    try await essai.maison.detruireCarnet(de: essai.id, horloge: [], in: essai.organisme)
    #expect(try await suivi().plan.origine == nil)
    #expect(try await essai.maison.lire(ConservationID(essai.id, .planDAction), in: essai.organisme).elements.gardes.map(\.jusquAu) == [fin])
    let apres = fin.plus(jours: 1)
    essai.le(apres)
    let papiers = try await essai.maison.aDetruire(le: apres, in: essai.organisme)
    #expect(papiers.map(\.nature) == [.conservation])
    for papier in papiers { try await essai.maison.detruire(papier, horloge: [], in: essai.organisme) }
    #expect(try await essai.vit(essai.id.comme(Suivi.self)))
    #expect(try await suivi().peutVoir(par: essai.camille, le: Instant(apres, 9)).isEmpty)
  }

  @Test func `l’un ou l’autre le demande plus tôt, et les deux papiers disent le même jour`() async throws {
    try await essai.poserAcheve()
    try await conclure()
    for (acteur, mois) in [(essai.camille, 3), (essai.dominique, 2)] {
      let date = JoursFeries().prochainOuvre(jour.plus(mois: mois))
      for _ in 0..<2 { try await deplacer(pour: date, par: acteur) }
      #expect(try await suivi().rendezvous.prevuLe == date)
      #expect(try await essai.dossier().cloture.suiviPrevuLe == date)
    }
    for acteur in [Acteur(Exemples.inconnu, .consultant), Acteur(Exemples.centre, .bureau)] {
      await #expect(throws: Refus.self) { try await deplacer(pour: jour.plus(mois: 4), par: acteur) }
    }
  }

  @Test func `l’invitation est due un mois avant, dans la liste du bureau, et part une fois`() async throws {
    try await essai.poserAcheve()
    let date = JoursFeries().prochainOuvre(jour.plus(mois: 6))
    try await deplacer(pour: date, par: essai.camille)
    try await conclure()
    let due = date.plus(mois: -1)
    func attendue(_ jour: Jour) async throws -> [EcheanceDuDossier] {
      try await essai.maison.echeances(au: jour, horizon: 0, in: essai.organisme).flatMap(\.echeances).filter { $0.geste == "inviterAuSuivi" }
    }
    #expect(try await attendue(due.plus(jours: -1)).isEmpty)
    #expect(try await attendue(due).map(\.jour) == [due])
    essai.le(due)
    for _ in 0..<2 { try await essai.maison.inviterAuSuivi(de: essai.id, in: essai.organisme) }
    #expect(try await suivi().rendezvous.inviteLe == due)
    #expect(try await essai.dossier().cloture.suiviInviteLe == due)
    #expect(try await attendue(due).isEmpty)
    #expect(try await essai.envois().filter { $0.objet == "suivi.invitation" } == [Envoi("suivi.invitation", a: .beneficiaire)])
    // Moved, it is to be sent again; sooner than a month away, at once.
    try await deplacer(pour: due.plus(jours: 10), par: essai.dominique)
    #expect(try await attendue(due).map(\.jour) == [due])
  }

  @Test func `demandé avant la fin du bilan, le jour du suivi est celui qui fut convenu`() async throws {
    try await essai.poserAcheve()
    let date = jour.plus(mois: 3)
    await #expect(throws: Refus(.personneDuBilan)) { try await deplacer(pour: date, par: Acteur(Exemples.inconnu, .beneficiaire)) }
    try await deplacer(pour: date, par: essai.camille)
    try await conclure()
    #expect(try await suivi().rendezvous.prevuLe == date)
  }

  @Test func `décliné avant la fin, le suivi n’est pas prévu, et le plan gardé l’est à part`() async throws {
    var dossier = try Essai.acheve(gardant: [.planDAction])
    let soir = Instant(jour, 16)
    try dossier.jouer { [jour] in try $0.proposerSuivi(le: jour, pour: jour.plus(mois: 6), at: soir) }
    try dossier.jouer { [jour] in try $0.declinerSuivi(le: jour, at: soir) }
    try await essai.poser(dossier, carnet: try Essai.carnetRemis())
    try await conclure()
    #expect(try await !essai.vit(essai.id.comme(Suivi.self)))
    #expect(try await essai.vit(ConservationID(essai.id, .planDAction)))
  }
}
