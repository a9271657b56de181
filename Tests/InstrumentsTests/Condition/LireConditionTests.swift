import Domaine
import Instruments
import TestSupport
import Testing

/// A condition that can't be read says where and what to write; one that can always has an answer.
@Suite struct LireConditionTests {
  private static let items = [
    Essai.item("emploi", .choix(Essai.options("oui", "non"))), Essai.item("heures", .nombre(min: 0, max: 80, decimales: 1, unite: nil)),
    Essai.item("langues", .choixMultiple(Essai.options("anglais", "arabe", "aucune"), min: 1, max: 3)),
    Essai.item("depuis", .date(apres: nil, avant: nil)), Essai.item("humeur"),
    Essai.item("grille", .matrice([.init(id: "a", enonce: .init(soi: .init("A")))], Essai.accord)),
    Essai.item("cartes", .tri(Essai.options("salaire", "sens"), piles: [.init(id: "haut", libelle: "H"), .init(id: "bas", libelle: "B")])),
    Essai.item("recit", .texte(longueur: 100)), Essai.item("rangs", .classement(Essai.options("a", "b"), rangs: 2)),
    Essai.item("fiche", .information), Essai.item("prefere", .choixForce(Essai.options("a", "b"), moins: false)),
  ]

  private static func defauts(_ condition: String) -> [Defaut] { Essai.defauts(items + [Essai.item("cible", si: condition), Essai.item("apres")]) }

  @Test(arguments: [
    "emploi = oui", "emploi=oui", "emploi != non", "emploi = non", "non emploi = non", "non (emploi = oui)", "heures >= 35", "heures < 35,5", "heures > 0.5",
    "langues contient anglais", "depuis >= 2026-03-01", "humeur <= 2", "grille.a = 5", "cartes.sens = haut", "repondu(recit)", "repondu ( grille.a )",
    "repondu(rangs) et repondu(langues) ou non repondu(depuis)", "((emploi = oui))", "prefere = a", "non non emploi = oui",
    "emploi = oui ou heures > 3 et humeur = 1",
  ])
  func `ce qui s’écrit ainsi se lit`(_ condition: String) {
    #expect(Self.defauts(condition).isEmpty)
  }

  @Test(arguments: [
    ("emplois = oui", 0, "n’en est pas"), ("emploi = peut-etre", 9, "n’en est pas"), ("emploi < oui", 7, "«\u{202F}=\u{202F}»"),
    ("heures = oui", 9, "nombre"), ("depuis > 2026-02-30", 9, "date"), ("recit = oui", 6, "repondu(recit)"), ("rangs = a", 6, "repondu(rangs)"),
    ("repondu(fiche)", 8, "information"), ("cible = 1", 0, "pas encore"), ("apres = 1", 0, "pas encore"), ("humeur contient a", 16, "choix multiple"),
    ("langues contient grec", 17, "n’en est pas"), ("langues = anglais", 8, "repondu"), ("grille.z = 1", 0, "ligne"), ("humeur.a = 1", 0, "en entier"),
    ("cartes.sens = milieu", 14, "n’en est pas"), ("emploi", 6, "comparaison"), ("emploi =", 8, "une option"), ("", 0, "une question"),
    ("(emploi = oui", 13, "parenthèse fermée"), ("emploi = oui)", 12, "«\u{202F}et\u{202F}»"), ("repondu emploi", 8, "parenthèse ouverte"),
    ("emploi = oui et", 15, "une question"), ("emploi = oui heures > 3", 13, "«\u{202F}et\u{202F}»"), ("emploi == oui", 8, "une option"),
    ("emploi & oui", 7, "comparaison"), ("a.b.c = 1", 0, "question.partie"), ("\u{202F}é = 1", 1, "n’en est pas"),
    ("emploi = oui\net humeur = 1", 0, "seule ligne"),
  ])
  func `une faute est dite à sa colonne`(_ condition: String, _ colonne: Int, _ mot: String) throws {
    let defauts = Self.defauts(condition)
    #expect(defauts.count == 1, "\(defauts)")
    let defaut = try #require(defauts.first)
    #expect(defaut.chemin == "parties[1].items[12].visibleSi")
    #expect(defaut.decalage == colonne, "\(defaut)")
    #expect(defaut.phrase.contains(mot), "\(defaut.phrase)")
  }

  @Test func `toutes les fautes de mots d’une condition sont dites`() {
    #expect(Self.defauts("emplois = oui et heures = oui ou humeur >= x").map(\.decalage) == [0, 26, 43])
  }

  @Test func `une condition sans fin, ou sans fond, est refusée`() {
    #expect(Self.defauts(String(repeating: "(", count: 900)).first?.phrase.contains("imbriquée") == true)
    #expect(Self.defauts(String(repeating: "non ", count: 100) + "emploi = oui").first?.phrase.contains("imbriquée") == true)
    #expect(Self.defauts(String(repeating: "x", count: 1_001)).first?.phrase.contains("Raccourcissez") == true)
  }

  @Test func `la condition d’une partie ne lit que les parties d’avant`() {
    var definition = Essai.definition([Essai.item("a")])
    var suite = Questionnaire.Partie(id: "suite")
    suite.items = [Essai.item("b", si: "c = 1"), Essai.item("c")]
    suite.visibleSi = "b = 1 et a = 2"
    definition.parties.append(suite)
    #expect(Essai.defauts(definition).map(\.chemin) == ["parties[2].visibleSi", "parties[2].items[1].visibleSi"])
  }

  @Test func `des textes au hasard ne font jamais tomber la lecture`() {
    var hasard = Seeded(5)
    let mots = [
      "emploi", "heures", "=", "<=", "oui", "(", ")", "et", "ou", "non", "repondu", "contient", "35", ".", "-", "é", "\u{202F}", "2026-01-01", "langues",
    ]
    for _ in 0..<2_000 {
      let texte = (0..<hasard.entier(0...14)).map { _ in mots[hasard.entier(0...mots.count - 1)] }.joined(separator: hasard.entier(0...1) == 0 ? " " : "")
      for defaut in Self.defauts(texte) { #expect((0...texte.unicodeScalars.count).contains(defaut.decalage)) }
    }
  }
}
