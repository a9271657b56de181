import Application
import Documents
import Domaine
import EventCodec
import JalonApp
import Scenarios
import TestSupport
import Testing

/// What leaves the house leaves it sealed, and is kept as it left.
@Suite struct RemiseTests {
  /// A bilan played in a house that has a seal, up to its invoice, or not so far.
  private func jouer(_ nom: String = "institut-syndical", jusqua: Etape = .conclusions) async throws -> (maison: Maison, etats: Etats) {
    let (store, epreuves) = (MemoryStore(), Epreuves())
    let theatre = Theatre(programmes: try Programmes.conformes()) { world in Maison(store: store, world: world) }
    try await theatre.meubler()
    _ = try await theatre.jouer(try .nomme(nom), jusqua: jusqua, imprimeur: epreuves)
    let etats = try #require(epreuves.toutes.last).etats
    return (Maison(store: store, world: HorlogeSimulee(depart: etats.at, graine: 3).world), etats)
  }

  private func remettre(_ imprime: Imprime, _ maison: Maison, _ etats: Etats) async throws -> Archive {
    try await maison.remettre(imprime, de: etats, a: etats.teneur, par: try Presses.partagee(), in: Theatre.organisme)
  }

  private func gardes(_ maison: Maison, _ etats: Etats) async throws -> (dossier: [Archive], carnet: [Archive]) {
    let (dossier, carnet) = (StreamRef(etats.numero, in: Theatre.organisme), StreamRef(etats.numero.comme(Carnet.self), in: Theatre.organisme))
    return (try await maison.archives(dossier), try await maison.archives(carnet))
  }

  @Test func `un papier remis est cacheté, porte ses pièces, et se garde tel quel`() async throws {
    let (maison, etats) = try await jouer()
    let avant = try await gardes(maison, etats).dossier.count
    let remis = try await remettre(.planning, maison, etats)
    let examen = try await Presses.partagee().examiner(remis.pdf, confiance: try Presses.cachet().certificats)
    #expect(examen.sceaux.map(\.champ) == ["Cachet du centre"] && examen.pieces.map(\.nom) == ["rendez-vous.ics"])
    let gardes = try await gardes(maison, etats).dossier
    #expect(gardes.count == avant + 1 && gardes.contains(remis) && remis.pages > 0)
  }

  @Test func `redemandé sans que rien n’ait changé, c’est le même fichier ; changé, un autre s’ajoute`() async throws {
    let (maison, etats) = try await jouer()
    let premier = try await remettre(.planning, maison, etats)
    var demain = etats
    demain.at = etats.at.plus(Duree(minutes: 24 * 60))
    #expect(try await remettre(.planning, maison, demain) == premier)
    demain.corps = .vingt
    let second = try await remettre(.planning, maison, demain)
    #expect(second != premier)
    let gardes = try await gardes(maison, etats).dossier.filter { $0.sorte == .planning && $0.contenu != nil }
    #expect(gardes.contains(premier) && gardes.contains(second) && gardes.count == 2)
  }

  @Test func `un papier de contenu se garde sous la clé du carnet, et son lecteur est noté`() async throws {
    let (maison, etats) = try await jouer()
    let remis = try await remettre(.portefeuille, maison, etats)
    #expect(remis.elements == [.inventaire])
    let gardes = try await gardes(maison, etats)
    #expect(gardes.carnet.contains(remis) && !gardes.dossier.contains(remis))
    let notees = try await maison.lire(etats.numero.comme(Carnet.self), in: Theatre.organisme).consultations.toutes
    #expect(notees.last?.element == .inventaire && notees.last?.par == .acteur(etats.teneur))
  }

  @Test func `ce qui ne dit rien de personne ne se garde pas`() async throws {
    let (maison, etats) = try await jouer(jusqua: .engagement)
    let avant = try await gardes(maison, etats).dossier
    _ = try await remettre(.plaquette, maison, etats)
    #expect(try await gardes(maison, etats).dossier == avant)
  }

  @Test func `un cachet périmé ne se met pas, et le papier attend une main`() async throws {
    let (maison, etats) = try await jouer(jusqua: .facture)
    var tard = etats
    tard.at = Instant(etats.at.jourParis.plus(annees: 40))
    let remis = try await remettre(.certificatDeRealisation, maison, tard)
    #expect(try await Presses.partagee().examiner(remis.pdf, confiance: []).sceaux.isEmpty)
    #expect(try await maison.cachet(de: Theatre.organisme, at: tard.at) == nil)
  }

  @Test func `un papier gardé se relit, et ce qui n’en est pas un n’en devient pas un`() async throws {
    let (maison, etats) = try await jouer(jusqua: .engagement)
    let remis = try await remettre(.ficheEngagement, maison, etats)
    #expect(Archive(remis.bytes) == remis)
    for faux in [[], Array("%PDF-1.7\n".utf8), Array("{}\n".utf8), Array("{\"sorte\":\"poeme\",\"reference\":\"A\"}\n".utf8)] { #expect(Archive(faux) == nil) }
  }
}
