import Domaine
import TestSupport
import Testing

struct RegleConventionTests {
  @Test func `le dixième jour est encore à temps, le onzième ne l'est plus`() {
    let transmis = jour("2026-11-03")
    #expect(Droit.acceptation(transmisLe: transmis, signeLe: transmis).isEmpty)
    #expect(Droit.acceptation(transmisLe: transmis, signeLe: jour("2026-11-13")).isEmpty)
    let refus = Droit.acceptation(transmisLe: transmis, signeLe: jour("2026-11-14"))
    #expect(refus.map(\.gravite) == [.bloquant])
    #expect(refus.map(\.regle) == [.convention10j])
    #expect(refus.first?.dates.contains(DateNommee("dernier jour pour signer", jour("2026-11-13"))) == true)
  }

  @Test func `signer avant la transmission se dit, sans bloquer`() {
    let constats = Droit.acceptation(transmisLe: jour("2026-11-03"), signeLe: jour("2026-11-02"))
    #expect(constats.map(\.gravite) == [.avertissement])
  }

  @Test func `le silence attend, hésite puis refuse`() {
    let transmis = jour("2026-12-15")
    let etats = ["2026-12-25", "2026-12-26", "2026-12-28", "2026-12-29"].map { Droit.silenceSurConvention(transmisLe: transmis, le: jour($0)) }
    #expect(etats == [.aSigner, .incertaine, .incertaine, .refuseeParSilence])
  }

  @Test func `le territoire compte dans la prorogation`() {
    let transmis = jour("2028-12-16")
    #expect(Droit.delaiDeConvention(transmisLe: transmis).prorogee == jour("2028-12-26"))
    #expect(Droit.delaiDeConvention(transmisLe: transmis, feries: JoursFeries(.alsaceMoselle)).prorogee == jour("2028-12-27"))
  }

  @Test func `acceptation et silence disent la même chose de chaque jour`() {
    var hasard = Seeded(13)
    for _ in 0..<3_000 {
      let transmis = hasard.jourProche()
      let jour = transmis.plus(jours: hasard.entier(0...25))
      let gravite = Droit.acceptation(transmisLe: transmis, signeLe: jour).first?.gravite
      switch Droit.silenceSurConvention(transmisLe: transmis, le: jour) {
      case .aSigner: #expect(gravite == nil)
      case .incertaine: #expect(gravite == .incertain)
      case .refuseeParSilence: #expect(gravite == .bloquant)
      }
    }
  }

  @Test func `chaque mention manquante est nommée`() {
    #expect(MentionDeConvention.deLaConvention.count == 11 && Droit.mentionsDeConvention(Set(MentionDeConvention.deLaConvention)).isEmpty)
    for mention in MentionDeConvention.deLaConvention {
      let constats = Droit.mentionsDeConvention(Set(MentionDeConvention.allCases).subtracting([mention]))
      #expect(constats.map(\.gravite) == [.bloquant])
      #expect(constats.first?.phrase == "Ajoutez à la convention \(mention.nom).")
    }
  }

  @Test func `le contrat d’un particulier dit en plus à qui il s’adresse, qui le mène, ce qui le conclut et ce qui est dû s’il s’arrête`() {
    #expect(Droit.mentionsDuContrat(Set(MentionDeConvention.allCases)).isEmpty)
    let constats = Droit.mentionsDuContrat(Set(MentionDeConvention.deLaConvention))
    #expect(constats.map(\.gravite) == [.bloquant])
    #expect(
      constats.first?.phrase
        == "Ajoutez au contrat le public et les connaissances préalables, ce qui conclut le bilan, les diplômes, titres ou références de qui mène le bilan et ce qui est dû si le bilan s’arrête."
    )
  }

  @Test func `les trois signent, là où la loi veut une convention tripartite`() {
    #expect(CadreDuBilan.allCases.filter(\.exigeConventionTripartite) == [.planDeDeveloppement, .congeDeReclassement])
    #expect(Droit.conventionSignee(par: [.beneficiaire, .employeur, .prestataire], cadre: .planDeDeveloppement).isEmpty)
    #expect(Droit.conventionSignee(par: [.beneficiaire, .prestataire], cadre: .congeDeReclassement).map(\.gravite) == [.bloquant])
    #expect(Droit.conventionSignee(par: [], cadre: .cpf).isEmpty)
  }
}
