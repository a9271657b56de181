import Domaine
import TestSupport
import Testing

struct EcheanceLegaleTests {
  private func dates(_ id: String, _ iso: String) -> [String] {
    EcheanceLegale.de(regle: id).compactMap { $0.echeance(du: jour(iso)) }.map { "\($0.brute)/\($0.prorogee)" }
  }

  @Test(arguments: [
    ("convention-10j", "2026-05-04", ["2026-05-14/2026-05-15"]), ("absence-reponse", "2026-10-02", ["2026-11-01/2026-11-02"]),
    ("absence-preavis", "2027-03-01", ["2026-12-31/2026-12-31"]), ("absence-preavis", "2028-03-01", ["2028-01-01/2028-01-01"]),
    ("contrat-particulier", "2026-04-30", ["2026-05-10/2026-05-11", "2026-05-15/2026-05-15"]), ("cpf-demarrage", "2026-04-30", ["2026-05-20/2026-05-20"]),
    ("cpf-entree", "2026-05-13", ["2026-05-19/2026-05-19"]), ("cpf-cinq-ans", "2021-11-21", ["2026-11-21/2026-11-21"]),
    ("destruction", "2028-02-29", ["2028-02-29/2028-02-29"]), ("destruction-3-ans", "2028-02-29", ["2031-02-28/2031-02-28"]),
    ("destruction-3-ans", "2023-12-30", ["2024-12-30/2024-12-30"]), ("suivi", "2026-08-31", ["2027-02-28/2027-02-28"]),
    ("conservation-dossier", "2026-01-02", ["2029-12-31/2029-12-31"]), ("conservation-factures", "2026-01-02", ["2036-12-31/2036-12-31"]),
    ("conservation-journaux", "2026-08-31", ["2027-02-28/2027-02-28", "2027-08-31/2027-08-31"]),
    ("fonction-publique", "2026-03-01", ["2025-12-31/2025-12-31", "2026-03-31/2026-03-31", "2031-03-01/2031-03-01", "2029-03-01/2029-03-01"]),
    ("terme", "2026-11-16", ["2026-12-01/2026-12-01"]), ("duree-max", "2026-11-21", []), ("inconnue", "2026-11-21", []),
  ])
  func `la table donne les jours de la règle`(id: String, du: String, attendu: [String]) {
    #expect(dates(id, du) == attendu)
  }

  @Test func `le sens et le silence sont ceux du droit`() {
    #expect(EcheanceLegale.de(regle: "convention-10j").map(\.silence) == ["Le silence du salarié vaut refus."])
    #expect(EcheanceLegale.de(regle: "absence-reponse").map(\.silence) == ["Le silence de l’employeur vaut accord."])
    #expect(EcheanceLegale.toutes.filter { $0.sens == .avant }.map(\.regle.id) == ["absence-preavis", "fonction-publique"])
    #expect(EcheanceLegale.de(regle: "contrat-particulier").map(\.prorogation) == [.incertaine, .explicite])
    #expect(EcheanceLegale.de(regle: "convention-10j").map(\.prorogation) == [.incertaine])
  }

  @Test func `chaque échéance appartient à une règle du registre et se nomme`() {
    for echeance in EcheanceLegale.toutes {
      #expect(Regle.toutes.contains(echeance.regle))
      #expect(!echeance.nom.isEmpty && !echeance.declencheur.isEmpty)
      #expect(echeance.nom.first?.isLowercase == true && echeance.declencheur.first?.isLowercase == true)
    }
    let noms = EcheanceLegale.toutes.map { "\($0.regle.id) \($0.nom)" }
    #expect(Set(noms).count == noms.count)
  }

  @Test func `aucune échéance n'est du mauvais côté de son déclencheur`() {
    var hasard = Seeded(18)
    for _ in 0..<2_000 {
      let declencheur = hasard.jourProche()
      for echeance in EcheanceLegale.toutes {
        guard let jours = echeance.echeance(du: declencheur) else { continue }
        #expect(echeance.sens == .apres ? jours.brute >= declencheur : jours.brute <= declencheur)
        #expect(jours.prorogee >= jours.brute)
        #expect(echeance.prorogation == .incertaine || jours.prorogee == jours.brute)
      }
    }
  }

  @Test func `un déclencheur plus tardif ne finit jamais plus tôt, quelle que soit la règle`() {
    var hasard = Seeded(19)
    for _ in 0..<2_000 {
      let (un, ecart) = (hasard.jourProche(), hasard.entier(1...30))
      for echeance in EcheanceLegale.toutes {
        guard let avant = echeance.echeance(du: un), let apres = echeance.echeance(du: un.plus(jours: ecart)) else { continue }
        #expect(avant.brute <= apres.brute && avant.prorogee <= apres.prorogee)
      }
    }
  }

  @Test func `la table et les règles comptent pareil`() throws {
    var hasard = Seeded(23)
    for _ in 0..<1_500 {
      let jour = hasard.jourProche()
      func table(_ id: String, _ rang: Int = 0) throws -> Echeance { try #require(EcheanceLegale.de(regle: id)[rang].echeance(du: jour)) }
      #expect(try table("convention-10j") == Droit.delaiDeConvention(transmisLe: jour))
      #expect(try table("absence-reponse") == Droit.delaiDeReponse(recueLe: jour))
      #expect(try table("absence-preavis").brute == Droit.dernierJourPourDemander(debutLe: jour))
      #expect(try table("contrat-particulier") == Droit.retractation(signeLe: jour, aDistance: false))
      #expect(try table("contrat-particulier", 1) == Droit.retractation(signeLe: jour, aDistance: true))
      #expect(try table("cpf-demarrage").brute == Droit.premierJourCpf(proposeLe: jour))
      #expect(try table("cpf-entree").brute == Droit.declarationDEntree(entreeLe: jour))
      #expect(try table("destruction-3-ans").brute == Droit.plafondDeConservation(terme: jour))
      #expect(try table("destruction").brute == Droit.finDeConservation(terme: jour, accord: nil))
      #expect(try table("conservation-dossier").brute == Droit.finDuDossier(dernierPaiementLe: jour))
      #expect(try table("conservation-factures").brute == Droit.finDesFactures(emiseLe: jour))
      #expect(try table("fonction-publique", 1) == Droit.reponseDeLAdministration(recueLe: jour))
      #expect(try table("suivi").brute == Droit.dateDuSuivi(terme: jour).brute)
    }
  }

  @Test func `le silence des règles tombe le lendemain de ce que dit la table`() throws {
    var hasard = Seeded(24)
    for _ in 0..<1_000 {
      let second = hasard.jourProche()
      let fin = try #require(EcheanceLegale.de(regle: "terme").first?.echeance(du: second))
      let terme = try #require(Droit.termeParSilence(avertissements: [second.plus(jours: -14), second], dernierSigne: nil))
      #expect(terme.jour == fin.prorogee.plus(jours: 1))
      #expect(Droit.termeParSilence(avertissements: [second.plus(jours: -14), second], dernierSigne: second) == nil)
    }
  }

  @Test func `un jour du bout du calendrier a ses échéances`() {
    for echeance in EcheanceLegale.toutes {
      for bout in [Jour.premier, .dernier] { #expect(echeance.echeance(du: bout).map { $0.brute <= .dernier } ?? true) }
    }
  }
}
