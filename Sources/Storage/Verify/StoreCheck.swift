public import Application
import Domaine
import EventCodec

/// The check of a whole store: every stream, then what belongs to none, the ledger and the keys.
struct StoreCheck {
  let store: SQLiteStore
  let progress: (Int, Int) -> Void
  private var findings: [StoreFinding] = []
  private var words = 0
  private var done = 0

  private static let pageSize = 200

  init(_ store: SQLiteStore, progress: @escaping (Int, Int) -> Void) {
    self.store = store
    self.progress = progress
  }

  mutating func run() throws(StoreError) -> [StoreFinding] {
    // The keys first: what is added meanwhile is left for the next time.
    let slots = try slots()
    do throws(StoreError) {
      try checkFile()
      let total = try store.read { try $0.session.first(SQLText.countStreams, []) { Int($0.integer(0)) } } ?? 0
      for organisme in try store.read({ try $0.organismesEverywhere() }) {
        for nature in Nature.allCases { try checkStreams(of: nature, in: organisme, total) }
        try checkLedger(of: organisme)
      }
      try checkRegistry()
      try checkStrays()
      try checkSlots(slots)
    } catch .corrupt(let text) {
      findings.append(StoreFinding(.fileDamaged, text))
    }
    return findings
  }

  private mutating func checkFile() throws(StoreError) {
    let report = try store.read { try $0.session.all(SQLStatement("PRAGMA integrity_check(5)"), []) { $0.text(0) } }
    if report != ["ok"] { findings += report.map { StoreFinding(.fileDamaged, $0) } }
  }

  private mutating func checkStreams(of nature: Nature, in organisme: OrganismeID, _ total: Int) throws(StoreError) {
    var after: [UInt8] = []
    while true {
      let checks = try page(of: nature, in: organisme, after: after)
      findings += checks.flatMap(\.findings)
      words += checks.reduce(0) { $0 + $1.words }
      done += checks.count
      progress(done, total)
      guard checks.count == StoreCheck.pageSize, let last = checks.last else { return }
      after = last.stream.id.octets
    }
  }

  private func page(of nature: Nature, in organisme: OrganismeID, after: [UInt8]) throws(StoreError) -> [StreamCheck] {
    try store.readTogether { tables in
      let last = try tables.lastInstant(in: organisme)
      return try tables.streams(of: nature.rawValue, in: organisme, after: after, limit: StoreCheck.pageSize).compactMap { id in
        let stream = StreamRef(organisme: organisme, nature: nature, id: id)
        guard let line = try tables.line(of: stream) else { return nil }
        var check = StreamCheck(tables, stream, line, last: last)
        try check.run()
        return check
      }
    }
  }

  private mutating func checkLedger(of organisme: OrganismeID) throws(StoreError) {
    let secrets = store.secrets
    findings += try store.readTogether { tables in
      try tables.ledger(of: organisme).flatMap { buried -> [StoreFinding] in
        let stream = buried.tombstone.stream
        var problems: [StoreFinding.Problem] = []
        if secrets.proof(of: buried.tombstone, slot: buried.slot) != buried.proof { problems.append(.tombstoneEdited) }
        if try tables.line(of: stream) != nil { problems.append(.tombstoneOfLiving) }
        if try secrets.ring.file.holdsSomething(buried.slot) { problems.append(.keyOfDestroyed) }
        return problems.map { StoreFinding($0, "registre", of: stream) }
      }
    }
  }

  private mutating func checkRegistry() throws(StoreError) {
    findings += try store.readTogether { tables in
      try tables.unreadableEntries().map { StoreFinding(.entryUnreadable, "registre, \($0)") }
    }
  }

  private mutating func checkStrays() throws(StoreError) {
    let (strays, count) = try store.readTogether { tables in
      let strays = try SQLText.strays.flatMap { table, statement in
        try tables.session.all(statement, []) { StoreFinding(.stray, table, of: try $0.stream(0)) }
      }
      return (strays, try tables.session.first(SQLText.countWords, []) { Int($0.integer(0)) } ?? 0)
    }
    findings += strays
    if count != words { findings.append(StoreFinding(.wordsWrong, "index des mots")) }
  }

  private func slots() throws(StoreError) -> [Slot] {
    let file = store.secrets.ring.file
    return try SQLiteFailure.translating { try file.slots(from: 1, limit: Int(try file.count())) }
  }

  private mutating func checkSlots(_ slots: [Slot]) throws(StoreError) {
    let known = try store.readTogether { tables in
      let used = try tables.session.all(SQLText.slotsInUse, []) { $0.integer(0) }
      return Set(used + (try tables.session.all(SQLText.slotsDestroyed, []) { $0.integer(0) }))
    }
    for (rank, slot) in slots.enumerated() where !known.contains(Int64(rank + 1)) {
      let place = "clé \(rank + 1)"
      switch slot.state {
      case .live: findings.append(StoreFinding(.keyWithoutStream, place))
      // A transaction that has not committed, or never will: the next start tells.
      case .pending: continue
      case .destroyed: findings.append(StoreFinding(.destroyedWithoutTombstone, place))
      case .abandoned where slot.bytes == Slot.abandoned: continue
      case .abandoned, nil: findings.append(StoreFinding(.keyUnreadable, place))
      }
    }
  }
}

extension SQLiteStore {
  /// Reads everything through: chains recomputed, payloads, lines, documents, drafts and intents opened, ledger and keys compared.
  ///
  /// - Parameter progress: told how many streams are done, and of how many.
  /// - Returns: what is not as it was written; nothing in a sound store.
  public func verify(progress: @escaping (Int, Int) -> Void = { _, _ in }) throws(StoreError) -> [StoreFinding] {
    var check = StoreCheck(self, progress: progress)
    return try check.run()
  }
}

extension Tables {
  /// The organismes of every table: a line removed from their own must not hide them.
  fileprivate func organismesEverywhere() throws -> [OrganismeID] {
    try session.all(SQLText.organismesEverywhere, []) { try $0.id(0) }
  }
}
