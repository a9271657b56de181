import ServiceLifecycle
import Web

/// Carries what the outbox holds, round after round, until the process is asked to end.
struct ServiceCourrier: Service {
  let tournee: Tournee

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        // A store that can't be reached now is looked into at the next round.
        let pris = (try? await tournee.passer()) ?? 0
        if pris == 0 { try? await Task.sleep(for: .seconds(2)) }
      }
    }
  }
}
