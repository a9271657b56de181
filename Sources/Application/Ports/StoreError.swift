/// Why the store could not do what was asked. Anything but these is a bug.
public enum StoreError: Error, Equatable, Sendable {
  /// Someone wrote to the same stream first: load again, decide again.
  case conflict
  /// Disk full, failing fsync, file locked: nothing was acknowledged; the same call may go through later. The text is for the log, and holds no content.
  case unavailable(String)
  /// What was read is not what was written (a changed byte, a missing row, a broken chain). The text names the place, never the content.
  case corrupt(String)
  /// The paper was destroyed, when and under which rule: its key is gone for ever.
  case destroyed(Tombstone)
}
