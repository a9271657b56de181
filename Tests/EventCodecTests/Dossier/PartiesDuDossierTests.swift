import Domaine
import Testing

@testable import EventCodec

@Suite struct PartiesDuDossierTests {
  @Test func `le calendrier se relit tel qu’il fut écrit`() throws {
    try verifier("Calendrier", EvenementsExemples.calendrier)
  }

  @Test func `les émargements se relisent tels qu’ils furent écrits`() throws {
    try verifier("Emargement", EvenementsExemples.emargement)
  }

  @Test func `le travail guidé se relit tel qu’il fut écrit`() throws {
    try verifier("TravailGuide", EvenementsExemples.travailGuide)
  }

  @Test func `les interruptions se relisent telles qu’elles furent écrites`() throws {
    try verifier("Interruption", EvenementsExemples.interruption)
  }

  @Test func `les remises se relisent telles qu’elles furent écrites`() throws {
    try verifier("Remise", EvenementsExemples.remise)
  }

  @Test func `les accords se relisent tels qu’ils furent écrits`() throws {
    try verifier("Accords", EvenementsExemples.accords)
  }

  @Test func `la clôture se relit telle qu’elle fut écrite`() throws {
    try verifier("Cloture", EvenementsExemples.cloture)
  }

  @Test func `la destruction se relit telle qu’elle fut écrite`() throws {
    try verifier("Destruction", EvenementsExemples.destruction)
  }

  @Test(arguments: [
    #"["calendrier.seancePlanifiee.v2",{}]"#,
    #"["calendrier.seancePlanifiee.v1",{}]"#,
    #"["calendrier.seanceAnnulee.v1",{"seance":"zz","a":1}]"#,
    #"["calendrier.changementAccepte.v1",{"seance":"00000000000000010000000000000002","par":"voisin","a":1}]"#,
  ])
  func `un événement abîmé est refusé sans dire ce qu’il contenait`(texte: String) throws {
    let event = try StoredEvent(bytes: Array(texte.utf8))
    let error = #expect(throws: CodecError.self) { try Dossier.Calendrier.Event(event) }
    #expect(error?.reason.contains("voisin") == false)
  }

  @Test func `un ensemble s’écrit toujours dans le même ordre`() {
    let dans = Set(MentionDeCertificat.allCases)
    let autrement = Set(MentionDeCertificat.allCases.reversed())
    #expect(dans.stored.bytes == autrement.stored.bytes)
  }

  /// Each line kept decodes, encodes to the same bytes, and tells of the example it was written from; each name that the codec knows has a line.
  private func verifier<Event: StorablePart & Equatable>(_ partie: String, _ exemples: [Event]) throws {
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
}
