import EventCodec
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
  /// How long a worker may take to say that it is ready.
  var start: Duration = .seconds(60)
  /// What a worker knows of its surroundings: of the house's own, only whether it may do without Landlock.
  var environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"].merging(
    ProcessInfo.processInfo.environment.filter { $0.key == "JALON_SANS_LANDLOCK" }
  ) { sien, _ in sien }
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
///
/// A place is the right to one worker. Whoever holds one takes a worker that is idle, or starts one; a paper keeps its place through its retry.
public actor WorkerPool {
  private let setup: WorkerSetup
  private var idle: [WorkerProcess] = []
  private var taken = 0
  private var queue: [Waiting] = []
  private var tickets = 0
  private var closed = false

  private struct Waiting {
    let ticket: Int
    let turn: CheckedContinuation<Void, any Error>
  }

  /// A pool whose first worker starts with the first paper.
  public init(_ setup: WorkerSetup) {
    self.setup = setup
    // A worker that died must be an error of the write, not the end of the house.
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    for worker in idle { worker.end() }
  }

  /// What is asked of a worker, and how its answer is known.
  struct Request: Sendable {
    /// What is asked.
    let frame: Frame
    /// Whether what came is an answer: what isn't counts as garbled.
    var accepts: @Sendable (Frame) -> Bool = { _ in true }
    /// Answers what the worker asks meanwhile.
    var aside: @Sendable (Frame) throws -> Frame = { _ in throw WorkerFailure.garbled }
  }

  /// Has a request done by whichever worker is free. One that dies on it, or talks nonsense, costs one retry on another.
  /// - Throws: `WorkerFailure`; `CancellationError` where nobody waits for it any more and it had not begun, or was to be begun again.
  func perform(_ request: Request) async throws -> Frame {
    try await reserve()
    defer { release() }
    try Task.checkCancellation()
    do {
      return try await attempt(request)
    } catch let failure as WorkerFailure where failure.isFatal {
      try Task.checkCancellation()
      return try await attempt(request)
    }
  }

  /// Starts every worker before the first paper asks for one.
  public func warm() async throws {
    while idle.count + taken < setup.workers, !closed {
      taken += 1
      defer { release() }
      give(back: try await start())
    }
  }

  /// Starts workers, unless one is at work or waits.
  /// - Throws: `WorkerFailure` where none can be started: why.
  func prove() async throws {
    idle.removeAll { !$0.isAlive }
    if closed { throw WorkerFailure.died }
    if taken == 0, idle.isEmpty { try await warm() }
  }

  /// Takes no more papers. Those that work or wait are finished, and their workers end with them.
  public func close() {
    closed = true
    for worker in idle { worker.end() }
    idle = []
  }

  /// How many papers wait for a worker.
  var waits: Int { queue.count }

  private func attempt(_ request: Request) async throws -> Frame {
    let worker: WorkerProcess = if let free = idle.popLast() { free } else { try await start() }
    do {
      let answer = try await worker.exchange(request.frame, within: setup.limit, aside: request.aside)
      let (done, refused) = (answer.yes("ok"), answer["ok"] == .bool(false))
      guard refused || done && request.accepts(answer) else { throw WorkerFailure.garbled }
      give(back: worker)
      if done { return answer }
      throw WorkerFailure.refused(code: answer.text("code") ?? "internal", detail: answer.text("detail") ?? "")
    } catch let failure as WorkerFailure {
      if failure.isFatal { worker.end() }
      throw failure
    } catch {
      worker.end()
      throw WorkerFailure.died
    }
  }

  private func start() async throws -> WorkerProcess {
    let worker = try WorkerProcess(setup)
    try await worker.ready(within: setup.start)
    return worker
  }

  private func give(back worker: WorkerProcess) {
    if closed && queue.isEmpty || worker.count >= setup.turnover { worker.end() } else { idle.append(worker) }
  }

  // MARK: - Places

  /// A place: at once where one is free, else in the order in which they were asked for.
  private func reserve() async throws {
    if closed { throw WorkerFailure.saturated }
    if taken < setup.workers {
      taken += 1
      return
    }
    guard queue.count < setup.waiting else { throw WorkerFailure.saturated }
    tickets += 1
    let ticket = tickets
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (turn: CheckedContinuation<Void, any Error>) in
        if Task.isCancelled { turn.resume(throwing: CancellationError()) } else { queue.append(Waiting(ticket: ticket, turn: turn)) }
      }
    } onCancel: {
      Task { await forget(ticket) }
    }
  }

  /// The place goes to whoever has waited longest.
  private func release() {
    if queue.isEmpty { taken -= 1 } else { queue.removeFirst().turn.resume() }
    if closed, taken == 0 { close() }
  }

  private func forget(_ ticket: Int) {
    guard let rank = queue.firstIndex(where: { $0.ticket == ticket }) else { return }
    queue.remove(at: rank).turn.resume(throwing: CancellationError())
  }
}
