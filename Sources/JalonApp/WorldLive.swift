public import Application
import CoreFoundation
import Domaine
import Foundation

extension World {
  /// The machine's clocks and its random numbers.
  public static let live = World(
    now: { Instant(millisecondes: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down))) },
    monotonic: { Uptime(milliseconds: uptime, boot: boot) },
    bits: {
      var generator = SystemRandomNumberGenerator()
      return generator.next()
    })

  /// Milliseconds since the machine started, its sleeps included.
  private static var uptime: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Which start of the machine, as the kernel names it; where it does not, each run of Jalon counts as one.
  private static let boot: String = {
    guard let name = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8) else { return UUID().uuidString }
    return name.trimmingCharacters(in: .whitespacesAndNewlines)
  }()
}
