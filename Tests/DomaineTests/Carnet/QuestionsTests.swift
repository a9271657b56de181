import TestSupport
import Testing

@testable import Domaine

@Suite struct QuestionsTests {
  private let camille = Gens.camille
  private let consultant = Gens.consultant
  private let lundi = Instant(j0, 9)

  private func posee() throws -> Histoire<Carnet> {
    var h = Histoire<Carnet>.ouvert()
    try h.jouer { try $0.poser("Comment remplir ceci ?", id: id(40), par: camille, a: lundi) }
    return h
  }

  @Test func `une question se pose, se répond une fois, et ne change plus`() throws {
    var h = try posee()
    try h.jouer { try $0.poser("Comment remplir ceci ?", id: id(40), par: camille, a: lundi.plus(.heures(1))) }
    #expect(h.etat.questions.toutes.map(\.poseeA) == [lundi] && h.etat.questions.enAttente.count == 1)
    for _ in 1...2 { try h.jouer { try $0.repondre("Ainsi.", a: id(40), par: consultant, a: lundi.plus(.heures(2))) } }
    let reponse = Carnet.Reponse(texte: "Ainsi.", par: consultant.personne, a: lundi.plus(.heures(2)))
    #expect(h.etat.questions.toutes.map(\.reponse) == [reponse] && h.etat.questions.enAttente.isEmpty)
    #expect(try h.refus { try $0.repondre("Autrement.", a: id(40), par: consultant, a: lundi) } == [.questionRepondue])
    #expect(try h.refus { try $0.retirer(question: id(40), par: camille, a: lundi) } == [.questionRepondue])
  }

  @Test func `retirée, une question n’attend plus rien et ne se répond plus`() throws {
    var h = try posee()
    for _ in 1...2 { try h.jouer { try $0.retirer(question: id(40), par: camille, a: lundi) } }
    #expect(h.etat.questions.toutes.isEmpty)
    #expect(try h.refus { try $0.repondre("Ainsi.", a: id(40), par: consultant, a: lundi) } == [.questionConnue])
  }

  @Test func `chacun fait son geste, et nul autre n’en fait`() throws {
    let h = try posee()
    #expect(try h.refus { try $0.poser("?", id: id(41), par: consultant, a: lundi) } == [.carnetGesteDuBeneficiaire])
    #expect(try h.refus { try $0.retirer(question: id(40), par: consultant, a: lundi) } == [.carnetGesteDuBeneficiaire])
    #expect(try h.refus { try $0.repondre("Oui", a: id(40), par: camille, a: lundi) } == [.carnetGesteDuConsultant])
    for autre in Gens.autres + [Gens.nouveau, Gens.second] {
      #expect(try !h.refus { try $0.poser("?", id: id(41), par: autre, a: lundi) }.isEmpty)
      #expect(try !h.refus { try $0.repondre("Oui", a: id(40), par: autre, a: lundi) }.isEmpty)
      #expect(try !h.refus { try $0.ouvrirQuestions(par: autre, a: lundi) }.isEmpty)
    }
    #expect(try h.refus { try $0.partager(.questions, id: id(42), avec: Gens.second.personne, jusqua: lundi.plus(.heures(9)), par: camille, a: lundi) } != [])
  }

  @Test func `le carnet clos, plus rien ne se demande ni ne se lit`() throws {
    let h = try Histoire.conclu()
    #expect(try h.refus { try $0.poser("?", id: id(41), par: camille, a: lundi) } == [.carnetClos])
    #expect(h.etat.peutVoir(.questions, par: consultant, le: lundi).bloquants.map(\.regle) == [.carnetClos])
  }

  @Test func `son ouverture par le consultant s’inscrit, et demander est un acte de la personne`() throws {
    var h = try posee()
    for _ in 1...2 { try h.jouer { try $0.ouvrirQuestions(par: consultant, a: lundi.plus(.heures(3))) } }
    try h.jouer { try $0.ouvrirQuestions(par: camille, a: lundi.plus(.heures(3))) }
    #expect(h.etat.consultations.toutes.map(\.element) == [.questions])
    #expect(h.etat.dernierActeDuBeneficiaire == j0)
    try h.jouer { try $0.repondre("Ainsi.", a: id(40), par: consultant, a: lundi.plus(.heures(30))) }
    #expect(h.etat.dernierActeDuBeneficiaire == j0, "une réponse ne rompt aucun silence")
  }

  @Test func `jusqu’au suivi, la question se pose dans le suivi, et son ouverture s’y inscrit`() throws {
    var h = Histoire<Suivi>()
    try h.jouer { try $0.prevoir(entre: Gens.binome, terme: TermeDuBilan.deTest.jour, mois: 6) }
    try h.jouer { try $0.poser("Et ensuite ?", id: id(40), par: camille, a: lundi) }
    try h.jouer { try $0.ouvrirQuestions(par: consultant, a: lundi) }
    try h.jouer { try $0.repondre("Ceci.", a: id(40), par: consultant, a: lundi) }
    #expect(h.etat.questions.toutes.first?.reponse?.texte == "Ceci." && h.etat.lectures.toutes.count == 1)
    try h.jouer { try $0.clore(par: camille, le: j0) }
    #expect(try h.refus { try $0.poser("?", id: id(41), par: camille, a: lundi) } == [.suiviFini])
  }

  @Test func `la réponse est due sous quarante-huit heures, ou sous le délai du programme`() {
    let vendredi = Carnet.Question(id: id(1), texte: "?", poseeA: Instant(jour("2026-11-27"), 17))
    #expect(vendredi.reponseDue() == Instant(jour("2026-12-01"), 17))
    #expect(vendredi.reponseDue(sous: .heures(24)) == Instant(jour("2026-11-30"), 17))
  }
}
