public import Application
public import Domaine
import Synchronization

/// A clock that a scenario moves, and bits that come from a seed: the same run gives the same dates and the same names.
public final class HorlogeSimulee: Sendable {
  private let instant: Mutex<Instant>
  private let graine: Mutex<UInt64>

  /// A clock that shows `depart`, and bits drawn from `graine`.
  public init(depart: Instant, graine: UInt64) {
    instant = Mutex(depart)
    self.graine = Mutex(graine)
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

  /// The next 64 bits of the seed (SplitMix64, published for any use).
  private func bits() -> UInt64 {
    graine.withLock { etat in
      etat &+= 0x9E37_79B9_7F4A_7C15
      var melange = etat
      melange = (melange ^ (melange >> 30)) &* 0xBF58_476D_1CE4_E5B9
      melange = (melange ^ (melange >> 27)) &* 0x94D0_49BB_1331_11EB
      return melange ^ (melange >> 31)
    }
  }
}
