import Domaine
import TestSupport
import Testing

struct RegleAbsenceTests {
  @Test func `demander à temps et commencer à temps sont une seule règle`() {
    var hasard = Seeded(14)
    for _ in 0..<3_000 {
      let (demande, ecart) = (hasard.jourProche(), hasard.entier(0...120))
      let debut = demande.plus(jours: ecart)
      #expect(Droit.demandeDAbsence(demandeLe: demande, debutLe: debut).isEmpty == (ecart >= 60))
      #expect((debut >= Droit.premierJourApresDemande(demandeLe: demande)) == (ecart >= 60))
    }
  }

  @Test func `un accord exprès lève le préavis, et se garde`() {
    let constats = Droit.demandeDAbsence(demandeLe: jour("2027-01-01"), debutLe: jour("2027-03-01"), accordExpres: true)
    #expect(constats.map(\.gravite) == [.information])
  }

  @Test func `l'employeur peut accepter ou refuser dans les trente jours`() {
    let recue = jour("2026-11-02")
    #expect(Droit.delaiDeReponse(recueLe: recue).brute == jour("2026-12-02"))
    #expect(Droit.etatDAbsence(recueLe: recue, reponse: .acceptee(le: jour("2026-11-20")), le: jour("2026-11-20")) == .accordee)
    #expect(Droit.etatDAbsence(recueLe: recue, reponse: .refusee(le: jour("2026-12-02")), le: jour("2027-01-01")) == .refusee)
    #expect(Droit.absence(recueLe: recue, reponse: .acceptee(le: recue), le: recue).isEmpty)
    #expect(Droit.absence(recueLe: recue, reponse: .refusee(le: recue), le: recue).map(\.gravite) == [.bloquant])
  }

  @Test func `un refus tardif ne défait pas l'accord né du silence`() {
    let recue = jour("2026-11-02")
    #expect(Droit.etatDAbsence(recueLe: recue, reponse: .refusee(le: jour("2026-12-03")), le: jour("2026-12-04")) == .accordeeParSilence)
    let constats = Droit.absence(recueLe: recue, reponse: .refusee(le: jour("2026-12-03")), le: jour("2026-12-04"))
    #expect(constats.map(\.gravite) == [.information])
  }

  @Test func `un refus le jour prorogé est incertain`() {
    let recue = jour("2026-10-02")
    #expect(Droit.etatDAbsence(recueLe: recue, reponse: .refusee(le: jour("2026-11-02")), le: jour("2026-12-01")) == .incertaine)
    #expect(Droit.absence(recueLe: recue, reponse: .refusee(le: jour("2026-11-02")), le: jour("2026-12-01")).map(\.gravite) == [.incertain])
  }

  @Test func `une réponse de demain n'est pas encore connue`() {
    let recue = jour("2026-11-02")
    #expect(Droit.etatDAbsence(recueLe: recue, reponse: .acceptee(le: jour("2026-11-20")), le: jour("2026-11-19")) == .enAttente)
    #expect(Droit.absence(recueLe: recue, reponse: .refusee(le: jour("2026-11-20")), le: jour("2026-11-19")).map(\.gravite) == [.bloquant])
  }

  @Test func `hors temps et sans son argent, l'employeur ne reçoit rien`() {
    #expect(Droit.envoiALEmployeur(surTempsDeTravail: false, employeurFinance: false).map(\.gravite) == [.bloquant])
    #expect(Droit.envoiALEmployeur(surTempsDeTravail: true, employeurFinance: false).isEmpty)
    #expect(Droit.envoiALEmployeur(surTempsDeTravail: false, employeurFinance: true).isEmpty)
  }

  @Test func `l'absence ne se demande que sur le temps de travail, sous le CPF`() {
    for cadre in CadreDuBilan.allCases {
      #expect(Droit.demandeDAbsenceRequise(cadre: cadre, surTempsDeTravail: true) == (cadre == .cpf))
      #expect(!Droit.demandeDAbsenceRequise(cadre: cadre, surTempsDeTravail: false))
    }
  }
}
