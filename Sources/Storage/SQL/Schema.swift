/// A change of the shape of the data. Once shipped it is never edited: the next change is the next number.
struct Migration: Sendable {
  let number: Int
  let statements: [String]

  /// Where a table is kept in the order of its primary key, if the engine can: each writes it in its own way.
  static let clustered = "/* clustered */"
}

/// The shape of the data, from the first day on. `organisme` comes first in every primary key.
enum Schema {
  static let migrations = [first, second, third]

  private static let first = Migration(
    number: 1,
    statements: [
      "CREATE TABLE meta (name text NOT NULL PRIMARY KEY, value blob NOT NULL)",
      "CREATE TABLE organismes (organisme blob NOT NULL PRIMARY KEY, last bigint NOT NULL) \(Migration.clustered)",
      // Living streams: how far each has come, the hash that chains its events, the slot of its key.
      """
      CREATE TABLE streams (
        organisme blob NOT NULL, nature text NOT NULL, stream blob NOT NULL,
        version bigint NOT NULL, head blob NOT NULL, slot bigint NOT NULL,
        PRIMARY KEY (organisme, nature, stream)) \(Migration.clustered)
      """,
      // The journal. The primary key is the optimistic lock.
      """
      CREATE TABLE events (
        organisme blob NOT NULL, nature text NOT NULL, stream blob NOT NULL, sequence bigint NOT NULL,
        recorded bigint NOT NULL, payload blob NOT NULL, chain blob NOT NULL,
        PRIMARY KEY (organisme, nature, stream, sequence)) \(Migration.clustered)
      """,
      // Lists: the primary key is the index that pages follow.
      """
      CREATE TABLE lines (
        organisme blob NOT NULL, list text NOT NULL, part text NOT NULL, sort bigint NOT NULL,
        nature text NOT NULL, stream blob NOT NULL, slot bigint NOT NULL, content blob NOT NULL,
        PRIMARY KEY (organisme, list, part, sort, nature, stream)) \(Migration.clustered)
      """,
      // A slot is one stream's in one organisme. The organisme is left out so that no planner prefers to read the list through.
      "CREATE UNIQUE INDEX lines_by_slot ON lines (slot, list, part, sort)",
      // Sixty-four bits of the keyed hash of a list and of a beginning of a word.
      """
      CREATE TABLE words (
        organisme blob NOT NULL, word bigint NOT NULL, sort bigint NOT NULL, slot bigint NOT NULL,
        PRIMARY KEY (organisme, word, sort, slot)) \(Migration.clustered)
      """,
      """
      CREATE TABLE outbox (
        organisme blob NOT NULL, intent blob NOT NULL, nature text NOT NULL, stream blob NOT NULL,
        due bigint NOT NULL, available bigint NOT NULL, attempts bigint NOT NULL, reason text NOT NULL, content blob NOT NULL,
        PRIMARY KEY (organisme, intent)) \(Migration.clustered)
      """,
      "CREATE INDEX outbox_by_available ON outbox (available, organisme, intent)",
      "CREATE INDEX outbox_by_stream ON outbox (organisme, nature, stream)",
      """
      CREATE TABLE documents (
        organisme blob NOT NULL, nature text NOT NULL, stream blob NOT NULL, document blob NOT NULL,
        kept bigint NOT NULL, content blob NOT NULL,
        PRIMARY KEY (organisme, nature, stream, document))
      """,
      """
      CREATE TABLE drafts (
        organisme blob NOT NULL, nature text NOT NULL, stream blob NOT NULL, author text NOT NULL, place text NOT NULL,
        saved bigint NOT NULL, content blob NOT NULL,
        PRIMARY KEY (organisme, nature, stream, author, place))
      """,
      // The ledger of destructions: never deleted from.
      """
      CREATE TABLE tombstones (
        organisme blob NOT NULL, nature text NOT NULL, stream blob NOT NULL,
        version bigint NOT NULL, head blob NOT NULL, slot bigint NOT NULL,
        destroyed bigint NOT NULL, rule text NOT NULL, proof blob NOT NULL,
        PRIMARY KEY (organisme, nature, stream)) \(Migration.clustered)
      """,
      "CREATE INDEX tombstones_by_time ON tombstones (organisme, destroyed, nature, stream)",
    ])
  private static let second = Migration(
    number: 2,
    statements: [
      // What organismes say of themselves, sealed under a key of their own: the latest entry at or before a moment holds.
      """
      CREATE TABLE registry (
        organisme blob NOT NULL, kind text NOT NULL, name text NOT NULL, since bigint NOT NULL, content blob NOT NULL,
        PRIMARY KEY (organisme, kind, name, since))
      """
    ])

  private static let third = Migration(
    number: 3,
    statements: [
      // Sessions, codes, counts of tries: sealed, named by hashes, gone once they have expired.
      "CREATE TABLE cells (kind text NOT NULL, name blob NOT NULL, until bigint NOT NULL, content blob NOT NULL, PRIMARY KEY (kind, name))",
      "CREATE INDEX cells_by_end ON cells (until)",
      "CREATE TABLE counts (kind text NOT NULL, name blob NOT NULL, until bigint NOT NULL, number bigint NOT NULL, PRIMARY KEY (kind, name))",
      "CREATE INDEX counts_by_end ON counts (until)",
    ])
}
