import Domaine
import Foundation
import JalonApp
import Testing

@testable import Documents

/// A stamp by someone else, or no paper at all: never one that only says so.
@Suite struct HorodatageTests {
  /// One for all these tests: it ends with them.
  private static let autorite = Task { try await Autorite() }

  /// An authority on this machine.
  private final class Autorite: Sendable {
    private let entree = Pipe()
    let port: Int

    init() async throws {
      let (sortie, processus) = (Pipe(), Process())
      processus.executableURL = try Presse.python()
      processus.arguments = [Validation.dossier.appendingPathComponent("tsa.py").path]
      (processus.standardInput, processus.standardOutput) = (entree, sortie)
      try processus.run()
      let ligne = await withCheckedContinuation { suite in
        DispatchQueue.global().async { suite.resume(returning: String(decoding: sortie.fileHandleForReading.availableData, as: UTF8.self)) }
      }
      port = try #require(Int(ligne.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    deinit { try? entree.fileHandleForWriting.close() }

    func adresse(_ chemin: String) throws -> URL { try #require(URL(string: "http://127.0.0.1:\(port)/\(chemin)")) }
  }

  /// A worker of its own: how long an authority takes is not to be mistaken for a turn that is waited for.
  private static let ouvrier = Result { WorkerPool(WorkerSetup(python: try Presse.python(), limit: .seconds(1_200))) }

  private func cacheter(_ adresse: URL, limite: Duration = .seconds(600)) async throws -> (octets: [UInt8], cachet: Cachet) {
    let (presse, cachet) = (try Imprimerie(Self.ouvrier.get()).horodatee(adresse, limite: limite), try Presses.cachet())
    let pdf = try await presse.composer(.essai(), at: .essai)
    return (try await presse.cacheter(pdf.bytes, cachet, Apposition("Cachet", motif: "Essai", a: .essai)), cachet)
  }

  @Test func `horodaté par une autorité, le cachet dit quand, et tout lecteur le voit`() async throws {
    let autorite = try await Self.autorite.value
    let debut = Date()
    let (octets, cachet) = try await cacheter(try autorite.adresse("juste"))
    let fin = Date()
    let examen = try await Presses.partagee().examiner(octets, confiance: cachet.certificats)
    let sceau = try #require(examen.sceaux.first)
    let instant = try #require(sceau.horodateA)
    // An authority tells whole seconds.
    let secondes = Double(instant.millisecondes) / 1_000
    #expect(debut.timeIntervalSince1970 - 1 <= secondes && secondes <= fin.timeIntervalSince1970, "l’heure de l’autorité, non celle du papier")
    #expect(sceau.a == .essai && sceau.intact && examen.constats.contains { $0.phrase.contains("horodaté par un tiers") })
    let lieu = try Provisoire()
    try Data(octets).write(to: lieu.dossier.appendingPathComponent("horodate.pdf"))
    try await Validation.exiger(lieu.dossier, combien: 1)
  }

  @Test(arguments: [
    "autre-empreinte", "autre-nonce", "sans-nonce", "fausse-signature", "refus", "sans-jeton", "charabia", "vide", "tronque", "inconnu",
  ])
  func `une autorité qui répond mal, et le papier n’est pas rendu`(chemin: String) async throws {
    let autorite = try await Self.autorite.value
    try await exigerLeRefus(try autorite.adresse(chemin))
    // It was there, and answers well elsewhere: what was refused is its answer.
    #expect(try await !cacheter(try autorite.adresse("juste")).octets.isEmpty)
  }

  @Test func `une autorité muette ou absente se voit à temps`() async throws {
    try await Self.ouvrier.get().warm()
    let debut = ContinuousClock.now
    try await exigerLeRefus(try await Self.autorite.value.adresse("muette"), limite: .seconds(1))
    try await exigerLeRefus(try #require(URL(string: "http://127.0.0.1:9/")), limite: .seconds(1))
    #expect(ContinuousClock.now - debut < .seconds(1_000), "la muette se tait une heure")
  }

  private func exigerLeRefus(_ adresse: URL, limite: Duration = .seconds(600)) async throws {
    let echec = await #expect(throws: WorkerFailure.self) { try await cacheter(adresse, limite: limite) }
    guard case .refused(code: "timestamp", _)? = echec else {
      Issue.record("\(String(describing: echec))")
      return
    }
    #expect(echec?.phrase.contains("le papier n’est pas cacheté, redemandez-le dans un moment") == true)
    // The worker that was answered badly still works.
    #expect(try await Imprimerie(Self.ouvrier.get()).composer(.essai(), at: .essai).pages == 1)
  }
}
