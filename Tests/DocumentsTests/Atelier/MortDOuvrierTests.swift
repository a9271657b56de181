import Domaine
import Foundation
import Testing

@testable import Documents

/// A worker that dies, hangs or raves costs one retry; the house goes on.
@Suite struct MortDOuvrierTests {
  /// With a second worker beside it, which must not hold the dead one's pipe open.
  @Test(arguments: [1, 2])
  func `un ouvrier tué au milieu d’un papier coûte une reprise, et pas le papier`(nombre: Int) async throws {
    let atelier = try AtelierDEssai { $0.workers = nombre }
    try await atelier.pool.warm()
    let avant = atelier.ouvriers.map { ($0, Ouvriers.calcul($0)) }
    #expect(avant.count == nombre)
    let debut = ContinuousClock.now
    async let papier = atelier.imprimerie.composer(.long, at: .essai)
    var tue: Int32?
    #expect(
      try await attendre {
        tue = avant.first { Ouvriers.calcul($0.0) > $0.1 + 10 }?.0; return tue != nil
      }, "il compose depuis un dixième de seconde")
    kill(try #require(tue), SIGKILL)
    let pdf = try await papier
    #expect(ContinuousClock.now - debut < .seconds(500), "sa mort se voit aussitôt, sans attendre la limite")
    #expect(!atelier.ouvriers.contains(try #require(tue)))
    #expect(pdf.pages > 50)
    let encore = try await atelier.imprimerie.composer(.long, at: .essai)
    #expect(pdf == encore)
  }

  @Test func `tué deux fois, le papier échoue clairement, et le suivant vient`() async throws {
    let atelier = try AtelierDEssai()
    let tueur = Task {
      var tues = Set<Int32>()
      while tues.count < 2, !Task.isCancelled {
        for pid in atelier.ouvriers where Ouvriers.calcul(pid) > 10 && tues.insert(pid).inserted { kill(pid, SIGKILL) }
        try? await Task.sleep(for: .milliseconds(5))
      }
      return tues.count
    }
    let echec = await #expect(throws: WorkerFailure.self) { _ = try await atelier.imprimerie.composer(.long, at: .essai) }
    // Had it come without a second worker, nobody would be left to kill.
    tueur.cancel()
    #expect(await tueur.value == 2)
    #expect(echec == .died)
    #expect(echec?.phrase.contains("rien n’est perdu, redemandez-le") == true)
    #expect(try await atelier.imprimerie.composer(.essai(), at: .essai).pages == 1)
  }

  @Test func `la limite met fin à un ouvrier qui ne répond plus`() async throws {
    let atelier = try AtelierDEssai(OuvrierFactice.muet(unSeul: false)) { $0.limit = .milliseconds(300) }
    await #expect(throws: WorkerFailure.timedOut) { _ = try await atelier.imprimerie.composer(.essai(), at: .essai) }
    #expect(atelier.departs == 2)
    #expect(try await attendre { atelier.ouvriers.isEmpty }, "ni l’un ni l’autre ne reste")
  }

  @Test func `un seul ouvrier muet ne coûte que l’attente`() async throws {
    let atelier = try AtelierDEssai(OuvrierFactice.muet(unSeul: true)) { $0.limit = .seconds(15) }
    #expect(try await atelier.imprimerie.composer(.essai(), at: .essai).pages == 1)
    #expect(atelier.departs == 2)
  }

  @Test func `un ouvrier qui ne se dit jamais prêt est abandonné, et le dit`() async throws {
    let atelier = try AtelierDEssai(OuvrierFactice.endormi) { $0.start = .milliseconds(300) }
    await #expect(throws: WorkerFailure.timedOut) { _ = try await atelier.imprimerie.composer(.essai(), at: .essai) }
    #expect(try await attendre { atelier.ouvriers.isEmpty })
  }

  /// Bytes in place of an answer: no JSON, no object, no verdict, no PDF, a payload that lies or never comes.
  static let charabias = [
    #"b"bonjour\n""#, #"b"[1, 2]\n""#, #"b"{\"id\": 1}\n""#, #"b"{\"ok\": \"oui\"}\n""#, #"b"\xff\xfe\n""#,
    #"b"{\"id\": 1, \"ok\": true, \"pages\": 1, \"payload\": 4}\nnon!""#, #"b"{\"id\": 1, \"ok\": true, \"payload\": 5}\n%PDF-""#,
    #"b"{\"id\": 1, \"ok\": true, \"pages\": 1, \"payload\": -4}\n""#, #"b"{\"id\": 1, \"ok\": true, \"pages\": 1, \"payload\": 999999999999}\n""#,
    #"b"{\"id\": 1, \"ok\": true, \"pages\": 1, \"payload\": 99}\n%PDF-fin""#, #"b"{\"id\": 1, \"ask\": \"timestamp\"}\n""#, #"b"{" * 200000 + b"\n""#,
  ]

  @Test(arguments: charabias)
  func `une réponse insensée coûte une reprise, puis échoue`(octets: String) async throws {
    let toujours = try AtelierDEssai(OuvrierFactice.charabia(octets))
    let echec = await #expect(throws: WorkerFailure.self) { _ = try await toujours.imprimerie.composer(.essai(), at: .essai) }
    #expect(echec == .garbled || echec == .died)
    #expect(toujours.departs == 2)
    #expect(try await attendre { toujours.ouvriers.isEmpty }, "qui déraisonne ne sert plus")
    let uneFois = try AtelierDEssai(OuvrierFactice.charabia(octets, unSeul: true))
    #expect(try await uneFois.imprimerie.composer(.essai(), at: .essai).pages == 1)
  }

  @Test func `un cachet qui aurait changé le papier n’est pas rendu`() async throws {
    let octets = #"b"{\"id\": 1, \"ok\": true, \"payload\": 8}\n%PDF-2.0""#
    let atelier = try AtelierDEssai(OuvrierFactice.charabia(octets))
    await #expect(throws: WorkerFailure.garbled) {
      try await atelier.imprimerie.cacheter(Array("%PDF-1.7".utf8), try Presses.cachet(), Apposition("Cachet", motif: "Essai", a: .essai))
    }
  }
}
