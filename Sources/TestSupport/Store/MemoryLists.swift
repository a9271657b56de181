public import Application
public import Domaine
import EventCodec
import Synchronization

extension MemoryStore {
  /// See `Lists`.
  public func page(
    of list: String, partition: String, in organisme: OrganismeID,
    after key: ListKey?, through: Int64?, limit: Int
  ) async throws(StoreError) -> [ListedRow] {
    let lines = lines(of: list, in: organisme).filter { line in
      line.row.partition == partition && (key.map { MemoryStore.order(line.key) > MemoryStore.order($0) } ?? true)
        && (through.map { line.row.sort <= $0 } ?? true)
    }
    return Array(lines.prefix(limit))
  }

  /// See `Lists`.
  public func search(
    _ words: [String], in list: String, of organisme: OrganismeID, limit: Int
  ) async throws(StoreError) -> [ListedRow] {
    guard !words.isEmpty else { return [] }
    let found = lines(of: list, in: organisme).filter { line in
      words.allSatisfy { word in line.row.words.contains { $0 == word || (word.count >= 3 && $0.hasPrefix(word)) } }
    }
    return Array(found.prefix(limit))
  }

  /// See `Lists`.
  public func rows(of stream: StreamRef) async throws(StoreError) -> [Row] {
    try state.withLock { state throws(StoreError) in try state.alive(stream)?.rows ?? [] }
  }

  private func lines(of list: String, in organisme: OrganismeID) -> [ListedRow] {
    let all = state.withLock { state in
      state.papers.filter { $0.key.organisme == organisme }.flatMap { stream, paper in
        paper.rows.filter { $0.list == list }.map { ListedRow(stream: stream, row: $0) }
      }
    }
    return all.sorted { MemoryStore.order($0.key) < MemoryStore.order($1.key) }
  }

  private static func order(_ key: ListKey) -> (Int64, String, Identifiant<Stream>) {
    (key.sort, key.nature.rawValue, key.stream)
  }
}
