import Domaine
import Foundation
import Instruments
import Testing

/// What the instruments of the repository count, against what they say they are made from.
@Suite struct ClesDesInstrumentsTests {
  /// ROME 4.0, where its files stand beside the repository.
  private static let rome = InstrumentsDuDepot.racine.appending(path: "../shared/data/rome-v460").standardized
  private static func avecRome() -> Bool { FileManager.default.fileExists(atPath: rome.path()) }

  /// The first columns of a file of ROME, in which everything is between quotes.
  private static func lignes(_ nom: String) throws -> [[String]] {
    try String(contentsOf: rome.appending(path: "unix_referentiel_\(nom)_v460_utf8.csv"), encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.dropFirst().components(separatedBy: "\",\"") }
  }

  @Test func `aucun instrument ne manque`() {
    let attendus: Set = [
      "analyse-du-besoin", "attentes", "enquete-metier", "equilibre-de-vie", "guide-bilan", "ipip-50", "motivations", "recit-professionnel",
      "reussites-et-echecs", "riasec-rome-60", "satisfaction", "savoir-etre", "suivi-six-mois", "valeurs",
    ]
    #expect(attendus.isSubset(of: InstrumentsDuDepot.noms))
  }

  @Test(arguments: InstrumentsDuDepot.noms)
  func `le guide donne une ligne à chacun, avec sa durée`(_ nom: String) throws {
    let guide = try String(contentsOf: InstrumentsDuDepot.racine.appending(path: "docs/guide/instruments.md"), encoding: .utf8)
    let duree = try #require(try InstrumentsDuDepot.definition(nom).duree).enFrancais.replacing(/\s/, with: " ")
    let (debut, fin) = ("| [`\(nom)`](../../Questionnaires/\(nom).yaml) |", "| \(duree) |")
    #expect(guide.split(separator: "\n").contains { $0.hasPrefix(debut) && $0.hasSuffix(fin) }, "\(nom), \(duree)")
  }

  @Test func `RIASEC : dix activités par genre, toutes comptées dans le bon sens`() throws {
    let definition = try InstrumentsDuDepot.definition("riasec-rome-60")
    #expect(definition.echelles.map(\.id) == ["realiste", "investigateur", "artistique", "social", "entreprenant", "conventionnel"])
    for (echelle, lettre) in zip(definition.echelles, "riasec") {
      #expect(echelle.termes.map { "\($0.variable)" } == (1...10).map { "\(lettre)\($0)" })
      #expect(echelle.termes.allSatisfy { !$0.inverse })
      #expect(echelle.methode == .moyenne && echelle.famille == "interets" && echelle.norme == nil)
    }
  }

  @Test(.enabled("ROME 4.0 n’est pas à côté du dépôt") { avecRome() })
  func `RIASEC : chaque activité vient d’une macro-compétence de son genre, et aucune ne sert deux fois`() throws {
    let types = Dictionary(try Self.lignes("macro_competence_riasec").map { ($0[0], $0[1].lowercased()) }) { premier, _ in premier }
    let citees = try InstrumentsDuDepot.texte("riasec-rome-60").matches(of: #/- id: ([riasec])\d+ +# macro-compétence (\d+)\n/#)
    #expect(citees.count == 60)
    #expect(Set(citees.map(\.2)).count == 60)
    for citee in citees { #expect(types[String(citee.2)] == String(citee.1), "\(citee.0)") }
  }

  @Test(.enabled("ROME 4.0 n’est pas à côté du dépôt") { avecRome() })
  func `savoir-être : les seize du ROME, chacun une fois`() throws {
    let duRome = Set(try Self.lignes("competence").filter { $0.count > 6 && $0[6] == "Savoir-être professionnel" }.map { $0[0] })
    let cites = try InstrumentsDuDepot.texte("savoir-etre").matches(of: #/- id: [a-z]+ +# savoir-être (\d+)\n/#).map { String($0.1) }
    #expect(duRome.count == 16)
    #expect(cites.count == 16 && Set(cites) == duRome)
  }

  @Test func `savoir-être : seize dimensions que d’autres peuvent voir, jamais comptées à l’envers`() throws {
    let definition = try InstrumentsDuDepot.definition("savoir-etre")
    #expect(try InstrumentsDuDepot.questionnaire("savoir-etre").dimensions360.count == 16)
    #expect(definition.echelles.allSatisfy { $0.termes.count == 2 && $0.termes.allSatisfy { !$0.inverse } })
    for item in definition.items where item.enonce.autre != nil { #expect(item.abstentions == [.nonObserve], "\(item.id)") }
  }

  /// The keys as published: a minus where agreeing means less.
  @Test(arguments: [
    ("extraversion", [1, -6, 11, -16, 21, -26, 31, -36, 41, -46]), ("agreabilite", [-2, 7, -12, 17, -22, 27, -32, 37, 42, 47]),
    ("conscience", [3, -8, 13, -18, 23, -28, 33, -38, 43, 48]), ("stabilite", [-4, 9, -14, 19, -24, -29, -34, -39, -44, -49]),
    ("intellect", [5, -10, 15, -20, 25, -30, 35, 40, 45, 50]),
  ])
  func `IPIP-50 : les clés publiées`(_ id: String, _ cle: [Int]) throws {
    let echelle = try #require(try InstrumentsDuDepot.definition("ipip-50").echelles.first { $0.id == id })
    #expect(echelle.termes.map { "\($0.inverse ? "-" : "")\($0.variable)" } == cle.map { "\($0 < 0 ? "-" : "")q\(abs($0))" })
  }

  @Test(arguments: ["valeurs", "motivations"])
  func `six familles, dont seul le rang est dit`(_ nom: String) throws {
    let echelles = try InstrumentsDuDepot.definition(nom).echelles
    #expect(echelles.map(\.id) == ["accomplissement", "conditions", "reconnaissance", "relations", "soutien", "autonomie"])
    #expect(echelles.allSatisfy { $0.methode == .rang && $0.famille == nom })
  }

  @Test func `valeurs : les vingt et une cartes se trient, se rangent, et comptent une fois`() throws {
    let definition = try InstrumentsDuDepot.definition("valeurs")
    let (tri, classement) = (definition.items.first { $0.id == "cartes" }?.forme, definition.items.first { $0.id == "cinq-premieres" }?.forme)
    guard case .tri(let cartes, _)? = tri, case .classement(let options, rangs: 5)? = classement else {
      Issue.record("Le tri ou le classement manque.")
      return
    }
    #expect(cartes.map { [$0.id, $0.libelle] } == options.map { [$0.id, $0.libelle] })
    #expect(definition.echelles.flatMap(\.termes).map { "\($0.variable)" }.sorted() == cartes.map { "cartes.\($0.id)" }.sorted())
    #expect(definition.echelles.map(\.termes.count) == [2, 6, 4, 3, 3, 3])
  }

  @Test func `motivations : chaque famille rencontre une fois chacune des autres`() throws {
    let definition = try InstrumentsDuDepot.definition("motivations")
    let paires = definition.items.compactMap { item -> Set<String>? in
      guard case .choixForce(let options, moins: false) = item.forme else { return nil }
      return Set(options.map(\.id))
    }
    #expect(paires.count == 15 && Set(paires).count == 15 && paires.allSatisfy { $0.count == 2 })
    for echelle in definition.echelles {
      #expect(echelle.termes.count == 5 && echelle.termes.allSatisfy { $0.variable.partie == echelle.id })
    }
  }

  @Test func `besoin : les motifs sont ceux de la liste du centre, dans les mêmes mots`() throws {
    let motif = try #require(try InstrumentsDuDepot.definition("analyse-du-besoin").items.first { $0.id == "motif" })
    guard case .choixMultiple(let options, _, _) = motif.forme else {
      Issue.record("Les motifs ne sont pas un choix multiple.")
      return
    }
    #expect(options.map(\.libelle) == MotifDeBilan.allCases.map(\.libelle))
  }

  @Test(arguments: InstrumentsDuDepot.noms)
  func `une question délicate n’oblige jamais`(_ nom: String) throws {
    for item in try InstrumentsDuDepot.definition(nom).items where item.sensibilite != .ordinaire {
      #expect(item.obligation != .ferme && (item.forme == .information || item.abstentions.contains(.prefereNePas)), "\(nom), \(item.id)")
    }
  }
}
