import Domaine
import TestSupport
import Testing

/// R6313-8: ten days from the employer's transmission, silence refuses.
struct TransmettreConventionTests {
  private let dixiemeJour = jour("2026-11-13")

  @Test func `la transmission par l'employeur ouvre les dix jours, une seule fois`() throws {
    let dossier = try Exemples.prepare([Exemples.payeur()])
    Given(dossier).when { try $0.transmettreConvention(a: Exemples.transmission) }.then(.convention(.transmise(a: Exemples.transmission)))
    var transmis = dossier
    try transmis.jouer { try $0.transmettreConvention(a: Exemples.transmission) }
    Given(transmis).when { try $0.transmettreConvention(a: Exemples.transmission.plus(.heures(24))) }.rien()
  }

  @Test func `passé le délai, une seconde transmission ne se perd pas en silence : elle dit quoi faire`() throws {
    let dossier = try Exemples.transmis(a: Exemples.transmission)
    Given(dossier).when { try $0.transmettreConvention(a: Instant(dixiemeJour, 23)) }.rien()
    let lendemain = Instant(dixiemeJour.plus(jours: 1), 9)
    Given(dossier).when { try $0.transmettreConvention(a: lendemain) }.refuse(.convention10j, dit: "préparez un autre projet")
    Given(try Exemples.signe(jusque: .beneficiaire)).when { try $0.transmettreConvention(a: lendemain) }.rien()
  }

  @Test func `seule la convention à trois se transmet`() throws {
    Given(try Exemples.prepare([Exemples.payeur(.personnel)])).when { try $0.transmettreConvention(a: Exemples.transmission) }.refuse(.formeDeContrat)
    Given(try Exemples.accueilli()).when { try $0.transmettreConvention(a: Exemples.transmission) }.refuse(.conventionPreparee)
  }

  @Test func `le silence refuse le onzième jour, jamais le dixième`() throws {
    let dossier = try Exemples.signe(jusque: .employeur)
    Given(dossier).when { try $0.constaterSilence(le: dixiemeJour) }.refuse(.convention10j, dit: "13\u{A0}novembre 2026")
    let lendemain = dixiemeJour.plus(jours: 1)
    Given(dossier).when { try $0.constaterSilence(le: lendemain) }.then(.convention(.silenceConstate(le: lendemain)))
  }

  @Test func `tant que le dernier jour est douteux, le silence ne refuse pas`() throws {
    let dossier = try Exemples.transmis(a: Instant(jour("2026-12-15"), 10))
    for date in ["2026-12-25", "2026-12-26", "2026-12-28"] {
      Given(dossier).when { try $0.constaterSilence(le: jour(date)) }.refuse(.convention10j, dit: "28\u{A0}décembre 2026")
    }
    Given(dossier).when { try $0.constaterSilence(le: jour("2026-12-29")) }.then(.convention(.silenceConstate(le: jour("2026-12-29"))))
  }

  @Test func `sans transmission, ou après la signature, il n'y a pas de silence`() throws {
    Given(try Exemples.prepare([Exemples.payeur()])).when { try $0.constaterSilence(le: Exemples.debut) }.refuse(.conventionTransmise)
    Given(try Exemples.signe(jusque: .beneficiaire)).when { try $0.constaterSilence(le: Exemples.debut) }.refuse(.conventionNonSignee)
  }

  @Test func `le bénéficiaire refuse sans motif, et sa convention a pris fin`() throws {
    var dossier = try Exemples.signe(jusque: .employeur)
    Given(dossier).when { try $0.refuserConvention(le: Exemples.conclusion) }.then(.convention(.refusee(le: Exemples.conclusion)))
    try dossier.jouer { try $0.refuserConvention(le: Exemples.conclusion) }
    let signature = try Exemples.signature(.beneficiaire)
    Given(dossier).when { try $0.signerConvention(signature) }.refuse(.conventionVivante)
    Given(dossier).when { try $0.transmettreConvention(a: Exemples.transmission) }.refuse(.conventionVivante)
    Given(dossier).when { try $0.constaterSilence(le: Exemples.debut) }.refuse(.conventionVivante)
  }

  @Test func `qui a signé ne refuse plus`() throws {
    Given(try Exemples.sousPlan()).when { try $0.refuserConvention(le: Exemples.conclusion) }.refuse(.conventionNonSignee)
  }

  @Test func `à l'employeur, refus, silence et annulation se lisent sans suite`() throws {
    #expect(try Exemples.accueilli().etat.conventionVueParLEmployeur == .aucune)
    let attente = try Exemples.signe(jusque: .employeur)
    #expect(attente.etat.conventionVueParLEmployeur == .enAttente)
    #expect(try Exemples.sousPlan().etat.conventionVueParLEmployeur == .conclue)
    let gestes: [(Dossier) throws -> [Dossier.Event]] = [
      { try $0.refuserConvention(le: dixiemeJour) }, { try $0.constaterSilence(le: Exemples.debut) }, { try $0.annulerConvention(le: dixiemeJour) },
    ]
    for geste in gestes {
      var dossier = attente
      try dossier.jouer(geste)
      #expect(dossier.etat.conventionVueParLEmployeur == .sansSuite)
    }
  }

  @Test func `d'une convention qui n'est pas la sienne, l'employeur ne lit rien`() throws {
    #expect(try Exemples.sousCpf().etat.conventionVueParLEmployeur == .aucune)
    #expect(try Exemples.payeSeul().etat.conventionVueParLEmployeur == .aucune)
  }
}
