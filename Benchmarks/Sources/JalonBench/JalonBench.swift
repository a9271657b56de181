import Foundation

/// Measures the house in release, against bare SQLite on the same disk in the same run: what is compared is ratios, which a noisy machine keeps.
@main struct JalonBench {
  static func main() async throws {
    if CommandLine.arguments.count == 3, CommandLine.arguments[1] == WebHouse.flag { return try await WebHouse(CommandLine.arguments[2]).serve() }
    guard let options = Options(CommandLine.arguments.dropFirst()) else {
      FileHandle.standardError.write(Data(Options.help.utf8))
      exit(64)
    }
    var report = Report()
    for suite in Suite.allCases where options.suites.contains(suite) {
      Progress.say("\(suite.rawValue) …")
      try await suite.run(options, &report)
    }
    print(report.markdown)
  }
}

/// What is measured, in this order.
enum Suite: String, CaseIterable {
  case append, opening, lists, destruction, derouler, papers, web, instruments

  func run(_ options: Options, _ report: inout Report) async throws {
    switch self {
    case .append: try await AppendSuite(options: options).run(&report)
    case .opening: try await OpeningSuite(options: options).run(&report)
    case .lists: try await ListSuite(options: options).run(&report)
    case .destruction: try await DestructionSuite(options: options).run(&report)
    case .derouler: try await DeroulerSuite(options: options).run(&report)
    case .papers: try await PapersSuite(options: options).run(&report)
    case .web: try await WebSuite(options: options).run(&report)
    case .instruments: try await InstrumentsSuite(options: options).run(&report)
    }
  }
}
