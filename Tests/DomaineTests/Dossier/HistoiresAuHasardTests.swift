import Domaine
import TestSupport
import Testing

/// Histories drawn at random from the gestures of a dossier: what must hold whatever happened.
@Suite struct HistoiresAuHasardTests {
  @Test(arguments: 0..<100)
  func `quoi qu’il arrive, heures, terme, séances signées et documents restent ce qu’ils doivent`(graine: Int) throws {
    var tirage = Tirage(UInt64(graine))
    var dossier = try graine.isMultiple(of: 2) ? DossierExemple.planifie() : presqueAcheve()
    tirage.now = max(tirage.now, dossier.etat.remise.syntheseLe.map { Instant($0, 19) } ?? tirage.now)
    for _ in 0..<120 {
      let avant = dossier.etat
      do {
        let geste = tirage.geste(avant)
        try dossier.jouer(geste)
      } catch is Refus {}
      try verifier(dossier.etat, apres: avant, at: tirage.now)
    }
  }

  /// Six séances held, all the guided work attested, the synthèse handed over: where hours, passes and invoices are at their limits.
  private func presqueAcheve() throws -> Histoire<Dossier> {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir(0...5)
    let jour = DossierExemple.seance(5).jour
    let travail = TravailDeclare(id: TravailID(haut: 6, bas: 1), jour: jour, duree: .heures(8), nature: .questionnaire, a: Instant(jour, 18))
    try dossier.jouer { d in try d.declarerTravail(travail) }
    try dossier.jouer { d in try d.attesterTravail(travail.id, par: DossierExemple.dominique, at: Instant(jour, 18)) }
    try dossier.remettre(le: jour)
    return dossier
  }

  private func verifier(_ dossier: Dossier, apres avant: Dossier, at now: Instant) throws {
    let signees = dossier.emargement.feuilles.values.filter(\.complete).map(\.horaire.duree)
    #expect(dossier.heures.accompagnement == Duree.somme(signees))
    #expect(dossier.heures.faites <= .heures(24))
    #expect(dossier.cloture.certificat.map { $0.heures <= dossier.heures.faites } ?? true)
    #expect(dossier.cloture.facturesValables.allSatisfy { $0.heures <= dossier.heures.faites })
    if let terme = dossier.terme() {
      #expect(dossier.emargement.feuilles.values.allSatisfy { $0.horaire.debut.jourParis <= terme.jour })
      #expect(dossier.destruction.carnet.map { $0.a.jourParis >= terme.jour } ?? true)
    }
    for (id, seance) in avant.calendrier.seances where avant.emargement.estCommencee(id) { #expect(dossier.calendrier.seances[id] == seance) }
    if let ouverture = dossier.accords.consultations.last, avant.accords.consultations.last != ouverture {
      let passe = try #require(dossier.accords.laissezPasser[ouverture.laissezPasser])
      #expect(passe.donneA <= now && now.jourParis <= passe.jusquAu)
      #expect(avant.accords.revoques[passe.id] == nil)
    }
  }
}

/// Draws gestures, on a clock that only goes forward.
private struct Tirage {
  var hasard: Seeded
  var now = DossierExemple.veille
  var compte: UInt64 = 100

  init(_ graine: UInt64) { hasard = Seeded(graine) }

  typealias Geste = (Dossier) throws -> [Dossier.Event]

  mutating func geste(_ dossier: Dossier) -> Geste {
    now = now.plus(Duree(minutes: hasard.entier(0...(hasard.entier(0...3) == 0 ? 2_000 : 200))))
    compte += 1
    return switch hasard.entier(0...4) {
    case 0: calendrier(dossier)
    case 1, 2: presence(dossier)
    case 3: hasard.entier(0...4) == 0 ? interruption() : travail(dossier)
    default: cloture(dossier)
    }
  }

  private mutating func seance(_ dossier: Dossier) -> Seance {
    let passees = dossier.calendrier.enOrdre.filter { $0.fin <= now }
    return hasard.parmi(hasard.entier(0...2) > 0 && !passees.isEmpty ? passees : dossier.calendrier.enOrdre) ?? DossierExemple.seance(0)
  }

  private mutating func calendrier(_ dossier: Dossier) -> Geste {
    let (choisie, moment) = (seance(dossier), now)
    let partie = hasard.parmi(PartieAuChangement.allCases) ?? .consultant
    let debut = choisie.debut.plus(.heures(hasard.entier(-100...100)))
    var nouvelle = DossierExemple.seance(hasard.entier(0...7), duree: .heures(hasard.entier(1...3)))
    (nouvelle.id, nouvelle.debut) = (SeanceID(haut: 5, bas: compte), now.plus(.heures(hasard.entier(1...500))))
    let (planifiee, exceptionnel) = (nouvelle, hasard.entier(0...1) == 0)
    return switch hasard.entier(0...4) {
    case 0: { d in try d.planifier(planifiee, at: moment) }
    case 1: { d in try d.demanderChangement(choisie.id, par: partie, nouveauDebut: debut, exceptionnel: exceptionnel, at: moment) }
    case 2: { d in try d.accepterChangement(choisie.id, par: partie, at: moment) }
    case 3: { d in try d.refuserChangement(choisie.id, par: partie, at: moment) }
    default: { d in try d.annulerSeance(choisie.id, at: moment) }
    }
  }

  private mutating func presence(_ dossier: Dossier) -> Geste {
    let (choisie, moment) = (seance(dossier), now)
    let qui = hasard.parmi(Partie.allCases) ?? .consultant
    var presence = DossierExemple.presence(qui, choisie)
    if hasard.entier(0...2) == 0 { presence.horaire.fin = choisie.debut.plus(.heures(hasard.entier(1...4))) }
    presence.horaire = dossier.emargement.feuilles[choisie.id]?.horaire ?? presence.horaire
    let corrige = Horaire(debut: choisie.debut, fin: choisie.debut.plus(.heures(hasard.entier(1...3))))
    let (signee, nature) = (presence, hasard.parmi(NatureDeLAbsence.allCases) ?? .excusee)
    return switch hasard.entier(0...7) {
    case 0: { d in try d.constaterAbsence(choisie.id, nature, at: moment) }
    case 1: { d in try d.corrigerHoraire(choisie.id, par: qui, corrige, at: moment) }
    default: { d in try d.emarger(choisie.id, signee, at: moment) }
    }
  }

  private mutating func travail(_ dossier: Dossier) -> Geste {
    let moment = now
    let declare = TravailDeclare(
      id: TravailID(haut: 6, bas: compte), jour: now.jourParis, duree: .heures(hasard.entier(1...4)),
      nature: hasard.parmi(NatureDuTravail.allCases) ?? .lecture, a: now)
    let id = hasard.parmi(dossier.travailGuide.declarations.keys.sorted()) ?? declare.id
    return switch hasard.entier(0...3) {
    case 0: { d in try d.declarerTravail(declare) }
    case 1: { d in try d.contesterTravail(id, par: DossierExemple.dominique, at: moment) }
    default: { d in try d.attesterTravail(id, par: DossierExemple.dominique, at: moment) }
    }
  }

  private mutating func interruption() -> Geste {
    let (moment, jour) = (now, now.jourParis)
    return switch hasard.entier(0...19) {
    case 0: { d in try d.abandonner(le: jour, at: moment) }
    case 1, 2: { d in try d.suspendre(le: jour, at: moment) }
    case 3...15: { d in try d.reprendre(le: jour, at: moment) }
    case 16, 17: { d in try d.avertir(le: jour, at: moment) }
    default: { d in try d.constaterReponse(le: jour, at: moment) }
    }
  }

  private mutating func cloture(_ dossier: Dossier) -> Geste {
    let (moment, jour) = (now, now.jourParis)
    guard let synthese = Empreinte(String(repeating: "a", count: 64)) else { return { _ in [] } }
    let destinataire = DestinataireNomme(PersonneID(haut: 0, bas: 7), .tiers)
    let passe = LaissezPasser(
      id: LaissezPasserID(haut: 7, bas: compte), .synthese, synthese, a: destinataire, donneA: now, jusquAu: jour.plus(jours: hasard.entier(0...20)))
    let donne = hasard.parmi(dossier.accords.laissezPasser.keys.sorted()) ?? passe.id
    let heures = hasard.entier(0...1) == 0 ? dossier.heures.faites : Duree.heures(hasard.entier(0...24))
    return switch hasard.entier(0...9) {
    case 0: { d in try d.demanderConservation(le: jour, at: moment) }
    case 1: { d in try d.constaterRemise(synthese, le: jour, at: moment) }
    case 2: { d in try d.donnerLaissezPasser(passe) }
    case 3: { d in try d.revoquerLaissezPasser(donne, at: moment) }
    case 4, 5: { d in try d.consulter(donne, par: destinataire.personne, at: moment) }
    case 6: { d in try d.etablirCertificat(heures: heures, le: jour, at: moment) }
    case 7: facturer(dossier)
    case 8: { d in try d.constaterReponse(le: jour, at: moment) }
    default: { d in try d.constaterDestructionCarnet(tete: synthese, at: moment) }
    }
  }

  private mutating func facturer(_ dossier: Dossier) -> Geste {
    let moment = now
    guard let numero = NumeroDeFacture("2027-\(compte)") else { return { _ in [] } }
    let facture = Facture(
      numero: numero, payeur: DossierExemple.payeur, heures: dossier.heures.faites,
      horsTaxe: dossier.facturableHorsTaxe(payeur: DossierExemple.payeur, tva: 2_000), tva: 2_000, regime: .normal, le: now.jourParis)
    return { d in try d.facturer(facture, at: moment) }
  }
}
