import DataFiles
import Domaine
import Testing

/// What each of the five programmes, as published, must yield: the rule, how grave, and the words of the line that it points at.
@Suite struct ConstatsDesProgrammesTests {
  /// A finding reduced to what a reader would check by eye.
  struct Attendu: Equatable, CustomStringConvertible {
    let regle: String
    let gravite: Gravite
    let ligne: String

    var description: String { "\(regle) \(gravite) «\(ligne)»" }
  }

  private func constats(_ nom: String) throws -> [Attendu] {
    let lignes = String(decoding: try Fichiers.octets(nom), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return try Fichiers.programme(nom).verifier(au: Fichiers.jour).map { trouve in
      let ligne = lignes[trouve.lieu.ligne - 1].drop { $0 == " " || $0 == "-" }
      return Attendu(regle: trouve.constat.regle.id, gravite: trouve.constat.gravite, ligne: String(ligne))
    }
  }

  private func attendu(_ regle: String, _ ligne: String, _ gravite: Gravite = .avertissement) -> Attendu {
    Attendu(regle: regle, gravite: gravite, ligne: ligne)
  }

  @Test func `le centre parisien publié a quatorze défauts`() throws {
    #expect(
      try constats("s0-centre-parisien.publie") == [
        attendu("article-abroge", "article: R6322-58"),
        attendu("dispositif-supprime", "nomPublie: CIF"),
        attendu("denomination-ancienne", "nomPublie: Plan de formation"),
        attendu("denomination-ancienne", "nomPublie: Pôle emploi"),
        attendu("convention-tripartite", "tripartite: oui"),
        attendu("information-prix", "prix: non dit"),
        attendu("heures-coherentes", "totale: 24 h"),
        attendu("seances-rattachees", "phases:"),
        attendu("perimetre-redaction-cv", "Conception d’un CV selon le projet retenu"),
        attendu("amplitude-tenable", "min: 3 semaines", .information),
        attendu("information-delai", "delais: non dit"),
        attendu("projet-libre", "perimetre: groupe"),
        attendu("destruction-3-ans", "duree: 1 an", .information),
        attendu("information-handicap", "handicap: non dit"),
      ])
  }

  @Test func `le cabinet indépendant publié a quatorze défauts, dont deux bloquent`() throws {
    #expect(
      try constats("s1-cabinet-independant.publie") == [
        attendu("article-inexact", "article: 226-1"),
        attendu("cpf-en-euros", "unite: heures"),
        attendu("information-prix", "prix: non dit"),
        attendu("heures-coherentes", "totale: 24 h"),
        attendu("duree-max", "phases:", .bloquant),
        attendu("perimetre-recherche-emploi", "Mettre au point des outils de recherche d’emploi"),
        attendu("perimetre-entretien-embauche", "Se préparer aux entretiens d’embauche"),
        attendu("perimetre-gestion-du-stress", "Communiquer sans se laisser gagner par le stress"),
        attendu("perimetre-dossier-vae", "Monter un dossier de recevabilité de VAE et en réunir les preuves"),
        attendu("perimetre-reponse-annonces", "Contacter des entreprises et répondre à des annonces"),
        attendu("perimetre-recherche-emploi", "nom: Liste de sites de recherche d’emploi"),
        attendu("cpf-demarrage", "demarrage: 7 jours"),
        attendu("destruction-3-ans", "duree: 1 an", .information),
        attendu("destruction", "nature: synthese", .bloquant),
      ])
  }

  @Test func `l’énoncé du bilan publié ne dit ni heures, ni suivi, ni résultats`() throws {
    #expect(
      try constats("s2-enonce-du-bilan.publie") == [
        attendu("information-prix", "prix: non dit"),
        attendu("duree-annoncee", "duree: non dit", .bloquant),
        attendu("information-delai", "delais: non dit"),
        attendu("resultats-remis", "resultatsDetailles: non dit"),
        attendu("suivi", "suivi: non dit", .bloquant),
        attendu("information-handicap", "handicap: non dit"),
      ])
  }

  @Test func `l’institut syndical publié a sept défauts, dont un bloque`() throws {
    #expect(
      try constats("s3-institut-syndical.publie") == [
        attendu("article-inexact", "article: L6313-4"),
        attendu("nom-de-convention", "nomPublie: convention de formation"),
        attendu("cpf-accompagnement", "prix:"),
        attendu("cpf-plafond", "prix:"),
        attendu("seances-rattachees", "phases:"),
        attendu("report-sans-motif", "accord: [employeur]"),
        attendu("destruction", "nature: syntheseObjectifs", .bloquant),
      ])
  }

  @Test func `le guide du bilan publié a sept défauts, dont un bloque`() throws {
    let opco = "nomPublie: OPCO, pour le congé individuel de formation et le congé de bilan"
    #expect(
      try constats("s4-guide-du-bilan.publie") == [
        attendu("dispositif-supprime", opco),
        attendu("dispositif-supprime", opco),
        attendu("choix-du-prestataire", "choixPrestataire: listeOpco"),
        attendu("information-prix", "prix: non dit"),
        attendu("duree-annoncee", "duree: non dit", .bloquant),
        attendu("information-delai", "delais: non dit"),
        attendu("information-handicap", "handicap: non dit"),
      ])
  }

  @Test(arguments: [
    ("s0-centre-parisien", ["amplitude-tenable", "destruction-3-ans"]), ("s1-cabinet-independant", ["destruction-3-ans"]),
    ("s2-enonce-du-bilan", []), ("s3-institut-syndical", []), ("s4-guide-du-bilan", []),
  ])
  func `mis en conformité, il ne reste que ce qui est bon à savoir`(_ nom: String, _ informations: [String]) throws {
    let restants = try constats("\(nom).conforme")
    #expect(restants.map(\.regle) == informations)
    #expect(restants.allSatisfy { $0.gravite == .information })
  }
}

@Suite struct PhrasesDesProgrammesTests {
  private func phrase(_ regle: Regle, dans nom: String) throws -> ConstatDeProgramme {
    try #require(try Fichiers.programme(nom).verifier(au: Fichiers.jour).first { $0.constat.regle == regle })
  }

  @Test func `vingt-six heures contre vingt-quatre`() throws {
    let trouve = try phrase(.dureeMax, dans: "s1-cabinet-independant.publie")
    #expect(trouve.constat.regle.source.citation == "L6313-4 du code du travail")
    #expect(trouve.constat.phrase.contains("26\u{A0}h"))
    #expect(trouve.lieu == Lieu(fichier: "s1-cabinet-independant.publie.yaml", ligne: 84, colonne: 1, chemin: "phases"))
  }

  @Test func `et contre ses propres seize et huit`() throws {
    let trouve = try phrase(.heuresCoherentes, dans: "s1-cabinet-independant.publie")
    #expect(
      trouve.constat.phrase
        == "Accordez les heures du programme\u{202F}: il annonce 24\u{A0}h en tout (le détail fait 26\u{A0}h) "
        + "et 8\u{A0}h de travail personnel (le détail fait 10\u{A0}h).")
  }

  @Test func `le prix de l’institut dépasse ce que paie le CPF`() throws {
    let plafond = try phrase(.cpfPlafond, dans: "s3-institut-syndical.publie")
    #expect(plafond.constat.phrase.contains("2\u{202F}304,00\u{A0}€"))
    #expect(plafond.constat.phrase.contains("1\u{202F}600,00\u{A0}€"))
    let heures = try phrase(.cpfAccompagnement, dans: "s3-institut-syndical.publie")
    #expect(heures.constat.phrase.contains("18\u{A0}h"))
  }

  @Test func `avant le plafond, ce prix ne choque personne`() throws {
    let avant = try #require(Jour(2026, 2, 25))
    let regles = try Fichiers.programme("s3-institut-syndical.publie").verifier(au: avant).map(\.constat.regle)
    #expect(!regles.contains(.cpfPlafond))
    #expect(!regles.contains(.cpfAccompagnement))
  }

  @Test func `la place d’un constat suit la liste jusqu’à la ligne`() throws {
    let trouve = try phrase(ActiviteHorsBilan.redactionCv.regle, dans: "s0-centre-parisien.publie")
    #expect(trouve.lieu.chemin == "phases[4].moyens[2]")
  }
}
