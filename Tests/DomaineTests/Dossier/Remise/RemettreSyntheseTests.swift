import Domaine
import TestSupport
import Testing

@Suite struct RemettreSyntheseTests {
  let derniere = DossierExemple.seance(7).jour
  var soir: Instant { Instant(derniere, 19) }

  @Test func `la question de la conservation vient avant la remise`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir(0...7)
    let synthese = try DossierExemple.empreinte("a")
    #expect(try dossier.regles { d in try d.constaterRemise(synthese, le: derniere, at: soir) } == ["accord-demande-avant-terme"])
    try dossier.jouer { d in try d.refuserConservation(le: derniere, at: soir) }
    try dossier.jouer { d in try d.constaterRemise(synthese, le: derniere, at: soir) }
    #expect(dossier.etat.remise.syntheseLe == derniere)
  }

  @Test func `rien ne se remet avant une séance émargée`() throws {
    var dossier = try DossierExemple.planifie()
    let jour = DossierExemple.debut
    try dossier.jouer { d in try d.demanderConservation(le: jour, at: soir) }
    let synthese = try DossierExemple.empreinte("a")
    #expect(try dossier.regles { d in try d.constaterRemise(synthese, le: jour, at: soir) } == ["remise-apres-seance"])
  }

  @Test func `refuser de signer n’empêche ni la remise ni le terme`() throws {
    var dossier = try Histoire.acheve()
    try dossier.jouer { d in try d.refuserDeSignerSynthese(par: .beneficiaire, le: derniere, at: soir) }
    try dossier.jouer { d in try d.signerSynthese(par: .consultant, le: derniere, at: soir) }
    #expect(dossier.etat.terme() == TermeDuBilan(derniere, .acheve))
    #expect(dossier.etat.remise.refus == [.beneficiaire: derniere])
    #expect(dossier.etat.remise.signatures == [.consultant: derniere])
  }

  @Test func `une version corrigée, remise à nouveau, se signe à nouveau`() throws {
    var dossier = try Histoire.acheve()
    try dossier.jouer { d in try d.signerSynthese(par: .beneficiaire, le: derniere, at: soir) }
    let corrigee = try DossierExemple.empreinte("b")
    try dossier.jouer { d in try d.constaterRemise(corrigee, le: derniere, at: soir) }
    #expect(dossier.etat.remise.signatures.isEmpty)
    let lendemain = derniere.plus(jours: 1)
    let tardive = try DossierExemple.empreinte("d")
    #expect(try dossier.regles { d in try d.constaterRemise(tardive, le: lendemain, at: Instant(lendemain, 9)) } == ["terme-passe"])
  }

  @Test func `on ne signe que ce qui est remis`() throws {
    let dossier = try DossierExemple.planifie()
    #expect(try dossier.regles { d in try d.signerSynthese(par: .consultant, le: derniere, at: soir) } == ["signature-apres-remise"])
  }

  @Test func `chaque résultat remis garde son jour et son empreinte`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir(0...2)
    let jour = DossierExemple.seance(2).jour
    let resultat = try DossierExemple.empreinte("e")
    try dossier.jouer { d in try d.constaterRemiseResultat(resultat, le: jour, at: Instant(jour, 19)) }
    #expect(dossier.etat.remise.resultats == [resultat: jour])
  }

  @Test func `un résultat se remet à qui il appartient même le bilan terminé, jamais d’avance`() throws {
    var dossier = try Histoire.acheve()
    let (resultat, lendemain) = (try DossierExemple.empreinte("e"), derniere.plus(jours: 1))
    #expect(try dossier.regles { d in try d.constaterRemiseResultat(resultat, le: lendemain, at: soir) } == ["fait-passe"])
    try dossier.jouer { d in try d.constaterRemiseResultat(resultat, le: lendemain, at: Instant(lendemain, 9)) }
    #expect(dossier.etat.remise.resultats == [resultat: lendemain])
  }
}
