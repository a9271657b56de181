import Domaine
import Testing

@testable import EventCodec

/// Each line kept decodes, encodes to the same bytes, and tells of the example it was written from; each name that the codec knows has a line.
func verifierPartie<Event: StorablePart & Equatable>(_ partie: String, _ exemples: [Event]) throws {
  let lignes = try Fixtures.fichier("dossier-\(partie.prefix(1).lowercased() + partie.dropFirst())")
  #expect(exemples.map { String(decoding: $0.stored.bytes, as: UTF8.self) } == lignes)
  for (ligne, exemple) in zip(lignes, exemples) {
    let relu = try Event(StoredEvent(bytes: Array(ligne.utf8)))
    #expect(relu == exemple)
    #expect(String(decoding: relu.stored.bytes, as: UTF8.self) == ligne)
  }
  let noms = Set(try lignes.map { try StoredEvent(bytes: Array($0.utf8)).name })
  #expect(try Fixtures.nomsDuCode(fichier: "Dossier/\(partie)Events") == noms)
}
