import DataFiles
import Domaine
import Testing

/// A questionnaire says all its faults at once, each at its place, each with what to do.
@Suite struct FautesDeQuestionnaireTests {
  private static let entete = """
    id: essai
    version: v1
    titre: Essai
    objet: motivations
    langue: fr-FR
    licence: maison
    attribution: Test
    source: Test
    validations: [{langue: fr-FR, statut: exploratoire, reference: Aucune}]
    dit: [Peu]
    neDitPas: [Tout]
    formats: [{id: accord, echelons: [Non, Oui]}]

    """
  /// The first line after the head.
  private static let suite = 13

  private func fautes(_ texte: String) -> [FauteDeFichier] {
    if case .failure(let fautes) = LireQuestionnaireTests.lire(texte) { return fautes.fautes }
    return []
  }

  private func seule(_ suite: String) throws -> FauteDeFichier {
    let fautes = fautes(Self.entete + suite)
    #expect(fautes.count == 1, "\(fautes)")
    return try #require(fautes.first)
  }

  private func item(_ lignes: String) -> String {
    "parties:\n  - id: p\n    items:\n      - id: q1\n        enonce: Un\n" + lignes.split(separator: "\n").map { "        \($0)\n" }.joined()
  }

  @Test func `ce qui se lit se lit`() {
    #expect(fautes(Self.entete + item("type: likert\nformat: accord")).isEmpty)
  }

  @Test func `toutes les fautes viennent d’un coup, par ligne`() {
    let texte = """
      id: Essai !
      titre: Essai
      objet: motivation
      langue: français
      licence: libre
      attribution: Test
      source: Test
      validations: [{langue: fr-FR, statut: sure, reference: Aucune}]
      dit: [Peu]
      neDitPas: [Tout]
      formats: [{id: accord, echelons: [Non, Oui]}]
      parties:
        - id: p
          items:
            - id: q1
              type: likret
              enonce: Un
            - id: q2
              type: likert
              format: acord
              enonce: Deux
            - id: q3
              type: choix
              enonce: {autre: Trois}
              options: [{id: a, libelle: A}, {libelle: B}]
            - id: q4
              type: nombre
              min: un
            - id: q5
              enonce: Cinq
      echelles:
        - id: e
          methode: mediane
          items: [q1, "q1.a.b"]
      """
    let fautes = fautes(texte)
    #expect(fautes.map(\.lieu.ligne) == [1, 1, 3, 4, 5, 8, 16, 20, 24, 25, 26, 26, 28, 29, 32, 33, 34])
  }

  @Test(arguments: [
    ("type: choix", "options"), ("type: matrice\nformat: accord", "lignes"), ("type: likert", "format"), ("type: tri\npiles: [{id: x, libelle: X}]", "cartes"),
    ("type: chronometre\noptions: [{id: a, libelle: A}, {id: b, libelle: B}]", "secondes"), ("aide: A", "type"),
    ("type: nombre\nmin: 1", "max"),
  ])
  func `ce qu’une forme demande est nommé`(_ lignes: String, _ cle: String) throws {
    let faute = try seule(item(lignes))
    #expect(faute.nature == .cleManquante && faute.phrase.contains("«\u{202F}\(cle)\u{202F}»"), "\(faute)")
    #expect(faute.lieu.ligne == Self.suite + 3)
  }

  @Test(arguments: [
    ("type: texte\nlongeur: 10", "longueur"), ("type: likert\nformat: accord\noptions: [a]", "options"), ("type: texte\nmin: 1", "min"),
    ("type: information\nrangs: 2", "rangs"),
  ])
  func `ce qu’une forme ne demande pas est une clé inconnue`(_ lignes: String, _ mot: String) throws {
    let faute = try seule(item(lignes))
    #expect(faute.nature == .cleInconnue && faute.phrase.contains(mot))
  }

  @Test(arguments: [
    ("visibleSi: q9 = 1", 20, "n’en est pas"), ("visibleSi: \"q9 = 1\"", 21, "n’en est pas"), ("visibleSi:    q9 = 1", 23, "n’en est pas"),
    ("visibleSi: (q1 = 1", 21, "pas encore"), ("visibleSi: 'x'", 21, "n’en est pas"), ("visibleSi: repondu(q9)", 28, "n’en est pas"),
  ])
  func `une condition fautive est dite à sa colonne, guillemets ou non`(_ ligne: String, _ colonne: Int, _ mot: String) {
    let faute = fautes(Self.entete + item("type: texte\n\(ligne)")).first
    #expect(faute?.lieu.ligne == Self.suite + 6 && faute?.lieu.colonne == colonne, "\(String(describing: faute))")
    #expect(faute?.phrase.contains(mot) == true)
  }

  @Test(arguments: [
    ("echelles: [{id: e, nom: E, methode: moyenne, items: [q1, q2]}]", 1, "n’en est pas"),
    ("echelles:\n  - id: e\n    nom: E\n    methode: moyenne\n    items:\n      - q1\n      - -q1\n", 7, "déjà pris"),
    ("echelles: [{id: e, nom: E, methode: rang, items: [q1]}]", 1, "famille"),
    ("echelles:\n  - id: e\n    nom: E\n    methode: moyenne\n    items: [q1]\n    bandes:\n      - {nom: A, jusqua: 3}\n", 7, "jusqu’au bout"),
  ])
  func `une échelle fautive est dite à sa ligne`(_ lignes: String, _ ligne: Int, _ mot: String) throws {
    let faute = try seule(item("type: likert\nformat: accord") + lignes + "\n")
    #expect(faute.lieu.ligne == Self.suite + 6 + ligne, "\(faute)")
    #expect(faute.phrase.contains(mot), "\(faute)")
  }

  @Test func `ce qui ne peut pas être lu n’accuse pas ce qui s’y rapporte`() throws {
    let faute = try seule(item("type: likret") + "echelles: [{id: e, nom: E, methode: moyenne, items: [q1]}]\n")
    #expect(faute.phrase.contains("likert"))
  }

  @Test func `une faute d’ailleurs n’empêche pas de dire ce qui se contredit`() {
    let texte = Self.entete.replacing("titre: Essai", with: "titer: Essai") + item("type: texte\nvisibleSi: q9 = 1")
    #expect(fautes(texte).map(\.nature) == [.cleManquante, .cleInconnue, .valeur])
  }

  @Test(arguments: [
    "", "a", "- a", "parties: a", "parties: {}", "parties: [a]", "parties: [{id: p, items: [a]}]", "echelles: [[]]", "formats: {a: b}", "\u{0}",
  ])
  func `un fichier hostile reçoit des fautes`(_ texte: String) {
    #expect(!fautes(texte).isEmpty)
    #expect(!fautes(Self.entete + texte).isEmpty)
  }

  @Test func `un fichier mutilé n’importe où ne fait rien tomber`() {
    let texte = Self.entete + item("type: likert\nformat: accord\nvisibleSi: (q1 = 1 et non repondu(q2)) ou q3 >= 2")
    for coupe in stride(from: 0, to: texte.unicodeScalars.count, by: 3) {
      var scalaires = Array(texte.unicodeScalars)
      scalaires.remove(at: coupe)
      _ = LireQuestionnaireTests.lire(String(String.UnicodeScalarView(scalaires)))
      _ = LireQuestionnaireTests.lire(String(String.UnicodeScalarView(scalaires.prefix(coupe))))
    }
  }
}
