import Application
import Documents
import Domaine
import Foundation
import JalonApp
import Scenarios
import TestSupport
import Testing

/// The same paper at the same moment is the same bytes, wherever and whenever it is made.
@Suite struct DeterminismeTests {
  private static let bilan = "institut-syndical"

  /// A paper with a table, one with a calendar and its file, one with figures, an invoice with its own.
  private func epreuves() async throws -> [(imprime: Imprime, etats: Etats)] {
    try await Epreuves.de(try .nomme(Self.bilan)).filter { epreuve in
      switch epreuve.imprime {
      case .plaquette, .planning, .convention, .restitution, .synthese, .facture: true
      default: false
      }
    }
  }

  @Test func `même papier, même instant, mêmes octets, sur un ouvrier, sur deux, et sur d’autres`() async throws {
    let epreuves = try await epreuves()
    #expect(epreuves.contains { if case .facture = $0.imprime { true } else { false } })
    let ailleurs = try AtelierDEssai { $0.workers = 2 }
    for (imprime, etats) in epreuves {
      let commune = try Presses.partagee()
      let premier = try await commune.produire(imprime, de: etats, cachet: nil)
      #expect(premier.bytes == (try await commune.produire(imprime, de: etats, cachet: nil).bytes), "\(imprime)")
      let autres = try await aPlusieurs(Array(0..<4)) { _ in try await ailleurs.imprimerie.produire(imprime, de: etats, cachet: nil).bytes }
      #expect(autres.allSatisfy { $0 == premier.bytes }, "\(imprime)")
    }
    #expect(ailleurs.ouvriers.count == 2)
  }

  @Test func `un autre instant donne d’autres octets`() async throws {
    for (imprime, etats) in try await epreuves() {
      var plusTard = etats
      plusTard.at = etats.at.plus(Duree(minutes: 1))
      let presse = try Presses.partagee()
      #expect(try await presse.produire(imprime, de: etats, cachet: nil).bytes != presse.produire(imprime, de: plusTard, cachet: nil).bytes, "\(imprime)")
    }
  }

  /// Another process orders its dictionaries otherwise: what it prints must not show it. A seal is new each time; what it seals is not.
  @Test func `le programme lancé à part imprime les mêmes octets`() async throws {
    let (ici, la) = (try Provisoire(), try Provisoire())
    let imprimeur = ImprimeurDeDossier(ici.dossier, imprimerie: try Presses.partagee(), cachet: try Presses.cachet())
    _ = try await Theatre(programmes: try Programmes.conformes()) { Maison(store: MemoryStore(), world: $0) }.jouer(
      try .nomme(Self.bilan), imprimeur: imprimeur)
    let jalon = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent().appendingPathComponent("jalon")
    let execution = try await Execution.de(jalon, ["derouler", Self.bilan, "--documents", la.dossier.path])
    #expect(execution.code == 0, "\(execution.erreur.suffix(400))")
    let noms = try FileManager.default.subpathsOfDirectory(atPath: ici.dossier.path).filter { $0.hasSuffix(".pdf") }.sorted()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: la.dossier.path).filter { $0.hasSuffix(".pdf") }.sorted() == noms)
    // Two papers cite the head of the journal, whose keys are new in each house.
    let pareils = noms.filter { !$0.contains("preuveDeSignature") && !$0.contains("certificatDeDestruction") }
    #expect(pareils.count > 20)
    for nom in pareils {
      let deux = try [ici, la].map { Self.sansCachet([UInt8](try Data(contentsOf: $0.dossier.appendingPathComponent(nom)))) }
      #expect(deux[0] == deux[1] && deux[0].count > 10_000, "\(nom)")
    }
  }

  /// What was typeset: up to the first end of file.
  private static func sansCachet(_ octets: [UInt8]) -> ArraySlice<UInt8> {
    let fin = Array("%%EOF\n".utf8)
    guard let place = octets.indices.dropLast(fin.count - 1).first(where: { octets[$0] == 0x25 && octets[$0...].starts(with: fin) }) else { return octets[...] }
    return octets[..<(place + fin.count)]
  }
}
