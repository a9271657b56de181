import Domaine
import TestSupport
import Testing

/// An interruption that moves dates past the period of the convention needs an avenant of those who signed it (P11).
struct PeriodeTests {
  private let fin = Exemples.debut.plus(mois: 4)

  private func signe() throws -> Histoire<Dossier> {
    var dossier = try Exemples.transmis { $0.periode = Dossier.Periode(du: Exemples.debut, au: Exemples.debut.plus(mois: 4)) }
    for signataire in dossier.etat.signatairesRequis {
      let signature = try Exemples.signature(signataire)
      try dossier.jouer { try $0.signerConvention(signature) }
    }
    return dossier
  }

  private func seance(_ jour: Jour) -> Seance {
    Seance(
      id: SeanceID(haut: 4, bas: UInt64(jour.numero)), phase: .preliminaire, debut: Instant(jour, 14), duree: .heures(2), mode: .presentiel,
      lieu: "1 rue Imaginaire", consultant: Exemples.dominique)
  }

  @Test func `aucune séance ne se planifie ni ne bouge hors de la période`() throws {
    var dossier = try signe()
    let now = Instant(Exemples.conclusion, 9)
    #expect(try dossier.refus { try $0.planifier(seance(fin.plus(jours: 1)), at: now) } == [.periodeDeLaConvention])
    #expect(try dossier.refus { try $0.planifier(seance(Exemples.debut.plus(jours: -1)), at: now) } == [.periodeDeLaConvention])
    try dossier.jouer { try $0.planifier(seance(fin), at: now) }
    let tard = Instant(fin.plus(jours: 2), 14)
    #expect(
      try dossier.refus { try $0.demanderChangement(seance(fin).id, par: .beneficiaire, nouveauDebut: tard, exceptionnel: true, at: now) }
        == [.periodeDeLaConvention])
  }

  @Test func `une reprise après la période attend un avenant, que chacun signe`() throws {
    var dossier = try signe()
    let (suspension, reprise, now) = (Exemples.debut.plus(jours: 3), fin.plus(jours: 20), Instant(fin.plus(jours: 20), 18))
    try dossier.jouer { try $0.suspendre(le: suspension, at: Instant(suspension, 9)) }
    #expect(try dossier.refus { try $0.reprendre(le: reprise, at: now) } == [.periodeDeLaConvention])
    let du = dossier.etat.echeances(au: reprise)
    #expect(du.contains { $0.geste == "proposerAvenant" && $0.qui == .bureau && $0.etat == .enRetard })
    #expect(du.contains { $0.geste == "planifier" && $0.etat == .bloquee })
    let avenant = try Exemples.avenant(.suspension, jusquAu: fin.plus(mois: 3), le: reprise)
    try dossier.jouer { try $0.proposerAvenant(avenant) }
    for signataire in avenant.ordre {
      #expect(try dossier.refus { try $0.reprendre(le: reprise, at: now) } == [.periodeDeLaConvention])
      let signature = try Exemples.signature(signataire, a: Instant(reprise, 10), texte: avenant.texte)
      try dossier.jouer { try $0.signerAvenant(signature) }
    }
    #expect(dossier.etat.convention.finDePeriode == fin.plus(mois: 3))
    try dossier.jouer { try $0.reprendre(le: reprise, at: now) }
    let apres = seance(reprise.plus(jours: 10))
    try dossier.jouer { try $0.planifier(apres, at: now) }
    let presence = PresenceASigner(.consultant, Exemples.dominique, voie: .dessinee, horaire: Horaire(debut: apres.debut, fin: apres.fin))
    #expect(try dossier.refus { try $0.emarger(apres.id, presence, at: apres.fin) }.isEmpty)
  }

  @Test func `une séance tenue hors de la période ne s'émarge pas avant l'avenant`() throws {
    var dossier = try signe()
    let prevue = seance(fin)
    try dossier.jouer { try $0.planifier(prevue, at: Instant(Exemples.conclusion, 9)) }
    let lendemain = Horaire(debut: prevue.debut.plus(.heures(24)), fin: prevue.fin.plus(.heures(24)))
    let presence = PresenceASigner(.consultant, Exemples.dominique, voie: .dessinee, horaire: lendemain)
    #expect(try dossier.refus { try $0.emarger(prevue.id, presence, at: lendemain.fin) } == [.periodeDeLaConvention])
  }

  @Test func `une période ne recule pas dans le passé, et après le terme on ne convient plus que de l'argent`() throws {
    var dossier = try signe()
    let passe = try Exemples.avenant(.suspension, jusquAu: Exemples.debut.plus(jours: -1))
    #expect(try dossier.refus { try $0.proposerAvenant(passe) } == [.periodeDeLaConvention])
    let abandon = Exemples.debut.plus(jours: 5)
    try dossier.jouer { try $0.abandonner(le: abandon, at: Instant(abandon, 9)) }
    let (trop, argent) = (
      try Exemples.avenant(.calendrier, le: abandon.plus(jours: 1)), try Exemples.avenant(.financement, le: abandon.plus(jours: 1))
    )
    #expect(try dossier.refus { try $0.proposerAvenant(trop) }.map(\.id) == ["terme-passe"])
    #expect(try dossier.refus { try $0.proposerAvenant(argent) }.isEmpty)
  }
}
