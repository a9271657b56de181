import Domaine
import TestSupport
import Testing

/// A change of date that waited for the employer alone waits for nobody once the employer has no say any more.
@Suite struct LibererChangementsTests {
  private let seance = DossierExemple.seance(7)
  private var tot: Instant { Instant(seance.jour.plus(jours: -28), 9) }
  private var nouveau: Instant { seance.debut.plus(.heures(48)) }
  private var seul: [Payeur] { [Payeur(id: DossierExemple.camille, sorte: .personnel, nom: "Camille Exemple", part: .euros(2_304))] }

  /// Under the plan, a change asked by the beneficiary and accepted by the consultant or not.
  private func demande(accepte: Bool = true) throws -> Histoire<Dossier> {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: nouveau, at: tot) }
    if accepte { try dossier.jouer { d in try d.accepterChangement(seance.id, par: .consultant, at: tot) } }
    return dossier
  }

  private func convenir(_ dossier: inout Histoire<Dossier>) throws {
    let texte = try DossierExemple.empreinte("d")
    let ordre: [Signataire] = [.employeur, .beneficiaire, .prestataire]
    try dossier.jouer { d in try d.proposerAvenant(Dossier.ProjetDAvenant(objet: .financement, texte: texte, ordre: ordre, le: tot.jourParis)) }
    for signataire in ordre {
      let signature = Dossier.Signature(par: signataire, personne: DossierExemple.camille, a: tot, texte: texte, voie: .code)
      try dossier.jouer { d in try d.signerAvenant(signature) }
    }
  }

  private func nePaiePlus(_ dossier: inout Histoire<Dossier>, le jour: Jour) throws {
    try convenir(&dossier)
    try dossier.jouer { d in try d.arreterFinancement(seul, temps: .horsTempsDeTravail, le: jour) }
  }

  @Test func `l’employeur qui ne paie plus n’est plus attendu : la séance prend sa nouvelle date`() throws {
    var dossier = try demande()
    #expect(dossier.etat.calendrier.demandes[seance.id]?.attendus == [.employeur])
    try nePaiePlus(&dossier, le: tot.jourParis)
    #expect(dossier.etat.calendrier.demandes.isEmpty)
    #expect(dossier.etat.calendrier.seances[seance.id]?.debut == nouveau)
    #expect(!dossier.etat.echeances(au: tot.jourParis).contains { $0.geste == "accepterChangement" })
  }

  @Test func `l’accord des autres reste attendu`() throws {
    var dossier = try demande(accepte: false)
    try nePaiePlus(&dossier, le: tot.jourParis)
    #expect(dossier.etat.calendrier.demandes[seance.id]?.attendus == [.consultant])
    #expect(dossier.etat.calendrier.seances[seance.id]?.debut == seance.debut)
    try dossier.jouer { d in try d.accepterChangement(seance.id, par: .consultant, at: tot) }
    #expect(dossier.etat.calendrier.seances[seance.id]?.debut == nouveau)
  }

  @Test func `une date qui n’est plus possible ne se prend pas, et rien n’attend plus`() throws {
    var dossier = try demande()
    try nePaiePlus(&dossier, le: seance.jour)
    #expect(dossier.etat.calendrier.demandes.isEmpty)
    #expect(dossier.etat.calendrier.seances[seance.id]?.debut == seance.debut)
  }
}
