import Domaine
import TestSupport
import Testing

struct RegleConservationTests {
  private let terme = jour("2026-11-20")

  @Test func `le silence détruit, dès le terme et pas avant`() {
    #expect(Droit.destructible(terme: nil, accord: nil, le: terme).map(\.gravite) == [.bloquant])
    #expect(Droit.destructible(terme: terme, accord: nil, le: terme.plus(jours: -1)).map(\.gravite) == [.bloquant])
    #expect(Droit.destructible(terme: terme, accord: nil, le: terme).isEmpty)
    #expect(Droit.conservable(terme: terme, accord: nil, le: terme).isEmpty)
    #expect(Droit.conservable(terme: terme, accord: nil, le: terme.plus(jours: 1)).map(\.gravite) == [.bloquant])
    #expect(Droit.conservable(terme: nil, accord: nil, le: terme).isEmpty)
  }

  @Test func `l'accord garde jusqu'à sa fin, comprise`() {
    let accord = AccordDeConservation(donneLe: jour("2026-11-02"), jusquAu: jour("2027-05-20"))
    #expect(Droit.destructible(terme: terme, accord: accord, le: jour("2027-05-20")).map(\.gravite) == [.bloquant])
    #expect(Droit.destructible(terme: terme, accord: accord, le: jour("2027-05-21")).isEmpty)
    #expect(Droit.conservable(terme: terme, accord: accord, le: jour("2027-05-20")).isEmpty)
    #expect(Droit.conservable(terme: terme, accord: accord, le: jour("2027-05-21")).map(\.regle) == [.destruction])
  }

  @Test func `un accord donné après le terme ne garde rien`() {
    let accord = AccordDeConservation(donneLe: terme.plus(jours: 1), jusquAu: terme.plus(annees: 1))
    #expect(Droit.accordDeConservation(accord, terme: terme).map(\.gravite) == [.bloquant])
    #expect(Droit.finDeConservation(terme: terme, accord: accord) == terme)
    #expect(Droit.destructible(terme: terme, accord: accord, le: terme).isEmpty)
  }

  @Test func `à la demande du CEP, seule la synthèse est gardée`() {
    let demande = AccordDeConservation(.syntheseDemandeeParCep, donneLe: terme, jusquAu: terme.plus(annees: 1))
    #expect(Droit.accordDeConservation(demande, piece: .synthese, terme: terme).isEmpty)
    #expect(Droit.accordDeConservation(demande, piece: .resultatsDetailles, terme: terme).map(\.gravite) == [.bloquant])
    #expect(Droit.accordDeConservation(demande, piece: .autre, terme: terme).map(\.gravite) == [.bloquant])
  }

  @Test func `ce qu'un programme annonce de garder se mesure au plafond`() {
    func annonce(_ delai: Delai, surAccord: Bool = true, le iso: String = "2026-11-21") -> [Gravite] {
      Droit.conservationAnnoncee(delai, surAccord: surAccord, le: jour(iso)).map(\.gravite)
    }
    #expect(annonce(.annees(1)) == [.information])
    #expect(annonce(.annees(3)) == [])
    #expect(annonce(.mois(36)) == [])
    #expect(annonce(.mois(37)) == [.bloquant])
    // The ceiling falls on a Sunday, 2 December 2029: it does not move to the Monday.
    #expect(annonce(.annees(3), le: "2026-12-02") == [])
    #expect(annonce(.annees(2), le: "2023-06-30") == [.avertissement])
    #expect(annonce(.mois(13), le: "2023-06-30") == [.avertissement])
    #expect(annonce(.annees(1), le: "2023-06-30") == [])
    #expect(annonce(.annees(2), le: "2023-06-01") == [.avertissement])
    #expect(annonce(.annees(1), surAccord: false) == [.bloquant])
    #expect(annonce(.jours(0), surAccord: false) == [])
  }

  @Test func `au-delà de trois ans, aucune lecture du texte ne garde`() {
    let long = AccordDeConservation(donneLe: terme, jusquAu: jour("2029-11-21"))
    #expect(Droit.accordDeConservation(long, terme: terme).map(\.gravite) == [.bloquant])
    #expect(Droit.accordDeConservation(AccordDeConservation(donneLe: terme, jusquAu: jour("2029-11-20")), terme: terme).isEmpty)
    #expect(Droit.finDeConservation(terme: terme, accord: long) == jour("2029-11-20"))
    #expect(Droit.conservable(terme: terme, accord: long, le: jour("2029-11-21")).map(\.gravite) == [.bloquant])
  }

  @Test func `entre un an et trois, un terme ancien vaut un avertissement`() {
    let ancien = jour("2023-12-30")
    let accord = AccordDeConservation(donneLe: ancien, jusquAu: jour("2025-12-30"))
    #expect(Droit.accordDeConservation(accord, terme: ancien).map(\.gravite) == [.avertissement])
    #expect(Droit.conservable(terme: ancien, accord: accord, le: jour("2025-06-01")).map(\.regle) == [.destruction3Ans])
    #expect(Droit.conservable(terme: ancien, accord: accord, le: jour("2026-01-01")).map(\.gravite) == [.bloquant])
  }

  @Test func `un jour est conservable ou destructible, jamais ni l'un ni l'autre`() {
    var hasard = Seeded(15)
    for _ in 0..<4_000 {
      let terme = hasard.jourProche()
      let accord = AccordDeConservation(donneLe: terme.plus(jours: hasard.entier(-30...3)), jusquAu: terme.plus(jours: hasard.entier(-10...1_400)))
      let jour = terme.plus(jours: hasard.entier(0...1_500))
      let (detruire, garder) = (Droit.destructible(terme: terme, accord: accord, le: jour), Droit.conservable(terme: terme, accord: accord, le: jour))
      #expect(detruire.isEmpty || garder.isEmpty)
      #expect(Droit.finDeConservation(terme: terme, accord: accord) <= Droit.plafondDeConservation(terme: terme))
      #expect(Droit.finDeConservation(terme: terme, accord: accord) >= terme)
    }
  }

  @Test func `le terme est le plus tardif de la remise et de la dernière séance`() {
    let (tot, tard) = (jour("2026-11-10"), jour("2026-11-20"))
    #expect(Droit.terme(remiseLe: tot, derniereSeanceLe: tard) == TermeDuBilan(tard, .acheve))
    #expect(Droit.terme(remiseLe: tard, derniereSeanceLe: tot) == TermeDuBilan(tard, .acheve))
  }

  @Test func `deux avertissements sans réponse mettent fin au bilan`() {
    let (un, deux) = (jour("2026-11-02"), jour("2026-11-16"))
    #expect(Droit.termeParSilence(avertissements: [un], dernierSigne: nil) == nil)
    #expect(Droit.termeParSilence(avertissements: [un, un], dernierSigne: nil) == nil)
    #expect(Droit.termeParSilence(avertissements: [deux, un], dernierSigne: nil) == TermeDuBilan(jour("2026-12-02"), .silence))
    #expect(Droit.termeParSilence(avertissements: [un, deux], dernierSigne: un) == nil)
    #expect(Droit.termeParSilence(avertissements: [un, deux], dernierSigne: un.plus(jours: -1))?.motif == .silence)
  }

  @Test func `les pièces sans contenu vivent trois années pleines après le dernier paiement`() {
    #expect(Droit.finDuDossier(dernierPaiementLe: jour("2026-01-02")) == jour("2029-12-31"))
    #expect(Droit.finDuDossier(dernierPaiementLe: jour("2026-12-31")) == jour("2029-12-31"))
    #expect(Droit.dossierDestructible(dernierPaiementLe: jour("2026-01-02"), le: jour("2029-12-31")).map(\.gravite) == [.avertissement])
    #expect(Droit.dossierDestructible(dernierPaiementLe: jour("2026-01-02"), le: jour("2030-01-01")).isEmpty)
  }

  @Test func `les factures vivent dix ans après la clôture`() {
    #expect(Droit.finDesFactures(emiseLe: jour("2026-03-02")) == jour("2036-12-31"))
    #expect(Droit.finDesFactures(emiseLe: jour("2026-03-02"), cloture: jour("2026-06-30")) == jour("2036-06-30"))
    #expect(Droit.factureDestructible(emiseLe: jour("2026-03-02"), le: jour("2036-12-31")).map(\.gravite) == [.bloquant])
    #expect(Droit.factureDestructible(emiseLe: jour("2026-03-02"), le: jour("2037-01-01")).isEmpty)
  }
}
