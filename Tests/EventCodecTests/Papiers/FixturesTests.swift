import Domaine
import EventCodec
import Testing

/// What was ever stored is read for ever, and written back the same.
@Suite struct FixturesTests {
  @Test func `chaque événement du carnet se relit et se réécrit à l'octet près`() throws { try relire(Carnet.self, "Carnet") }
  @Test func `chaque événement de la demande se relit et se réécrit à l'octet près`() throws { try relire(Demande.self, "Demande") }
  @Test func `chaque événement de la conservation se relit et se réécrit à l'octet près`() throws { try relire(Conservation.self, "Conservation") }
  @Test func `chaque événement de l'aménagement se relit et se réécrit à l'octet près`() throws { try relire(Amenagement.self, "Amenagement") }
  @Test func `chaque événement du suivi se relit et se réécrit à l'octet près`() throws { try relire(Suivi.self, "Suivi") }
  @Test func `chaque événement de la réclamation se relit et se réécrit à l'octet près`() throws { try relire(Reclamation.self, "Reclamation") }

  /// Every line decodes, encodes to the same bytes, and every name of the code has a line.
  private func relire<A: Persisted>(_: A.Type, _ dossier: String) throws {
    var vus: Set<String> = []
    var papier = A()
    for ligne in try Fixtures.lignes(dossier.lowercased()) {
      let stored = try StoredEvent(bytes: ligne)
      let event = try A.decode(stored)
      #expect(String(decoding: A.encode(event).bytes, as: UTF8.self) == String(decoding: ligne, as: UTF8.self))
      papier.evolve(event)
      vus.insert(stored.name)
    }
    let attendus = try Fixtures.nomsDuCode(dossier)
    #expect(!attendus.isEmpty)
    #expect(attendus.isSubset(of: vus))
    #expect(papier != A())
  }

  @Test func `un nom inconnu est refusé sans rien citer du contenu`() throws {
    for nom in ["synthese.inventee.v9", "inconnu.fait.v1", "", "synthese"] {
      let stored = StoredEvent(nom, ["texte": "secret de Camille"])
      let erreur = #expect(throws: CodecError.self) { try Carnet.decode(stored) }
      #expect(erreur?.reason.contains("Camille") == false)
    }
  }

  @Test func `un champ absent, de trop ou d'un autre type n'est jamais deviné`() throws {
    let sansDate = StoredEvent("notes.reservees.v1")
    #expect(throws: CodecError.self) { try Carnet.decode(sansDate) }
    let texte = StoredEvent("notes.reservees.v1", ["le": "demain"])
    #expect(throws: CodecError.self) { try Carnet.decode(texte) }
    let deTrop = StoredEvent("notes.reservees.v1", ["le": 20_000, "humeur": "bonne"])
    #expect(try Carnet.decode(deTrop) == .notes(.reservees(le: Jour(numero: 20_000))))
  }

  @Test func `un octet changé dans un événement ne fait jamais tomber le programme`() throws {
    let lignes = try ["carnet", "demande", "conservation", "amenagement", "suivi", "reclamation"].flatMap(Fixtures.lignes)
    var lus = 0
    for (rang, ligne) in lignes.enumerated() {
      for place in stride(from: rang % 7, to: ligne.count, by: 7) {
        var abime = ligne
        abime[place] = abime[place] ^ UInt8(1 + (place + rang) % 255)
        if (try? Carnet.decode(StoredEvent(bytes: abime))) != nil { lus += 1 }
      }
    }
    #expect(lus > 0)
  }
}
