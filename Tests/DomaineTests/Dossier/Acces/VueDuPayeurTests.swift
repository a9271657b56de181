import Domaine
import TestSupport
import Testing

struct VueDuPayeurTests {
  private let payeur = Exemples.payeur().id

  @Test func `le payeur voit sa part, son devis et sa convention`() throws {
    let vue = try #require(try Exemples.sousPlan().etat.vue(pour: payeur))
    #expect(vue.beneficiaire == "Camille Exemple")
    #expect(vue.part == .euros(1_600))
    #expect(vue.devisAccepteLe == Exemples.ouverture)
    #expect(vue.convention == .conclue)
    #expect(vue.certificat == nil)
    #expect(vue.factures.isEmpty)
  }

  @Test func `un refus se lit sans suite`() throws {
    var dossier = try Exemples.signe(jusque: .employeur)
    #expect(dossier.etat.vue(pour: payeur)?.convention == .enAttente)
    try dossier.jouer { try $0.refuserConvention(le: Exemples.conclusion) }
    #expect(dossier.etat.vue(pour: payeur)?.convention == .sansSuite)
  }

  @Test func `qui ne paie pas n'a pas de vue`() throws {
    #expect(try Exemples.sousPlan().etat.vue(pour: Exemples.inconnu) == nil)
    #expect(Dossier().vue(pour: payeur) == nil)
  }

  @Test func `les séances se voient sans leur lieu`() throws {
    let seance = Seance(
      id: SeanceID(haut: 1, bas: 1), phase: .preliminaire, debut: Instant(Exemples.debut, 9), duree: .heures(2), mode: .presentiel,
      lieu: "1 rue Imaginaire", consultant: Exemples.dominique)
    let dossier = Histoire<Dossier>(try Exemples.sousPlan().faits + [.calendrier(.seancePlanifiee(seance))])
    let vue = try #require(dossier.etat.vue(pour: payeur))
    #expect(vue.seances.map(\.debut) == [seance.debut])
    #expect(!"\(vue)".contains("rue Imaginaire"))
  }
}
