public import Application
public import Domaine

extension Backup {
  /// What a restoration gave.
  public struct Restored: Sendable {
    /// How many streams live again.
    public let streams: Int
    /// The streams of the copy that were destroyed since, and stay so.
    public let destroyed: [StreamRef]
    /// What the verification of the restored store found; nothing where it is sound.
    public let findings: [StoreFinding]
  }

  /// The rule in the tombstone of a stream whose key was found destroyed and of which no ledger tells.
  public static let rule = "restauration"

  /// Puts a copy back in a new folder. What any known ledger, or a slot of zeros, says was destroyed stays destroyed.
  ///
  /// Streams made after the copy are not in it: their keys are left out of the new folder.
  /// - Parameters:
  ///   - name: one of `names(in:)`; the latest where none is given.
  ///   - folder: where the copies are, with their one copy of the keys.
  ///   - target: a folder where there is no store yet.
  ///   - others: folders of stores or of copies whose ledgers are known too (the store that is being replaced, if it can be read).
  ///   - now: the moment, for the tombstones of what no ledger tells of.
  /// - Throws: `StoreError.unavailable` where there is nothing to restore or the target is taken, `.corrupt` where the copy does not hold.
  public static func restore(
    _ name: String? = nil, from folder: String, to target: String, ledgers others: [String] = [], master: MasterKey, at now: Instant
  ) throws(StoreError) -> Restored {
    let names = try names(in: folder)
    guard let name = name ?? names.last, names.contains(name) else { throw .unavailable("no such copy in \(folder)") }
    return try SQLiteFailure.translating {
      let restoration = try Restoration(data: folder + "/" + name, keys: folder + "/" + KeyFile.name, target: target, master: master)
      let ledgers = try ([folder] + others).flatMap { try restoration.ledgers(of: $0) }
      let destroyed = try restoration.bury(ledgers, at: now)
      let store = try SQLiteStore.open(at: target, master: master)
      let streams = try store.readTogether { try $0.session.first(SQLText.countStreams, []) { Int($0.integer(0)) } } ?? 0
      let findings = try store.verify()
      try store.close()
      return Restored(streams: streams, destroyed: destroyed, findings: findings)
    }
  }
}
