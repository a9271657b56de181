import Dispatch
import Foundation
import Synchronization

/// One worker: a Python process that stays, and answers one frame at a time.
///
/// The exchange blocks a thread of its own queue: nothing of the house waits on it.
final class WorkerProcess: Sendable {
  private let process: Process
  private let input: FileHandle
  private let output: Mutex<FrameReader>
  private let errors: FileHandle
  private let queue = DispatchQueue(label: "jalon.worker")
  private let answered = Mutex(0)

  /// How many frames it has answered.
  var count: Int { answered.withLock { $0 } }

  /// Starts a worker; it is ready once it has said so.
  /// - Throws: `WorkerFailure.missing` where it can't start.
  init(_ setup: WorkerSetup) throws {
    let (toWorker, fromWorker, complaints) = (Pipe(), Pipe(), Pipe())
    process = Process()
    process.executableURL = setup.python
    process.arguments = ["-I", "-B", setup.folder.appendingPathComponent("worker.py").path]
    process.environment = setup.environment
    process.currentDirectoryURL = setup.folder
    (process.standardInput, process.standardOutput, process.standardError) = (toWorker, fromWorker, complaints)
    input = toWorker.fileHandleForWriting
    output = Mutex(FrameReader(fromWorker.fileHandleForReading))
    errors = complaints.fileHandleForReading
    do {
      try process.run()
    } catch {
      throw WorkerFailure.missing("python")
    }
  }

  /// Waits until the worker says that it is ready.
  /// - Throws: `WorkerFailure.missing` or `unsafe`, with its own words if any, where it ended of itself; else how it failed.
  func ready(within limit: Duration) async throws {
    var failure = WorkerFailure.died
    do {
      let hello = try await onQueue(within: limit) { [self] in try output.withLock { try $0.next() } }
      if hello?.yes("ready") == true {
        errors.readabilityHandler = { handle in if handle.availableData.isEmpty { handle.readabilityHandler = nil } }
        return
      }
      if hello != nil { failure = .garbled }
    } catch {
      failure = error as? WorkerFailure ?? .died
    }
    end()
    let complaint = lastComplaint
    process.waitUntilExit()
    let gaveUp = process.terminationReason == .exit || !complaint.isEmpty
    if failure == .died, complaint.contains("cannot shut itself in") { throw WorkerFailure.unsafe(complaint) }
    throw failure == .died && gaveUp ? .missing(complaint) : failure
  }

  /// Asks, and waits for the answer; what the worker asks meanwhile is answered by `aside`.
  func exchange(_ request: Frame, within limit: Duration, aside: @escaping @Sendable (Frame) throws -> Frame) async throws -> Frame {
    try await onQueue(within: limit) { [self] in
      try send(request)
      while true {
        guard let answer = try output.withLock({ try $0.next() }) else { throw WorkerFailure.died }
        if answer["ask"] == nil {
          answered.withLock { $0 += 1 }
          return answer
        }
        try send(try aside(answer))
      }
    }
  }

  /// Whether it is still there.
  var isAlive: Bool { process.isRunning }

  /// Ends the worker, whatever it does.
  func end() {
    try? input.close()
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  private func send(_ frame: Frame) throws {
    do {
      try input.write(contentsOf: Data(frame.bytes))
    } catch {
      throw WorkerFailure.died
    }
  }

  /// Runs what blocks away from everything else; past the limit the worker is ended, and what was waiting on it fails.
  private func onQueue<T: Sendable>(within limit: Duration, _ body: @escaping @Sendable () throws -> T) async throws -> T {
    let watch = Watch()
    let pid = process.processIdentifier
    DispatchQueue.global().asyncAfter(deadline: .now() + limit / .seconds(1)) {
      if watch.expire() { kill(pid, SIGKILL) }
    }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async {
        let result = Result { try body() }
        continuation.resume(with: watch.finish() ? result : .failure(WorkerFailure.timedOut))
      }
    }
  }

  /// The last line that an ended worker said of why.
  private var lastComplaint: String {
    var said = Data()
    while case let more = errors.availableData, !more.isEmpty { said += more }
    return String(decoding: said, as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
  }
}

/// Whether an exchange ended before its limit, or its limit came first: one of the two, once.
private final class Watch: Sendable {
  private enum State { case running, finished, expired }
  private let state = Mutex(State.running)

  /// The limit has come: whether the exchange was still running.
  func expire() -> Bool { move(to: .expired) }

  /// The exchange has ended: whether it did within its limit.
  func finish() -> Bool { move(to: .finished) }

  private func move(to next: State) -> Bool {
    state.withLock { state in
      guard state == .running else { return false }
      state = next
      return true
    }
  }
}
