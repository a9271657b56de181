import Application
import Domaine
import EventCodec
import TestSupport
import Testing

/// Gestures over several papers of one bilan: each writes in all of them, or in none.
struct GestesDuBilanTests {
  let essai = Essai()
  let jour = Exemples.debut

  private func transferer(par acteur: Acteur? = nil, avecNotes: Bool = false) async throws {
    try await essai.maison.transfererConsultant(
      essai.id, a: essai.alix, motif: .depart, avecNotes: avecNotes, par: acteur ?? essai.camille, in: essai.organisme)
  }

  private func amenagement(ouvertA consultant: PersonneID? = nil) async throws {
    let referent = Acteur(Exemples.centre, .referentHandicap)
    try await essai.sur(essai.id.comme(Amenagement.self)) { [jour] papier throws(Refus) in
      try papier.consentir(beneficiaire: Exemples.camille, referent: referent.personne, le: jour)
    }
    guard let consultant else { return }
    try await essai.sur(essai.id.comme(Amenagement.self)) { [jour] papier throws(Refus) in
      try papier.ouvrir(au: consultant, par: Acteur(Exemples.camille, .beneficiaire), le: jour)
    }
  }

  @Test func `un transfert change de mains le dossier, le carnet et les besoins, à la parole du seul bénéficiaire`() async throws {
    try await essai.poserAcheve()
    try await amenagement(ouvertA: Exemples.dominique)
    for acteur in [essai.dominique, Acteur(Exemples.inconnu, .bureau)] {
      await #expect(throws: Refus.self) { try await transferer(par: acteur) }
    }
    #expect(try await essai.carnet().acces.binome?.consultant == Exemples.dominique)
    for _ in 0..<2 { try await transferer() }
    let (dossier, carnet) = (try await essai.dossier(), try await essai.carnet())
    #expect(dossier.consultants.enCharge == essai.alix && dossier.consultants.transferts.count == 1)
    #expect(carnet.acces.binome?.consultant == essai.alix.personne && carnet.acces.transferts.count == 1)
    #expect(carnet.notes(lisiblesPar: Acteur(essai.alix.personne, .consultant)).isEmpty)
    #expect(try await essai.maison.lire(essai.id.comme(Amenagement.self), in: essai.organisme).ouverture.consultant == nil)
  }

  @Test func `après un transfert, les séances à venir nomment le nouveau consultant, et les deux en sont prévenus`() async throws {
    var dossier = try Exemples.payeSeul()
    try dossier.jouer { try $0.planifier(Essai.seance, at: Instant(Exemples.conclusion, 9)) }
    try await essai.poser(dossier)
    _ = try await essai.envois()
    essai.le(jour.plus(jours: -5))
    for _ in 0..<2 { try await transferer() }
    #expect(try await essai.dossier().calendrier.seances[Essai.seance.id]?.consultant == essai.alix.personne)
    #expect(
      try await essai.envois() == [
        Envoi("consultant.reponse", a: .bureau), Envoi("consultant.confie", a: .consultant), Envoi("calendrier.change", a: .beneficiaire),
        Envoi("calendrier.change", a: .consultant),
      ])
    let presence = PresenceASigner(
      .consultant, essai.alix.personne, voie: .dessinee, horaire: Horaire(debut: Essai.seance.debut, fin: Essai.seance.fin))
    try await essai.sur(essai.id) { dossier throws(Refus) in try dossier.emarger(Essai.seance.id, presence, at: Essai.seance.fin) }
    #expect(try await essai.dossier().emargement.feuilles[Essai.seance.id]?.tenuePar == essai.alix.personne)
  }

  @Test func `les notes suivent si la personne le veut`() async throws {
    try await essai.poserAcheve()
    try await transferer(avecNotes: true)
    #expect(try await essai.carnet().notes(lisiblesPar: Acteur(essai.alix.personne, .consultant)).count == 1)
  }

  @Test func `après la fin, le transfert porte sur ce qui reste : ce qui est gardé, et le suivi`() async throws {
    try await essai.poserAcheve(gardant: [.synthese])
    try await essai.maison.detruireCarnet(de: essai.id, horloge: [], in: essai.organisme)
    try await transferer()
    #expect(try await essai.maison.lire(ConservationID(essai.id, .synthese), in: essai.organisme).cadre.binome?.consultant == essai.alix.personne)
    #expect(try await essai.maison.lire(essai.id.comme(Suivi.self), in: essai.organisme).rendezvous.binome?.consultant == essai.alix.personne)
  }

  @Test func `avant tout carnet, le dossier seul change de mains`() async throws {
    try await essai.poser(try Exemples.payeSeul())
    try await transferer()
    #expect(try await essai.dossier().consultants.enCharge == essai.alix)
    #expect(try await !essai.vit(essai.id.comme(Carnet.self)))
  }

  @Test func `l’aménagement décidé est appliqué au dossier, et le consentement retiré l’en efface`() async throws {
    try await essai.poser(try Exemples.payeSeul())
    try await amenagement()
    let (effets, referent) = (EffetsAmenagement(seanceMaximale: .heures(1), corps: .dixHuit), Acteur(Exemples.centre, .referentHandicap))
    await #expect(throws: Refus.self) { try await essai.maison.amenager(essai.id, effets, par: essai.dominique, in: essai.organisme) }
    #expect(try await essai.dossier().effets == .aucun)
    for _ in 0..<2 { try await essai.maison.amenager(essai.id, effets, par: referent, in: essai.organisme) }
    #expect(try await essai.dossier().effets == effets)
    #expect(try await essai.dossier().ouverture.seancesPrevues.count == 16)
    await #expect(throws: Refus.self) { try await essai.maison.retirerAmenagement(essai.id, par: referent, in: essai.organisme) }
    for _ in 0..<2 { try await essai.maison.retirerAmenagement(essai.id, par: essai.camille, in: essai.organisme) }
    #expect(try await essai.dossier().effets == .aucun)
    #expect(try await essai.maison.lire(essai.id.comme(Amenagement.self), in: essai.organisme).besoins.tous.isEmpty)
    #expect(try await essai.maison.aDetruire(le: jour, in: essai.organisme).map(\.nature) == [.amenagement])
  }

  @Test func `qui ouvre un élément du carnet est noté avant d’en lire un mot`() async throws {
    try await essai.poserAcheve()
    let extrait = try await essai.maison.consulter(.planAction, du: essai.id.comme(), par: essai.dominique, in: essai.organisme)
    guard case .contenu(.planAction(let etapes)) = extrait else {
      Issue.record("\(extrait)")
      return
    }
    #expect(etapes.map(\.intitule) == ["Visiter un atelier"])
    #expect(try await essai.carnet().consultations.toutes.map(\.element) == [.planAction])
    for acteur in [Acteur(Exemples.inconnu, .consultant), Acteur(Exemples.centre, .bureau), Acteur(essai.alix.personne, .secondConsultant)] {
      await #expect(throws: Refus.self) { try await essai.maison.consulter(.planAction, du: essai.id.comme(), par: acteur, in: essai.organisme) }
    }
    _ = try await essai.maison.consulter(.notes, du: essai.id.comme(), par: essai.camille, in: essai.organisme)
    #expect(try await essai.carnet().consultations.toutes.count == 1)
  }

  @Test func `ce qui est gardé s’ouvre de même`() async throws {
    try await essai.poserAcheve(gardant: [.synthese])
    try await essai.maison.detruireCarnet(de: essai.id, horloge: [], in: essai.organisme)
    let garde = ConservationID(essai.id, .synthese)
    guard case .synthese = try await essai.maison.consulter(.synthese, garde: garde, par: essai.dominique, in: essai.organisme) else {
      Issue.record("la synthèse gardée ne se lit pas")
      return
    }
    #expect(try await essai.maison.lire(garde, in: essai.organisme).consultations.toutes.count == 1)
  }
}
