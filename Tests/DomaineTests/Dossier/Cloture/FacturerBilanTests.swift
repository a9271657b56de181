import Domaine
import TestSupport
import Testing

@Suite struct FacturerBilanTests {
  let derniere = DossierExemple.seance(7).jour
  var soir: Instant { Instant(derniere, 19) }
  let payeur = DossierExemple.payeur

  func facture(_ numero: String, horsTaxe: Montant, nature: NatureDeFacture = .solde, heures: Duree = .heures(16), le jour: Jour? = nil) throws -> Facture {
    Facture(
      numero: try #require(NumeroDeFacture(numero)), payeur: payeur, nature: nature, heures: heures, horsTaxe: horsTaxe, tva: 2_000, regime: .normal,
      le: jour ?? derniere)
  }

  @Test func `avant la remise de la synthèse rien ne se facture`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir(0...7)
    #expect(dossier.etat.peutFacturer(payeur: payeur, le: derniere).map(\.regle.id) == ["jalon-facture"])
    try dossier.remettre(le: derniere)
    #expect(dossier.etat.peutFacturer(payeur: payeur, le: derniere).isEmpty)
  }

  @Test func `seules les heures faites se facturent, au prorata`() throws {
    var dossier = try Histoire.acheve()
    #expect(dossier.etat.heures.faites == .heures(16))
    #expect(dossier.etat.facturable(payeur: payeur) == .euros(1_536))
    #expect(dossier.etat.facturableHorsTaxe(payeur: payeur, tva: 2_000) == .euros(1_280))
    let trop = try facture("2027-1", horsTaxe: .euros(1_280, 1))
    #expect(try dossier.regles { d in try d.facturer(trop, at: soir) } == ["part-du-payeur"])
    let tropDHeures = try facture("2027-1", horsTaxe: .euros(1_280), heures: .heures(16, 1))
    #expect(try dossier.regles { d in try d.facturer(tropDHeures, at: soir) } == ["service-fait"])
    let juste = try facture("2027-1", horsTaxe: .euros(1_280))
    try dossier.jouer { d in try d.facturer(juste, at: soir) }
    #expect(dossier.etat.facturable(payeur: payeur) == .nul)
  }

  @Test func `pas deux soldes au même payeur, sauf avoir, et chaque numéro une fois`() throws {
    var dossier = try Histoire.acheve()
    let premiere = try facture("2027-1", horsTaxe: .euros(1_000))
    try dossier.jouer { d in try d.facturer(premiere, at: soir) }
    let seconde = try facture("2027-2", horsTaxe: .euros(100))
    #expect(try dossier.regles { d in try d.facturer(seconde, at: soir) } == ["facture-unique"])
    let avoir = try #require(NumeroDeFacture("2027-3"))
    try dossier.jouer { d in try d.emettreAvoir(avoir, sur: premiere.numero, le: derniere, at: soir) }
    let memeNumero = try facture("2027-3", horsTaxe: .euros(100))
    #expect(try dossier.regles { d in try d.facturer(memeNumero, at: soir) } == ["numero-unique"])
    try dossier.jouer { d in try d.facturer(seconde, at: soir) }
    #expect(try dossier.regles { d in try d.emettreAvoir(seconde.numero, sur: seconde.numero, le: derniere, at: soir) } == ["numero-unique"])
  }

  @Test func `un payeur inconnu ne se facture pas`() throws {
    let dossier = try Histoire.acheve()
    #expect(dossier.etat.peutFacturer(payeur: PayeurID(haut: 9, bas: 9), le: derniere).map(\.regle.id) == ["payeur-connu"])
  }

  @Test func `un particulier verse un acompte dans la limite de sa part, un tiers jamais`() throws {
    let jour = DossierExemple.debut
    let plan = try DossierExemple.planifie()
    #expect(plan.etat.peutDemanderAcompte(.euros(100), payeur: payeur, le: jour).map(\.regle.id) == ["acompte-du-particulier"])
    var dossier = try DossierExemple.planifie(sorte: .personnel)
    #expect(dossier.etat.peutDemanderAcompte(.euros(691), payeur: payeur, le: jour).isEmpty)
    #expect(dossier.etat.peutDemanderAcompte(.euros(692), payeur: payeur, le: jour).map(\.regle.id) == ["contrat-particulier"])
    #expect(!dossier.etat.peutDemanderAcompte(.euros(2_305), payeur: payeur, le: jour).bloquants.isEmpty)
    let acompte = try facture("2027-1", horsTaxe: .euros(500), nature: .acompte, heures: .nulle, le: jour)
    try dossier.jouer { d in try d.facturer(acompte, at: Instant(jour, 18)) }
  }

  @Test func `le bilan terminé, un acompte ne demande pas les heures qui n’ont pas été faites`() throws {
    var dossier = try DossierExemple.planifie(sorte: .personnel)
    try dossier.tenir([0, 1])
    let jour = DossierExemple.seance(1).jour
    try dossier.jouer { d in try d.abandonner(le: jour, at: Instant(jour, 20)) }
    #expect(dossier.etat.facturable(payeur: payeur) == .euros(384))
    #expect(dossier.etat.peutDemanderAcompte(.euros(384), payeur: payeur, le: jour).bloquants.isEmpty)
    #expect(dossier.etat.peutDemanderAcompte(.euros(384, 1), payeur: payeur, le: jour).bloquants.map(\.regle.id) == ["part-du-payeur"])
  }

  @Test func `un acompte qui dépasse les heures faites est à rendre, une fois le bilan terminé et tout signé`() throws {
    var dossier = try DossierExemple.planifie(sorte: .personnel)
    let acompte = try facture("2027-1", horsTaxe: .euros(500), nature: .acompte, heures: .nulle, le: DossierExemple.debut)
    try dossier.jouer { d in try d.facturer(acompte, at: Instant(DossierExemple.debut, 18)) }
    try dossier.tenir([0, 1])
    let jour = DossierExemple.seance(1).jour
    #expect(dossier.etat.tropFacture(payeur: payeur, le: jour) == .nul)
    try dossier.jouer { d in try d.abandonner(le: jour, at: Instant(jour, 20)) }
    #expect(dossier.etat.tropFacture(payeur: payeur, le: jour) == .euros(216))
    let rendre = try #require(dossier.etat.echeances(au: jour).first { $0.geste == "emettreAvoir" })
    #expect(rendre.qui == .bureau && rendre.regle.id == "service-fait" && rendre.phrase.contains("216,00"))
    let avoir = try #require(NumeroDeFacture("2027-2"))
    try dossier.jouer { d in try d.emettreAvoir(avoir, sur: acompte.numero, le: jour, at: Instant(jour, 21)) }
    #expect(dossier.etat.tropFacture(payeur: payeur, le: jour) == .nul)
    #expect(dossier.etat.echeances(au: jour).contains { $0.geste == "facturer" })
  }

  @Test func `le CPF paie les heures d’accompagnement, une fois tout signé`() throws {
    var dossier = try DossierExemple.planifie(sorte: .cpf)
    try dossier.tenir(0...6)
    #expect(dossier.etat.peutFacturer(payeur: payeur, le: derniere).bloquants.map(\.regle.id) == ["jalon-facture"])
    try dossier.tenir([7])
    try dossier.remettre(le: derniere)
    #expect(dossier.etat.peutFacturer(payeur: payeur, le: derniere).isEmpty)
    #expect(dossier.etat.facturable(payeur: payeur) == .euros(2_304))
  }

  @Test func `un bilan abandonné se facture pour ce qui en fut fait`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir([0, 1])
    let jour = DossierExemple.seance(1).jour
    try dossier.jouer { d in try d.abandonner(le: jour, at: Instant(jour, 20)) }
    #expect(dossier.etat.peutFacturer(payeur: payeur, le: jour).isEmpty)
    #expect(dossier.etat.facturable(payeur: payeur) == .euros(384))
  }

  @Test func `le jalon de la dernière séance se passe de synthèse, pas d’heures`() throws {
    var modalites = DossierExemple.modalites
    modalites.prix?.jalonFacture = .derniereSeance
    var dossier = try DossierExemple.planifie(modalites)
    try dossier.tenir(0...6)
    #expect(dossier.etat.peutFacturer(payeur: payeur, le: DossierExemple.seance(6).jour).map(\.regle.id) == ["jalon-facture"])
    try dossier.tenir([7])
    #expect(dossier.etat.peutFacturer(payeur: payeur, le: derniere).isEmpty)
  }

  @Test func `hors taxe, TVA ajoutée, ne dépasse jamais d’un centime ce que le payeur doit`() throws {
    var hasard = Seeded(11)
    for _ in 0..<60 {
      var modalites = DossierExemple.modalites
      modalites.prix = Prix(horsTaxe: Montant(centimes: hasard.entier(1...500_000)), tva: 0)
      let dossier = try Histoire.acheve(modalites).etat
      let du = dossier.facturable(payeur: payeur)
      for tva in [0, 550, 1_000, 2_000] {
        let horsTaxe = dossier.facturableHorsTaxe(payeur: payeur, tva: tva)
        let facture = horsTaxe + horsTaxe.fois(tva, sur: 10_000)
        #expect(facture <= du && du - facture <= Montant(centimes: 1))
      }
    }
  }

  @Test func `un numéro de facture ne porte que des signes sûrs`() {
    #expect(NumeroDeFacture("2027-0001")?.description == "2027-0001")
    for mauvais in ["", "a b", "é", String(repeating: "1", count: 36), "1\n"] { #expect(NumeroDeFacture(mauvais) == nil) }
  }
}
