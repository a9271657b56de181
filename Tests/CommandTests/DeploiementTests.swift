import Foundation
import Testing

/// What comes with Jalon to put it on a machine: the unit of systemd, the recipe of a container, and the guide that names the same packages.
@Suite struct DeploiementTests {
  private static let analyse = "/usr/bin/systemd-analyze"

  private func lire(_ chemin: String) throws -> String { try String(contentsOfFile: Atelier.racine + "/" + chemin, encoding: .utf8) }

  /// Runs `systemd-analyze` on the unit, the programme put where this machine has one.
  private func analyser(_ verbe: String...) throws -> (code: Int32, dit: String) {
    let dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-unite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: dossier) }
    let unite = dossier.appendingPathComponent("jalon.service")
    try lire("deploy/jalon.service").replacing("/usr/bin/jalon", with: "/bin/true").write(to: unite, atomically: true, encoding: .utf8)
    let (processus, sortie) = (Process(), Pipe())
    processus.executableURL = URL(fileURLWithPath: Self.analyse)
    processus.arguments = verbe + [unite.path]
    (processus.standardOutput, processus.standardError) = (sortie, sortie)
    try processus.run()
    let dit = String(decoding: sortie.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    processus.waitUntilExit()
    return (processus.terminationStatus, dit)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: analyse), "systemd-analyze n’est pas sur cette machine"))
  func `systemd comprend l’unité, et la trouve bien enfermée`() throws {
    let verifiee = try analyser("verify", "--man=no")
    #expect(verifiee.code == 0 && verifiee.dit.isEmpty, "\(verifiee.dit)")
    // The exposure in tenths: 1.4 today, network and data folder being what is left open.
    let jugee = try analyser("security", "--offline=true", "--threshold=15", "--no-pager")
    #expect(jugee.code == 0, "\(jugee.dit.suffix(200))")
  }

  @Test func `l’unité laisse à ce qui compose les papiers les verrous dont il s’enferme`() throws {
    let permis = try lire("deploy/jalon.service").split(separator: "\n").filter { $0.hasPrefix("SystemCallFilter=") }.joined(separator: " ").split {
      " =".contains($0)
    }
    for appel in ["seccomp", "landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self"] {
      #expect(permis.contains(Substring(appel)), "\(appel)")
    }
  }

  @Test func `le conteneur et le guide posent les mêmes paquets, et ce que le conteneur copie est là`() throws {
    let (recette, guide) = (try lire("deploy/Containerfile"), try lire("docs/guide/installer.md"))
    let poses = try #require(guide.firstMatch(of: /apt-get install ([^\n]+)/)).1.split(separator: " ")
    let dernier = try #require(recette.components(separatedBy: "\nFROM ").last?.firstMatch(of: /--no-install-recommends ([^\\\n]+)/)).1.split(separator: " ")
    // A container has no venv to make, and nothing at all that it does not name.
    #expect(Set(poses).subtracting(["python3-venv"]).isSubset(of: dernier), "\(poses) et \(dernier)")
    let copies = try #require(guide.firstMatch(of: /\ncp -r ([^\n]+)/)).1
    for copie in recette.matches(of: /\/source\/(\w+) \/usr\/lib\/jalon/) {
      #expect(copies.contains(copie.1) && FileManager.default.fileExists(atPath: Atelier.racine + "/" + copie.1), "\(copie.1)")
    }
    #expect(FileManager.default.fileExists(atPath: Atelier.racine + "/bin/python-requirements.txt") && recette.contains("bin/python-requirements.txt"))
  }
}
