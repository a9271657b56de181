import Domaine
import TestSupport
import Testing

@testable import Application

/// No consultant holds two séances at once, whatever the bilans: the store says so, not what a page believed.
@Suite struct DoubleReservationTests {
  private let essai = Essai()
  private let autre = DossierID(haut: 0xD0, bas: 0x200)

  private func poserDeux() async throws {
    essai.le(Exemples.debut.plus(jours: -10))
    let dossier = try Exemples.payeSeul()
    try await essai.poser(dossier)
    try await essai.sur(autre) { _ in dossier.faits }
  }

  private func planifier(_ dossier: DossierID, _ id: UInt64, apres minutes: Int = 0) async throws {
    var seance = Essai.seance
    (seance.id, seance.debut) = (SeanceID(haut: 0xD1, bas: id), seance.debut.plus(Duree(minutes: minutes)))
    let now = essai.maison.world.now()
    try await essai.sur(dossier) { [seance] dossier throws(Refus) in try dossier.planifier(seance, at: now) }
  }

  @Test func `deux bilans n’ont pas la même heure du même consultant, même à moitié`() async throws {
    try await poserDeux()
    try await planifier(essai.id, 1)
    for minutes in [-119, -60, 0, 60, 119] {
      let refus = await #expect(throws: Refus.self) { try await planifier(autre, 2, apres: minutes) }
      #expect(refus?.constats.map(\.regle) == [.consultantLibre] && refus?.constats.first?.phrase.contains("14\u{A0}h") == true)
    }
    #expect(try await essai.maison.lire(autre, in: essai.organisme).calendrier.seances.isEmpty)
    try await planifier(autre, 2, apres: 120)
    #expect(try await essai.maison.occupations(de: Exemples.dominique, Plage(debut: Essai.seance.debut, fin: Essai.seance.fin), in: essai.organisme).count == 1)
  }

  @Test func `ce qui est annulé, manqué ou tenu rend son heure`() async throws {
    try await poserDeux()
    try await planifier(essai.id, 1)
    let now = essai.maison.world.now()
    try await essai.sur(essai.id) { dossier throws(Refus) in try dossier.annulerSeance(SeanceID(haut: 0xD1, bas: 1), at: now) }
    try await planifier(autre, 2)
  }

  @Test func `un entretien préalable prend son heure aussi, et la rend une fois tenu`() async throws {
    try await poserDeux()
    let (demande, entretien) = (DemandeID(haut: 0xD2, bas: 1), Identifiant<Demande.Entretien>(haut: 0xD2, bas: 2))
    let (le, debut) = (Exemples.debut.plus(jours: -10), Essai.seance.debut)
    let recue = Demande.Recue(
      origine: .telephone, demandeur: PersonneID(haut: 1, bas: 1), contact: Demande.Contact(nom: "Claude", telephone: "00 00 00 00 00"), motif: nil,
      lecteur: Exemples.dominique, accesJours: nil, le: le)
    let creneau = Demande.Entretien(id: entretien, avec: Acteur(Exemples.dominique, .consultant), debut: debut, duree: .heures(1), mode: .presentiel)
    try await essai.maison.decide(demande, in: essai.organisme) { demande throws(Refus) in try demande.recevoirParTelephone(recue, creneau: creneau) }
    let refus = await #expect(throws: Refus.self) { try await planifier(essai.id, 1) }
    #expect(refus?.constats.map(\.regle) == [.consultantLibre])
    try await essai.maison.decide(demande, in: essai.organisme) { demande throws(Refus) in try demande.tenir(entretien: entretien, le: le) }
    try await planifier(essai.id, 1)
  }

  @Test func `de vingt bilans qui prennent la même heure au même moment, un seul l’a`() async throws {
    essai.le(Exemples.debut.plus(jours: -10))
    let dossier = try Exemples.payeSeul()
    let ids = (0..<20).map { DossierID(haut: 0xD0, bas: 0x300 + UInt64($0)) }
    for id in ids { try await essai.sur(id) { _ in dossier.faits } }
    let prises = await withTaskGroup(of: Bool.self) { groupe in
      for (rang, id) in ids.enumerated() { groupe.addTask { (try? await planifier(id, UInt64(rang))) != nil } }
      return await groupe.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(prises == 1)
  }
}
