public import Application
public import Domaine

extension SQLiteStore {
  /// See `Lists`.
  public func page(
    of list: String, partition: String, in organisme: OrganismeID,
    after key: ListKey?, through: Int64?, limit: Int
  ) async throws(StoreError) -> [ListedRow] {
    try read { try $0.page(of: list, part: partition, in: organisme, after: key, through: through, limit: limit) }
  }

  /// See `Lists`.
  public func search(
    _ words: [String], in list: String, of organisme: OrganismeID, limit: Int
  ) async throws(StoreError) -> [ListedRow] {
    try read { try $0.search(words, in: list, of: organisme, limit: limit) }
  }

  /// See `Lists`.
  public func rows(of stream: StreamRef) async throws(StoreError) -> [Row] {
    try readTogether { tables in
      guard let line = try tables.alive(stream) else { return [] }
      return try tables.rows(of: stream, line)
    }
  }
}
