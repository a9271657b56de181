import Foundation

/// What a program wrote, synced and acknowledged, in order.
struct DiskLog {
  enum Entry {
    case write(file: String, at: Int, bytes: Data)
    case truncate(file: String, to: Int)
    case sync(file: String)
    case acknowledgement(String)
  }

  let entries: [Entry]

  /// Reads the log that `interpose_record` wrote: four integers, a name, bytes.
  init(at path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var (place, entries): (Int, [Entry]) = (0, [])
    func integer() -> Int {
      defer { place += 8 }
      return Int(data[place..<place + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
    func bytes(_ count: Int) -> Data {
      defer { place += count }
      return Data(data[place..<place + count])
    }
    while place + 32 <= data.count {
      let (what, nameLength, offset, length) = (integer(), integer(), integer(), integer())
      let (name, content) = (String(decoding: bytes(nameLength), as: UTF8.self), bytes(length))
      switch UInt8(what) {
      case UInt8(ascii: "W"): entries.append(.write(file: name, at: offset, bytes: content))
      case UInt8(ascii: "T"): entries.append(.truncate(file: name, to: offset))
      case UInt8(ascii: "S"): entries.append(.sync(file: name))
      default: entries.append(.acknowledgement(String(decoding: content, as: UTF8.self)))
      }
    }
    self.entries = entries
  }
}

extension DiskLog {
  /// How many times a file was synced.
  func syncs(of name: String) -> Int {
    entries.count { entry in
      if case .sync(name) = entry { true } else { false }
    }
  }
}

/// A disk whose power may be cut: what was synced is there, what was not may be, whole, torn, or not at all.
struct CutDisk {
  private var durable: [String: Data]
  private var waiting: [String: [DiskLog.Entry]] = [:]
  private(set) var acknowledged = Acknowledged()
  /// A file whose syncs are not believed: to show what they are for.
  private let unsynced: String?

  init(_ files: [String: Data], ignoringSyncsOf unsynced: String? = nil) {
    durable = files
    self.unsynced = unsynced
  }

  mutating func advance(_ entry: DiskLog.Entry) {
    switch entry {
    case .write(let file, _, _), .truncate(let file, _): waiting[file, default: []].append(entry)
    case .sync(let file) where file != unsynced:
      for entry in waiting.removeValue(forKey: file) ?? [] { CutDisk.apply(entry, to: &durable[file, default: Data()]) }
    case .sync: break
    case .acknowledgement(let line): acknowledged.hear(line)
    }
  }

  /// What would be found after a cut at this moment.
  func cut(_ random: inout some RandomNumberGenerator) -> [String: Data] {
    var files = durable
    for (file, entries) in waiting {
      for entry in entries {
        for part in CutDisk.survivors(of: entry, &random) { CutDisk.apply(part, to: &files[file, default: Data()]) }
      }
    }
    return files
  }

  /// Nothing, all, or some of the sectors of what was not synced.
  private static func survivors(of entry: DiskLog.Entry, _ random: inout some RandomNumberGenerator) -> [DiskLog.Entry] {
    let fate = Int.random(in: 0..<5, using: &random)
    if fate < 2 { return [] }
    guard fate == 4, case .write(let file, let offset, let bytes) = entry else { return [entry] }
    var (parts, place): ([DiskLog.Entry], Int) = ([], 0)
    while place < bytes.count {
      let length = min(512 - (offset + place) % 512, bytes.count - place)
      if Bool.random(using: &random) {
        parts.append(.write(file: file, at: offset + place, bytes: Data(bytes[place..<place + length])))
      }
      place += length
    }
    return parts
  }

  private static func apply(_ entry: DiskLog.Entry, to data: inout Data) {
    switch entry {
    case .write(_, let offset, let bytes):
      if data.count < offset + bytes.count { data.append(Data(count: offset + bytes.count - data.count)) }
      data.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    case .truncate(_, let size) where size < data.count: data.removeSubrange(size...)
    case .truncate(_, let size): data.append(Data(count: size - data.count))
    case .sync, .acknowledgement: break
    }
  }
}
