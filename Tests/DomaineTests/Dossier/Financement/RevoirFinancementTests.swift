import Domaine
import TestSupport
import Testing

/// Shares change freely until somebody signs on them, and never lock a dossier for ever.
struct RevoirFinancementTests {
  private let partage = [Exemples.payeur(.planDeDeveloppement, 1_000), Exemples.payeur(.opco, 600)]

  private func arreter(_ dossier: Histoire<Dossier>) -> Quand<Dossier> {
    Given(dossier).when { try $0.arreterFinancement(partage, temps: .surTempsDeTravail, le: Exemples.conclusion) }
  }

  private var arrete: Dossier.Event {
    .financement(.arrete(partage, prix: Prix(horsTaxe: .euros(1_600), tva: 0), temps: .surTempsDeTravail, le: Exemples.conclusion))
  }

  @Test func `avant toute signature, les parts changent, et qui voit la sienne changer accepte de nouveau`() throws {
    var dossier = try Exemples.finance([Exemples.payeur(.opco, 600), Exemples.payeur(.apec, 1_000)])
    let nouveau = [Exemples.payeur(.opco, 600), Exemples.payeur(.planDeDeveloppement, 1_000)]
    try dossier.jouer { try $0.arreterFinancement(nouveau, temps: .surTempsDeTravail, le: Exemples.conclusion) }
    #expect(Set(dossier.etat.financement.devis.keys) == [nouveau[0].id])
    arreter(try Exemples.prepare()).then(arrete)
  }

  @Test func `dès la première signature, il faut un avenant`() throws {
    arreter(try Exemples.signe(jusque: .employeur)).refuse(.financementAccepte)
    arreter(try Exemples.sousPlan()).refuse(.financementAccepte)
  }

  @Test func `un financeur qui se retire après un refus du salarié laisse place à un autre`() throws {
    var dossier = try Exemples.signe(jusque: .employeur)
    try dossier.jouer { try $0.refuserConvention(le: Exemples.conclusion) }
    arreter(dossier).then(arrete)
  }

  @Test func `une rétractation libère les parts et les heures`() throws {
    var dossier = try Exemples.payeSeul()
    try dossier.jouer { try $0.seRetracter(le: Exemples.conclusion) }
    arreter(dossier).then(arrete)
  }

  @Test func `une part nouvelle ne vaut pas l'accord d'avant`() throws {
    var dossier = try Exemples.sousPlan()
    try dossier.convenir(.financement)
    try dossier.jouer { try $0.arreterFinancement(partage, temps: .surTempsDeTravail, le: Exemples.debut) }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).map(\.regle) == [.devisAccepte, .devisAccepte])
  }

  @Test func `un avenant de financement ne sert qu'une fois, même le jour où il est signé`() throws {
    var dossier = try Exemples.sousPlan()
    try dossier.convenir(.financement)
    try dossier.jouer { try $0.arreterFinancement(partage, temps: .surTempsDeTravail, le: Exemples.debut) }
    let autre = [Exemples.payeur(.planDeDeveloppement, 1_200), Exemples.payeur(.opco, 400)]
    Given(dossier).when { try $0.arreterFinancement(autre, temps: .surTempsDeTravail, le: Exemples.debut) }.refuse(.financementAccepte)
    try dossier.convenir(.financement, texte: "e")
    try dossier.jouer { try $0.arreterFinancement(autre, temps: .surTempsDeTravail, le: Exemples.debut) }
    Given(dossier).when { try $0.arreterFinancement(partage, temps: .surTempsDeTravail, le: Exemples.debut) }.refuse(.financementAccepte)
  }
}
