import Application
import Domaine
import EventCodec
import TestSupport
import Testing

/// A document goes out by a pass of the dossier, and by nothing else; the carnet is opened in the house alone (R5, R6, L6313-4).
struct OuvrirDocumentTests {
  let essai = Essai()
  let jour = Exemples.debut
  let passe = LaissezPasserID(haut: 0xD4, bas: 1)
  let conseillere = PersonneID(haut: 0xE0, bas: 8)

  private func document(_ element: ElementCarnet = .synthese, texte: Character = "a", jours: Int = 10) throws -> DocumentOuvert {
    let version = element == .planAction && texte == "a" ? Essai.plan.empreinte : try Exemples.texte(texte)
    return DocumentOuvert(
      passe, element, try #require(version), a: DestinataireNomme(conseillere, .tiers), jusquAu: jour.plus(jours: jours))
  }

  private func ouvrir(_ document: DocumentOuvert? = nil, par acteur: Acteur? = nil) async throws {
    try await essai.maison.ouvrir(try document ?? self.document(), de: essai.id, par: acteur ?? essai.camille, in: essai.organisme)
  }

  private func ouvrirAuSecond(par acteur: Acteur) async throws {
    let partage = Identifiant<Carnet.Partage>(haut: 0xD4, bas: 2)
    try await essai.maison.ouvrirAuSecond(.planAction, id: partage, jusqua: Instant(jour, 20), de: essai.id, par: acteur, in: essai.organisme)
  }

  private func lire(_ personne: PersonneID? = nil) async throws -> Conservation.Contenu {
    try await essai.maison.lire(par: passe, de: essai.id, personne: personne ?? conseillere, in: essai.organisme)
  }

  @Test func `seul le bénéficiaire ouvre, par un laissez-passer, et le carnet ne s’ouvre à personne du dehors`() async throws {
    try await essai.poserAcheve()
    await #expect(throws: Refus(.personneDuBilan)) { try await ouvrir(par: essai.dominique) }
    // Another version than the one handed over: the dossier refuses, and the carnet stays shut.
    await #expect(throws: Refus.self) { try await ouvrir(try document(texte: "f")) }
    await #expect(throws: Refus.self) { try await ouvrir(try document(.notes)) }
    #expect(try await essai.carnet().partages.tous.isEmpty)
    for heure in [17, 18] {
      essai.le(jour, heure)
      try await ouvrir()
    }
    #expect(try await essai.dossier().accords.laissezPasser.values.map(\.element) == [.synthese])
    #expect(try await essai.carnet().partages.tous.isEmpty)
  }

  @Test func `le destinataire lit, ce qui est noté dans les deux papiers, et personne d’autre`() async throws {
    try await essai.poserAcheve()
    try await ouvrir()
    await #expect(throws: Refus.self) { try await lire(Exemples.inconnu) }
    guard case .synthese = try await lire() else {
      Issue.record("la synthèse ne se lit pas")
      return
    }
    #expect(try await essai.dossier().accords.consultations.count == 1)
    #expect(try await essai.carnet().consultations.toutes.map(\.element) == [.synthese])
  }

  @Test func `le dernier jour ouvre encore, le lendemain plus`() async throws {
    try await essai.poserAcheve(gardant: [.synthese])
    try await ouvrir()
    essai.le(jour.plus(jours: 10), 23)
    _ = try await lire()
    essai.le(jour.plus(jours: 11), 0)
    await #expect(throws: Refus.self) { try await lire() }
  }

  @Test func `révoqué, rien ne s’ouvre plus, dans l’instant`() async throws {
    try await essai.poserAcheve()
    try await ouvrir()
    for _ in 0..<2 { try await essai.maison.revoquer(passe, de: essai.id, par: essai.camille, in: essai.organisme) }
    await #expect(throws: Refus.self) { try await lire() }
    #expect(try await essai.dossier().accords.consultations.isEmpty)
    #expect(try await essai.carnet().consultations.toutes.isEmpty)
  }

  @Test func `ce que le carnet n’a pas, ou qui ne se partage pas, ne s’ouvre pas`() async throws {
    try await essai.poserAcheve()
    for element in [ElementCarnet.inventaire, .notes, .consultations] {
      await #expect(throws: Refus.self) { try await ouvrir(try document(element)) }
    }
    #expect(try await essai.dossier().accords.laissezPasser.isEmpty)
  }

  @Test func `un second consultant n’a pas de laissez-passer : il lit dans la maison, et plus rien une fois écarté`() async throws {
    var modalites = Exemples.modalites
    modalites.secondConsultantPossible = true
    var dossier = try Exemples.accueilli(Exemples.faits(modalites: modalites))
    try dossier.jouer { try $0.accepterSecondConsultant(essai.alix, par: essai.camille, le: Exemples.ouverture) }
    try await essai.poser(dossier, carnet: try Essai.carnetRemis())
    let second = Acteur(essai.alix.personne, .secondConsultant)
    let auSecond = DocumentOuvert(
      passe, .planAction, try Exemples.texte("a"), a: DestinataireNomme(second.personne, .secondConsultant), jusquAu: jour)
    await #expect(throws: Refus.self) { try await ouvrir(auSecond) }
    await #expect(throws: Refus.self) { try await ouvrirAuSecond(par: essai.dominique) }
    for _ in 0..<2 { try await ouvrirAuSecond(par: essai.camille) }
    _ = try await essai.maison.consulter(.planAction, du: essai.id.comme(), par: second, in: essai.organisme)
    #expect(try await essai.carnet().consultations.toutes.map(\.par) == [.acteur(second)])
    for _ in 0..<2 { try await essai.maison.ecarterSecondConsultant(de: essai.id, par: essai.camille, in: essai.organisme) }
    await #expect(throws: Refus.self) { try await essai.maison.consulter(.planAction, du: essai.id.comme(), par: second, in: essai.organisme) }
    #expect(try await essai.dossier().consultants.second == nil)
  }

  @Test func `un laissez-passer d’autrefois, qui ne nommait pas d’élément, ouvre encore ce que son ouverture désignait`() async throws {
    try await essai.poserAcheve()
    let (now, texte) = (Instant(jour, 17), try Exemples.texte("a"))
    let ancien = LaissezPasser(id: passe, .synthese, texte, a: DestinataireNomme(conseillere, .tiers), donneA: now, jusquAu: jour.plus(jours: 10))
    try await essai.sur(essai.id) { _ in [.accords(.laissezPasserDonne(ancien))] }
    await #expect(throws: Refus.self) { try await lire() }
    let ouverture = Carnet.Partage(id: passe.comme(), element: .synthese, destinataire: .tiers, du: now, au: Instant(jour.plus(jours: 11)))
    try await essai.sur(essai.id.comme(Carnet.self)) { _ in [.partages(.ouvert(ouverture))] }
    guard case .synthese = try await lire() else {
      Issue.record("la synthèse ne se lit pas")
      return
    }
  }

  @Test(arguments: [true, false]) func `après la destruction, un document gardé se lit encore, un autre non`(garde: Bool) async throws {
    try await essai.poserAcheve(gardant: garde ? [.synthese] : [])
    try await ouvrir()
    try await essai.maison.detruireCarnet(de: essai.id, horloge: [], in: essai.organisme)
    essai.le(jour.plus(jours: 1))
    if garde {
      _ = try await lire()
    } else {
      await #expect(throws: Refus.self) { try await lire() }
    }
  }

  @Test func `un plan ne s’ouvre que dans la version nommée, et plus du tout une fois qu’il a changé`() async throws {
    try await essai.poserAcheve()
    await #expect(throws: Refus(.versionOuverte)) { try await ouvrir(try document(.planAction, texte: "f")) }
    #expect(try await essai.dossier().accords.laissezPasser.isEmpty)
    try await ouvrir(try document(.planAction))
    guard case .planAction = try await lire() else {
      Issue.record("le plan ne se lit pas")
      return
    }
    let (jour, camille) = (jour, essai.camille)
    try await essai.sur(essai.id.comme(Carnet.self)) { carnet throws(Refus) in
      try carnet.prevoir(EtapePlan(id: Identifiant(haut: 0xD2, bas: 9), intitule: "Ce que le destinataire n’a pas à lire"), par: camille, le: jour)
    }
    await #expect(throws: Refus(.versionOuverte)) { try await lire() }
    #expect(try await essai.dossier().accords.consultations.count == 1)
    // Opened again as it was, it changes nothing; another version is another pass.
    try await ouvrir(try document(.planAction))
  }

  @Test func `des résultats notés de nouveau attendent d’être restitués avant d’être lus par un autre`() async throws {
    try await essai.poserAcheve()
    let passation = Identifiant<Carnet.Passation>(haut: 0xD3, bas: 1)
    let (dominique, jour) = (essai.dominique, jour)
    let noter = { (valeur: String) in
      try await essai.sur(essai.id.comme(Carnet.self)) { carnet throws(Refus) in
        try carnet.noterResultats([Carnet.Resultat(libelle: "Autonomie", valeur: valeur)], de: passation, par: dominique, le: jour)
      }
    }
    try await essai.sur(essai.id.comme(Carnet.self)) { carnet throws(Refus) in
      try carnet.enregistrer(
        passation: passation, Carnet.InstrumentRef(id: "valeurs", version: "1"), .questionnaire, objet: .motivations, par: dominique, le: jour)
    }
    let restituer = { try await essai.maison.restituer(passation, de: essai.id, par: dominique, in: essai.organisme) }
    try await noter("au premier rang")
    for _ in 0..<2 { try await restituer() }
    let remises = try await essai.dossier().remise.resultats
    #expect(Array(remises.values) == [jour])
    let remis = try #require(remises.keys.first)
    let document = DocumentOuvert(passe, .passation(passation), remis, a: DestinataireNomme(conseillere, .tiers), jusquAu: jour.plus(jours: 10))
    try await ouvrir(document)
    _ = try await lire()
    try await noter("au second rang")
    await #expect(throws: Refus.self) { try await lire() }
    // Restituted again, they are another version: the pass was given for the first.
    try await restituer()
    await #expect(throws: Refus(.versionOuverte)) { try await lire() }
    #expect(try await essai.dossier().remise.resultats.count == 2)
  }

  @Test func `un résultat se restitue dans les deux papiers, ou dans aucun`() async throws {
    try await essai.poserAcheve()
    let inconnue = Identifiant<Carnet.Passation>(haut: 0xD3, bas: 9)
    await #expect(throws: Refus.self) { try await essai.maison.restituer(inconnue, de: essai.id, par: essai.dominique, in: essai.organisme) }
    #expect(try await essai.dossier().remise.resultats.isEmpty)
  }

  @Test func `le plan d’action gardé pour le suivi se lit dans le suivi`() async throws {
    try await essai.poserAcheve(gardant: [.planDAction])
    try await ouvrir(try document(.planAction))
    try await essai.maison.detruireCarnet(de: essai.id, horloge: [], in: essai.organisme)
    guard case .planAction(let etapes) = try await lire() else {
      Issue.record("le plan gardé ne se lit pas")
      return
    }
    #expect(etapes.count == 1)
  }

  @Test func `changé après l’accord, le plan gardé se lit comme il était à la fin`() async throws {
    try await essai.poserAcheve(gardant: [.planDAction])
    let (jour, camille) = (jour, essai.camille)
    try await essai.sur(essai.id.comme(Carnet.self)) { carnet throws(Refus) in
      try carnet.prevoir(EtapePlan(id: Identifiant(haut: 0xD2, bas: 9), intitule: "Écrire à une école"), par: camille, le: jour)
    }
    let version = try #require(try await essai.carnet().contenu(de: .planAction)?.empreinte)
    try await ouvrir(DocumentOuvert(passe, .planAction, version, a: DestinataireNomme(conseillere, .tiers), jusquAu: jour.plus(jours: 10)))
    try await essai.maison.detruireCarnet(de: essai.id, horloge: [], in: essai.organisme)
    essai.le(jour.plus(jours: 1))
    guard case .planAction(let etapes) = try await lire() else {
      Issue.record("le plan gardé ne se lit pas")
      return
    }
    #expect(etapes.count == 2)
  }
}
