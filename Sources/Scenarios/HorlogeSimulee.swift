public import Application
public import Domaine
import Synchronization

/// A clock that a scenario moves, and bits that come from a seed: the same run gives the same dates and the same names.
public final class HorlogeSimulee: Sendable {
  private let instant: Mutex<Instant>
  private let graine: Mutex<SplitMix>

  /// A clock that shows `depart`, and bits drawn from `graine`.
  public init(depart: Instant, graine: UInt64) {
    instant = Mutex(depart)
    self.graine = Mutex(SplitMix(graine))
  }

  /// What the clock shows.
  public var maintenant: Instant { instant.withLock { $0 } }

  /// Moves the clock to `nouvel`: never back.
  public func avancer(a nouvel: Instant) {
    instant.withLock { $0 = max($0, nouvel) }
  }

  /// Sets the clock back for another bilan.
  func revenir(a depart: Instant) {
    instant.withLock { $0 = depart }
  }

  /// A world that lives by this clock.
  public var world: World {
    World(
      now: { [self] in maintenant },
      monotonic: { [self] in Uptime(milliseconds: maintenant.millisecondes, boot: "simulation") },
      bits: { [self] in bits() })
  }

  /// The next 64 bits of the seed.
  private func bits() -> UInt64 {
    graine.withLock { $0.next() }
  }
}
