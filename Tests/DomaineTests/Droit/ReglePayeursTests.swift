import Domaine
import TestSupport
import Testing

struct ReglePayeursTests {
  private let contrat = jour("2026-05-04")

  private func paiement(_ euros: Int, deja: Int = 0, distance: Bool = false, acheve: Bool = false, le iso: String) -> [Gravite] {
    Droit.paiementDuParticulier(
      .euros(euros), dejaPaye: .euros(deja), prix: .euros(2_000), contratSigneLe: contrat, aDistance: distance, acheve: acheve, le: jour(iso)
    ).map(\.gravite)
  }

  @Test func `rien n'est payé avant le contrat ni pendant la rétractation`() {
    #expect(
      Droit.paiementDuParticulier(.euros(1), prix: .euros(2_000), contratSigneLe: nil, aDistance: false, le: contrat).map(\.gravite) == [.avertissement])
    #expect(paiement(600, le: "2026-05-03") == [.avertissement])
    #expect(paiement(600, le: "2026-05-14") == [.avertissement])
    #expect(paiement(600, le: "2026-05-15") == [.incertain])
    #expect(paiement(600, le: "2026-05-16") == [])
  }

  @Test func `à distance, quatorze jours, prorogés par la loi`() {
    #expect(Droit.retractation(signeLe: contrat, aDistance: true).brute == jour("2026-05-18"))
    #expect(paiement(600, distance: true, le: "2026-05-18") == [.avertissement])
    #expect(paiement(600, distance: true, le: "2026-05-19") == [])
  }

  @Test func `trente pour cent d'abord, le solde par étapes`() {
    #expect(paiement(601, le: "2026-06-01") == [.avertissement])
    #expect(paiement(700, deja: 600, le: "2026-06-15") == [])
    #expect(paiement(1_400, deja: 600, le: "2026-06-15") == [.avertissement])
    #expect(paiement(1_400, deja: 600, acheve: true, le: "2026-07-15") == [])
  }

  @Test func `un agent public demande deux mois avant, et attend un accord écrit`() {
    #expect(Droit.demandeDeLAgent(demandeLe: jour("2026-12-31"), debutLe: jour("2027-03-01")).isEmpty)
    #expect(Droit.demandeDeLAgent(demandeLe: jour("2027-01-01"), debutLe: jour("2027-03-01")).map(\.gravite) == [.avertissement])
    #expect(Droit.accordDeLAdministration(recueLe: jour("2026-01-05"), accordeLe: nil, le: jour("2026-12-01")).map(\.gravite) == [.avertissement])
    #expect(Droit.accordDeLAdministration(recueLe: jour("2026-01-05"), accordeLe: jour("2026-01-20"), le: jour("2026-01-20")).isEmpty)
    #expect(Droit.accordDeLAdministration(recueLe: jour("2026-01-05"), accordeLe: jour("2026-01-20"), le: jour("2026-01-19")).count == 1)
    #expect(Droit.reponseDeLAdministration(recueLe: jour("2026-01-31")).brute == jour("2026-03-02"))
    let silence = Droit.accordDeLAdministration(recueLe: jour("2026-10-02"), accordeLe: nil, le: jour("2026-12-01"))
    #expect(silence.flatMap(\.dates) == [DateNommee("dernier jour pour répondre", jour("2026-11-01"))])
  }

  @Test func `un agent aux droits renforcés a plus d'heures, et plus tôt`() {
    #expect(Droit.dureeDeLAgent(.heures(25), droits: .communs, le: contrat).map(\.gravite) == [.avertissement])
    #expect(Droit.dureeDeLAgent(.heures(72), droits: .renforces, le: contrat).isEmpty)
    #expect(Droit.dureeDeLAgent(.heures(72, 1), droits: .renforces, le: contrat).count == 1)
    let precedent = jour("2022-05-04")
    #expect(Droit.intervalleDeLAgent(precedentLe: precedent, demandeLe: contrat, droits: .communs).map(\.gravite) == [.avertissement])
    #expect(Droit.intervalleDeLAgent(precedentLe: precedent, demandeLe: contrat, droits: .renforces).isEmpty)
    #expect(Droit.intervalleDeLAgent(precedentLe: jour("2021-05-04"), demandeLe: contrat, droits: .communs).map(\.gravite) == [.incertain])
    #expect(Droit.intervalleDeLAgent(precedentLe: nil, demandeLe: contrat, droits: .communs).isEmpty)
  }

  @Test func `vingt-deux indicateurs s'appliquent, dix non`() {
    #expect(IndicateurQualiopi.tous.map(\.numero) == Array(1...32))
    #expect(IndicateurQualiopi.tous.filter { !$0.applicable }.map(\.numero) == [3, 7, 8, 13, 14, 15, 16, 20, 28, 29])
    #expect(IndicateurQualiopi.applicables.count == 22)
    #expect(Droit.qualiopi(prouves: Set(1...32)).isEmpty)
    #expect(Droit.qualiopi(prouves: Set(1...31)).map(\.gravite) == [.avertissement])
    #expect(Droit.qualiopi(prouves: []).count == 22)
  }

  @Test func `le certificat ne nomme l'employeur que s'il paie`() {
    let tout = Set(MentionDeCertificat.allCases)
    #expect(Droit.certificat(tout, nommeLEmployeur: true, cadre: .planDeDeveloppement).isEmpty)
    #expect(Droit.certificat(tout, nommeLEmployeur: true, cadre: .cpf).count == 1)
    #expect(Droit.certificat(tout, nommeLEmployeur: false, cadre: .cpf).isEmpty)
    #expect(Droit.certificat(tout.subtracting([.signature]), nommeLEmployeur: false, cadre: .cpf).first?.phrase == "Ajoutez au certificat la signature.")
  }

  @Test func `seules les heures faites sont attestées et facturées`() {
    #expect(Droit.serviceFait(.heures(16), faites: .heures(16)).isEmpty)
    #expect(Droit.serviceFait(.heures(16, 1), faites: .heures(16)).map(\.gravite) == [.bloquant])
    #expect(Droit.facturable(prix: .euros(2_304), faites: .heures(16, 30), prevues: .heures(24)) == .euros(1_584))
    #expect(Droit.facturable(prix: .euros(2_304), faites: .heures(25), prevues: .heures(24)) == .euros(2_304))
    #expect(Droit.facturable(prix: .euros(2_304), faites: .heures(1), prevues: .nulle) == .nul)
    #expect(Droit.facturable(prix: .euros(2_304), faites: .heures(-1), prevues: .heures(24)) == .nul)
  }

  @Test func `la TVA suit le régime`() {
    #expect(Droit.tva(.exonere(attestation: true), taux: 0, le: contrat).isEmpty)
    #expect(Droit.tva(.exonere(attestation: false), taux: 0, le: contrat).map(\.gravite) == [.avertissement])
    #expect(Droit.tva(.normal, taux: 2_000, le: contrat).isEmpty)
    #expect(Droit.tva(.franchise, taux: 2_000, le: contrat).count == 1)
  }

  @Test func `les articles du code général des impôts sont admis sur les factures jusqu’à la fin de 2027`() throws {
    let (dernier, premier) = (try #require(Jour(2027, 12, 31)), try #require(Jour(2028, 1, 1)))
    for regime in [RegimeDeTva.exonere(attestation: true), .franchise] {
      #expect(Droit.referenceDeTva(regime, le: dernier).isEmpty)
      #expect(Droit.referenceDeTva(regime, le: premier).map(\.gravite) == [.avertissement])
    }
    #expect(Droit.referenceDeTva(.normal, le: premier).isEmpty)
    #expect(RegimeDeTva.normal.mention == nil)
    #expect(RegimeDeTva.franchise.mention?.contains("293 B") == true)
  }

  @Test func `la facture électronique vient en deux dates`() {
    func valeurs(_ parametre: Parametre<Bool>, _ dates: String...) -> [Bool] { dates.map { Droit.enVigueur(jour($0)).valeur(parametre) } }
    #expect(valeurs(Parametres.factureReception, "2026-08-31", "2026-09-01") == [false, true])
    #expect(valeurs(Parametres.factureEmissionGrandes, "2026-08-31", "2026-09-01") == [false, true])
    #expect(valeurs(Parametres.factureEmission, "2027-08-31", "2027-09-01") == [false, true])
  }

  @Test func `le rapport annuel range les bilans en F-3 e`() {
    #expect(CadreBpf.allCases.map(\.rawValue) == ["F-1", "F-3 e", "C"])
  }
}
