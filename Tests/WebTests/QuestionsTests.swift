import Application
import Domaine
import Scenarios
import Testing

@testable import Web

/// Questions between séances: asked, answered within two working days, and nothing of them anywhere else (P6).
@Suite struct QuestionsTests {
  private static let question = Identifiant<Carnet.Question>(haut: 8, bas: 8)

  private func poser(_ bilan: BilanDEssai, _ texte: String = "Comment remplir zirconifluve ?") async -> Reponse {
    await bilan.maison.demander(
      .espaceQuestionPosee, "\(bilan.id)", par: bilan.beneficiaire, avec: ["question": "\(Self.question)", "texte": texte])
  }

  @Test func `une question se pose, attend le consultant sans un mot d’elle, et reçoit sa réponse une fois`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id, question) = (bilan.maison, "\(bilan.id)", "\(Self.question)")
    #expect(await maison.demander(.espace, par: bilan.beneficiaire).texte.contains("/questions\""))
    let vide = await poser(bilan, "  ")
    #expect(vide.statut == 422 && vide.texte.contains("Écrivez votre question") && vide.texte.contains(question))
    let longue = await poser(bilan, String(repeating: "mot ", count: 2_000))
    #expect(longue.statut == 422 && longue.texte.contains("mot mot mot"))
    for _ in 1...2 { #expect(await poser(bilan).statut == 303) }
    #expect(try await bilan.carnet.questions.toutes.count == 1)

    let journee = await maison.demander(.cabinet, par: bilan.consultant).texte
    #expect(journee.contains("Questions à répondre") && journee.contains("à répondre") && !journee.contains("zirconifluve"))
    let page = await maison.demander(.cabinetQuestion, id, question, par: bilan.consultant).texte
    #expect(page.contains("zirconifluve"))
    #expect(await maison.demander(.espaceConsultations, id, par: bilan.beneficiaire).texte.contains("les questions"))

    let brouillon = await maison.demander(.cabinetQuestionBrouillon, id, question, par: bilan.consultant, avec: ["texte": "À moitié"])
    #expect(brouillon.statut == 204)
    #expect(await maison.demander(.cabinetQuestion, id, question, par: bilan.consultant).texte.contains("À moitié</textarea>"))
    #expect(await maison.demander(.cabinetQuestionRepondue, id, question, par: bilan.consultant, avec: ["texte": ""]).statut == 422)
    let reponse = ["texte": "Avec ambrefoudre, puis relisez."]
    for _ in 1...2 { #expect(await maison.demander(.cabinetQuestionRepondue, id, question, par: bilan.consultant, avec: reponse).statut == 303) }
    let autre = await maison.demander(.cabinetQuestionRepondue, id, question, par: bilan.consultant, avec: ["texte": "Autre chose"])
    #expect(autre.statut == 422 && autre.texte.contains("ambrefoudre") && autre.texte.contains("Autre chose"))

    let accueil = await maison.demander(.espace, par: bilan.beneficiaire).texte
    #expect(accueil.contains("Une réponse vous attend") && !accueil.contains("ambrefoudre"))
    #expect(await maison.demander(.espaceQuestions, id, par: bilan.beneficiaire).texte.contains("ambrefoudre"))
    #expect(!(await maison.demander(.cabinet, par: bilan.consultant).texte.contains("Questions à répondre")))
    maison.horloge.avancer(a: maison.maintenant.plus(.heures(24 * 8)))
    #expect(!(await maison.demander(.espace, par: bilan.beneficiaire).texte.contains("Une réponse vous attend")))
  }

  @Test func `le délai passé, la personne voit à qui s’adresser, et le consultant qu’il est en retard`() async throws {
    let bilan = try await BilanDEssai()
    _ = await poser(bilan)
    let due = try #require(try await bilan.carnet.questions.toutes.first).reponseDue()
    bilan.maison.horloge.avancer(a: due.plus(Duree(minutes: -1)))
    let avant = await bilan.maison.demander(.espace, par: bilan.beneficiaire).texte
    #expect(avant.contains("Réponse au plus tard \(due.enFrancais)") && !avant.contains("Lou Fictif"))
    bilan.maison.horloge.avancer(a: due)
    for page in [RouteName.espace, .espaceQuestions] {
      let texte = await bilan.maison.demander(page, parametres: page == .espace ? [] : ["\(bilan.id)"], par: bilan.beneficiaire).texte
      #expect(texte.contains("Lou Fictif, bonjour@centre.invalid") && texte.contains("en retard"), "\(page)")
    }
    #expect(await bilan.maison.demander(.cabinet, par: bilan.consultant).texte.contains("en retard"))
    #expect(await bilan.maison.demander(.cabinetFin, "\(bilan.id)", par: bilan.consultant).texte.contains("disparaît avec le carnet"))
  }

  @Test func `retirée pendant qu’on y répond, la question le dit et la réponse tapée reste`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id, question) = (bilan.maison, "\(bilan.id)", "\(Self.question)")
    _ = await poser(bilan)
    for _ in 1...2 { #expect(await maison.demander(.espaceQuestionRetiree, id, question, par: bilan.beneficiaire).statut == 303) }
    let refus = await maison.demander(.cabinetQuestionRepondue, id, question, par: bilan.consultant, avec: ["texte": "Trop tard"])
    #expect(refus.statut == 422 && refus.texte.contains("retirée") && refus.texte.contains("Trop tard</textarea>"))
    #expect(await maison.demander(.cabinetQuestion, id, question, par: bilan.consultant).statut == 404)
  }

  @Test func `rien n’en part, nul autre ne la lit, et elle disparaît avec le carnet`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id, question) = (bilan.maison, "\(bilan.id)", "\(Self.question)")
    let lettres = await maison.boite.lettres.count
    _ = await poser(bilan)
    _ = await maison.demander(.cabinetQuestionRepondue, id, question, par: bilan.consultant, avec: ["texte": "ambrefoudre"])
    #expect(await maison.boite.lettres.count == lettres)
    for qui in try await bilan.etrangers() {
      #expect(await maison.demander(.cabinetQuestion, id, question, par: qui).statut == 404)
      #expect(await maison.demander(.espaceQuestions, id, par: qui).statut == 404)
    }
    let now = maison.maintenant
    try await maison.services.maison.decide(bilan.id, in: Theatre.organisme) { d throws(Refus) in try d.abandonner(le: now.jourParis, at: now) }
    #expect(await maison.demander(.cabinetDestruction, id, par: bilan.consultant, avec: ["compris": "oui"]).statut == 303)
    await #expect(throws: StoreError.self) { try await bilan.carnet }
    let apres = await maison.demander(.espaceQuestions, id, par: bilan.beneficiaire).texte
    #expect(apres.contains("On ne peut pas poser de question ici") && apres.contains("Lou Fictif") && !apres.contains("ambrefoudre"))
    #expect(await poser(bilan).statut == 404)
  }

  @Test func `le carnet détruit, la question se pose dans le suivi, jusqu’à lui`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[1], jours: 330)])
    let (id, question) = ("\(maison.dossiers[0])", "\(Self.question)")
    let (personne, noa) = (try await maison.identite("dominique@exemple.invalid"), try await maison.identite("noa@centre.invalid"))
    #expect(await maison.demander(.espaceQuestionPosee, id, par: personne, avec: ["question": question, "texte": "Et ensuite ?"]).statut == 303)
    #expect(await maison.demander(.cabinet, par: noa).texte.contains("Questions à répondre"))
    #expect(await maison.demander(.cabinetQuestion, id, question, par: noa).texte.contains("Et ensuite ?"))
    #expect(await maison.demander(.cabinetQuestionRepondue, id, question, par: noa, avec: ["texte": "Appelez-moi."]).statut == 303)
    #expect(await maison.demander(.espaceQuestions, id, par: personne).texte.contains("Appelez-moi."))
    let suivi = try await maison.services.maison.lire(maison.dossiers[0].comme(Suivi.self), in: Theatre.organisme)
    #expect(suivi.questions.toutes.count == 1 && !suivi.lectures.toutes.isEmpty)
  }
}
