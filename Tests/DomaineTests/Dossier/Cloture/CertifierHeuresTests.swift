import Domaine
import TestSupport
import Testing

@Suite struct CertifierHeuresTests {
  let derniere = DossierExemple.seance(7).jour
  var soir: Instant { Instant(derniere, 19) }

  @Test func `le certificat dit les heures faites et les jours de la première et de la dernière séance`() throws {
    var dossier = try Histoire.acheve()
    try dossier.jouer { d in try d.etablirCertificat(nommeLEmployeur: true, le: derniere, at: soir) }
    let certificat = try #require(dossier.etat.cloture.certificat)
    #expect(certificat.heures == .heures(16))
    #expect(certificat.du == DossierExemple.seance(0).jour && certificat.au == derniere)
  }

  @Test func `une minute de plus que les heures faites est refusée`() throws {
    let dossier = try Histoire.acheve()
    #expect(try dossier.regles { d in try d.etablirCertificat(heures: .heures(16, 1), le: derniere, at: soir) } == ["service-fait"])
    #expect(try dossier.regles { d in try d.etablirCertificat(heures: .nulle, le: derniere, at: soir) } == ["heures-faites"])
  }

  @Test func `sans séance signée, ni certificat ni attestation`() throws {
    let dossier = try DossierExemple.planifie()
    #expect(try dossier.regles { d in try d.etablirCertificat(le: derniere, at: soir) } == ["heures-faites"])
    #expect(try dossier.regles { d in try d.remettreAttestation(le: derniere, at: soir) } == ["heures-faites"])
  }

  @Test func `l’employeur n’est nommé que s’il paie au plan`() throws {
    #expect(try Histoire.acheve().etat.peutCertifier(.heures(16), nommeLEmployeur: true).isEmpty)
    let personnel = try Histoire.acheve(sorte: .personnel).etat
    #expect(personnel.peutCertifier(.heures(16), nommeLEmployeur: true).map(\.regle.id) == ["certificat-realisation"])
    #expect(personnel.peutCertifier(.heures(16)).isEmpty)
  }

  @Test func `attestation, satisfaction et suivi se font chacun une fois`() throws {
    var dossier = try Histoire.acheve()
    let suivi = try #require(dossier.etat.dateDuSuivi)
    #expect(suivi == derniere.plus(mois: 6))
    try dossier.jouer { d in try d.remettreAttestation(le: derniere, at: soir) }
    try dossier.jouer { d in try d.demanderSatisfaction(le: derniere, at: soir) }
    #expect(try dossier.regles { d in try d.constaterSuivi(le: suivi, at: Instant(suivi, 12)) } == ["suivi-propose"])
    try dossier.jouer { d in try d.proposerSuivi(le: derniere, pour: suivi, at: soir) }
    try dossier.jouer { d in try d.constaterSuivi(le: suivi, at: Instant(suivi, 12)) }
    #expect(dossier.etat.cloture.issueDuSuivi == .tenu(suivi))
    #expect(try dossier.regles { d in try d.declinerSuivi(le: suivi, at: Instant(suivi, 12)) } == ["suivi-propose"])
  }

  @Test func `un suivi ne se tient pas avant la dernière séance, et se décline`() throws {
    var dossier = try Histoire.acheve()
    #expect(try dossier.regles { d in try d.proposerSuivi(le: derniere, pour: derniere, at: soir) } == ["suivi-apres-terme"])
    try dossier.jouer { d in try d.proposerSuivi(le: derniere, pour: derniere.plus(mois: 6), at: soir) }
    try dossier.jouer { d in try d.declinerSuivi(le: derniere, at: soir) }
    #expect(dossier.etat.cloture.issueDuSuivi == .decline(derniere))
  }
}
