import DataFiles
import Domaine
import TestSupport
import Testing

/// Whatever the bytes, reading them ends, crashes nothing, and says something that points into the file.
@Suite struct FichierHostileTests {
  private static let morceaux = [
    "\u{0}", "\u{FEFF}", "\r\n", "\t", "<<: *x\n", "&a ", "*a", "!!binary ", "!x ", "{", "}", "[", "]", ": ", "- ", "? ", "\"", "'", "|\n", ">-\n", "#",
    "---\n", "...\n", "%YAML 9.9\n", "\u{2028}", "\u{202E}", "é", "🧭", "-2 h", "99999999999999999999 h", "retire: ", "complete: ", "raison: ", "@", "`",
    "\"\\uD800\"", "\"\\x00\"", "\"\\U0010FFFF\"", "&a [*a]", "!<tag:%ff> ", "phases: ", "~", "non dit", "1e9999 h", "\\", "×", "  ",
  ]

  private func muter(_ octets: inout [UInt8], _ hasard: inout Seeded) {
    let place = hasard.entier(0...octets.count)
    switch hasard.entier(0...6) {
    case 0: octets.insert(contentsOf: Array((hasard.parmi(Self.morceaux) ?? "").utf8), at: place)
    case 1: octets.removeSubrange(place..<min(octets.count, place + hasard.entier(1...40)))
    case 2: octets.insert(UInt8(hasard.entier(0...255)), at: place)
    case 3: if place < octets.count { octets[place] = UInt8(hasard.entier(0...255)) }
    case 4: octets.insert(contentsOf: octets[place..<min(octets.count, place + hasard.entier(1...200))], at: hasard.entier(0...octets.count))
    case 5: octets = Array(octets.prefix(place))
    default: echanger(&octets, &hasard)
    }
  }

  private func echanger(_ octets: inout [UInt8], _ hasard: inout Seeded) {
    var lignes = octets.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lignes.count < 2 { return }
    lignes.swapAt(hasard.entier(0...lignes.count - 1), hasard.entier(0...lignes.count - 1))
    octets = Array(lignes.joined(separator: [0x0A]))
  }

  @Test(.timeLimit(.minutes(1)), arguments: Fichiers.tous)
  func `trois cents mutations d’un fichier ne font rien tomber`(_ nom: String) throws {
    let sain = try Fichiers.octets(nom)
    var hasard = Seeded(UInt64(truncatingIfNeeded: nom.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
    for tour in 0..<300 {
      var octets = sain
      for _ in 0...hasard.entier(0...4) { muter(&octets, &hasard) }
      let lignes = octets.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).count + octets.count { $0 == 0x0A || $0 == 0x0D } + 2
      switch ProgrammeReader.read(octets, fichier: "mutant.yaml") {
      case .success(let programme):
        _ = programme.verifier(au: Fichiers.jour)
        _ = try? programme.modalites
      case .failure(let faults):
        #expect(!faults.fautes.isEmpty, "tour \(tour)")
        #expect(faults.fautes.allSatisfy { (1...lignes).contains($0.lieu.ligne) && $0.lieu.colonne >= 1 && !$0.phrase.isEmpty }, "tour \(tour)")
      }
    }
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 50_000), String(repeating: "- ", count: 100_000),
    String(repeating: "? ", count: 100_000), (0..<600).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    String(repeating: "[", count: 900) + String(repeating: "]", count: 900), String(repeating: "- ", count: 900) + "a",
  ])
  func `une imbrication sans fond est refusée`(_ texte: String) {
    let fautes = Fichiers.fautes(texte)
    #expect(fautes.contains { [.imbrication, .syntaxe].contains($0.nature) })
  }

  @Test func `une bombe de renvois est refusée avant d’être lue`() {
    let niveaux = (1...20).map { "n\($0): &n\($0) [" + Array(repeating: "*n\($0 - 1)", count: 9).joined(separator: ", ") + "]" }
    let fautes = Fichiers.fautes("n0: &n0 [a, a]\n" + niveaux.joined(separator: "\n"))
    #expect(fautes.map(\.nature) == [.renvoi])
  }

  @Test func `une bombe mise en clé l’est aussi`() {
    let niveaux = (1...20).map { "- &n\($0) [*n\($0 - 1), *n\($0 - 1)]" }
    let fautes = Fichiers.fautes("- &n0 [a]\n" + niveaux.joined(separator: "\n") + "\n- {? *n20 : v}\n")
    #expect(fautes.map(\.nature) == [.renvoi])
  }

  @Test(arguments: ["titre: &a Bilan\n", "titre: *a\n", "<<: {titre: a}\n", "titre: &a [*a]\n", "&a titre: b\n"])
  func `une ancre, un renvoi, une fusion ou un cycle sont refusés à leur place`(_ ligne: String) {
    let fautes = Fichiers.fautes("id: essai\nversion: v1\nphases: [{nomPublie: a}]\n" + ligne)
    #expect(fautes.contains { [.renvoi, .syntaxe, .type].contains($0.nature) && $0.lieu.ligne == 4 })
  }

  @Test func `un fichier de plus de 256 ko n’est pas lu`() {
    let fautes = Fichiers.fautes(octets: Array(repeating: 0x20, count: 256 * 1024 + 1))
    #expect(fautes.map(\.nature) == [.tropGros])
  }

  @Test func `un texte démesuré est refusé à sa place`() {
    let fautes = Fichiers.fautes("id: essai\nversion: v1\nphases: [{nomPublie: a}]\ntitre: \(String(repeating: "é", count: 4_001))\n")
    #expect(fautes.map(\.nature) == [.tropGros])
    #expect(fautes.first?.lieu.ligne == 4)
  }

  @Test func `vingt mille valeurs suffisent`() {
    let fautes = Fichiers.fautes("objectifs: [" + String(repeating: "a,", count: 30_000) + "]\n")
    #expect(fautes.contains { $0.nature == .tropGros })
  }

  @Test func `un fichier qui n’est pas en UTF-8 est refusé à la ligne fautive`() {
    let fautes = Fichiers.fautes(octets: Array("id: essai\ntitre: caf".utf8) + [0xE9, 0x0A])
    #expect(fautes.map(\.nature) == [.encodage])
    #expect(fautes.first?.lieu.ligne == 2)
  }

  @Test(arguments: ["\u{0}", "\u{7}", "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}"])
  func `un caractère invisible est montré où il est`(_ caractere: String) {
    let fautes = Fichiers.fautes("id: essai\ntitre: a\(caractere)b\n")
    #expect(fautes.contains { $0.nature == .caractere && $0.lieu.ligne == 2 && $0.lieu.colonne == 9 })
  }

  @Test func `un caractère invisible écrit en code l’est aussi`() {
    let fautes = Fichiers.fautes("id: essai\nversion: v1\nphases: [{nomPublie: a}]\ntitre: \"a\\0b\"\n")
    #expect(fautes.map(\.nature) == [.caractere])
  }
}
