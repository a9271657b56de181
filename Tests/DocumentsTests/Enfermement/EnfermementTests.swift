import Domaine
import Foundation
import JalonApp
import Testing

@testable import Documents

/// The worker is shut in: no network, no file but its own to read, none to write, nothing to start.
@Suite struct EnfermementTests {
  private func essais(_ comment: String) async throws -> [String: String?] {
    let execution = try await Execution.de(
      URL(fileURLWithPath: "/bin/sh"),
      [
        "-c", "'\(try Presse.python().path)' '\(Validation.dossier.appendingPathComponent("escape.py").path)' \(comment) | cat",
      ])
    return try JSONDecoder().decode([String: String?].self, from: Data(execution.sortie.utf8))
  }

  @Test func `enfermé comme l’ouvrier, on ne sort par aucun côté`() async throws {
    let libres = try await essais("free")
    let refuses = libres.filter { $0.value != nil }.keys
    #expect(libres.count > 30 && refuses.isEmpty, "en liberté, tout doit passer : \(refuses.sorted())")
    var enferme = try await essais("shut")
    let verrous = try #require(enferme.removeValue(forKey: "locks") ?? nil)
    #expect(verrous.contains("seccomp"))
    #expect(Set(enferme.keys) == Set(libres.keys))
    // Without Landlock a kernel still lets everything be read: there, only Typst's own root holds.
    let lectures = verrous.contains("landlock") ? [] : ["read-passwd", "read-target", "list-etc", "list-home", "read-environment"]
    let passes = enferme.filter { $0.value == nil && !lectures.contains($0.key) }.keys.sorted()
    #expect(passes.isEmpty, "passé malgré les verrous")
  }

  /// A workshop whose kernel says that it has no Landlock.
  private func sansLandlock(_ environnement: [String: String] = [:]) throws -> AtelierDEssai {
    let atelier = try AtelierDEssai { $0.environment.merge(environnement) { $1 } }
    let verrous = atelier.dossier.appendingPathComponent("sandbox.py")
    let (texte, demande) = (try String(contentsOf: verrous, encoding: .utf8), "libc.syscall(444, None, 0, 1) < 1")
    #expect(texte.contains(demande))
    try texte.replacing(demande, with: "True").write(to: verrous, atomically: true, encoding: .utf8)
    return atelier
  }

  @Test func `sans Landlock, l’ouvrier ne part pas, et l’on dit où lire quoi faire`() async throws {
    let atelier = try sansLandlock(["JALON_SANS_LANDLOCK": ""])
    let echec = await #expect(throws: WorkerFailure.self) { _ = try await atelier.imprimerie.composer(.essai(), at: .essai) }
    guard case .unsafe(let raison)? = echec else {
      Issue.record("\(String(describing: echec))")
      return
    }
    #expect(raison.contains("JALON_SANS_LANDLOCK=1") && echec?.phrase.contains("docs/guide/installer.md") == true)
  }

  @Test func `sans Landlock, il part pour qui l’a voulu`() async throws {
    let atelier = try sansLandlock(["JALON_SANS_LANDLOCK": "1"])
    #expect(try await atelier.imprimerie.composer(.essai(), at: .essai).pages == 1)
  }

  @Test func `l’ouvrier qui compose porte ces verrous, et n’écrit pas un octet`() async throws {
    let atelier = try AtelierDEssai()
    try await atelier.pool.warm()
    let avant = try contenu(atelier.dossier)
    let (papier, cachet) = (Paper.essai(["Un canari imaginaire."]), try Presses.cachet())
    let pid = try #require(atelier.ouvriers.first)
    var remis = 0
    for rang in 0..<6 {
      // The first round reads modules: the kernel notes when, on the disk.
      if rang == 1 { remis = try #require(Ouvriers.nombre(pid, "io", "write_bytes")) }
      let pdf = try await atelier.imprimerie.composer(papier, at: .essai)
      let cachete = try await atelier.imprimerie.cacheter(pdf.bytes, cachet, Apposition("Cachet \(rang)", motif: "Essai", a: .essai))
      #expect(try await atelier.imprimerie.examiner(cachete).sceaux.count == 1)
    }
    #expect(Ouvriers.nombre(pid, "status", "Seccomp") == 2, "un filtre d’appels")
    #expect(Ouvriers.nombre(pid, "status", "NoNewPrivs") == 1)
    let limite = Ouvriers.lire(pid, "limits").split(separator: "\n").first { $0.hasPrefix("Max file size") }
    #expect(limite?.split(separator: " ").dropFirst(3).prefix(2) == ["0", "0"])
    #expect(Ouvriers.nombre(pid, "io", "write_bytes") == remis, "octets remis à un disque")
    #expect(try contenu(atelier.dossier) == avant)
    let ouverts = try descripteurs(pid)
    #expect(ouverts.allSatisfy { ["pipe:", "anon_inode:", "socket:", "/dev/null", "/dev/urandom"].contains(where: $0.hasPrefix) }, "\(ouverts)")
  }

  /// Names, sizes and moments of change of all in a folder.
  private func contenu(_ dossier: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: dossier.path).sorted().map { nom in
      let traits = try FileManager.default.attributesOfItem(atPath: dossier.appendingPathComponent(nom).path)
      return "\(nom) \(traits[.size] ?? "") \(traits[.modificationDate] ?? "")"
    }
  }

  private func descripteurs(_ pid: Int32) throws -> [String] {
    let lieu = "/proc/\(pid)/fd"
    return try FileManager.default.contentsOfDirectory(atPath: lieu).compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "\(lieu)/\($0)") }
  }
}
