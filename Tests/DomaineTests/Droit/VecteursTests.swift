import Domaine
import Testing

/// The vectors of the law, by their number: computed by hand from the texts and a calendar, never from the code.
struct VecteursTests {
  private func delai(_ delai: Delai, _ depuis: String, _ brute: String, _ prorogee: String? = nil, _ lieu: SourceLocation = #_sourceLocation) {
    let echeance = Echeance(delai, depuis: jour(depuis))
    #expect(echeance.brute == jour(brute), sourceLocation: lieu)
    if let prorogee { #expect(echeance.prorogee == jour(prorogee), sourceLocation: lieu) }
  }

  private func gravites(_ constats: [Constat]) -> [Gravite] { constats.map(\.gravite) }

  @Test func `1. projet transmis le 2 mars 2026, le 12 est encore à temps, le 13 à 0 h est refusé`() {
    delai(.jours(10), "2026-03-02", "2026-03-12", "2026-03-12")
    let transmis = jour("2026-03-02")
    #expect(Droit.acceptation(transmisLe: transmis, signeLe: Instant(jour("2026-03-12"), 23, 59).jourParis).isEmpty)
    #expect(gravites(Droit.acceptation(transmisLe: transmis, signeLe: Instant(jour("2026-03-13"), 0, 0).jourParis)) == [.bloquant])
  }

  @Test func `2. le dixième jour est l'Ascension`() {
    delai(.jours(10), "2026-05-04", "2026-05-14", "2026-05-15")
    #expect(gravites(Droit.acceptation(transmisLe: jour("2026-05-04"), signeLe: jour("2026-05-15"))) == [.incertain])
    #expect(gravites(Droit.acceptation(transmisLe: jour("2026-05-04"), signeLe: jour("2026-05-16"))) == [.bloquant])
  }

  @Test func `3. le dixième jour est Noël, un vendredi`() { delai(.jours(10), "2026-12-15", "2026-12-25", "2026-12-28") }

  @Test func `4. dix jours passent par le 29 février`() { delai(.jours(10), "2028-02-20", "2028-03-01", "2028-03-01") }

  @Test func `5. six mois depuis un 31 août`() {
    delai(.mois(6), "2026-08-31", "2027-02-28")
    delai(.mois(6), "2027-08-31", "2028-02-29")
    #expect(Droit.dateDuSuivi(terme: jour("2027-08-31")).brute == jour("2028-02-29"))
  }

  @Test func `6. demande reçue le 31 janvier 2026`() {
    delai(.jours(30), "2026-01-31", "2026-03-02")
    #expect(Droit.delaiDeReponse(recueLe: jour("2026-01-31")).brute == jour("2026-03-02"))
  }

  @Test func `7. demande reçue le 31 janvier 2028`() { delai(.jours(30), "2028-01-31", "2028-03-01") }

  @Test func `8. le trentième jour est la Toussaint, un dimanche`() {
    delai(.jours(30), "2026-10-02", "2026-11-01", "2026-11-02")
    let recue = jour("2026-10-02")
    #expect(Droit.etatDAbsence(recueLe: recue, reponse: nil, le: jour("2026-11-01")) == .enAttente)
    #expect(Droit.etatDAbsence(recueLe: recue, reponse: nil, le: jour("2026-11-02")) == .incertaine)
    #expect(Droit.etatDAbsence(recueLe: recue, reponse: nil, le: jour("2026-11-03")) == .accordeeParSilence)
  }

  @Test func `9. début le 1er mars 2027, demande le 31 décembre au plus tard`() {
    #expect(Droit.dernierJourPourDemander(debutLe: jour("2027-03-01")) == jour("2026-12-31"))
    #expect(Droit.demandeDAbsence(demandeLe: jour("2026-12-31"), debutLe: jour("2027-03-01")).isEmpty)
    #expect(gravites(Droit.demandeDAbsence(demandeLe: jour("2027-01-01"), debutLe: jour("2027-03-01"))) == [.bloquant])
  }

  @Test func `10. début le 1er mars 2028, demande le 1er janvier au plus tard`() {
    #expect(Droit.dernierJourPourDemander(debutLe: jour("2028-03-01")) == jour("2028-01-01"))
  }

  @Test func `11. 23 h 30 en temps universel le 10 mars est le 11 à Paris`() {
    let transmis = Instant(millisecondes: 1_773_185_400_000)
    #expect(transmis.description == "2026-03-10T23:30:00Z")
    #expect(transmis.jourParis == jour("2026-03-11"))
    let fin = Echeance(.jours(30), depuis: transmis.jourParis).brute
    #expect(fin == jour("2026-04-10"))
    #expect(Instant.fin(de: fin).description == "2026-04-10T22:00:00Z")
  }

  @Test func `12. de 1 h 30 à 3 h 30, les deux nuits du changement d'heure`() {
    #expect(Instant(jour("2026-03-29"), 3, 30).depuis(Instant(jour("2026-03-29"), 1, 30)) == .heures(1))
    #expect(Instant(jour("2026-10-25"), 3, 30).depuis(Instant(jour("2026-10-25"), 1, 30)) == .heures(3))
  }

  @Test(arguments: [("2026-04-30", "2026-05-20"), ("2026-12-21", "2027-01-07")])
  func `13. onze jours ouvrés séparent la proposition du début`(propose: String, premier: String) {
    #expect(Droit.premierJourCpf(proposeLe: jour(propose)) == jour(premier))
    #expect(Droit.demarrageCpf(proposeLe: jour(propose), debutLe: jour(premier)).isEmpty)
    #expect(gravites(Droit.demarrageCpf(proposeLe: jour(propose), debutLe: jour(premier).plus(jours: -1))) == [.avertissement])
  }

  @Test func `14. contrat à distance du 30 avril 2026`() {
    delai(.jours(14), "2026-04-30", "2026-05-14", "2026-05-15")
    #expect(Droit.retractation(signeLe: jour("2026-04-30"), aDistance: true) == Echeance(fixe: jour("2026-05-15")))
  }

  @Test func `15. entrée le 13 mai 2026, à déclarer le 19 au plus tard`() {
    #expect(Droit.declarationDEntree(entreeLe: jour("2026-05-13")) == jour("2026-05-19"))
    #expect(Droit.entreeCpf(entreeLe: jour("2026-05-13"), declareeLe: jour("2026-05-19"), le: jour("2026-06-01")).isEmpty)
    #expect(Droit.entreeCpf(entreeLe: jour("2026-05-13"), declareeLe: nil, le: jour("2026-05-20")).count == 1)
  }

  @Test func `16. terme le 29 février 2028, gardé trois ans par accord, détruit sinon`() {
    let terme = jour("2028-02-29")
    let accord = AccordDeConservation(donneLe: terme, jusquAu: jour("2031-02-28"))
    #expect(Droit.accordDeConservation(accord, terme: terme).isEmpty)
    #expect(Droit.finDeConservation(terme: terme, accord: accord) == jour("2031-02-28"))
    #expect(Droit.finDeConservation(terme: terme, accord: nil) == terme)
    #expect(Droit.destructible(terme: terme, accord: nil, le: terme).isEmpty)
  }

  @Test func `17. terme avant le 31 décembre 2023, un an seulement`() {
    #expect(Droit.plafondDeConservation(terme: jour("2023-12-30")) == jour("2024-12-30"))
    #expect(Droit.plafondDeConservation(terme: jour("2023-12-31")) == jour("2026-12-31"))
  }

  @Test func `18. bilan financé le 21 novembre 2021`() {
    let precedent = jour("2021-11-21")
    #expect(gravites(Droit.bilanPrecedent(demandeLe: jour("2026-11-20"), precedentLe: precedent)) == [.bloquant])
    #expect(gravites(Droit.bilanPrecedent(demandeLe: jour("2026-11-21"), precedentLe: precedent)) == [.incertain])
    #expect(Droit.bilanPrecedent(demandeLe: jour("2026-11-22"), precedentLe: precedent).isEmpty)
  }

  @Test func `19. qui paie quoi sous le CPF`() {
    let mai = jour("2026-05-11")
    func part(_ prix: Int, _ solde: Int, demandeur: Bool = false) -> [Montant] {
      let repartition = Droit.repartitionCpf(prix: .euros(prix), solde: .euros(solde), demandeurDEmploi: demandeur, le: mai)
      return [repartition.cpf, repartition.titulaire]
    }
    #expect(part(1_800, 2_500) == [.euros(1_600), .euros(200)])
    #expect(part(1_600, 2_500) == [.euros(1_450), .euros(150)])
    #expect(part(1_600, 2_500, demandeur: true) == [.euros(1_600), .nul])
    #expect(part(1_700, 900) == [.euros(900), .euros(800)])
  }

  @Test func `20. vingt-quatre heures au plus, treize d'accompagnement au moins`() {
    let jour = jour("2026-11-21")
    #expect(gravites(Droit.dureeTotale(.heures(26), le: jour)) == [.bloquant])
    #expect(Droit.dureeTotale(.heures(24), le: jour).isEmpty)
    #expect(gravites(Droit.dureeTotale(.heures(24, 1), le: jour)) == [.bloquant])
    #expect(gravites(Droit.accompagnement(.heures(12, 59), le: jour)) == [.avertissement])
    #expect(Droit.accompagnement(.heures(13), le: jour).isEmpty)
  }
}
