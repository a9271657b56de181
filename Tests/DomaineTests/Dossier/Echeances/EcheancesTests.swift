import Domaine
import TestSupport
import Testing

@Suite struct EcheancesTests {
  let derniere = DossierExemple.seance(7).jour

  func gestes(_ dossier: Dossier, au jour: Jour) -> Set<String> {
    Set(dossier.echeances(au: jour).map(\.geste))
  }

  @Test func `un dossier vide n’attend rien, un dossier ouvert attend son engagement`() throws {
    #expect(Dossier().echeances(au: derniere).isEmpty)
    let pret = try DossierExemple.pret()
    let dossier = Dossier(folding: pret.faits.prefix(1))
    let attendus: Set = ["consentir", "designerConsultant", "arreterFinancement", "planifier", "demanderConservation", "declarerTravail"]
    #expect(gestes(dossier, au: DossierExemple.debut) == attendus)
    let consentir = try #require(dossier.echeances(au: DossierExemple.debut).first { $0.geste == "consentir" })
    #expect(consentir.etat == .bloquee && consentir.obstacles.map(\.regle.id) == ["garanties-avant-consentement"])
  }

  @Test func `après un refus ou un retrait, rien n’est plus réclamé à personne : le bilan se classe`() throws {
    let pret = try DossierExemple.pret()
    let refuse = Dossier(folding: pret.faits.prefix(3) + [.consentement(.refuse(le: DossierExemple.debut))])
    let classer = try #require(refuse.echeances(au: DossierExemple.debut).first)
    #expect(gestes(refuse, au: DossierExemple.debut) == ["abandonner"])
    #expect(classer.regle == .consentement && classer.phrase == Droit.refusDuBeneficiaire().first?.phrase)
    var retire = try DossierExemple.planifie()
    try retire.tenir([0])
    let jour = DossierExemple.seance(0).jour
    try retire.jouer { d in try d.retirerConsentement(le: jour) }
    // What was signed on paper is still to be scanned, as a proof.
    #expect(gestes(retire.etat, au: jour) == ["abandonner", "numeriser"])
    try retire.jouer { d in try d.abandonner(le: jour, at: Instant(jour, 20)) }
    #expect(gestes(retire.etat, au: jour).contains("constaterDestructionCarnet"))
  }

  @Test func `la convention transmise s’attend dix jours, puis son silence se constate`() throws {
    let pret = try DossierExemple.pret()
    let texte = try DossierExemple.empreinte("c")
    let projet = Dossier.Projet(forme: .conventionTripartite, ordre: [.employeur, .beneficiaire, .prestataire], texte: texte)
    let transmise = try #require(Jour(2027, 1, 11))
    var dossier = Histoire<Dossier>(pret.faits.filter { if case .convention = $0 { false } else { true } })
    #expect(gestes(dossier.etat, au: transmise).contains("preparerConvention"))
    try dossier.jouer { d in try d.preparerConvention(projet, le: transmise) }
    #expect(gestes(dossier.etat, au: transmise).contains("transmettreConvention"))
    try dossier.jouer { d in try d.transmettreConvention(a: Instant(transmise, 9)) }
    let signer = try #require(dossier.etat.echeances(au: transmise).first { $0.geste == "signerConvention" })
    #expect(signer.jour == transmise.plus(jours: 10) && signer.regle.id == "convention-10j" && signer.etat == .aFaire)
    #expect(gestes(dossier.etat, au: transmise.plus(jours: 15)).contains("constaterSilence"))
  }

  @Test func `une séance passée sans signature est en retard pour chacun des deux`() throws {
    let dossier = try DossierExemple.planifie()
    let seance = DossierExemple.seance(0)
    let retards = dossier.etat.echeances(au: seance.jour.plus(jours: 1)).filter { $0.geste == "emarger" }
    #expect(retards.map(\.etat) == [.enRetard, .enRetard])
    #expect(Set(retards.map(\.qui)) == [.beneficiaire, .consultant])
    #expect(dossier.etat.echeances(au: seance.jour.plus(jours: -1)).allSatisfy { $0.geste != "emarger" })
  }

  @Test func `tenir les séances et remettre la synthèse éteint ce qui était dû`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir(0...7)
    #expect(gestes(dossier.etat, au: derniere).isSuperset(of: ["demanderConservation", "constaterRemise"]))
    let remise = try #require(dossier.etat.echeances(au: derniere).first { $0.geste == "constaterRemise" })
    #expect(remise.etat == .bloquee)
    try dossier.remettre(le: derniere)
    #expect(gestes(dossier.etat, au: derniere).isDisjoint(with: ["demanderConservation", "constaterRemise", "emarger", "planifier"]))
  }

  @Test func `au terme viennent facture, certificat, attestation, suivi et destruction`() throws {
    let dossier = try Histoire.acheve()
    let attendus: Set = ["facturer", "etablirCertificat", "remettreAttestation", "demanderSatisfaction", "proposerSuivi", "constaterDestructionCarnet"]
    #expect(gestes(dossier.etat, au: derniere).isSuperset(of: attendus))
    let detruire = try #require(dossier.etat.echeances(au: derniere.plus(jours: 1)).first { $0.geste == "constaterDestructionCarnet" })
    #expect(detruire.etat == .enRetard && detruire.jour == derniere)
  }

  @Test func `une demande de changement attend chacun de ceux qui doivent répondre`() throws {
    var dossier = try DossierExemple.planifie()
    let seance = DossierExemple.seance(7)
    try dossier.jouer { d in try d.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: seance.debut.plus(.heures(48)), at: DossierExemple.veille) }
    let reponses = dossier.etat.echeances(au: DossierExemple.debut).filter { $0.geste == "accepterChangement" }
    #expect(Set(reponses.map(\.qui)) == [.consultant, .employeur])
  }

  @Test func `l’entrée au CPF se déclare dans les trois jours ouvrés qui suivent la première séance`() throws {
    var dossier = try DossierExemple.planifie(sorte: .cpf)
    try dossier.tenir([0])
    let premiere = DossierExemple.seance(0).jour
    let entree = try #require(dossier.etat.echeances(au: premiere).first { $0.geste == "declarerEntreeCpf" })
    #expect(entree.jour == premiere.plus(jours: 3))
  }

  @Test func `chaque échéance dit sa règle, son geste et une phrase courte`() throws {
    for dossier in [try DossierExemple.planifie(), try Histoire.acheve(), try DossierExemple.planifie(sorte: .cpf)] {
      for decalage in stride(from: -10, through: 400, by: 41) {
        let echeances = dossier.etat.echeances(au: DossierExemple.debut.plus(jours: decalage))
        #expect(echeances.allSatisfy { !$0.geste.isEmpty && $0.phrase.hasSuffix(".") && $0.phrase.count < 160 })
        #expect(echeances.map { $0.jour ?? .dernier } == echeances.map { $0.jour ?? .dernier }.sorted())
      }
    }
  }
}
