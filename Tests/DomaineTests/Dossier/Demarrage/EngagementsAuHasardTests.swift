import Domaine
import TestSupport
import Testing

/// Engagements drawn at random: what must hold whatever was done, in whatever order. Every gesture is made twice.
@Suite struct EngagementsAuHasardTests {
  @Test(arguments: 0..<100)
  func `quoi qu’il arrive, rien ne commence sans consentement ni contrat, et l’employeur n’apprend rien qu’il ne doive savoir`(graine: Int) throws {
    var tirage = TirageDEngagement(UInt64(graine))
    var dossier = Histoire<Dossier>([.ouverture(.ouvert(Exemples.faits(graine.isMultiple(of: 5) ? .agentPublic : .salarie)))])
    for _ in 0..<80 {
      let geste = tirage.geste(dossier.etat)
      do { try dossier.jouer(geste) } catch is Refus {}
      verifier(dossier.etat, le: tirage.jour)
    }
  }

  private func verifier(_ dossier: Dossier, le jour: Jour) {
    if dossier.peutCommencer(le: jour).bloquants.isEmpty {
      #expect(dossier.consentement.donneLe.map { $0 <= jour } ?? false)
      #expect(dossier.consultants.enCharge != nil)
      #expect(dossier.convention.fin == nil)
      let signataires = dossier.convention.signataires(le: jour)
      #expect(dossier.formeRequise == .conditionsCpf ? dossier.financement.cpf.accepteLe != nil : signataires.isSuperset(of: dossier.signatairesRequis))
      #expect(dossier.financement.payeurs.allSatisfy { !$0.estUnTiers || dossier.financement.devis[$0.id] != nil })
    }
    if !dossier.financement.payeurs.isEmpty { #expect(Montant.somme(dossier.financement.payeurs.map(\.part)) == .euros(1_600)) }
    if let transmise = dossier.convention.transmiseA?.jourParis, let signature = dossier.convention.signatures[.beneficiaire] {
      #expect(signature.a.jourParis <= Droit.delaiDeConvention(transmisLe: transmise).prorogee)
    }
    if !dossier.employeurInforme { #expect(dossier.conventionVueParLEmployeur == .aucune) }
    #expect(dossier.convention.signatures.values.allSatisfy { $0.texte == dossier.convention.projet?.texte })
  }

  @Test func `au hasard, on commence parfois, et parfois tout finit avant`() throws {
    var (commences, finis) = (0, 0)
    for graine in 0..<30 {
      var tirage = TirageDEngagement(UInt64(graine))
      var dossier = Histoire<Dossier>([.ouverture(.ouvert(Exemples.faits()))])
      for _ in 0..<80 {
        let geste = tirage.geste(dossier.etat)
        do { try dossier.jouer(geste) } catch is Refus {}
        if dossier.etat.peutCommencer(le: tirage.jour).bloquants.isEmpty { commences += 1 }
      }
      if dossier.etat.convention.fin != nil { finis += 1 }
    }
    #expect(commences > 0 && finis > 0)
  }
}

/// Draws gestures of the engagement, on a calendar that only goes forward.
private struct TirageDEngagement {
  var hasard: Seeded
  var jour = Exemples.ouverture

  init(_ graine: UInt64) { hasard = Seeded(graine) }

  mutating func geste(_ dossier: Dossier) -> (Dossier) throws -> [Dossier.Event] {
    let (hier, aujourdHui, texte) = (jour, jour.plus(jours: hasard.entier(0...3)), hasard.entier(0...9) == 0 ? "d" : "c")
    jour = aujourdHui
    let gestes = accueil(aujourdHui) + argent(dossier, aujourdHui) + contrat(dossier, aujourdHui, Character(texte)) + absence(hier, aujourdHui)
    return hasard.parmi(gestes) ?? { _ in [] }
  }

  private func accueil(_ jour: Jour) -> [(Dossier) throws -> [Dossier.Event]] {
    [
      { try $0.presenterGaranties(le: jour) }, { try $0.consentir(le: jour) }, { try $0.consentir(le: jour) },
      { try $0.designerConsultant(Exemples.consultant, le: jour) },
    ] + (jour.numero.isMultiple(of: 7) ? [{ try $0.refuserConsentement(le: jour) }] : [])
  }

  private mutating func argent(_ dossier: Dossier, _ jour: Jour) -> [(Dossier) throws -> [Dossier.Event]] {
    let partages: [[Payeur]] = [
      [Exemples.payeur()], [Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)], [Exemples.payeur(.personnel)],
      [Exemples.payeur(.fonctionPublique)], [Exemples.payeur(.opco, 900)],
    ]
    let (partage, temps) = (hasard.parmi(partages) ?? [], hasard.parmi([TempsDuBilan.surTempsDeTravail, .horsTempsDeTravail]) ?? .surTempsDeTravail)
    let arreter: (Dossier) throws -> [Dossier.Event] = { try $0.arreterFinancement(partage, temps: temps, le: jour) }
    return (dossier.financement.payeurs.isEmpty || jour.numero.isMultiple(of: 11) ? [arreter, arreter] : [])
      + dossier.financement.payeurs.map { payeur in { try $0.accepterDevis(payeur.id, le: jour) } }
      + [
        { try $0.demander(cpf: DemandeCpf(numero: "CPF-IMAGINAIRE-1", le: jour)) }, { try $0.proposerCpf(le: jour) }, { try $0.accepterCpf(le: jour) },
      ]
  }

  private mutating func contrat(_ dossier: Dossier, _ jour: Jour, _ texte: Character) -> [(Dossier) throws -> [Dossier.Event]] {
    let moment = Instant(jour, hasard.entier(0...23), hasard.entier(0...59))
    let projet: (Dossier) throws -> [Dossier.Event] = {
      try $0.preparerConvention(Dossier.Projet(forme: $0.formeRequise, ordre: $0.signatairesRequis, texte: try Exemples.texte()), le: jour)
    }
    let signer = Signataire.allCases.map { signataire in
      { (dossier: Dossier) throws in
        try dossier.signerConvention(try Exemples.signature(signataire, a: moment, texte: try Exemples.texte(texte)))
      }
    }
    let rares: [(Dossier) throws -> [Dossier.Event]] = [
      { try $0.refuserConvention(le: jour) }, { try $0.constaterSilence(le: jour) }, { try $0.seRetracter(le: jour) }, { try $0.annulerConvention(le: jour) },
    ]
    return [projet, { try $0.transmettreConvention(a: moment) }] + signer + signer + [hasard.parmi(rares) ?? projet]
  }

  private func absence(_ hier: Jour, _ jour: Jour) -> [(Dossier) throws -> [Dossier.Event]] {
    let demande = Dossier.DemandeDAbsence(envoyeeLe: hier, recueLe: jour, debutLe: hier.plus(jours: 60), duree: .heures(24))
    return [
      { try $0.demanderAbsence(demande) }, { try $0.accepterAbsence(le: jour) },
      { try $0.refuserAbsence(le: jour) }, { try $0.constaterSilenceSurAbsence(le: jour) },
    ]
  }
}
