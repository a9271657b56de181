import Application
import GRDB

/// How what SQLite and the system refuse is told to the house.
enum SQLiteFailure {
  /// What the house knows of an error: nothing of the content is in it.
  static func translate(_ error: any Error) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let error as FileFailure: .unavailable("keys: \(error)")
    case let error as DatabaseError: translate(error)
    default: .unavailable("\(type(of: error))")
    }
  }

  private static func translate(_ error: DatabaseError) -> StoreError {
    let text = "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")"
    switch error.resultCode {
    case .SQLITE_CONSTRAINT: return .conflict
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .corrupt(text)
    default: return .unavailable(text)
    }
  }

  /// Whether one batch alone is to blame, and those that share its transaction may go on.
  static func concernsOneBatch(_ error: any Error) -> Bool {
    if error is StoreError { return true }
    return (error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT
  }

  /// Whether nobody knows any more what is on the disk: the store stops until it is opened again.
  static func leavesDoubt(_ error: any Error) -> Bool {
    if let error = error as? FileFailure { return error.leavesDoubt }
    guard let error = error as? DatabaseError else { return false }
    let code = error.extendedResultCode
    return code == .SQLITE_IOERR_FSYNC || code == .SQLITE_IOERR_DIR_FSYNC || code == .SQLITE_IOERR_TRUNCATE
  }

  /// Runs what touches the store, and says its errors in the house's own words.
  static func translating<T>(_ body: () throws -> T) throws(StoreError) -> T {
    do {
      return try body()
    } catch {
      throw translate(error)
    }
  }
}
