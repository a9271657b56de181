public import Domaine
public import EventCodec

/// One line of a list, made from the state of one paper and owned by its stream.
public struct Row: Sendable, Equatable {
  /// The list: `dossiers`, `echeances` … Stored in the clear.
  public let list: String
  /// Whose part of the list (a consultant, a payer), or empty for the whole organisme. Stored in the clear: an identifier, never a name.
  public let partition: String
  /// The order within the list, smallest first. Stored in the clear.
  public let sort: Int64
  /// What the line shows: sealed under the stream's key.
  public let content: [UInt8]
  /// The words under which it can be found, folded (no accent, lower case): only keyed hashes of them and of their prefixes are stored.
  public let words: [String]

  /// A line of a list.
  public init(list: String, partition: String = "", sort: Int64, content: [UInt8], words: [String] = []) {
    self.list = list
    self.partition = partition
    self.sort = sort
    self.content = content
    self.words = words
  }
}

/// All the rows that a stream has in all lists: what was there before is replaced.
public struct RowSet: Sendable, Equatable {
  /// The owner.
  public let stream: StreamRef
  /// Its rows, at most one for a given list, partition and sort.
  public let rows: [Row]

  /// The rows of a stream.
  public init(stream: StreamRef, rows: [Row]) {
    self.stream = stream
    self.rows = rows
  }
}

/// A line as read back.
public struct ListedRow: Sendable, Equatable {
  /// The owner of the line.
  public let stream: StreamRef
  /// The line. Its `words` are given back too.
  public let row: Row

  /// A line and its owner.
  public init(stream: StreamRef, row: Row) {
    self.stream = stream
    self.row = row
  }

  /// Where the next page begins.
  public var key: ListKey { ListKey(sort: row.sort, nature: stream.nature, stream: stream.id) }
}

/// A place in a list: pages follow one another by key, never by offset. Lines of equal sort follow in the order of nature, then of id.
public struct ListKey: Hashable, Sendable {
  /// The sort of the last line seen.
  public let sort: Int64
  /// The kind of its owner: the papers of one bilan share their id.
  public let nature: Nature
  /// Its owner.
  public let stream: Identifiant<Stream>

  /// The place just after a line.
  public init(sort: Int64, nature: Nature, stream: Identifiant<Stream>) {
    self.sort = sort
    self.nature = nature
    self.stream = stream
  }
}

/// The lists of the house.
public protocol Lists: Sendable {
  /// The next lines of a list, with `sort` at most `through` where it is given. Reads one covering index, and no more than `limit` lines of it.
  func page(
    of list: String, partition: String, in organisme: OrganismeID,
    after key: ListKey?, through: Int64?, limit: Int
  ) async throws(StoreError) -> [ListedRow]

  /// The lines of a list, in its order, that hold every one of the folded words, or words that begin by them (three letters at least).
  ///
  /// No more than 500 lines are opened: a search so wide that it would take more is to be made narrower. No word finds no line.
  func search(
    _ words: [String], in list: String, of organisme: OrganismeID, limit: Int
  ) async throws(StoreError) -> [ListedRow]

  /// All the rows that a stream owns, in the order of list, partition and sort: to compare with what its state gives.
  func rows(of stream: StreamRef) async throws(StoreError) -> [Row]
}
