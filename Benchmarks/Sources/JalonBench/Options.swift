import Foundation

/// What the command line asks for.
struct Options {
  /// A run of seconds: shows that all still runs, its figures say nothing.
  private(set) var isQuick = false
  /// Whether a million dossiers are made (once) and measured too.
  private(set) var hasMillion = false
  /// Where data go: on a real disk, or durable writes mean nothing.
  private(set) var folder = URL(fileURLWithPath: ".build/jalon-bench")
  private(set) var suites = Set(Suite.allCases)

  static let help = """
    usage: jalon-bench [--rapide] [--million] [--dossier FOLDER] [append|opening|lists|destruction|derouler|papers|web|instruments …]

      --rapide    some seconds, to see that everything runs: the figures say nothing
      --million   makes a million dossiers (some minutes, once) and measures them too
      --dossier   where the data go, and stay for the next run (.build/jalon-bench)

    """

  init?(_ arguments: some Sequence<String>) {
    var named: Set<Suite> = []
    var iterator = arguments.makeIterator()
    while let argument = iterator.next() {
      switch argument {
      case "--rapide": isQuick = true
      case "--million": hasMillion = true
      case "--dossier":
        guard let path = iterator.next() else { return nil }
        folder = URL(fileURLWithPath: path)
      default:
        guard let suite = Suite(rawValue: argument) else { return nil }
        named.insert(suite)
      }
    }
    if !named.isEmpty { suites = named }
  }

  /// How many rounds a comparison takes.
  var rounds: Int { isQuick ? 2 : 15 }
  /// How many times an operation runs in a round.
  func times(_ full: Int) -> Int { isQuick ? max(2, full / 50) : full }
  /// How many dossiers the lists are measured among: the first is the reference.
  var sizes: [Int] { isQuick ? [100, 1_000] : [1_000, 100_000] + (hasMillion ? [1_000_000] : []) }

  /// An empty folder of this name.
  func emptyFolder(_ name: String) throws -> URL {
    let url = folder.appendingPathComponent(name)
    if FileManager.default.fileExists(atPath: url.path) { try FileManager.default.removeItem(at: url) }
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }
}
