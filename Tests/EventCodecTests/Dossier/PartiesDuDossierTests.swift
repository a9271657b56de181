import Domaine
import Testing

@testable import EventCodec

@Suite struct PartiesDuDossierTests {
  @Test func `le calendrier se relit tel qu’il fut écrit`() throws {
    try verifierPartie("Calendrier", EvenementsExemples.calendrier)
  }

  @Test func `les émargements se relisent tels qu’ils furent écrits`() throws {
    try verifierPartie("Emargement", EvenementsExemples.emargement)
  }

  @Test func `les numérisations se relisent telles qu’elles furent écrites`() throws {
    try verifierPartie("Numerisation", EvenementsExemples.numerisation)
  }

  @Test func `le travail guidé se relit tel qu’il fut écrit`() throws {
    try verifierPartie("TravailGuide", EvenementsExemples.travailGuide)
  }

  @Test func `les interruptions se relisent telles qu’elles furent écrites`() throws {
    try verifierPartie("Interruption", EvenementsExemples.interruption)
  }

  @Test func `les remises se relisent telles qu’elles furent écrites`() throws {
    try verifierPartie("Remise", EvenementsExemples.remise)
  }

  @Test func `les accords se relisent tels qu’ils furent écrits`() throws {
    try verifierPartie("Accords", EvenementsExemples.accords)
  }

  @Test func `la clôture se relit telle qu’elle fut écrite`() throws {
    try verifierPartie("Cloture", EvenementsExemples.cloture)
  }

  @Test func `la destruction se relit telle qu’elle fut écrite`() throws {
    try verifierPartie("Destruction", EvenementsExemples.destruction)
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
}
