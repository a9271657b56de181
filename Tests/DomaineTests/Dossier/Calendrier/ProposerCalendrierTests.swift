import Domaine
import TestSupport
import Testing

@Suite struct ProposerCalendrierTests {
  /// Every day from 14 h to 18 h, for so many days.
  func apresMidis(_ jours: Int, du premier: Jour = DossierExemple.debut) -> [Plage] {
    (0..<jours).map { Plage(debut: Instant(premier.plus(jours: $0), 14), fin: Instant(premier.plus(jours: $0), 18)) }
  }

  @Test func `les moments communs sont ceux que les deux ont`() throws {
    let jour = DossierExemple.debut
    let matin = Plage(debut: Instant(jour, 9), fin: Instant(jour, 13))
    let midi = Plage(debut: Instant(jour, 12), fin: Instant(jour, 15))
    #expect(Plage.communes([matin], [midi]) == [Plage(debut: Instant(jour, 12), fin: Instant(jour, 13))])
    #expect(Plage.communes([matin], [Plage(debut: Instant(jour, 13), fin: Instant(jour, 14))]).isEmpty)
  }

  @Test func `tout le calendrier se propose, semaine après semaine, sans jour chômé`() throws {
    let dossier = try DossierExemple.pret()
    let propose = dossier.etat.proposerCalendrier(apresMidis(150), des: DossierExemple.debut)
    #expect(propose.map(\.phase) == DossierExemple.phases)
    #expect(zip(propose, propose.dropFirst()).allSatisfy { $1.debut.jourParis.joursDepuis($0.debut.jourParis) >= 7 })
    #expect(propose.allSatisfy { !JoursFeries().contient($0.debut.jourParis) && $0.debut.jourParis.jourDeSemaine != .dimanche })
  }

  @Test func `ce qui est proposé peut être planifié`() throws {
    var dossier = try DossierExemple.pret()
    for (rang, proposee) in dossier.etat.proposerCalendrier(apresMidis(150), des: DossierExemple.debut).enumerated() {
      var seance = DossierExemple.seance(rang)
      (seance.debut, seance.phase, seance.duree) = (proposee.debut, proposee.phase, proposee.duree)
      try dossier.jouer { d in try d.planifier(seance, at: DossierExemple.veille) }
    }
    #expect(dossier.etat.calendrierEntier(at: DossierExemple.veille).isEmpty)
    #expect(dossier.etat.proposerCalendrier(apresMidis(150), des: DossierExemple.debut).isEmpty)
  }

  @Test func `faute de semaines, les séances se resserrent jusqu’à l’amplitude minimale, pas en deçà`() throws {
    let dossier = try DossierExemple.pret()
    let serre = dossier.etat.proposerCalendrier(apresMidis(32), des: DossierExemple.debut)
    #expect(serre.count == 8)
    #expect(dossier.etat.proposerCalendrier(apresMidis(20), des: DossierExemple.debut).isEmpty)
  }

  @Test func `une amplitude maximale trop courte ne donne rien plutôt qu’un calendrier faux`() throws {
    let lundis = (0..<40).flatMap { apresMidis(1, du: DossierExemple.debut.plus(jours: 28 * $0)) }
    #expect(try DossierExemple.pret().etat.proposerCalendrier(lundis, des: DossierExemple.debut).isEmpty)
  }

  @Test func `une séance qui tombe a trois nouvelles dates, des jours différents`() throws {
    let dossier = try DossierExemple.planifie()
    let tombee = DossierExemple.seance(3)
    let now = Instant(tombee.jour, 9)
    let creneaux = dossier.etat.creneauxDeRemplacement(pour: tombee, apresMidis(20, du: tombee.jour), at: now)
    #expect(creneaux.count == 3)
    #expect(Set(creneaux.map(\.jourParis)).count == 3)
    #expect(creneaux.allSatisfy { $0 > now && $0 < DossierExemple.seance(5).debut })
  }

  @Test func `un calendrier se répare de la séance tombée à la dernière, sans toucher à celles qui sont signées`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir([0, 1])
    let now = Instant(DossierExemple.seance(2).jour, 9)
    let dates = dossier.etat.reparerCalendrier(apres: DossierExemple.id(2), apresMidis(120, du: DossierExemple.seance(2).jour), at: now)
    #expect(Set(dates.keys) == Set((2...7).map(DossierExemple.id)))
    let ordonnees = (2...7).compactMap { dates[DossierExemple.id($0)] }
    #expect(ordonnees == ordonnees.sorted() && ordonnees.allSatisfy { $0 > now })
  }

  @Test func `toute proposition respecte les moments offerts et l’écart minimal`() throws {
    var hasard = Seeded(7)
    for _ in 0..<200 {
      let plages = (0..<hasard.entier(0...60)).map { _ in
        let debut = Instant(DossierExemple.debut.plus(jours: hasard.entier(0...90)), hasard.entier(8...17), hasard.entier(0...59))
        return Plage(debut: debut, fin: debut.plus(Duree(minutes: hasard.entier(10...300))))
      }.sorted { $0.debut < $1.debut }
      let ecart = hasard.entier(0...5)
      let demande = DemandeDeCalendrier(
        seances: (0..<hasard.entier(1...6)).map { _ in SeancePrevue(.investigation, .heures(1)) }, plages: plages, des: DossierExemple.debut,
        ecartMinimal: ecart)
      let proposees = demande.proposer()
      #expect(proposees.isEmpty || proposees.count == demande.seances.count)
      #expect(proposees.allSatisfy { p in plages.contains { $0.debut <= p.debut && p.debut.plus(p.duree) <= $0.fin } })
      #expect(zip(proposees, proposees.dropFirst()).allSatisfy { $1.debut.jourParis.joursDepuis($0.debut.jourParis) >= ecart })
    }
  }
}
