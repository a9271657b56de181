import Domaine
import Foundation
import Testing

@testable import Documents

/// Many ask at once: all are served in their turn, or told at once that there are too many.
@Suite struct FileDAttenteTests {
  @Test func `au-delà de ce qui peut attendre, on le dit aussitôt`() async throws {
    let atelier = try AtelierDEssai(OuvrierFactice.retenu) { $0.waiting = 2 }
    try await atelier.pool.warm()
    try await withThrowingTaskGroup(of: WorkerFailure?.self) { groupe in
      for _ in 0..<8 {
        groupe.addTask {
          do {
            _ = try await atelier.imprimerie.composer(.essai(), at: .essai)
            return nil
          } catch {
            return error as? WorkerFailure
          }
        }
      }
      // One works and two wait, none of which can end yet: the five others are told at once.
      for _ in 0..<5 { #expect(try await groupe.next() == .saturated) }
      try atelier.lacher()
      for _ in 0..<3 { #expect(try await groupe.next() == .some(nil)) }
    }
    #expect(WorkerFailure.saturated.phrase.contains("redemandez celui-ci dans une minute"))
  }

  @Test func `deux cents papiers demandés à la fois viennent tous, en mémoire bornée`() async throws {
    let atelier = try AtelierDEssai {
      $0.workers = 2; $0.waiting = 256
    }
    let papiers = (0..<200).map { Paper.essai((0..<(1 + $0 % 7) * 20).map { "Ligne \($0)." }, titre: "Papier \($0)") }
    let pdf = try await aPlusieurs(papiers, deFront: 200) { try await atelier.imprimerie.composer($0, at: .essai) }
    #expect(pdf.count == 200 && Set(pdf.map(\.empreinte)).count == 200)
    let ouvriers = atelier.ouvriers
    #expect(ouvriers.count == 2)
    for pid in ouvriers {
      let sommet = try #require(Ouvriers.nombre(pid, "status", "VmHWM"))
      #expect(sommet < 320_000, "kilooctets au plus haut")
    }
  }

  @Test func `passé son compte de papiers, un ouvrier laisse la place à un autre`() async throws {
    let atelier = try AtelierDEssai(OuvrierFactice.lent(0)) { $0.turnover = 3 }
    var vus = Set<Int32>()
    for _ in 0..<10 {
      _ = try await atelier.imprimerie.composer(.essai(), at: .essai)
      vus.formUnion(atelier.ouvriers)
    }
    #expect(atelier.departs == 4, "trois papiers chacun, et le dixième")
    #expect(vus.count >= 2 && atelier.ouvriers.count <= 1)
  }

  @Test func `soixante-quatre demandes, dont la moitié abandonnées, ne laissent rien derrière elles`() async throws {
    let atelier = try AtelierDEssai(OuvrierFactice.lent(0.02)) { $0.workers = 2 }
    let taches = (0..<64).map { _ in Task { try await atelier.imprimerie.composer(.essai(), at: .essai) } }
    for rang in stride(from: 1, to: 64, by: 2) {
      taches[rang].cancel()
      if rang % 8 == 1 { try await Task.sleep(for: .milliseconds(10)) }
    }
    for (rang, tache) in taches.enumerated() {
      switch await tache.result {
      case .success(let pdf): #expect(pdf.pages == 1)
      case .failure(let erreur): #expect(rang % 2 == 1 && erreur is CancellationError, "\(rang) : \(erreur)")
      }
    }
    #expect(atelier.ouvriers.count <= 2 && atelier.departs <= 2)
    _ = try await aPlusieurs(Array(0..<6)) { _ in try await atelier.imprimerie.composer(.essai(), at: .essai) }
    await atelier.pool.close()
    #expect(try await attendre { atelier.ouvriers.isEmpty })
    await #expect(throws: WorkerFailure.saturated) { _ = try await atelier.imprimerie.composer(.essai(), at: .essai) }
  }

  @Test func `qui n’attend plus est rendu aussitôt, et sa place aussi`() async throws {
    let atelier = try AtelierDEssai(OuvrierFactice.retenu) { $0.waiting = 1 }
    try await atelier.pool.warm()
    let premier = Task { try await atelier.imprimerie.composer(.essai(), at: .essai).pages }
    #expect(try await attendre { atelier.enMain })
    for _ in 0..<5 {
      let impatient = Task { try await atelier.imprimerie.composer(.essai(), at: .essai).pages }
      try await Task.sleep(for: .milliseconds(20))
      impatient.cancel()
      await #expect(throws: CancellationError.self) { try await impatient.value }
    }
    try atelier.lacher()
    #expect(try await premier.value == 1)
  }

  @Test func `fermée en plein travail, l’imprimerie finit ce qui attend, puis ses ouvriers`() async throws {
    let atelier = try AtelierDEssai(OuvrierFactice.retenu)
    let taches = (0..<4).map { _ in Task { try await atelier.imprimerie.composer(.essai(), at: .essai).pages } }
    let enFile = try await attendre {
      let waits = await atelier.pool.waits
      return atelier.enMain && waits == 3
    }
    #expect(enFile, "un papier se fait, trois attendent")
    await atelier.pool.close()
    try atelier.lacher()
    for tache in taches { #expect(try await tache.value == 1) }
    #expect(try await attendre { atelier.ouvriers.isEmpty })
  }

  @Test func `abandonné pendant qu’un ouvrier meurt, un papier ne se recommence pas`() async throws {
    let atelier = try AtelierDEssai(OuvrierFactice.retenu)
    let tache = Task { try await atelier.imprimerie.composer(.essai(), at: .essai).pages }
    #expect(try await attendre { atelier.enMain })
    tache.cancel()
    for pid in atelier.ouvriers { kill(pid, SIGKILL) }
    await #expect(throws: CancellationError.self) { try await tache.value }
    #expect(atelier.departs == 1)
  }

  @Test func `une imprimerie que plus personne ne tient ne laisse pas d’ouvrier`() async throws {
    var atelier: AtelierDEssai? = try AtelierDEssai(OuvrierFactice.lent(0))
    let dossier = try #require(atelier?.dossier)
    _ = try await atelier?.imprimerie.composer(.essai(), at: .essai)
    #expect(Ouvriers.de(dossier).count == 1)
    atelier = nil
    #expect(try await attendre { Ouvriers.de(dossier).isEmpty })
  }
}
