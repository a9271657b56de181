import Application
import Domaine
import EventCodec
import TestSupport
import Testing

/// A pass of the dossier and an opening of the carnet are one and the same word of the beneficiary (R5, L6313-4).
struct OuvrirDocumentTests {
  let essai = Essai()
  let jour = Exemples.debut
  let passe = LaissezPasserID(haut: 0xD4, bas: 1)
  let conseillere = PersonneID(haut: 0xE0, bas: 8)

  private func document(_ element: ElementCarnet = .synthese, texte: Character = "a", jours: Int = 10) throws -> DocumentOuvert {
    DocumentOuvert(
      passe, element, try Exemples.texte(texte), a: DestinataireNomme(conseillere, .tiers), jusquAu: jour.plus(jours: jours))
  }

  private func ouvrir(_ document: DocumentOuvert? = nil, par acteur: Acteur? = nil) async throws {
    try await essai.maison.ouvrir(try document ?? self.document(), de: essai.id, par: acteur ?? essai.camille, in: essai.organisme)
  }

  private func lire(_ personne: PersonneID? = nil) async throws -> Conservation.Contenu {
    try await essai.maison.lire(par: passe, de: essai.id, personne: personne ?? conseillere, in: essai.organisme)
  }

  @Test func `seul le bénéficiaire ouvre, et les deux papiers le disent ou aucun`() async throws {
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
    #expect(try await essai.dossier().accords.laissezPasser.count == 1)
    #expect(try await essai.carnet().partages.tous.count == 1)
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

  @Test func `révoqué, rien ne s’ouvre plus, dans le dossier ni dans le carnet`() async throws {
    try await essai.poserAcheve()
    try await ouvrir()
    for _ in 0..<2 { try await essai.maison.revoquer(passe, de: essai.id, par: essai.camille, in: essai.organisme) }
    await #expect(throws: Refus.self) { try await lire() }
    let partage = try #require(try await essai.carnet().partages.tous.first)
    #expect(partage.revoqueA != nil && !partage.vaut(a: Instant(jour, 17)))
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
}
