import Domaine
import Instruments
import Testing

/// What is told of answers, in words and between two ends.
@Suite struct RestitutionTests {
  @Test func `une moyenne se dit sur son étendue, avec sa bande et son rang ; une somme sur la sienne`() throws {
    var energie = Essai.echelle("energie", "q1 -q2", famille: "f")
    energie.bandes = [Questionnaire.Bande(jusqua: 3, nom: "basse"), Questionnaire.Bande(jusqua: nil, nom: "haute", texte: "Vous tenez.")]
    let calme = Essai.echelle("calme", "q3", famille: "f")
    let total = Essai.echelle("total", "q1 q3", .somme)
    let questionnaire = try Essai.questionnaire(Essai.likerts(3), [energie, calme, total])
    let lignes = try questionnaire.restituer(Reponses(a: questionnaire, ["q1": .echelon(5), "q2": .echelon(2), "q3": .echelon(2)]))
    #expect(lignes[0].phrase == "4,5 sur 5, haute, 1er sur 2" && lignes[0].place == 0.875 && lignes[0].bande?.texte == "Vous tenez.")
    #expect(lignes[1].phrase == "2 sur 5, 2e sur 2")
    #expect(lignes[2].phrase == "7 sur 10" && lignes[2].place == 0.625)
  }

  @Test func `sans assez de réponses, la raison est dite, et rien d'autre`() throws {
    let questionnaire = try Essai.questionnaire(Essai.likerts(5), [Essai.echelle("e", "q1 q2 q3 q4 q5")])
    let ligne = try #require(try questionnaire.restituer(Reponses(a: questionnaire, ["q1": .echelon(5)])).first)
    #expect(ligne.place == nil && ligne.bande == nil && ligne.phrase.contains("1 réponses, il en faut 4"))
  }

  @Test func `une norme se montre avec sa marge, jamais seule`() throws {
    var echelle = Essai.echelle("e", "q1")
    echelle.norme = Questionnaire.Norme(source: "S", population: "P", langue: "en-US", effectif: 300, moyenne: 3, ecartType: 1, alpha: 0.84)
    let questionnaire = try Essai.questionnaire(Essai.likerts(1), [echelle])
    let situation = try #require(try questionnaire.restituer(Reponses(a: questionnaire, ["q1": .echelon(4)])).first?.situation)
    #expect(abs(situation.t - 60) < 1e-9 && abs(situation.intervalle.bas - 56) < 1e-9 && abs(situation.intervalle.haut - 64) < 1e-9)
  }

  @Test func `chaque forme de réponse se redit dans ses mots ; ce qui est caché ou sans réponse ne se dit pas`() throws {
    let options = Essai.options("un", "deux", "trois")
    let piles = [Questionnaire.Pile(id: "oui", libelle: "Oui"), Questionnaire.Pile(id: "non", libelle: "Non")]
    let lignes = [Questionnaire.Ligne(id: "l1", enonce: .init(soi: .init("Ligne"))), .init(id: "l2", enonce: .init(soi: .init("Autre ligne")))]
    let questionnaire = try Essai.questionnaire([
      Essai.item("likert"), Essai.item("matrice", .matrice(lignes, Essai.accord), abstentions: [.neSaitPas]), Essai.item("choix", .choix(options)),
      Essai.item("plusieurs", .choixMultiple(options, min: 0, max: 3)), Essai.item("force", .choixForce(options, moins: true)),
      Essai.item("ordre", .classement(options, rangs: 2)), Essai.item("tri", .tri(options, piles: piles)), Essai.item("texte", .texte(longueur: 50)),
      Essai.item("nombre", .nombre(min: 0, max: 50, decimales: 1, unite: "heures")), Essai.item("jour", .date(apres: nil, avant: nil)),
      Essai.item("rien"), Essai.item("cache", si: "choix = un"), Essai.item("tu", abstentions: [.prefereNePas]),
    ])
    let reponses = Reponses(
      a: questionnaire,
      [
        "likert": .echelon(5), "matrice": .grille(["l1": .echelon(1), "l2": .abstention(.neSaitPas)]), "choix": .choix("deux"),
        "plusieurs": .plusieurs(["trois", "un"]), "force": .preference(plus: "un", moins: "deux"), "ordre": .ordre(["trois", "un"]),
        "tri": .piles(["un": "oui", "deux": "oui", "trois": "non"]), "texte": .texte("Le matin."), "nombre": .nombre(12.5),
        "jour": .date(try #require(Jour(2027, 3, 1))), "cache": .echelon(1), "tu": .abstention(.prefereNePas),
      ])
    let dites = try questionnaire.dites(reponses)
    #expect(dites.map(\.item.id) == ["likert", "matrice", "choix", "plusieurs", "force", "ordre", "tri", "texte", "nombre", "jour", "tu"])
    #expect(
      dites.map(\.dite) == [
        "Oui", "Ligne\u{202F}: Non\nAutre ligne\u{202F}: Je ne sais pas", "deux", "un, trois", "un\u{202F}; le moins\u{202F}: deux", "1. trois\n2. un",
        "Oui\u{202F}: un\u{202F}; deux\nNon\u{202F}: trois", "Le matin.", "12,5 heures", "1er mars 2027", "Je préfère ne pas répondre",
      ])
  }
}
