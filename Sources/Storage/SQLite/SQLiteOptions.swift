/// What the tests change in a store, and nobody else.
struct SQLiteOptions: Sendable {
  /// `FULL`: a transaction is on the disk when its commit returns. The torture shows what `NORMAL` loses.
  enum Synchronous: Int, Sendable {
    case normal = 1
    case full = 2
  }

  var synchronous = Synchronous.full
  var destruction = DestructionSteps.all
  var readers = 8
}
