import Domaine
import Foundation
import JalonApp
import Testing

@testable import Documents

/// What typesets is not installed: it is said, with what to do.
@Suite struct ManqueTests {
  private func refus(_ imprimerie: Imprimerie) async -> WorkerFailure? {
    await #expect(throws: WorkerFailure.self) { _ = try await imprimerie.composer(.essai(), at: .essai) }
  }

  private func exiger(_ echec: WorkerFailure?, dit: String) {
    guard case .missing(let raison)? = echec else {
      Issue.record("\(String(describing: echec)) n’est pas un manque")
      return
    }
    #expect(raison.contains(dit), "\(raison)")
    #expect(echec?.phrase == "Ce qui compose les papiers n’est pas installé\u{202F}: lancez bin/setup, puis recommencez.")
  }

  @Test func `sans Python, on dit de lancer bin/setup`() async throws {
    exiger(await refus(Imprimerie(WorkerPool(WorkerSetup(python: URL(fileURLWithPath: "/nulle/part/python"))))), dit: "python")
  }

  @Test func `sans ses paquets, Python dit lequel manque`() async throws {
    let lieu = try Provisoire()
    let vide = lieu.dossier.appendingPathComponent("vide")
    #expect(try await Execution.de(try Presse.python(), ["-m", "venv", "--without-pip", vide.path]).code == 0)
    exiger(await refus(Imprimerie(WorkerPool(WorkerSetup(python: vide.appendingPathComponent("bin/python"))))), dit: "No module named")
  }

  @Test func `sans son programme, l’ouvrier dit qu’il ne le trouve pas`() async throws {
    let atelier = try AtelierDEssai()
    try FileManager.default.removeItem(at: atelier.dossier.appendingPathComponent("worker.py"))
    exiger(await refus(atelier.imprimerie), dit: "No such file")
  }

  @Test func `sans une de ses parties, il ne part pas`() async throws {
    let atelier = try AtelierDEssai()
    try FileManager.default.removeItem(at: atelier.dossier.appendingPathComponent("sandbox.py"))
    exiger(await refus(atelier.imprimerie), dit: "sandbox")
  }
}
