import Domaine
import TestSupport
import Testing

/// « May it start? »: all that stands between a dossier and its first séance.
struct PeutCommencerTests {
  private let debut = Exemples.debut

  /// The rules that block a first séance on the usual day.
  private func bloquent(_ dossier: Histoire<Dossier>, le jour: Jour = Exemples.debut) -> [Regle] {
    dossier.etat.peutCommencer(le: jour).bloquants.map(\.regle)
  }

  @Test func `un dossier qui n’est pas ouvert dit d’abord de l’ouvrir`() {
    #expect(bloquent(Histoire()) == [.dossierOuvert])
  }

  @Test func `un dossier ouvert dit tout ce qui lui manque à la fois`() {
    let ouvert = Histoire<Dossier>([.ouverture(.ouvert(Exemples.faits()))])
    #expect(bloquent(ouvert) == [.consentement, .consultantDesigne, .financementArrete])
  }

  @Test func `la convention à trois attend chacun, et nomme qui manque`() throws {
    #expect(bloquent(try Exemples.finance([Exemples.payeur()])) == [.conventionTripartite])
    let manque = try Exemples.signe(jusque: .beneficiaire).etat.peutCommencer(le: debut).bloquants
    #expect(manque.map(\.regle) == [.conventionTripartite])
    #expect(manque.first?.phrase.contains("le centre") == true)
  }

  @Test func `une signature donnée après la séance ne la couvre pas`() throws {
    let dossier = try Exemples.sousPlan()
    #expect(bloquent(dossier, le: Exemples.conclusion.plus(jours: -1)) == [.conventionTripartite])
    #expect(bloquent(dossier, le: Exemples.conclusion).isEmpty)
  }

  @Test func `le représentant d’une personne protégée signe aussi`() throws {
    var dossier = try Exemples.finance([Exemples.payeur(.personnel)], .horsTempsDeTravail, faits: Exemples.faits(represente: true))
    let projet = try dossier.projet()
    try dossier.jouer { try $0.preparerConvention(projet, le: Exemples.ouverture) }
    for signataire in [Signataire.beneficiaire, .representantLegal, .prestataire] {
      #expect(bloquent(dossier) == [.conventionAvantSeance])
      try dossier.jouer { try $0.signerConvention(try Exemples.signature(signataire)) }
    }
    #expect(bloquent(dossier).isEmpty)
  }

  @Test func `un tiers qui paie accepte d’abord son devis, et commande si le programme le demande`() throws {
    var modalites = Exemples.modalites
    modalites.bonDeCommandeExige = true
    var dossier = try Exemples.sousPlan(modalites)
    #expect(bloquent(dossier) == [.commandeRecue])
    try dossier.jouer { try $0.recevoirCommande(Exemples.payeur().id, reference: "BC-1", le: debut) }
    #expect(bloquent(dossier).isEmpty)
    #expect(bloquent(dossier, le: debut.plus(jours: -1)) == [.commandeRecue])
  }

  @Test func `ni le CPF ni la personne ne commandent`() throws {
    var modalites = Exemples.modalites
    modalites.bonDeCommandeExige = true
    var dossier = try Exemples.finance([Exemples.payeur(.personnel)], .horsTempsDeTravail, faits: Exemples.faits(modalites: modalites))
    try dossier.conclure()
    #expect(bloquent(dossier).isEmpty)
  }

  @Test func `pendant la rétractation on prévient, sans empêcher`() throws {
    for (aDistance, jours) in [(false, 10), (true, 14)] {
      let dossier = try Exemples.payeSeul(aDistance: aDistance)
      let dernier = Exemples.conclusion.plus(jours: jours)
      #expect(dossier.etat.peutCommencer(le: dernier).map(\.regle) == [.contratParticulier])
      #expect(dossier.etat.peutCommencer(le: dernier).bloquants.isEmpty)
      #expect(dossier.etat.peutCommencer(le: dernier.plus(jours: 1)).isEmpty)
    }
  }

  @Test func `une convention signée dans le doute le reste, et le dit`() throws {
    // Transmitted on Wednesday 4 November: the tenth day is Saturday 14, and Monday 16 the next working day.
    let dossier = try Exemples.signe(jusque: .employeur, transmis: Instant(Exemples.ouverture.plus(jours: 2), 9))
    var suite = dossier
    try suite.jouer { try $0.signerConvention(try Exemples.signature(.beneficiaire, a: Instant(Exemples.ouverture.plus(jours: 14), 10))) }
    try suite.jouer { try $0.signerConvention(try Exemples.signature(.prestataire, a: Instant(Exemples.ouverture.plus(jours: 15), 10))) }
    let constats = suite.etat.peutCommencer(le: debut)
    #expect(constats.map(\.regle) == [.convention10j])
    #expect(constats.map(\.gravite) == [.incertain])
    #expect(constats.first?.dates.map(\.jour) == [Jour(2026, 11, 14), Jour(2026, 11, 16)].compactMap { $0 })
  }

  @Test func `un démarrage promis et manqué est signalé, mais s’incline devant les onze jours du CPF`() throws {
    var modalites = Exemples.modalites
    modalites.demarrageMaximal = 7
    let plan = try Exemples.sousPlan(modalites)
    #expect(plan.etat.peutCommencer(le: Exemples.conclusion.plus(jours: 7)).isEmpty)
    #expect(plan.etat.peutCommencer(le: Exemples.conclusion.plus(jours: 8)).map(\.gravite) == [.avertissement])
    var cpf = try Exemples.finance(
      [Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)], .horsTempsDeTravail, faits: Exemples.faits(modalites: modalites))
    try cpf.jouer { try $0.demander(cpf: DemandeCpf(numero: "CPF-IMAGINAIRE-2", le: Exemples.ouverture)) }
    try cpf.jouer { try $0.proposerCpf(le: Exemples.ouverture) }
    try cpf.jouer { try $0.accepterCpf(le: Exemples.ouverture) }
    let promis = cpf.etat.peutCommencer(le: debut).filter { $0.regle == .demarragePromis }
    #expect(promis.map(\.gravite) == [.information])
  }

  @Test func `chaque réponse porte une phrase qui se termine, et une règle de l’un des recueils`() throws {
    let connues = Set((Regle.toutes + Regle.duDossier).map(\.id))
    let ouvert = Histoire<Dossier>([.ouverture(.ouvert(Exemples.faits()))])
    for dossier in [ouvert, try Exemples.finance([Exemples.payeur()]), try Exemples.sousPlan(), try Exemples.payeSeul(), try Exemples.sousCpf()] {
      for decalage in [0, 7, 30, 90] {
        for constat in dossier.etat.peutCommencer(le: Exemples.ouverture.plus(jours: decalage)) {
          #expect(connues.contains(constat.regle.id))
          #expect(constat.phrase.hasSuffix("."))
        }
      }
    }
  }
}
