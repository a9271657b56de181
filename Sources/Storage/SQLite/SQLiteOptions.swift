/// What the tests change in a store, and nobody else.
package struct SQLiteOptions: Sendable {
  /// `FULL`: a transaction is on the disk when its commit returns. The torture shows what `NORMAL` loses.
  package enum Synchronous: Int, Sendable {
    case normal = 1
    case full = 2
  }

  var synchronous: Synchronous
  var destruction: DestructionSteps
  var readers = 8

  package init(synchronous: Synchronous = .full, destruction: DestructionSteps = .all) {
    self.synchronous = synchronous
    self.destruction = destruction
  }
}
