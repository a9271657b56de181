import Domaine
import TestSupport
import Testing

@Suite struct DeclarerTravailTests {
  func travail(_ rang: Int, _ duree: Duree, _ nature: NatureDuTravail = .questionnaire) -> TravailDeclare {
    let jour = DossierExemple.debut.plus(jours: 3)
    return TravailDeclare(id: TravailID(haut: 2, bas: UInt64(rang)), jour: jour, duree: duree, nature: nature, a: Instant(jour, 20))
  }
  let soir = Instant(DossierExemple.debut.plus(jours: 4), 20)

  @Test func `ce qui est déclaré compte une fois attesté`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.declarerTravail(travail(1, .heures(2))) }
    #expect(dossier.etat.heures.guidees == .nulle)
    try dossier.jouer { d in try d.attesterTravail(travail(1, .heures(2)).id, par: DossierExemple.dominique, at: soir) }
    #expect(dossier.etat.heures.guidees == .heures(2))
    try dossier.jouer { d in try d.contesterTravail(travail(1, .heures(2)).id, par: DossierExemple.dominique, at: soir) }
    #expect(dossier.etat.heures.guidees == .nulle)
  }

  @Test func `huit heures prévues, huit heures déclarées, cinq minutes de plus refusées`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.declarerTravail(travail(1, .heures(8))) }
    #expect(try dossier.regles { d in try d.declarerTravail(travail(2, Duree(minutes: 5))) } == ["travail-prevu"])
    try dossier.jouer { d in try d.contesterTravail(travail(1, .heures(8)).id, par: DossierExemple.dominique, at: soir) }
    try dossier.jouer { d in try d.declarerTravail(travail(2, .heures(1))) }
    #expect(try dossier.regles { d in try d.attesterTravail(travail(1, .heures(8)).id, par: DossierExemple.dominique, at: soir) } == ["travail-prevu"])
  }

  @Test(arguments: [NatureDuTravail.recherche, .enquete])
  func `la recherche compte ou non, comme le programme le dit`(nature: NatureDuTravail) throws {
    for incluse in [true, false] {
      var modalites = DossierExemple.modalites
      modalites.rechercheIncluse = incluse
      var dossier = try DossierExemple.planifie(modalites)
      try dossier.jouer { d in try d.declarerTravail(travail(1, .heures(3), nature)) }
      try dossier.jouer { d in try d.attesterTravail(travail(1, .heures(3)).id, par: DossierExemple.dominique, at: soir) }
      #expect(dossier.etat.heures.guidees == (incluse ? .heures(3) : .nulle))
    }
  }

  @Test func `un travail ne se déclare ni d’avance, ni sous un nom déjà pris, ni d’une durée absurde`() throws {
    var dossier = try DossierExemple.planifie()
    var demain = travail(1, .heures(1))
    demain.jour = demain.jour.plus(jours: 1)
    #expect(try dossier.regles { d in try d.declarerTravail(demain) } == ["fait-passe"])
    #expect(try dossier.regles { d in try d.declarerTravail(travail(1, .nulle)) } == ["travail-dure"])
    #expect(try dossier.regles { d in try d.declarerTravail(travail(1, .heures(10, 1))) } == ["travail-dure"])
    try dossier.jouer { d in try d.declarerTravail(travail(1, .heures(1))) }
    #expect(try dossier.regles { d in try d.declarerTravail(travail(1, .heures(2))) } == ["travail-unique"])
  }

  @Test func `seul un consultant du dossier atteste ou conteste`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.declarerTravail(travail(1, .heures(1))) }
    let id = travail(1, .heures(1)).id
    #expect(try dossier.regles { d in try d.attesterTravail(id, par: DossierExemple.camille, at: soir) } == ["attestation-du-consultant"])
    #expect(try dossier.regles { d in try d.contesterTravail(id, par: DossierExemple.inconnu, at: soir) } == ["attestation-du-consultant"])
    #expect(try dossier.regles { d in try d.attesterTravail(TravailID(haut: 0, bas: 0), par: DossierExemple.dominique, at: soir) } == ["travail-connu"])
  }
}
