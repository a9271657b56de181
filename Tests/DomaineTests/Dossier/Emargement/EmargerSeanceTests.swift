import Domaine
import TestSupport
import Testing

@Suite struct EmargerSeanceTests {
  let seance = DossierExemple.seance(0)

  @Test func `les heures comptent quand les deux ont signé, pas avant`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.emarger(seance.id, DossierExemple.presence(.beneficiaire, seance), at: seance.fin) }
    #expect(dossier.etat.heures.faites == .nulle)
    #expect(dossier.etat.heures.aSigner == .heures(2))
    try dossier.jouer { d in try d.emarger(seance.id, DossierExemple.presence(.consultant, seance), at: seance.fin) }
    #expect(dossier.etat.heures.faites == .heures(2))
    #expect(dossier.etat.heures.parPhase == [.preliminaire: .heures(2)])
    #expect(dossier.etat.heures.restantes == .heures(22))
  }

  @Test func `une séance ne s’émarge pas d’avance`() throws {
    let dossier = try DossierExemple.planifie()
    let avant = seance.fin.plus(Duree(minutes: -1))
    #expect(try dossier.regles { d in try d.emarger(seance.id, DossierExemple.presence(.consultant, seance), at: avant) } == ["pas-avant-la-seance"])
  }

  @Test func `sans convention signée de tous, aucune séance ne s’émarge`() throws {
    let ouvert = try DossierExemple.pret()
    var dossier = Histoire<Dossier>(ouvert.faits.filter { if case .convention = $0 { false } else { true } })
    try dossier.jouer { d in try d.planifier(seance, at: DossierExemple.veille) }
    #expect(try dossier.regles { d in try d.emarger(seance.id, DossierExemple.presence(.consultant, seance), at: seance.fin) } == ["convention-tripartite"])
  }

  @Test func `le second signe les mêmes heures, ou l’erreur se corrige à deux`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.emarger(seance.id, DossierExemple.presence(.consultant, seance), at: seance.fin) }
    let autre = Horaire(debut: seance.debut.plus(Duree(minutes: 15)), fin: seance.fin)
    var presence = DossierExemple.presence(.beneficiaire, seance)
    presence.horaire = autre
    #expect(try dossier.regles { d in try d.emarger(seance.id, presence, at: seance.fin) } == ["memes-horaires"])
    try dossier.jouer { d in try d.corrigerHoraire(seance.id, par: .beneficiaire, autre, at: seance.fin) }
    #expect(dossier.etat.emargement.feuilles[seance.id]?.horaire.duree == .heures(2))
    try dossier.jouer { d in try d.corrigerHoraire(seance.id, par: .consultant, autre, at: seance.fin) }
    #expect(dossier.etat.emargement.feuilles[seance.id]?.horaire == autre)
    try dossier.jouer { d in try d.emarger(seance.id, presence, at: seance.fin) }
    #expect(dossier.etat.heures.faites == .heures(1, 45))
    #expect(dossier.etat.retard(seance.id) == Duree(minutes: 15))
  }

  @Test func `chacun signe pour soi`() throws {
    let dossier = try DossierExemple.planifie()
    var presence = DossierExemple.presence(.beneficiaire, seance)
    presence.personne = DossierExemple.dominique
    #expect(try dossier.regles { d in try d.emarger(seance.id, presence, at: seance.fin) } == ["chacun-signe"])
  }

  @Test func `un consultant étranger au dossier ne tient pas de séance, un second consultant accepté oui`() throws {
    var modalites = DossierExemple.modalites
    modalites.secondConsultantPossible = true
    var dossier = try DossierExemple.planifie(modalites)
    var presence = DossierExemple.presence(.consultant, seance)
    (presence.personne, presence.tenuePar) = (DossierExemple.second, DossierExemple.second)
    #expect(try dossier.regles { d in try d.emarger(seance.id, presence, at: seance.fin) } == ["seance-du-consultant"])
    let second = Dossier.Consultant(personne: DossierExemple.second, nom: "Alix Exemple")
    try dossier.jouer { d in try d.accepterSecondConsultant(second, par: Acteur(DossierExemple.camille, .beneficiaire), le: DossierExemple.debut) }
    try dossier.jouer { d in try d.emarger(seance.id, presence, at: seance.fin) }
  }

  @Test func `la nuit du changement d’heure compte le temps vraiment passé`() throws {
    var dossier = try DossierExemple.pret()
    var nuit = seance
    let jour = try #require(Jour(2027, 3, 28))
    nuit.debut = Instant(jour, 1, 30)
    try dossier.jouer { d in try d.planifier(nuit, at: DossierExemple.veille) }
    let horaire = Horaire(debut: nuit.debut, fin: Instant(jour, 3, 30))
    for qui in Partie.allCases {
      var presence = DossierExemple.presence(qui, nuit)
      presence.horaire = horaire
      try dossier.jouer { d in try d.emarger(nuit.id, presence, at: Instant(jour, 4)) }
    }
    #expect(dossier.etat.heures.faites == .heures(1))
  }

  @Test func `une séance manquée ne compte pas et se replanifie, même si elle fut d’abord mal qualifiée`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.constaterAbsence(seance.id, .injustifiee, at: seance.fin) }
    try dossier.jouer { d in try d.constaterAbsence(seance.id, .excusee, at: seance.fin) }
    #expect(dossier.etat.emargement.absences == [seance.id: .excusee])
    #expect(dossier.etat.seancesAPlanifier == [SeancePrevue(.preliminaire, .heures(2))])
    #expect(dossier.etat.heures.faites == .nulle)
  }

  @Test func `une absence ne se constate ni d’avance ni sur une séance émargée`() throws {
    var dossier = try DossierExemple.planifie()
    let avant = seance.debut.plus(Duree(minutes: -1))
    #expect(try dossier.regles { d in try d.constaterAbsence(seance.id, .injustifiee, at: avant) } == ["fait-passe"])
    #expect(try dossier.regles { d in try d.constaterAbsence(seance.id, .excusee, at: avant) }.isEmpty)
    try dossier.tenir([0])
    #expect(try dossier.regles { d in try d.constaterAbsence(seance.id, .injustifiee, at: seance.fin) } == ["seance-non-commencee"])
  }

  @Test func `une séance sur papier dit qui garde l’original`() throws {
    var dossier = try DossierExemple.planifie()
    var presence = DossierExemple.presence(.beneficiaire, seance)
    presence.voie = .papier(originalChez: .consultant)
    try dossier.jouer { d in try d.emarger(seance.id, presence, at: seance.fin) }
    #expect(dossier.etat.emargement.feuilles[seance.id]?.signatures[.beneficiaire]?.voie == .papier(originalChez: .consultant))
  }

  @Test func `des heures certifiées ne diminuent plus par une correction`() throws {
    var dossier = try Histoire.acheve()
    let fin = Instant(DossierExemple.seance(7).jour, 19)
    try dossier.jouer { d in try d.etablirCertificat(le: fin.jourParis, at: fin) }
    let moins = Horaire(debut: seance.debut, fin: seance.debut.plus(.heures(1)))
    #expect(try dossier.regles { d in try d.corrigerHoraire(seance.id, par: .consultant, moins, at: fin) } == ["heures-enoncees"])
    try dossier.jouer { d in try d.etablirCertificat(heures: .heures(15), le: fin.jourParis, at: fin) }
    #expect(try dossier.regles { d in try d.corrigerHoraire(seance.id, par: .consultant, moins, at: fin) }.isEmpty)
  }

  @Test func `une heure ne compte qu’une fois, même signée pour deux séances`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir([0])
    let (premiere, seconde) = (DossierExemple.seance(0), DossierExemple.seance(1))
    var presence = DossierExemple.presence(.consultant, seconde)
    presence.horaire = Horaire(debut: premiere.debut.plus(.heures(1)), fin: premiere.fin.plus(.heures(1)))
    #expect(try dossier.regles { d in try d.emarger(seconde.id, presence, at: seconde.fin) } == ["pas-de-chevauchement"])
    presence.horaire = Horaire(debut: premiere.fin, fin: premiere.fin.plus(.heures(1)))
    #expect(try dossier.regles { d in try d.emarger(seconde.id, presence, at: seconde.fin) }.isEmpty)
    try dossier.tenir([1])
    let recouvre = Horaire(debut: premiere.debut, fin: premiere.fin)
    #expect(try dossier.regles { d in try d.corrigerHoraire(seconde.id, par: .consultant, recouvre, at: seconde.fin) }.contains("pas-de-chevauchement"))
  }

  @Test func `ce qui fut tenu se signe encore après un retrait du consentement, une annulation ou de nouvelles parts`() throws {
    let premiere = DossierExemple.seance(0)
    let lendemain = premiere.jour.plus(jours: 1)
    let defaire: [(Dossier) throws -> [Dossier.Event]] = [
      { try $0.retirerConsentement(le: lendemain) }, { try $0.annulerConvention(le: lendemain) },
      { try $0.constaterRefusDuPrestataire(DossierExemple.payeur, le: lendemain) },
    ]
    for defait in defaire {
      for signee in [true, false] {
        var dossier = try DossierExemple.planifie()
        if signee { try dossier.jouer { d in try d.emarger(premiere.id, DossierExemple.presence(.consultant, premiere), at: premiere.fin) } }
        try dossier.jouer(defait)
        let apres = Instant(lendemain, 9)
        for qui in Partie.allCases { try dossier.jouer { d in try d.emarger(premiere.id, DossierExemple.presence(qui, premiere), at: apres) } }
        #expect(dossier.etat.heures.faites == .heures(2))
        let suivante = DossierExemple.seance(1)
        #expect(try !dossier.regles { d in try d.emarger(suivante.id, DossierExemple.presence(.consultant, suivante), at: suivante.fin) }.isEmpty)
      }
    }
  }
}
