import Foundation

/// Pages and gestures over HTTP, as `wrk` asks for them at one connection and at sixteen.
struct WebSuite {
  let options: Options

  /// A line of the program that asks.
  private struct Line: Decodable {
    let what: String
    let figure: String
    let ratio: String
    let aim: String
    let met: Bool?
  }

  func run(_ report: inout Report) async throws {
    let crowd = options.isQuick ? 1_000 : 100_000
    let folder = try options.emptyFolder("web")
    try await WebHouse.fill(folder, crowd: crowd)
    let server = Process()
    let said = Pipe()
    server.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    server.arguments = [WebHouse.flag, folder.path]
    server.standardOutput = said
    let start = ContinuousClock.now
    try server.run()
    defer { server.terminate() }
    let port = String(decoding: said.fileHandleForReading.availableData, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    let began = start.duration(to: .now) / .microseconds(1)
    report.begin("Over HTTP, among \(Figure.count(crowd)) dossiers")
    report.add("start, to the first page that can be asked", Figure.time(began), aim: "≤ 1 s", isMet: began <= 1_000_000)
    for line in try ask(port, server.processIdentifier) { report.add(line.what, line.figure, ratio: line.ratio, aim: line.aim, isMet: line.met) }
  }

  private func ask(_ port: String, _ process: Int32) throws -> [Line] {
    let asker = Process()
    let said = Pipe()
    asker.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    asker.arguments = ["python3", "Benchmarks/web.py", port, "\(process)", options.isQuick ? "1" : "8"]
    asker.standardOutput = said
    try asker.run()
    let octets = said.fileHandleForReading.readDataToEndOfFile()
    asker.waitUntilExit()
    guard asker.terminationStatus == 0 else { throw Unexpected(description: "web.py ended with \(asker.terminationStatus)") }
    return try JSONDecoder().decode([Line].self, from: octets)
  }
}
