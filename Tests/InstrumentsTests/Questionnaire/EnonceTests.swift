import Instruments
import Testing

@Suite struct EnonceTests {
  private let enonce = Questionnaire.Enonce(
    soi: .init("Je termine avec fierté.", feminin: "Je suis fière.", masculin: "Je suis fier."), autre: .init("Cette personne termine avec fierté."))

  @Test func `qui n’a rien choisi lit le neutre`() {
    #expect(enonce.texte() == "Je termine avec fierté.")
    #expect(enonce.texte(.soi, .feminin) == "Je suis fière.")
    #expect(enonce.texte(.soi, .masculin) == "Je suis fier.")
  }

  @Test func `sans accord écrit, le neutre sert à tous`() {
    #expect(enonce.texte(.autre, .feminin) == "Cette personne termine avec fierté.")
    #expect(enonce.texte(.autre, .masculin) == enonce.texte(.autre))
  }

  @Test func `sans énoncé pour autrui, il n’y a rien à lui demander`() {
    #expect(Questionnaire.Enonce(soi: .init("Je.")).texte(.autre) == nil)
  }

  @Test func `la ligne d’une matrice a ses mots`() throws {
    let ligne = Questionnaire.Ligne(id: "a", enonce: .init(soi: .init("A"), autre: .init("B")))
    let questionnaire = try Essai.questionnaire([Essai.item("m", .matrice([ligne], Essai.accord)), Essai.item("q")])
    #expect(questionnaire.enonce(.init("m", "a"))?.texte(.autre) == "B")
    #expect(questionnaire.enonce(.init("m", "z")) == nil)
    #expect(questionnaire.enonce(.init("absent")) == nil)
    #expect(questionnaire.enonce(.init("q"))?.texte() == "Je q.")
  }
}
