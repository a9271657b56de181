import DataFiles
import Domaine
import Testing

/// What a line of a file becomes, and whose it is.
@Suite struct ValeursTests {
  private func lire(_ lignes: String) throws -> Programme {
    try Fichiers.lire("id: essai\nversion: v1\nphases: [{nomPublie: Seule}]\n\(lignes)\n").get()
  }

  @Test(arguments: [
    ("2 h", 120), ("2h", 120), ("2 h 30", 150), ("2h30", 150), ("2:30", 150), ("45 min", 45), ("24\u{A0}h", 1_440), ("2 heures", 120), ("0 h", 0),
    ("2 h 05 min", 125),
  ])
  func `une durée s’écrit de plusieurs façons`(_ texte: String, _ minutes: Int) throws {
    #expect(try lire("duree: {totale: \"\(texte)\"}").deroulement.duree.valeur?.totale.valeur == Duree(minutes: minutes))
  }

  @Test(arguments: [("8 × 2 h", 8, 120), ("8 x 1 h 30", 8, 90), ("2 h", 1, 120)])
  func `des séances aussi`(_ texte: String, _ nombre: Int, _ minutes: Int) throws {
    let seances = try lire("duree: {seances: \(texte)}").deroulement.duree.valeur?.seances.valeur
    #expect(seances == Array(repeating: Duree(minutes: minutes), count: nombre))
  }

  @Test(arguments: [
    ("80 €", 8_000), ("1 920 €", 192_000), ("1\u{202F}920 €", 192_000), ("1\u{A0}920,50 euros", 192_050), ("102,23 €", 10_223), ("1920€", 192_000),
  ])
  func `un montant porte ses centimes`(_ texte: String, _ centimes: Int) throws {
    #expect(try lire("prix: {horsTaxe: \"\(texte)\"}").contrat.prix.valeur?.horsTaxe.valeur == Montant(centimes: centimes))
  }

  @Test(arguments: [
    ("10 jours", Delai.jours(10)), ("11 jours ouvrés", .joursOuvres(11)), ("3 semaines", .jours(21)), ("6 mois", .mois(6)), ("1 an", .annees(1)),
    ("1 jour", .jours(1)),
  ])
  func `un délai porte son unité`(_ texte: String, _ delai: Delai) throws {
    #expect(try lire("delais: {acces: \(texte)}").deroulement.delais.valeur?.acces.valeur == delai)
  }

  @Test(arguments: [("20 %", Programme.Taxe.taux(2_000)), ("exoneree", .exoneree), ("franchise", .franchise)])
  func `la TVA est un taux ou un régime`(_ texte: String, _ taxe: Programme.Taxe) throws {
    #expect(try lire("tva: \(texte)").contrat.tva.valeur == taxe)
  }

  @Test(arguments: ["R6313-7", "R. 6313-7", "r.6313–7"]) func `un article n’a qu’une écriture`(_ texte: String) throws {
    let citations = try lire("articlesCites: [{article: \(texte), pour: conservation}]").articlesCites.elements()
    #expect(citations.first?.article.valeur == "R6313-7")
  }

  @Test(arguments: ["charte: non dit", "charte:", "charte: ~"]) func `ce qui est tu se montre à sa ligne`(_ ligne: String) throws {
    let charte = try lire(ligne).centre.charte
    #expect(charte == .nonDit(Lieu(fichier: "essai.yaml", ligne: 4, colonne: 1, chemin: "charte")))
  }

  @Test func `ce qui manque se montre à sa rubrique`() throws {
    #expect(try lire("").centre.charte.lieu.ligne == 1)
    #expect(try lire("report: {preavis: 1 jour}").deroulement.report.valeur?.accord.lieu.ligne == 4)
  }

  @Test func `« non dit » entre guillemets est un texte`() throws {
    #expect(try lire("titre: \"non dit\"").titre.valeur == "non dit")
  }

  @Test func `ce qui est publié l’est à sa place`() throws {
    #expect(try lire("charte: oui").centre.charte == .publie(true, Lieu(fichier: "essai.yaml", ligne: 4, colonne: 1, chemin: "charte")))
  }

  @Test func `ce qui est à nous garde sa raison, jusqu’au fond d’une rubrique`() throws {
    let suivi = try lire("suivi: {complete: {mois: 6}, raison: Usage}").issue.suivi
    #expect(suivi.raison == "Usage")
    #expect(suivi.valeur?.mois.raison == "Usage")
    #expect(suivi.valeur?.mois.valeur == 6)
  }

  @Test func `une ligne à nous parmi celles du prestataire se distingue`() throws {
    let objectifs = try lire("objectifs: [Un, {complete: Deux, raison: Oubli}]").presentation.objectifs.lignes()
    #expect(objectifs.map(\.valeur) == ["Un", "Deux"])
    #expect(objectifs.map(\.raison) == [nil, "Oubli"])
  }

  @Test func `une ligne retirée laisse sa trace`() throws {
    let programme = try lire("objectifs: [Un, {retire: Deux, raison: Hors sujet}]")
    #expect(programme.presentation.objectifs.elements() == ["Un"])
    #expect(programme.retraits.map(\.texte) == ["Deux"])
    #expect(programme.retraits.first?.raison == "Hors sujet")
  }

  @Test func `un élément seul vaut une liste d’un`() throws {
    #expect(try lire("publics: salarie").presentation.publics.elements() == [.salarie])
  }
}
