import Domaine
import TestSupport
import Testing

/// Proposed, signed one by one by those who signed what it changes, then in force (P11).
struct AvenantTests {
  private let jour = Exemples.debut

  private func propose(_ changer: (inout Dossier.ProjetDAvenant) -> Void = { _ in }) throws -> Histoire<Dossier> {
    var dossier = try Exemples.sousPlan()
    var avenant = try Exemples.avenant(.duree)
    changer(&avenant)
    try dossier.jouer { [avenant] d in try d.proposerAvenant(avenant) }
    return dossier
  }

  private func signature(_ par: Signataire, apres jours: Int = 0, texte: Character = "d", personne: PersonneID? = nil) throws -> Dossier.Signature {
    try Exemples.signature(par, personne: personne, a: Instant(jour.plus(jours: jours), 10), texte: try Exemples.texte(texte))
  }

  @Test func `il est proposé, signé de chacun à son tour, et en vigueur le jour de la dernière signature`() throws {
    var dossier = try Exemples.sousPlan()
    let avenant = try Exemples.avenant(.duree)
    Given(dossier).when { try $0.proposerAvenant(avenant) }.then(.convention(.avenantPropose(avenant)))
    try dossier.jouer { try $0.proposerAvenant(avenant) }
    for (rang, signataire) in [Signataire.employeur, .beneficiaire, .prestataire].enumerated() {
      #expect(dossier.etat.convention.avenants.isEmpty)
      #expect(dossier.etat.convention.avenantsEnAttente.map(\.aSigner) == [[signataire]])
      let signature = try signature(signataire, apres: rang)
      try dossier.jouer { try $0.signerAvenant(signature) }
    }
    let enVigueur = try #require(dossier.etat.convention.avenants.first)
    #expect(enVigueur.objet == .duree && enVigueur.texte == avenant.texte && enVigueur.le == jour.plus(jours: 2))
    #expect(enVigueur.signataires == [.employeur, .beneficiaire, .prestataire])
    #expect(dossier.etat.convention.avenantsEnAttente.isEmpty)
    #expect(dossier.etat.convention.avenantPropose(avenant.texte)?.signatures[.beneficiaire]?.voie == .code)
  }

  @Test func `hors de son tour, pour un autre, sur un autre texte ou avant d'être proposé, rien ne se signe`() throws {
    let dossier = try propose()
    let (tot, autre) = (try signature(.beneficiaire), try signature(.employeur, texte: "e"))
    Given(dossier).when { try $0.signerAvenant(tot) }.refuse(.signatureASonTour, dit: "l’employeur")
    Given(dossier).when { try $0.signerAvenant(autre) }.refuse(.avenantPropose)
    let veille = try signature(.employeur, apres: -1)
    Given(dossier).when { try $0.signerAvenant(veille) }.refuse(.avenantPropose)
    let libre = try propose { $0.ordreImpose = false }
    let usurpee = try signature(.beneficiaire, personne: Exemples.inconnu)
    Given(libre).when { try $0.signerAvenant(usurpee) }.refuse(.signatairePourSoi)
    let sienne = try signature(.beneficiaire)
    Given(libre).when { try $0.signerAvenant(sienne) }.then(.convention(.avenantSigne(sienne)))
  }

  @Test func `le silence d'un employeur n'y change rien, si long soit-il`() throws {
    let dossier = try propose { $0.jusquAu = Exemples.debut.plus(mois: 12) }
    let tard = jour.plus(mois: 6)
    #expect(dossier.etat.convention.avenants.isEmpty)
    #expect(dossier.etat.convention.finDePeriode == nil)
    var courtes = Exemples.modalites
    courtes.seances.removeLast()
    Given(dossier).when { [courtes] in try $0.changerModalites(courtes, le: tard) }.refuse(.avenantAvantChangement)
    let attendus = dossier.etat.echeances(au: tard).filter { $0.geste == "signerAvenant" }
    #expect(attendus.map(\.qui) == [.employeur])
    #expect(attendus.first?.jour == nil)
  }

  @Test func `refusé par l'un, il est sans suite, et rien n'a changé`() throws {
    var dossier = try propose()
    let (texte, employeur) = (try Exemples.texte("d"), try signature(.employeur))
    try dossier.jouer { try $0.signerAvenant(employeur) }
    let refus = Dossier.Event.convention(.avenantRefuse(texte: texte, par: .beneficiaire, le: jour))
    Given(dossier).when { try $0.refuserAvenant(texte, par: .beneficiaire, le: jour) }.then(refus)
    try dossier.jouer { try $0.refuserAvenant(texte, par: .beneficiaire, le: jour) }
    let apres = try signature(.beneficiaire)
    Given(dossier).when { try $0.signerAvenant(apres) }.refuse(.avenantPropose)
    #expect(dossier.etat.convention.avenants.isEmpty && dossier.etat.convention.complete)
    let (meme, autre) = (try Exemples.avenant(.duree), try Exemples.avenant(.duree, texte: "e"))
    Given(dossier).when { try $0.proposerAvenant(meme) }.refuse(.avenantUnique)
    Given(dossier).when { try $0.proposerAvenant(autre) }.then(.convention(.avenantPropose(autre)))
  }

  @Test func `signé de tous, il ne se refuse plus ; inconnu, il ne se refuse pas`() throws {
    var dossier = try Exemples.sousPlan()
    try dossier.convenir(.duree)
    let (texte, inconnu) = (try Exemples.texte("d"), try Exemples.texte("e"))
    Given(dossier).when { try $0.refuserAvenant(texte, par: .employeur, le: jour) }.refuse(.avenantUnique)
    Given(dossier).when { try $0.refuserAvenant(inconnu, par: .employeur, le: jour) }.refuse(.avenantPropose)
  }

  @Test func `un seul attend à la fois sur le même objet`() throws {
    let dossier = try propose()
    let (meme, autre) = (try Exemples.avenant(.duree, texte: "e"), try Exemples.avenant(.financement, texte: "e"))
    Given(dossier).when { try $0.proposerAvenant(meme) }.refuse(.avenantUnique)
    Given(dossier).when { try $0.proposerAvenant(autre) }.then(.convention(.avenantPropose(autre)))
  }

  @Test func `plusieurs se suivent, sans rien ôter de ce qui fut conclu`() throws {
    var dossier = try Exemples.sousPlan()
    let projet = dossier.etat.convention.projet
    try dossier.convenir(.financement)
    try dossier.convenir(.calendrier, texte: "e")
    #expect(dossier.etat.convention.avenants.map(\.objet) == [.financement, .calendrier])
    #expect(dossier.etat.convention.projet == projet)
    #expect(dossier.etat.convention.complete)
  }

  @Test(arguments: [Signataire.employeur, .beneficiaire, .prestataire])
  func `il est signé de tous ceux qui ont signé la convention`(absent: Signataire) throws {
    let avenant = try Exemples.avenant(.calendrier, signataires: Set([Signataire.employeur, .beneficiaire, .prestataire]).subtracting([absent]))
    Given(try Exemples.sousPlan()).when { try $0.proposerAvenant(avenant) }.refuse(.avenantSigneDeTous)
  }

  @Test func `il ne précède pas ce qu'il change`() throws {
    let avant = try Exemples.avenant(.calendrier, le: Exemples.conclusion.plus(jours: -1))
    Given(try Exemples.sousPlan()).when { try $0.proposerAvenant(avant) }.refuse(.avenantSigneDeTous)
    let avenant = try Exemples.avenant(.calendrier)
    Given(try Exemples.signe(jusque: .beneficiaire)).when { try $0.proposerAvenant(avenant) }.refuse(.avenantSigneDeTous)
  }

  @Test func `défaite, la convention emporte ses avenants en attente`() throws {
    var dossier = try propose()
    try dossier.jouer { try $0.annulerConvention(le: jour) }
    let employeur = try signature(.employeur)
    Given(dossier).when { try $0.signerAvenant(employeur) }.refuse(.conventionVivante)
    #expect(dossier.etat.convention.avenantsEnAttente.isEmpty)
  }

  @Test func `ce qui fut noté en une fois, autrefois, vaut encore, et une fois`() throws {
    var dossier = try Exemples.sousPlan()
    let ancien = Dossier.Avenant(
      objet: .duree, texte: try Exemples.texte("d"), signataires: [.employeur, .beneficiaire, .prestataire], le: jour)
    dossier = Histoire(dossier.faits + [.convention(.avenantConclu(ancien))])
    var courtes = Exemples.modalites
    courtes.seances.removeLast()
    try dossier.jouer { [courtes] in try $0.changerModalites(courtes, le: jour) }
    Given(dossier).when { try $0.changerModalites(Exemples.modalites, le: jour) }.refuse(.avenantAvantChangement)
  }
}
