import Documents
import Domaine
import Foundation
import Scenarios
import TestSupport
import Testing

/// A sealed paper that changed, were it by a bit, is not to be relied upon.
@Suite struct AlterationTests {
  /// A contract sealed by three.
  private static let contrat = Task {
    let epreuve = try await Epreuves.premiere(try .nomme("institut-syndical")) { $0 == .convention }
    let (presse, cachet) = (try Presses.partagee(), try Presses.cachet())
    var etapes = [try await presse.produire(.convention, de: epreuve.etats, cachet: nil).bytes]
    for signataire in ["l’employeur", "le bénéficiaire", "le prestataire"] {
      let apposition = Apposition("Signature, \(signataire)", motif: "Convention", a: epreuve.etats.at)
      etapes.append(try await presse.cacheter(etapes[etapes.count - 1], cachet, apposition))
    }
    return (etapes: etapes, cachet: cachet)
  }

  private static func examiner(_ octets: [UInt8]) async throws -> Examen {
    try await Presses.partagee().examiner(octets, confiance: await contrat.value.cachet.certificats)
  }

  private static func bloque(_ octets: [UInt8]) async throws -> Bool { try await examiner(octets).constats.contains { $0.gravite == .bloquant } }

  @Test func `cacheté trois fois, chaque cachet tient, dans l’ordre`() async throws {
    let etapes = try await Self.contrat.value.etapes
    for (nombre, octets) in etapes.enumerated() {
      let examen = try await Self.examiner(octets)
      #expect(examen.sceaux.map(\.champ) == ["l’employeur", "le bénéficiaire", "le prestataire"].prefix(nombre).map { "Signature, \($0)" })
      #expect(examen.sceaux.allSatisfy { $0.intact && $0.reconnu && $0.suite != .suspecte }, "\(examen.sceaux)")
      if nombre > 0 { #expect(octets.starts(with: etapes[nombre - 1]), "un cachet s’ajoute, il ne change rien") }
    }
    #expect(try await !Self.bloque(etapes[3]))
    #expect(try await Self.bloque(etapes[0]), "sans cachet, rien ne le prouve")
  }

  /// Where the last seal's own bytes stand: the one part of the file that no seal covers.
  private static func enveloppe(_ octets: [UInt8]) throws -> Range<Int> {
    let marque = Array("/Contents <".utf8)
    let debut = try #require(octets.indices.dropLast(marque.count).last { octets[$0] == 0x2F && octets[$0...].starts(with: marque) })
    let fin = try #require(octets[debut...].firstIndex(of: 0x3E))
    return (debut + marque.count - 1)..<(fin + 1)
  }

  @Test func `un bit changé, où que ce soit, se voit`() async throws {
    let octets = try await Self.contrat.value.etapes[3]
    let enveloppe = try Self.enveloppe(octets)
    #expect(octets[enveloppe.lowerBound] == 0x3C && enveloppe.count > 2_000)
    var hasard = Seeded(7)
    let partout = (0..<180).map { _ in hasard.entier(0...octets.count - 1) }
    let dedans = (0..<120).map { _ in hasard.entier(enveloppe.lowerBound...enveloppe.upperBound - 1) }
    let places = (partout + dedans).map { (place: $0, bit: UInt8(1) << UInt8(hasard.entier(0...7))) }
    let passes = try await aPlusieurs(places) { place, bit -> String? in
      var change = octets
      change[place] ^= bit
      return try await Self.bloque(change) ? nil : "octet \(place), bit \(bit), \(enveloppe.contains(place) ? "dans" : "hors de") l’enveloppe"
    }
    let vus = passes.compactMap { $0 }
    #expect(vus.isEmpty, "\(vus.count) changements passés")
  }

  @Test func `ce que d’autres lecteurs en disent est la même chose`() async throws {
    let octets = try await Self.contrat.value.etapes[3]
    let lieu = try Provisoire()
    var hasard = Seeded(11)
    let enveloppe = try Self.enveloppe(octets)
    let dernier = try #require(octets[enveloppe].dropLast().lastIndex { $0 != 0x30 })
    for rang in 0..<20 {
      var change = octets
      // What is sealed, and the value of the seal itself; what stands beside it in its envelope others read loosely.
      let place = rang < 16 ? hasard.entier(0...enveloppe.lowerBound - 1) : dernier - hasard.entier(2...60)
      change[place] ^= rang < 16 ? UInt8(1) << UInt8(hasard.entier(0...7)) : 1
      try Data(change).write(to: lieu.dossier.appendingPathComponent("\(rang)-\(place).pdf"))
    }
    try Data(octets + Array("% suite\n".utf8)).write(to: lieu.dossier.appendingPathComponent("octets-ajoutes.pdf"))
    let fiches = try await Validation.fiches(lieu.dossier)
    #expect(fiches.count == 21)
    for (nom, fiche) in fiches { #expect(!fiche.signatures.isEmpty, "\(nom)") }
  }

  @Test func `rien ne s’ajoute après un cachet sans que cela se voie`() async throws {
    let octets = try await Self.contrat.value.etapes[3]
    for suite in ["\n", " ", "% suite\n", "%%EOF\n", String(repeating: "\u{0}", count: 5_000)] {
      #expect(try await Self.bloque(octets + Array(suite.utf8)), "\(suite.utf8.count) octets ajoutés")
    }
    for retrait in [1, 2, 7, 400, octets.count / 2] { #expect(try await Self.bloque(Array(octets.dropLast(retrait))), "\(retrait) octets ôtés") }
    let lieu = try Provisoire()
    let (cachete, changes) = (lieu.dossier.appendingPathComponent("cachete.pdf"), lieu.dossier.appendingPathComponent("changes"))
    try Data(octets).write(to: cachete)
    try FileManager.default.createDirectory(at: changes, withIntermediateDirectories: true)
    let execution = try await Validation.python("tamper.py", cachete.path, changes.path)
    #expect(execution.code == 0, "\(execution.erreur.suffix(400))")
    let fichiers = try FileManager.default.contentsOfDirectory(at: changes, includingPropertiesForKeys: nil)
    #expect(fichiers.count == 6)
    for fichier in fichiers {
      let examen = try await Self.examiner([UInt8](try Data(contentsOf: fichier)))
      #expect(examen.constats.contains { $0.gravite == .bloquant }, "\(fichier.lastPathComponent)")
      // But for the one that hides them, the seals are there and say that something came after.
      if !examen.sceaux.isEmpty { #expect(examen.sceaux.last?.suite == .suspecte, "\(fichier.lastPathComponent)") }
    }
  }

  @Test func `un fichier quelconque n’est pas un papier, et n’arrête rien`() async throws {
    var hasard = Seeded(3)
    let octets = try await Self.contrat.value.etapes[1]
    let faux: [[UInt8]] =
      [[], Array("%PDF-1.7".utf8), Array(repeating: 0, count: 10_000), (0..<50_000).map { _ in UInt8(truncatingIfNeeded: hasard.next()) }]
      + (0..<20).map { _ in
        var coupe = octets
        let debut = hasard.entier(0...coupe.count - 1)
        coupe.removeSubrange(debut..<min(coupe.count, debut + hasard.entier(1...2_000)))
        return coupe
      }
    for octets in faux { #expect(try await Self.bloque(octets)) }
  }
}
