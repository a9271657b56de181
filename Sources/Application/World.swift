public import Domaine

/// What the house takes from outside: the time, and bits that nobody can foresee. Given once, where everything is put together.
public struct World: Sendable {
  /// The time that the clock of the machine shows.
  public var now: @Sendable () -> Instant
  /// Milliseconds that have gone by on a clock that nobody can set, and the name of the run of the machine that it counts from.
  public var monotonic: @Sendable () -> Uptime
  /// Sixty-four unforeseeable bits.
  public var bits: @Sendable () -> UInt64

  /// A world.
  public init(
    now: @escaping @Sendable () -> Instant, monotonic: @escaping @Sendable () -> Uptime, bits: @escaping @Sendable () -> UInt64
  ) {
    self.now = now
    self.monotonic = monotonic
    self.bits = bits
  }

  /// A new name without meaning.
  public func identifiant<Chose>(_: Chose.Type = Chose.self) -> Identifiant<Chose> {
    Identifiant(haut: bits(), bas: bits())
  }
}

/// A reading of a clock that nobody can set.
public struct Uptime: Sendable, Equatable {
  /// Milliseconds since the machine started.
  public let milliseconds: Int64
  /// Which start of the machine: two readings compare only when they agree on it.
  public let boot: String

  /// A reading.
  public init(milliseconds: Int64, boot: String) {
    self.milliseconds = milliseconds
    self.boot = boot
  }
}
