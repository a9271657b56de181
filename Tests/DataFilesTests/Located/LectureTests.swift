import DataFiles
import Domaine
import Testing

/// A file says all its faults at once, each at its place, each with what to do.
@Suite struct LectureTests {
  private let entete = "id: essai\nversion: v1\n"
  private let phases = "phases:\n  - nomPublie: Seule\n"

  private func seule(_ texte: String) throws -> FauteDeFichier {
    let fautes = Fichiers.fautes(texte)
    #expect(fautes.count == 1, "\(fautes)")
    return try #require(fautes.first)
  }

  @Test func `toutes les fautes viennent d’un coup, par ligne`() {
    let texte = """
      id: Essai !
      version: v1
      dateEffet: 2026-02-30
      titr: Bilan
      prix:
        heure: quatre-vingts
      prix:
        heure: 80 €
      phases:
        - nomPublie: Seule
          phaseLegale: preliminair
          seances: 1 × -2 h
          travail: 2000 h
          travail: 2 h
      suivi: six mois
      """
    let fautes = Fichiers.fautes(texte)
    #expect(fautes.map(\.lieu.ligne) == [1, 3, 4, 6, 7, 11, 12, 13, 14, 15])
    #expect(
      fautes.map(\.nature) == [
        .valeur, .valeur, .cleInconnue, .valeur, .cleDouble, .valeur, .valeur, .valeur, .cleDouble, .type,
      ])
  }

  @Test func `une clé inconnue propose la plus proche`() throws {
    let faute = try seule(entete + phases + "synthse: non dit\n")
    #expect(faute.nature == .cleInconnue)
    #expect(faute.lieu == Lieu(fichier: "essai.yaml", ligne: 5, colonne: 1, chemin: "synthse"))
    #expect(faute.phrase.contains("«\u{202F}synthese\u{202F}»"))
  }

  @Test func `une clé inconnue qui ne ressemble à rien ne propose rien`() throws {
    let faute = try seule(entete + phases + "zzzzzzzz: 1\n")
    #expect(!faute.phrase.contains("?"))
  }

  @Test func `mille clés inconnues ne font pas mille fautes`() {
    let fautes = Fichiers.fautes(entete + phases + (0..<1_000).map { "cle\($0): a\n" }.joined())
    #expect(fautes.count == 20)
  }

  @Test func `une clé inconnue se voit à sa colonne, dans sa rubrique`() throws {
    let faute = try seule(entete + "phases:\n  - nomPublie: Seule\n    heurs: 2 h\n")
    #expect(faute.lieu == Lieu(fichier: "essai.yaml", ligne: 5, colonne: 5, chemin: "phases[1].heurs"))
  }

  @Test(arguments: ["id", "version", "phases"]) func `une clé manquante est nommée`(_ cle: String) throws {
    let textes = ["id": "id: essai\n", "version": "version: v1\n", "phases": phases]
    let faute = try seule(textes.filter { $0.key != cle }.map(\.value).sorted().joined())
    #expect(faute.nature == .cleManquante)
    #expect(faute.phrase.contains(cle))
  }

  @Test(arguments: ["phases: non dit\n", "phases: []\n", "phases:\n"]) func `des phases tues manquent aussi`(_ phases: String) throws {
    #expect(try seule(entete + phases).nature == .cleManquante)
  }

  @Test(arguments: [
    ("heures: -2 h", "négatif"), ("heures: −2 h", "négatif"), ("heures: 300 h", "cent heures"), ("heures: 2", "une durée"),
    ("heures: deux heures", "une durée"), ("heures: 2 h 75", "une durée"), ("heures: \"2:\"", "une durée"), ("heures: [2 h]", "une valeur simple"),
    ("seances: 0 × 2 h", "séances"), ("seances: 99 × 2 h", "séances"), ("seances: 2 × 2 × 2 h", "séances"), ("seances: 3 × 0 h", "durée"),
    ("seances: 3 × -2 h", "négatif"),
  ])
  func `une durée absurde est refusée`(_ ligne: String, _ mot: String) throws {
    let faute = try seule(entete + "phases:\n  - nomPublie: Seule\n    \(ligne)\n")
    #expect(faute.phrase.contains(mot), "\(faute.phrase)")
    #expect(faute.lieu.ligne == 5)
  }

  @Test(arguments: [
    ("dateEffet: 2026-02-29", "date"), ("dateEffet: 1er mars 2026", "date"), ("tva: 120 %", "taux"), ("tva: 20", "taux"),
    ("charte: true", "oui"), ("publics: [salariee]", "salarie"), ("emargement: signature", "parSeance"), ("objectifs: {a: b}", "valeur simple"),
    ("prix: 1600 €", "rubrique"), ("projets: {min: -1}", "entier"), ("amplitude: {max: 3 lunes}", "délai"), ("prix: {horsTaxe: \"12,5 €\"}", "montant"),
    ("prix: {horsTaxe: -12 €}", "montant"), ("articlesCites: [{article: le code, pour: secret}]", "article"), ("titre: {}", "valeur simple"),
  ])
  func `une valeur d’un autre type est refusée`(_ ligne: String, _ mot: String) throws {
    let faute = try seule(entete + phases + ligne + "\n")
    #expect(faute.phrase.contains(mot), "\(faute.phrase)")
    #expect(faute.lieu.ligne == 5)
  }

  @Test func `ce qui est à nous dit pourquoi`() throws {
    #expect(try seule(entete + phases + "charte: {complete: oui}\n").phrase.contains("raison"))
    #expect(try seule(entete + phases + "objectifs: [{retire: Trop}]\n").phrase.contains("raison"))
    #expect(try seule(entete + phases + "charte: {complete: oui, raison: Usage, autre: x}\n").nature == .cleInconnue)
  }

  @Test(arguments: [
    ("titre: Bilan : suite\n", "guillemets", 5), ("titre: \"sans fin\n", "guillemets", 6), ("objectifs:\n\t- a\n", "tabulation", 6),
    ("titre: @a\n", "signe réservé", 5), ("objectifs: [a\n", "crochets", 6), ("---\nid: b\n", "un seul document", 5),
  ])
  func `une faute de YAML est dite en français, à sa ligne`(_ ligne: String, _ mot: String, _ numero: Int) throws {
    let faute = try seule(entete + phases + ligne)
    #expect(faute.nature == .syntaxe)
    #expect(faute.phrase.contains(mot), "\(faute.phrase)")
    #expect(faute.lieu.ligne == numero)
  }

  @Test(arguments: ["", "\n\n", "# rien\n", "\u{FEFF}"]) func `un fichier vide est dit vide`(_ texte: String) throws {
    #expect(try seule(texte).nature == .illisible)
  }

  @Test(arguments: ["- a\n- b\n", "un texte\n", "12\n"]) func `un fichier sans rubriques est dit tel`(_ texte: String) throws {
    #expect(try seule(texte).nature == .type)
  }

  @Test(arguments: ["\r\n", "\n"]) func `les fins de ligne de Windows et la marque d’ordre ne changent rien`(_ fin: String) throws {
    let texte = "\u{FEFF}" + (entete + phases + "titr: a\n").replacing("\n", with: fin)
    #expect(try seule(texte).lieu.ligne == 5)
  }

  @Test func `une clé double se retrouve aussi dans un fichier de Windows`() throws {
    let faute = try seule((entete + phases + "titre: a\ntitre: b\n").replacing("\n", with: "\r\n"))
    #expect(faute.nature == .cleDouble)
    #expect(faute.lieu.ligne == 6)
  }

  @Test func `une clé double entre accolades est dite là où elle commence`() throws {
    let faute = try seule(entete + phases + "prix: {heure: 1 €, heure: 2 €}\n")
    #expect(faute.nature == .cleDouble)
    #expect(faute.lieu.ligne == 5)
  }
}
