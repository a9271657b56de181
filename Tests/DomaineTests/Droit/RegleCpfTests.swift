import Domaine
import TestSupport
import Testing

struct RegleCpfTests {
  @Test func `les trois parts font toujours le prix, et personne ne paie moins que rien`() {
    var hasard = Seeded(16)
    for _ in 0..<5_000 {
      let (prix, solde) = (Montant(centimes: hasard.entier(0...400_000)), Montant(centimes: hasard.entier(-100...600_000)))
      let abondement = Montant(centimes: hasard.parmi([0, 0, hasard.entier(0...300_000)]) ?? 0)
      let (demandeur, jour) = (hasard.parmi([true, false]) ?? false, hasard.jourProche())
      let part = Droit.repartitionCpf(prix: prix, solde: solde, demandeurDEmploi: demandeur, abondement: abondement, le: jour)
      #expect(part.cpf + part.titulaire + part.abondement == prix)
      #expect(part.cpf >= .nul && part.titulaire >= .nul && part.abondement >= .nul)
      #expect(part.cpf <= Droit.enVigueur(jour).cpfPlafond ?? prix)
      #expect(part.cpf <= max(solde, .nul))
      if !demandeur, part.abondement == .nul { #expect(part.titulaire >= min(prix, Droit.enVigueur(jour).cpfParticipation)) }
    }
  }

  @Test func `un complément de l'employeur efface la participation`() {
    let part = Droit.repartitionCpf(prix: .euros(1_800), solde: .euros(2_500), abondement: .euros(300), le: jour("2026-05-11"))
    #expect([part.cpf, part.titulaire, part.abondement] == [.euros(1_500), .nul, .euros(300)])
  }

  @Test func `la participation est dans le prix, même plus petit qu'elle`() {
    let part = Droit.repartitionCpf(prix: .euros(90), solde: .euros(2_500), le: jour("2026-05-11"))
    #expect([part.cpf, part.titulaire] == [.nul, .euros(90)])
  }

  @Test func `avant les plafonds, le solde seul limite`() {
    let part = Droit.repartitionCpf(prix: .euros(2_304), solde: .euros(2_500), le: jour("2024-05-01"))
    #expect([part.cpf, part.titulaire] == [.euros(2_304), .nul])
    #expect(Droit.repartitionCpf(prix: .euros(2_304), solde: .euros(2_500), le: jour("2024-05-02")).titulaire == .euros(100))
  }

  @Test func `le 1er avril 2026, la participation est incertaine pour qui la doit`() {
    let avril = jour("2026-04-01")
    #expect(Droit.repartitionCpf(prix: .euros(1_600), solde: .euros(2_500), le: avril).constats.map(\.gravite) == [.incertain])
    #expect(Droit.repartitionCpf(prix: .euros(1_600), solde: .euros(2_500), demandeurDEmploi: true, le: avril).constats.isEmpty)
    #expect(Droit.repartitionCpf(prix: .euros(1_600), solde: .euros(2_500), le: avril.plus(jours: 1)).constats.isEmpty)
  }

  @Test func `un prix au-dessus du plafond se dit`() {
    #expect(Droit.partCpf(.euros(2_304), le: jour("2026-02-25")).isEmpty)
    #expect(Droit.partCpf(.euros(1_600), le: jour("2026-02-26")).isEmpty)
    #expect(Droit.partCpf(.euros(1_600, 1), le: jour("2026-02-26")).map(\.gravite) == [.bloquant])
    #expect(Droit.plafondCpf(prix: .euros(2_304), le: jour("2026-02-25")).isEmpty)
    #expect(Droit.plafondCpf(prix: .euros(1_600), le: jour("2026-02-26")).isEmpty)
    let constats = Droit.plafondCpf(prix: .euros(2_304), le: jour("2026-02-26"))
    #expect(constats.map(\.gravite) == [.avertissement])
    #expect(constats.first?.phrase.contains("704,00") == true)
  }

  @Test func `les cinq ans ne comptent que pour les demandes postérieures à la règle`() {
    let precedent = jour("2024-01-10")
    #expect(Droit.bilanPrecedent(demandeLe: jour("2026-02-25"), precedentLe: precedent).isEmpty)
    #expect(Droit.bilanPrecedent(demandeLe: jour("2026-02-26"), precedentLe: precedent).map(\.gravite) == [.bloquant])
    #expect(Droit.bilanPrecedent(demandeLe: jour("2026-02-26"), precedentLe: nil).isEmpty)
    #expect(Droit.bilanPrecedent(demandeLe: jour("2026-02-26"), precedentLe: precedent, payeParEmployeur: true).map(\.gravite) == [.incertain])
    #expect(Droit.bilanPrecedent(demandeLe: jour("2029-03-01"), precedentLe: jour("2024-02-29")).isEmpty)
    #expect(Droit.bilanPrecedent(demandeLe: jour("2029-02-28"), precedentLe: jour("2024-02-29")).map(\.gravite) == [.incertain])
  }

  @Test func `seules les heures d'accompagnement sont payables`() {
    #expect(Droit.heuresPayables(accompagnement: .heures(24), totale: .heures(24), le: jour("2026-11-21")).isEmpty)
    #expect(Droit.heuresPayables(accompagnement: .heures(18), totale: .heures(24), le: jour("2026-11-21")).map(\.gravite) == [.avertissement])
    #expect(Droit.heuresPayables(accompagnement: .heures(18), totale: .heures(24), le: jour("2026-02-25")).isEmpty)
  }

  @Test func `une promesse de démarrage sous quinze jours ne peut pas toujours être tenue`() {
    #expect(Droit.promesseDeDemarrage(joursAuPlus: 7).count == 1)
    #expect(Droit.promesseDeDemarrage(joursAuPlus: 14).count == 1)
    #expect(Droit.promesseDeDemarrage(joursAuPlus: 15).isEmpty)
    #expect(Droit.promesseDeDemarrage(joursAuPlus: 28).isEmpty)
    var hasard = Seeded(17)
    for _ in 0..<2_000 {
      let propose = hasard.jourProche()
      #expect(Droit.premierJourCpf(proposeLe: propose).joursDepuis(propose) >= 15)
    }
  }

  @Test func `une entrée déclarée en retard se garde, une entrée à déclarer se dit`() {
    let entree = jour("2026-05-13")
    #expect(Droit.entreeCpf(entreeLe: entree, declareeLe: nil, le: jour("2026-05-19")).isEmpty)
    #expect(Droit.entreeCpf(entreeLe: entree, declareeLe: jour("2026-05-20"), le: jour("2026-06-01")).map(\.gravite) == [.avertissement])
  }

  @Test func `la sortie attend le service fait`() {
    #expect(Droit.sortieCpf(serviceFait: true).isEmpty)
    #expect(Droit.sortieCpf(serviceFait: false).map(\.gravite) == [.avertissement])
  }
}
