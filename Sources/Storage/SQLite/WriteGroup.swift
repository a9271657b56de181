import Application
import GRDB

/// Jobs that share a transaction, and what becomes of each.
struct WriteGroup {
  let jobs: [WriteJob]
  let session: SQLiteSession
  let ring: KeyRing
  private var contexts: [WriteContext]
  private var outcomes: [Result<Void, StoreError>] = []
  private var holdsFile = false

  init(jobs: [WriteJob], session: SQLiteSession, ring: KeyRing) {
    self.jobs = jobs
    self.session = session
    self.ring = ring
    contexts = jobs.map { _ in WriteContext() }
  }

  /// Puts the keys of new streams in their slots, on the disk before the transaction begins. The file is held until it has committed:
  /// a slot that is found pending by whoever holds the file belongs to nobody any more.
  mutating func reserveSlots() throws {
    guard jobs.contains(where: { !$0.newKeys.isEmpty }) else { return }
    try ring.file.file.lock()
    holdsFile = true
    let first = max(1, try ring.file.count() + 1)
    var slots: [Slot] = []
    for rank in jobs.indices {
      for (stream, key) in jobs[rank].newKeys {
        let number = first + Int64(slots.count)
        slots.append(try Slot(wrapping: key, of: stream, number: number, under: ring.wrapping))
        contexts[rank].newSlots[stream] = number
      }
    }
    do {
      try ring.file.append(slots, from: first)
    } catch {
      try ring.file.file.truncate(to: Int(first) * Slot.size)
      releaseFile()
      throw error
    }
  }

  mutating func releaseFile() {
    if holdsFile { ring.file.file.unlock() }
    holdsFile = false
  }

  /// Each job in a savepoint.
  mutating func run() throws {
    for rank in jobs.indices {
      do {
        try session.database.inSavepoint {
          try jobs[rank].body(session, &contexts[rank])
          return .commit
        }
        outcomes.append(.success(()))
      } catch  where SQLiteFailure.concernsOneBatch(error) && session.database.isInsideTransaction {
        outcomes.append(.failure(SQLiteFailure.translate(error)))
      }
    }
  }

  /// The transaction is durable: slots are a stream's now, or nobody's.
  func settleSlots() throws {
    for (rank, outcome) in outcomes.enumerated() {
      for (stream, number) in contexts[rank].newSlots {
        guard case .success = outcome, let key = jobs[rank].newKeys[stream] else {
          try ring.file.abandon(number)
          continue
        }
        try ring.file.confirm(number)
        ring.keep(KeyRing.Entry(slot: number, key: key), of: stream)
      }
    }
  }

  /// The transaction is durable: the keys of what it destroyed are overwritten, and go from memory.
  func destroyKeys(_ steps: DestructionSteps) throws {
    let destroyed = zip(outcomes, contexts).flatMap { outcome, context in
      if case .success = outcome { return Array(context.destroyed) }
      return []
    }
    if steps.contains(.ring) { for (stream, _) in destroyed { ring.forget(stream) } }
    if steps.contains(.slot) { try ring.file.destroy(destroyed.map(\.value)) }
  }

  func answer() {
    for (job, outcome) in zip(jobs, outcomes) { job.completion(outcome) }
  }

  func fail(_ error: StoreError) {
    for job in jobs { job.completion(.failure(error)) }
  }
}
