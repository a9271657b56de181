import Foundation
import Scenarios
import Storage

/// Whole bilans from the first call to the end of the dossier, on the disk and, to see what the disk costs, in memory.
struct DeroulerSuite {
  let options: Options

  func run(_ report: inout Report) async throws {
    let count = options.isQuick ? 10 : 1_000
    report.begin("`derouler --nombre \(count)`: whole bilans, one after the other")
    let disk = try await play(count, in: options.emptyFolder("derouler"))
    report.add("on the disk", Figure.rate(disk), ratio: "\(Figure.time(disk)) each")
    let shared = URL(fileURLWithPath: "/dev/shm")
    if FileManager.default.fileExists(atPath: shared.path) {
      let folder = shared.appendingPathComponent("jalon-bench-\(ProcessInfo.processInfo.processIdentifier)")
      let memory = try await play(count, in: folder)
      try FileManager.default.removeItem(at: folder)
      report.add("in memory", Figure.rate(memory), ratio: "\(Figure.time(memory)) each, \(Figure.ratio(disk / memory)) as fast")
    }
    try await tellSize(&report)
  }

  private func play(_ count: Int, in folder: URL) async throws -> Double {
    let stage = try Stage(in: folder)
    let whole = try await microseconds(1) { _ in try await stage.play(count) }
    try stage.store.close()
    return whole / Double(count)
  }

  private func tellSize(_ report: inout Report) async throws {
    let (folder, count) = (try options.emptyFolder("derouler-taille"), options.times(200))
    let stage = try Stage(in: folder)
    try await stage.play(count, jusqua: .facture)
    try stage.store.close()
    report.begin("On the disk, for each bilan played to its invoice, carnet and all")
    try DiskUse(of: folder).tell(count, &report)
  }
}
