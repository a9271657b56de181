import Domaine
import TestSupport
import Testing

/// What handicap needs change applies by itself: to what is planned already, to what is proposed, to the papers (C7).
struct AmenagementAppliqueTests {
  private let uneHeure = EffetsAmenagement(seanceMaximale: .heures(1), corps: .dixHuit)
  private let apres = DossierExemple.seance(1).jour.plus(jours: 1)

  /// Eight séances of two hours, two of them held, when needs become known.
  private func amenage(_ effets: EffetsAmenagement) throws -> Histoire<Dossier> {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir([0, 1])
    try dossier.jouer { [apres] d in try d.appliquerEffets(effets, le: apres) }
    return dossier
  }

  private func aFaire(_ dossier: Histoire<Dossier>, _ geste: String, au jour: Jour? = nil) -> [EcheanceDuDossier] {
    dossier.etat.echeances(au: jour ?? apres).filter { $0.geste == geste }
  }

  private func apresMidis(_ jours: Int, du premier: Jour) -> [Plage] {
    (0..<jours).map { Plage(debut: Instant(premier.plus(jours: $0), 14), fin: Instant(premier.plus(jours: $0), 18)) }
  }

  @Test func `les séances déjà planifiées et trop longues sont à scinder, pas celles qui sont tenues`() throws {
    let dossier = try amenage(uneHeure)
    let scinder = aFaire(dossier, "scinder")
    #expect(scinder.map(\.jour) == (2...7).map { DossierExemple.seance($0).jour })
    #expect(scinder.allSatisfy { $0.regle.id == "seance-amenagee" && $0.qui == .consultant && $0.etat == .aFaire })
    #expect(
      scinder.first?.phrase
        == "Scindez la séance du \(DossierExemple.seance(2).jour.enFrancais)\u{202F}: \(Duree.heures(1).enFrancais) au plus pour ce bénéficiaire.")
    #expect(dossier.etat.calendrierEntier(at: Instant(apres, 9)).filter { $0.regle.id == "seance-amenagee" }.count == 6)
    // Of those that have passed, presence is asked for instead.
    #expect(aFaire(dossier, "scinder", au: DossierExemple.seance(4).jour).count == 4)
    #expect(aFaire(try amenage(.aucun), "scinder").isEmpty)
  }

  @Test func `scindée, une séance fait place à ses parts, de la même phase et de la même durée en tout`() throws {
    var dossier = try amenage(uneHeure)
    let seance = DossierExemple.seance(2)
    let parts = [10, 11].map { rang in
      var part = seance
      (part.id, part.duree) = (DossierExemple.id(rang), .heures(1))
      if rang == 11 { part.debut = seance.debut.plus(.heures(24)) }
      return part
    }
    let now = Instant(apres, 9)
    try dossier.jouer { d in try d.scinder(seance.id, en: parts, at: now) }
    #expect(dossier.etat.calendrier.seances[seance.id] == nil)
    #expect(parts.allSatisfy { dossier.etat.calendrier.seances[$0.id] == $0 })
    #expect(dossier.etat.seancesAPlanifier.isEmpty)
    #expect(aFaire(dossier, "scinder").count == 5)
    let autre = DossierExemple.seance(3)
    var fausses = parts.enumerated().map { rang, part in
      var nouvelle = part
      (nouvelle.id, nouvelle.debut) = (DossierExemple.id(20 + rang), part.debut.plus(.heures(7 * 24)))
      return nouvelle
    }
    fausses[1].duree = Duree(minutes: 45)
    #expect(try dossier.regles { d in try d.scinder(autre.id, en: fausses, at: now) } == ["parts-de-seance"])
    (fausses[1].duree, fausses[1].phase) = (.heures(1), .conclusions)
    #expect(try dossier.regles { d in try d.scinder(autre.id, en: fausses, at: now) } == ["parts-de-seance"])
    #expect(try dossier.regles { d in try d.scinder(DossierExemple.id(0), en: parts, at: now) } == ["parts-de-seance"])
    #expect(try dossier.regles { d in try d.scinder(DossierExemple.id(99), en: parts, at: now) } == ["seance-connue"])
  }

  @Test func `une part trop longue est refusée comme une autre séance, et rien n’est annulé`() throws {
    let dossier = try amenage(EffetsAmenagement(seanceMaximale: .heures(1)))
    let seance = DossierExemple.seance(2)
    let parts = [(10, 90), (11, 30)].map { rang, minutes in
      var part = seance
      (part.id, part.duree) = (DossierExemple.id(rang), Duree(minutes: minutes))
      if rang == 11 { part.debut = seance.debut.plus(.heures(24)) }
      return part
    }
    #expect(try dossier.regles { d in try d.scinder(seance.id, en: parts, at: Instant(apres, 9)) } == ["seance-amenagee"])
    #expect(dossier.etat.calendrier.seances[seance.id] == seance)
  }

  @Test func `les séances déjà planifiées et trop proches sont à espacer`() throws {
    let dossier = try amenage(EffetsAmenagement(ecartMinimal: 10))
    let espacer = aFaire(dossier, "demanderChangement")
    #expect(espacer.map(\.jour) == (2...7).map { DossierExemple.seance($0).jour })
    let dates = "des \(DossierExemple.seance(1).jour.enFrancais) et \(DossierExemple.seance(2).jour.enFrancais)"
    #expect(espacer.first?.phrase == "Espacez les séances \(dates)\u{202F}: ce bénéficiaire a besoin de 10 jours entre deux.")
    #expect(aFaire(try amenage(EffetsAmenagement(ecartMinimal: 7)), "demanderChangement").isEmpty)
  }

  @Test func `un calendrier se propose au rythme de la personne, près des séances qui restent aussi`() throws {
    let rythme = EffetsAmenagement(ecartMinimal: 10)
    let vierge = try DossierExemple.pret(effets: rythme).etat.proposerCalendrier(apresMidis(150, du: DossierExemple.debut), des: DossierExemple.debut)
    #expect(vierge.count == 8)
    #expect(zip(vierge, vierge.dropFirst()).allSatisfy { $1.debut.jourParis.joursDepuis($0.debut.jourParis) >= 10 })
    var dossier = try amenage(rythme)
    try dossier.jouer { d in try d.annulerSeance(DossierExemple.id(7), at: Instant(apres, 9)) }
    let derniere = DossierExemple.seance(6).jour
    let reste = dossier.etat.proposerCalendrier(apresMidis(60, du: derniere), des: derniere)
    #expect(reste.map(\.debut.jourParis) == [derniere.plus(jours: 10)])
  }

  @Test func `une séance qui tombe se remplace et un calendrier se répare au même rythme`() throws {
    var dossier = try DossierExemple.pret(effets: EffetsAmenagement(ecartMinimal: 7))
    for rang in [0, 1, 3] { try dossier.jouer { d in try d.planifier(DossierExemple.seance(rang), at: DossierExemple.veille) } }
    let (tombee, now) = (DossierExemple.seance(3), Instant(apres, 9))
    let plages = apresMidis(40, du: apres)
    let premierJour = DossierExemple.seance(1).jour.plus(jours: 7)
    let creneaux = dossier.etat.creneauxDeRemplacement(pour: tombee, plages, at: now)
    #expect(creneaux.count == 3 && creneaux.allSatisfy { $0.jourParis >= premierJour })
    let repare = dossier.etat.reparerCalendrier(apres: tombee.id, plages, at: now)
    #expect(repare[tombee.id].map { $0.jourParis >= premierJour } == true)
  }

  @Test(arguments: EffetsAmenagement.Corps.allCases) func `la taille des caractères se lit du dossier, par ceux qui font les papiers`(
    corps: EffetsAmenagement.Corps
  ) throws {
    let dossier = try DossierExemple.pret(effets: EffetsAmenagement(corps: corps)).etat
    #expect(dossier.effets.corps == corps)
    #expect([11, 16, 18, 20].contains(dossier.effets.corps.rawValue))
    let voit = { (role: Role) in dossier.peutVoir(.effets, par: Acteur(DossierExemple.inconnu, role), le: DossierExemple.debut).bloquants.isEmpty }
    #expect(voit(.bureau) && !voit(.financeur) && !voit(.auditeur) && !voit(.employeur))
  }
}
