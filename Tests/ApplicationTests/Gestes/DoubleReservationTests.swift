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

  @Test func `un transfert porte les séances à l’agenda du nouveau, les ôte de celui de l’ancien, et dit d’avance ce qui se heurte`() async throws {
    try await poserDeux()
    try await planifier(essai.id, 1)
    try await planifier(autre, 2, apres: 60 * 24 * 7)
    let (alix, plage) = (essai.alix, Plage(debut: Essai.seance.debut, fin: Essai.seance.fin))
    let proposition = Dossier.PropositionDeConsultant(a: alix, motif: .depart, le: Exemples.debut.plus(jours: -10))
    func transferer(_ id: DossierID) async throws {
      try await essai.maison.transfererConsultant(id, a: alix, motif: .depart, avecNotes: true, par: essai.camille, in: essai.organisme)
    }
    try await essai.maison.proposerConsultant(proposition, pour: essai.id, in: essai.organisme)
    try await transferer(essai.id)
    #expect(try await essai.maison.occupations(de: alix.personne, plage, in: essai.organisme) == [plage])
    #expect(try await essai.maison.occupations(de: Exemples.dominique, plage, in: essai.organisme).isEmpty)
    #expect(try await essai.maison.dossiersDeLAgenda(de: alix.personne, du: plage.debut, limit: 9, in: essai.organisme) == [essai.id])
    #expect(try await essai.maison.dossiersDeLAgenda(de: alix.personne, du: plage.fin, limit: 9, in: essai.organisme).isEmpty)
    #expect(try await essai.maison.dossiersDeLAgenda(de: Exemples.dominique, du: plage.debut, limit: 9, in: essai.organisme) == [autre])

    try await planifier(autre, 3)
    for geste in [
      { try await essai.maison.proposerConsultant(proposition, pour: autre, in: essai.organisme) }, { try await transferer(autre) },
    ] {
      let refus = await #expect(throws: Refus.self) { try await geste() }
      #expect(refus?.constats.map(\.regle) == [.consultantLibre])
      #expect(refus?.constats.first?.phrase.contains("Changez d’abord la date de la séance du \(Essai.seance.debut.enFrancais)") == true)
    }
    let reste = try await essai.maison.lire(autre, in: essai.organisme)
    #expect(reste.consultants.propositions.isEmpty && reste.consultants.enCharge?.personne == Exemples.dominique && reste.calendrier.seances.count == 2)
  }

  @Test func `un second consultant s’écarte aussitôt, même si sa séance tombe sur une autre de celui qui reste`() async throws {
    try await poserDeux()
    let (alix, le) = (essai.alix, Exemples.debut.plus(jours: -10))
    try await essai.sur(essai.id) { _ in [.consultants(.secondAccepte(alix, le: le))] }
    try await planifier(autre, 1)
    var seance = Essai.seance
    (seance.id, seance.consultant) = (SeanceID(haut: 0xD1, bas: 2), essai.alix.personne)
    let now = essai.maison.world.now()
    try await essai.sur(essai.id) { [seance] dossier throws(Refus) in try dossier.planifier(seance, at: now) }
    for _ in 0..<2 { try await essai.maison.ecarterSecondConsultant(de: essai.id, par: essai.camille, in: essai.organisme) }
    let apres = try await essai.dossier()
    #expect(apres.consultants.second == nil && apres.calendrier.seances.isEmpty && apres.calendrier.annulees.keys.contains(seance.id))
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
