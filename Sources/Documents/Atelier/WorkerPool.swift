public import Foundation

/// Where workers are found, and how many there are.
public struct WorkerSetup: Sendable {
  /// The Python of their environment.
  public var python: URL
  /// The folder of the worker.
  var folder: URL
  /// How many work side by side.
  public var workers: Int
  /// How many papers may wait for one of them.
  public var waiting: Int
  /// How long one paper may take.
  public var limit: Duration
  /// After how many papers a worker is replaced by a fresh one, so that its memory stays flat.
  public var turnover: Int

  /// Workers of the folder that comes with Jalon.
  public init(python: URL, workers: Int = 1, waiting: Int = 64, limit: Duration = .seconds(20), turnover: Int = 2_000) {
    self.python = python
    self.workers = max(1, workers)
    self.waiting = waiting
    self.limit = limit
    self.turnover = turnover
    folder = (Bundle.module.resourceURL ?? Bundle.module.bundleURL).appendingPathComponent("Worker")
  }
}

/// The workers that typeset and seal: started when first needed, replaced when one dies, never more waiting than can be served.
public actor WorkerPool {
  private let setup: WorkerSetup
  private var idle: [WorkerProcess] = []
  private var alive = 0
  private var queue: [CheckedContinuation<Void, Never>] = []

  /// A pool whose first worker starts with the first paper.
  public init(_ setup: WorkerSetup) {
    self.setup = setup
    // A worker that died must be an error of the write, not the end of the house.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Has a request done by whichever worker is free. One that dies on it costs one retry, on a fresh worker.
  /// - Throws: `WorkerFailure`.
  func perform(_ request: Frame, aside: @escaping @Sendable (Frame) throws -> Frame = { _ in throw WorkerFailure.garbled }) async throws -> Frame {
    do {
      return try await attempt(request, aside)
    } catch let failure as WorkerFailure where failure.isFatal {
      return try await attempt(request, aside)
    }
  }

  /// Starts every worker before the first paper asks for one.
  public func warm() async throws {
    while idle.count < setup.workers, alive < setup.workers { give(back: try await start()) }
  }

  /// Ends the workers that wait. Those that work end with their paper.
  public func close() {
    for worker in idle { worker.end() }
    alive -= idle.count
    idle = []
  }

  private func attempt(_ request: Frame, _ aside: @escaping @Sendable (Frame) throws -> Frame) async throws -> Frame {
    let worker = try await take()
    do {
      let answer = try await worker.exchange(request, within: setup.limit, aside: aside)
      give(back: worker)
      guard answer.yes("ok") else {
        throw WorkerFailure.refused(code: answer.text("code") ?? "internal", detail: answer.text("detail") ?? "")
      }
      return answer
    } catch let failure as WorkerFailure {
      if failure.isFatal { lose(worker) }
      throw failure
    } catch {
      lose(worker)
      throw WorkerFailure.died
    }
  }

  private func take() async throws -> WorkerProcess {
    while true {
      if let worker = idle.popLast() { return worker }
      if alive < setup.workers { return try await start() }
      guard queue.count < setup.waiting else { throw WorkerFailure.saturated }
      await withCheckedContinuation { queue.append($0) }
    }
  }

  private func start() async throws -> WorkerProcess {
    alive += 1
    do {
      let worker = try WorkerProcess(setup)
      try await worker.ready(within: .seconds(60))
      return worker
    } catch {
      alive -= 1
      wake()
      throw error
    }
  }

  private func give(back worker: WorkerProcess) {
    if worker.count >= setup.turnover { return lose(worker) }
    idle.append(worker)
    wake()
  }

  private func lose(_ worker: WorkerProcess) {
    worker.end()
    alive -= 1
    wake()
  }

  private func wake() {
    if !queue.isEmpty { queue.removeFirst().resume() }
  }
}
