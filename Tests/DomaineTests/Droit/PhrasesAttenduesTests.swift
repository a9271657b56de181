import Domaine
import Testing

/// The very sentences that people read: a change of wording shows here, in the diff.
struct PhrasesAttenduesTests {
  /// The sentences as read, no-break spaces made plain so that this file stays legible; `PhrasesTests` checks the spaces themselves.
  private func lire(_ constats: [Constat]) -> [String] {
    constats.map { constat in
      String(constat.phrase.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
    }
  }

  private let novembre = jour("2026-11-21")

  @Test func `durées`() {
    #expect(lire(Droit.dureeTotale(.heures(26), le: novembre)) == ["Ramenez le bilan à 24 h au plus : il en compte 26 h, soit 2 h de trop."])
    #expect(lire(Droit.dureeTotale(.heures(24, 1), le: novembre)) == ["Ramenez le bilan à 24 h au plus : il en compte 24 h 01, soit 1 min de trop."])
    #expect(lire(Droit.accompagnement(.heures(12, 59), le: novembre)) == ["Portez l’accompagnement à 13 h au moins : il en compte 12 h 59."])
    #expect(lire(Droit.phases([.investigation])) == ["Prévoyez au moins une séance en phase préliminaire et en phase de conclusions."])
    #expect(lire(Droit.suivi(propose: false)) == ["Proposez au bénéficiaire un entretien de suivi."])
    #expect(lire(Droit.dureeDeLAgent(.heures(25), droits: .communs, le: novembre)) == ["Ramenez le bilan de l’agent à 24 h au plus."])
  }

  @Test func `convention`() {
    let transmis = jour("2026-05-04")
    #expect(
      lire(Droit.acceptation(transmisLe: transmis, signeLe: jour("2026-05-15"))) == [
        "Le dixième jour, jeudi 14 mai 2026, était chômé : convenez par écrit que la signature vaut, ou transmettez à nouveau le projet."
      ])
    #expect(
      lire(Droit.acceptation(transmisLe: transmis, signeLe: jour("2026-05-16"))) == [
        "Transmettez à nouveau le projet de convention : le délai a pris fin le 14 mai 2026 et le silence vaut refus."
      ])
    #expect(
      lire(Droit.conventionSignee(par: [.prestataire], cadre: .planDeDeveloppement)) == [
        "Faites signer la convention avant la première séance : il manque le bénéficiaire et l’employeur."
      ])
    #expect(
      lire(Droit.mentionsDeConvention(Set(MentionDeConvention.allCases).subtracting([.prix, .duree]))) == ["Ajoutez à la convention la durée et le prix."])
  }

  @Test func `absence`() {
    #expect(
      lire(Droit.demandeDAbsence(demandeLe: jour("2027-01-01"), debutLe: jour("2027-03-01"))) == [
        "Reportez le début au 2 mars 2027 ou plus tard : la demande devait partir le 31 décembre 2026 au plus tard."
      ])
    #expect(
      lire(Droit.absence(recueLe: jour("2026-10-02"), reponse: nil, le: jour("2026-10-20"))) == [
        "Attendez la réponse de l’employeur jusqu’au 1er novembre 2026, ou choisissez le hors temps de travail."
      ])
    #expect(
      lire(Droit.absence(recueLe: jour("2026-10-02"), reponse: nil, le: jour("2026-11-03"))) == [
        "Le silence de l’employeur vaut accord depuis le 1er novembre 2026 : gardez la preuve de réception."
      ])
    #expect(
      lire(Droit.envoiALEmployeur(surTempsDeTravail: false, employeurFinance: false)) == [
        "N’écrivez pas à l’employeur : il ne finance pas ce bilan et n’a pas à le connaître."
      ])
  }

  @Test func `compte personnel de formation`() {
    #expect(
      lire(Droit.plafondCpf(prix: .euros(2_304), le: novembre)) == [
        "Annoncez qui paie 704,00 € : sur un prix de 2 304,00 €, le CPF paie 1 600,00 € au plus."
      ])
    #expect(
      lire(Droit.heuresPayables(accompagnement: .heures(18), totale: .heures(24), le: novembre)) == [
        "Chiffrez à part le travail personnel : sur 24 h, le CPF ne paie que 18 h d’accompagnement."
      ])
    #expect(
      lire(Droit.bilanPrecedent(demandeLe: novembre, precedentLe: jour("2023-06-01"))) == [
        "Choisissez un autre financement, ou attendez le 1er juin 2028 passé : un bilan a été financé le 1er juin 2023."
      ])
    #expect(
      lire(Droit.demarrageCpf(proposeLe: jour("2026-04-30"), debutLe: jour("2026-05-07"))) == [
        "Reportez le début au 20 mai 2026 ou plus tard : onze jours ouvrés le séparent de la proposition."
      ])
    #expect(
      lire(Droit.entreeCpf(entreeLe: jour("2026-05-13"), declareeLe: nil, le: novembre)) == [
        "Déclarez l’entrée sans attendre : elle devait l’être le 19 mai 2026 au plus tard."
      ])
  }

  @Test func `destruction`() {
    let terme = jour("2026-11-20")
    let accord = AccordDeConservation(donneLe: terme, jusquAu: jour("2027-05-20"))
    #expect(lire(Droit.destructible(terme: nil, accord: nil, le: terme)) == ["Attendez le terme du bilan avant de détruire ses documents."])
    #expect(
      lire(Droit.destructible(terme: terme, accord: accord, le: novembre)) == [
        "Gardez ce que l’accord écrit désigne jusqu’au 20 mai 2027, et détruisez le reste."
      ])
    #expect(
      lire(Droit.conservable(terme: terme, accord: nil, le: novembre)) == [
        "Détruisez les documents du bilan : ils devaient l’être le 20 novembre 2026 au plus tard."
      ])
    #expect(
      lire(Droit.accordDeConservation(AccordDeConservation(donneLe: terme, jusquAu: jour("2031-01-01")), terme: terme)) == [
        "Limitez la conservation au 20 novembre 2029 : aucun texte ne permet davantage."
      ])
    #expect(
      lire(Droit.conservationAnnoncee(.annees(1), surAccord: true, le: terme)) == [
        "Gardez ce choix s’il vous convient : le programme annonce 1 an, la loi permet jusqu’à 3 ans."
      ])
  }

  @Test func `contrat, certificat et facture`() {
    #expect(
      lire(Droit.paiementDuParticulier(.euros(900), prix: .euros(2_000), contratSigneLe: jour("2026-06-01"), aDistance: false, le: novembre)) == [
        "Limitez le premier versement à 600,00 € : le solde s’échelonne au fil du bilan."
      ])
    #expect(
      lire(Droit.paiementDuParticulier(.euros(900), prix: .euros(2_000), contratSigneLe: jour("2026-11-20"), aDistance: true, le: novembre)) == [
        "Attendez la fin de la rétractation, le 4 décembre 2026, avant de demander un paiement."
      ])
    #expect(lire(Droit.serviceFait(.heures(24), faites: .heures(16, 30))) == ["Ramenez les heures à 16 h 30 : les autres n’ont pas été faites."])
    #expect(lire(Droit.tva(.normal, taux: 0, le: novembre)) == ["Corrigez le taux de TVA : il est de 20 % sous ce régime."])
    #expect(lire(Droit.qualiopi(prouves: Set(1...32).subtracting([17]))) == ["Réunissez une preuve pour l’indicateur 17, moyens et salle confidentielle."])
    #expect(lire(Droit.factureDestructible(emiseLe: novembre, le: novembre)) == ["Gardez la facture jusqu’au 31 décembre 2036."])
  }

  @Test func `secret et destinataires`() {
    #expect(
      lire(Droit.communication(.synthese, a: .employeur, le: novembre)) == [
        "Demandez l’accord du bénéficiaire, pour ce document et pour ce destinataire, avant de le transmettre."
      ])
    #expect(lire(Droit.lecture(par: .bureau)) == ["Le contenu du bilan n’est lu que par le bénéficiaire et son consultant."])
    #expect(lire(Droit.consentement(donneLe: nil, acteLe: novembre)) == ["Recueillez d’abord le consentement exprès du bénéficiaire."])
    #expect(lire(Droit.lienDirect(nil)) == ["Dites à quoi la question sert dans ce bilan, ou retirez-la."])
  }
}
