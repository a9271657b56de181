import Domaine
import Testing

@testable import EventCodec

@Suite struct EngagementDuDossierTests {
  @Test func `l’ouverture se relit telle qu’elle fut écrite`() throws { try verifierPartie("Ouverture", EvenementsEngagement.ouverture) }
  @Test func `le consentement se relit tel qu’il fut écrit`() throws { try verifierPartie("Consentement", EvenementsEngagement.consentement) }
  @Test func `le financement se relit tel qu’il fut écrit`() throws { try verifierPartie("Financement", EvenementsEngagement.financement) }
  @Test func `la convention se relit telle qu’elle fut écrite`() throws { try verifierPartie("Convention", EvenementsEngagement.convention) }
  @Test func `l’absence se relit telle qu’elle fut écrite`() throws { try verifierPartie("Absence", EvenementsEngagement.absence) }
  @Test func `les consultants se relisent tels qu’ils furent écrits`() throws { try verifierPartie("Consultants", EvenementsEngagement.consultants) }

  @Test func `chaque événement du dossier va à la partie que dit son nom`() throws {
    let evenements: [Dossier.Event] =
      EvenementsEngagement.ouverture.map { .ouverture($0) } + EvenementsEngagement.consentement.map { .consentement($0) }
      + EvenementsEngagement.financement.map { .financement($0) } + EvenementsEngagement.convention.map { .convention($0) }
      + EvenementsEngagement.absence.map { .absence($0) } + EvenementsEngagement.consultants.map { .consultants($0) }
    for evenement in evenements {
      #expect(try Dossier.decode(Dossier.encode(evenement)) == evenement)
    }
    #expect(throws: CodecError.self) { try Dossier.decode(StoredEvent("carnet.ouvert.v1")) }
  }

  @Test(arguments: [
    #"["convention.signee.v2",{}]"#,
    #"["convention.signee.v1",{}]"#,
    #"["convention.signee.v1",{"signature":{"par":"voisin","personne":"00000000000000030000000000000004","a":1,"texte":"x","voie":"code"}}]"#,
    #"["convention.transmise.v1",{"a":"hier"}]"#,
    #"["convention.reserveNotee.v1",{"delai":{"brute":1}}]"#,
  ])
  func `un événement abîmé est refusé sans dire ce qu’il contenait`(texte: String) throws {
    let event = try StoredEvent(bytes: Array(texte.utf8))
    let error = #expect(throws: CodecError.self) { try Dossier.decode(event) }
    #expect(error?.reason.contains("voisin") == false)
    #expect(error?.reason.contains("hier") == false)
  }
}
