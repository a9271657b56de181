import Application
import CInterpose
import Domaine
import Storage
import TestSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What eight writers do: streams made, added to in batches that hold a bit of everything, one in four destroyed. All that is acknowledged is said.
struct Workload {
  static let writers = 8

  let store: SQLiteStore
  let run: UInt64

  func run(batches: Int) async {
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<Workload.writers { group.addTask { await write(as: UInt64(writer), batches) } }
    }
  }

  private func write(as writer: UInt64, _ batches: Int) async {
    do {
      for number in 0..<batches / 5 {
        let stream = Exemple.stream(run * 1_000_000 + writer * 100_000 + UInt64(number))
        for round in 0..<4 {
          try await store.commit(Workload.batch(stream, round: round))
          Workload.acknowledge(stream, (round + 1) * 2)
        }
        guard number % 4 == 3 else { continue }
        try await store.commit(Exemple.destroy(stream))
        Workload.acknowledge(stream, -1)
      }
    } catch {
      print("échec \(error)")
    }
  }

  /// Two events, a line that says how many there are, and with the first ones an intent and a document.
  static func batch(_ stream: StreamRef, round: Int) -> Batch {
    var batch = Exemple.append("\(round * 2 + 1)", "\(round * 2 + 2)", to: stream, at: round * 2)
    let words = ["personne\(stream.id.bas)", "bilan"]
    batch.rows = [RowSet(stream: stream, rows: [Exemple.row("\(round * 2 + 2)", sort: Int64(round), words: words)])]
    if round == 0 {
      batch.intents = [Exemple.intent(stream.id.bas, of: stream)]
      batch.documents = [Exemple.document(stream.id.bas, of: stream, String(repeating: "papier ", count: 300))]
    }
    return batch
  }

  /// Says that a stream has come so far, or (−1) that it is destroyed: on the output, and in the log of what was written.
  private static func acknowledge(_ stream: StreamRef, _ version: Int) {
    let line = "\(stream.id.bas) \(version)\n"
    interpose_mark(line, line.utf8.count)
    print(line, terminator: "")
    flush()
  }
}

/// Sends what was printed on its way.
func flush() {
  fflush(nil)
}
