import DataFiles
import Domaine
import Instruments
import Testing

/// What a line of a questionnaire becomes.
@Suite struct ValeursDeQuestionnaireTests {
  private static let texte = """
    id: essai
    version: v1
    titre: Essai
    resume: En bref
    consigne: Lisez
    duree: 10 min
    objet: competences
    langue: fr-FR
    licence: licenceOuverte
    attribution: Test
    source: Test
    validations:
      - {langue: en-US, statut: validee, reference: Étude}
      - {langue: fr-FR, statut: enCours, reference: Aucune}
    dit: Peu
    neDitPas: [Tout, Rien]
    formats:
      - {id: accord, echelons: [Non, Oui]}
      - {id: zero, premier: 0, echelons: [Jamais, Parfois, Toujours]}
    parties:
      - id: p
        titre: Partie
        type: likert
        format: accord
        obligation: souple
        sensibilite: delicate
        abstentions: [neSaitPas]
        items:
          - {id: q1, enonce: Un}
          - {id: q2, enonce: Deux, format: zero, obligation: ferme, abstentions: [], sensibilite: ordinaire}
          - {id: q3, enonce: Trois, echelons: [A, B, C], premier: 5, aide: Aide}
          - {id: q4, enonce: {soi: {neutre: N, feminin: F, masculin: M}, autre: O}, type: matrice, lignes: [{id: a, enonce: A}]}
          - {id: q5, enonce: C, type: choix, options: [{id: a, libelle: A, valeur: -3}, {id: b, libelle: B}]}
          - {id: q6, enonce: M, type: choixMultiple, max: 2, options: [{id: a, libelle: A}, {id: b, libelle: B}, {id: z, libelle: Z, exclusive: oui}]}
          - {id: q7, enonce: F, type: choixForce, moins: oui, options: [{id: a, libelle: A}, {id: b, libelle: B}]}
          - {id: q8, enonce: R, type: classement, options: [{id: a, libelle: A}, {id: b, libelle: B}]}
          - {id: q9, enonce: T, type: tri, cartes: [{id: a, libelle: A}, {id: b, libelle: B}], piles: [{id: x, libelle: X, valeur: 2, max: 1}, {id: y, libelle: Y}]}
          - {id: q10, enonce: T, type: texte}
          - {id: q11, enonce: N, type: nombre, min: 0.5, max: "2,5", decimales: 1, unite: heures}
          - {id: q12, enonce: D, type: date, apres: 2026-01-01}
          - {id: q13, enonce: I, type: information}
          - {id: q14, enonce: C, type: chronometre, secondes: 30, juste: a, options: [{id: a, libelle: A}, {id: b, libelle: B}]}
    echelles:
      - id: e
        nom: E
        description: Dite
        famille: f
        methode: somme
        minRepondu: 2
        items: [q1, -q2, +q4.a, "−q3"]
        bandes: [{jusqua: 3.5, nom: Bas, texte: T}, {nom: Haut}]
        norme: {source: S, population: P, langue: en-US, effectif: 120, moyenne: 3.2, ecartType: 0.8, alpha: 0.85}
    """

  private static func lu() throws -> QuestionnaireLu { try LireQuestionnaireTests.lire(texte).get() }

  @Test func `l’en-tête se lit en entier`() throws {
    let definition = try Self.lu().questionnaire.definition
    #expect(definition.id == "essai" && definition.version == "v1" && definition.resume == "En bref" && definition.consigne == "Lisez")
    #expect(definition.duree == Duree(minutes: 10) && definition.objet == .competences && definition.provenance.licence == .licenceOuverte)
    #expect(definition.provenance.validation == .init(langue: "fr-FR", statut: .enCours, reference: "Aucune"))
    #expect(definition.portee == .init(dit: ["Peu"], neDitPas: ["Tout", "Rien"]))
  }

  @Test func `une partie donne à ses questions ce qu’elles ne disent pas`() throws {
    let items = try Self.lu().questionnaire.items
    #expect(items[0].forme == .likert(.init(["Non", "Oui"])) && items[0].obligation == .souple && items[0].abstentions == [.neSaitPas])
    #expect(items[1].forme == .likert(.init(premier: 0, ["Jamais", "Parfois", "Toujours"])) && items[1].obligation == .ferme && items[1].abstentions.isEmpty)
    #expect(items[2].forme == .likert(.init(premier: 5, ["A", "B", "C"])) && items[2].aide == "Aide")
    #expect(items.prefix(3).map(\.sensibilite) == [.delicate, .ordinaire, .delicate])
  }

  @Test func `chaque forme se lit`() throws {
    let items = try Self.lu().questionnaire.items
    let deux = [Questionnaire.Option(id: "a", libelle: "A"), .init(id: "b", libelle: "B")]
    #expect(items[3].forme == .matrice([.init(id: "a", enonce: .init(soi: .init("A")))], .init(["Non", "Oui"])))
    #expect(items[3].enonce == .init(soi: .init("N", feminin: "F", masculin: "M"), autre: .init("O")))
    #expect(items[4].forme == .choix([.init(id: "a", libelle: "A", valeur: -3), deux[1]]))
    #expect(items[5].forme == .choixMultiple(deux + [.init(id: "z", libelle: "Z", exclusive: true)], min: 1, max: 2))
    #expect(items[6].forme == .choixForce(deux, moins: true) && items[7].forme == .classement(deux, rangs: 2))
    #expect(items[8].forme == .tri(deux, piles: [.init(id: "x", libelle: "X", valeur: 2, max: 1), .init(id: "y", libelle: "Y")]))
    #expect(items[9].forme == .texte(longueur: 2_000) && items[10].forme == .nombre(min: 0.5, max: 2.5, decimales: 1, unite: "heures"))
    #expect(items[11].forme == .date(apres: Jour(2026, 1, 1), avant: nil))
    #expect(items[12].forme == .information && items[12].obligation == .facultatif && items[12].abstentions.isEmpty)
    #expect(items[13].forme == .chronometre(deux, secondes: 30, juste: "a"))
  }

  @Test func `une échelle se lit en entier`() throws {
    let echelle = try #require(try Self.lu().questionnaire.echelle("e"))
    #expect(echelle.termes.map { "\($0.inverse ? "-" : "")\($0.variable)" } == ["q1", "-q2", "q4.a", "-q3"])
    #expect(echelle.methode == .somme && echelle.minRepondu == 2 && echelle.famille == "f" && echelle.description == "Dite")
    #expect(echelle.bandes == [.init(jusqua: 3.5, nom: "Bas", texte: "T"), .init(jusqua: nil, nom: "Haut")])
    #expect(echelle.norme?.alpha == 0.85 && echelle.norme?.effectif == 120)
  }

  @Test func `ni commentaire ni mise en page ne change l’empreinte ; un mot la change`() throws {
    let ici = try Self.lu().questionnaire.empreinte
    #expect(try LireQuestionnaireTests.lire("# Un mot\n\n" + Self.texte.replacing("dit: Peu", with: "dit:\n  - Peu")).get().questionnaire.empreinte == ici)
    #expect(try LireQuestionnaireTests.lire(Self.texte.replacing("Lisez", with: "Lisez bien")).get().questionnaire.empreinte != ici)
  }

  @Test func `les constats sont à leur ligne`() throws {
    let constats = try Self.lu().constats
    #expect(constats.map(\.constat.regle.id) == ["questionnaire-validation", "questionnaire-lacunes", "questionnaire-norme"])
    #expect(constats.map(\.lieu.ligne) == [12, 44, 44])
  }
}
