import Domaine
import TestSupport
import Testing

struct AppliquerAvenantTests {
  private var plusCourtes: Modalites {
    var modalites = Exemples.modalites
    modalites.seances.removeLast()
    return modalites
  }

  @Test func `avant toute signature, les heures changent librement`() throws {
    let dossier = try Exemples.prepare()
    Given(dossier).when { try $0.changerModalites(plusCourtes, le: Exemples.conclusion) }
      .then(.ouverture(.modalitesChangees(plusCourtes, le: Exemples.conclusion)))
    Given(dossier).when { try $0.changerModalites(Exemples.modalites, le: Exemples.conclusion) }.rien()
  }

  @Test func `une fois signées, elles demandent un avenant de durée`() throws {
    var dossier = try Exemples.sousPlan()
    Given(dossier).when { try $0.changerModalites(plusCourtes, le: Exemples.debut) }.refuse(.avenantAvantChangement)
    try dossier.convenir(.calendrier)
    Given(dossier).when { try $0.changerModalites(plusCourtes, le: Exemples.debut) }.refuse(.avenantAvantChangement)
    try dossier.convenir(.duree, texte: "e")
    try dossier.jouer { try $0.changerModalites(plusCourtes, le: Exemples.debut) }
    #expect(dossier.etat.ouverture.seancesPrevues.count == 7)
    #expect(dossier.etat.convention.projet?.texte == (try Exemples.texte()))
  }

  @Test func `un avenant ne sert qu'une fois`() throws {
    var dossier = try Exemples.sousPlan()
    try dossier.convenir(.duree)
    let lendemain = Exemples.debut.plus(jours: 1)
    try dossier.jouer { try $0.changerModalites(plusCourtes, le: lendemain) }
    Given(dossier).when { try $0.changerModalites(Exemples.modalites, le: lendemain) }.refuse(.avenantAvantChangement)
  }

  @Test func `le jour même non plus, un avenant ne sert pas deux fois`() throws {
    var dossier = try Exemples.sousPlan()
    try dossier.convenir(.duree)
    try dossier.jouer { try $0.changerModalites(plusCourtes, le: Exemples.debut) }
    Given(dossier).when { try $0.changerModalites(Exemples.modalites, le: Exemples.debut) }.refuse(.avenantAvantChangement)
    try dossier.convenir(.duree, texte: "e")
    try dossier.jouer { try $0.changerModalites(Exemples.modalites, le: Exemples.debut) }
    #expect(dossier.etat.ouverture.seancesPrevues.count == 8)
    Given(dossier).when { try $0.changerModalites(plusCourtes, le: Exemples.debut) }.refuse(.avenantAvantChangement)
  }

  @Test func `un avenant ne vaut pas avant son jour`() throws {
    var dossier = try Exemples.sousPlan()
    try dossier.convenir(.duree)
    Given(dossier).when { try $0.changerModalites(plusCourtes, le: Exemples.debut.plus(jours: -1)) }.refuse(.avenantAvantChangement)
  }

  @Test func `aucun avenant ne passe vingt-quatre heures`() throws {
    var dossier = try Exemples.sousPlan()
    try dossier.convenir(.duree)
    var longues = Exemples.modalites
    longues.travailGuide = .heures(8, 1)
    Given(dossier).when { try $0.changerModalites(longues, le: Exemples.debut) }.refuse(.dureeMax)
  }

  @Test func `rien ne change avant l'ouverture`() {
    Given(Dossier.self).when { try $0.changerModalites(plusCourtes, le: Exemples.debut) }.refuse(.dossierOuvert)
  }
}
