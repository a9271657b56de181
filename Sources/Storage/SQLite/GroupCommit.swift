import Application
import GRDB
import Synchronization

/// One writer's work, waiting for its turn.
struct WriteJob: Sendable {
  /// Keys of the streams that it makes.
  let newKeys: [StreamRef: StreamKey]
  /// What it writes, in a savepoint of its own.
  let body: @Sendable (SQLiteSession, inout WriteContext) throws -> Void
  /// Told once it is durable, or has failed.
  let completion: @Sendable (Result<Void, StoreError>) -> Void
}

/// What a job is told, and tells, of slots.
struct WriteContext {
  /// Where the keys of the streams that it makes were put.
  var newSlots: [StreamRef: Int64] = [:]
  /// The streams that it destroys, with the slots to overwrite once the transaction is durable.
  var destroyed: [StreamRef: Int64] = [:]
}

/// Writers that wait share a transaction, each in a savepoint: one fsync acknowledges them all, one that fails takes back its own only.
final class GroupCommit: Sendable {
  private struct Queue {
    var waiting: [WriteJob] = []
    var isDraining = false
    var stopped: StoreError?
  }

  let pool: DatabasePool
  let ring: KeyRing
  private let steps: DestructionSteps
  private let queue = Mutex(Queue())

  init(pool: DatabasePool, ring: KeyRing, steps: DestructionSteps) {
    self.pool = pool
    self.ring = ring
    self.steps = steps
  }

  /// Runs `body` in a transaction shared with whoever waits. Durable when it returns.
  func write<T: Sendable>(
    newKeys: [StreamRef: StreamKey] = [:], _ body: @escaping @Sendable (SQLiteSession, inout WriteContext) throws -> T
  ) async throws(StoreError) -> T {
    let result: Result<T, StoreError> = await withCheckedContinuation { continuation in
      let value = Mutex<T?>(nil)
      let job = WriteJob(newKeys: newKeys) { session, context in
        let made = try body(session, &context)
        value.withLock { $0 = made }
      } completion: { outcome in
        continuation.resume(returning: outcome.flatMap { value.withLock { $0.map(Result.success) ?? .failure(.conflict) } })
      }
      submit(job)
    }
    return try result.get()
  }

  private func submit(_ job: WriteJob) {
    let (starts, stopped) = queue.withLock { queue in
      if let stopped = queue.stopped { return (false, Optional(stopped)) }
      queue.waiting.append(job)
      defer { queue.isDraining = true }
      return (!queue.isDraining, nil)
    }
    if let stopped { return job.completion(.failure(stopped)) }
    if starts { pool.asyncWriteWithoutTransaction { [self] in drain($0) } }
  }

  private func drain(_ database: Database) {
    while true {
      let (jobs, stopped) = queue.withLock { queue in
        defer { queue.waiting = [] }
        if queue.waiting.isEmpty { queue.isDraining = false }
        return (queue.waiting, queue.stopped)
      }
      if jobs.isEmpty { return }
      if let stopped {
        for job in jobs { job.completion(.failure(stopped)) }
      } else {
        perform(jobs, database)
      }
    }
  }

  /// Nothing more is written until the store is opened again: what is on the disk is in doubt.
  func stop(_ error: StoreError) {
    queue.withLock { $0.stopped = error }
  }
}

extension GroupCommit {
  /// One transaction for all, then the slots, then the answers.
  private func perform(_ jobs: [WriteJob], _ database: Database) {
    var group = WriteGroup(jobs: jobs, session: SQLiteSession(database: database), ring: ring)
    do {
      try group.reserveSlots()
      defer { group.releaseFile() }
      try transaction(&group, database)
      try group.settleSlots()
    } catch {
      if SQLiteFailure.leavesDoubt(error) { stop(SQLiteFailure.translate(error)) }
      return group.fail(SQLiteFailure.translate(error))
    }
    do {
      try group.destroyKeys(steps)
    } catch {
      // The ledger says that they are destroyed and the keys may still be there: only a new start may say so.
      stop(SQLiteFailure.translate(error))
      return group.fail(SQLiteFailure.translate(error))
    }
    group.answer()
  }

  private func transaction(_ group: inout WriteGroup, _ database: Database) throws {
    try database.beginTransaction(.immediate)
    do {
      try group.run()
      try database.commit()
    } catch {
      if database.isInsideTransaction { try database.rollback() }
      throw error
    }
  }
}
