public import Application
public import Domaine
import Foundation
import GRDB

/// Copies of a store in a folder: as many of the data as one likes, and one of the keys, replaced each time.
///
/// Data are copied first, keys last: what was destroyed since an old copy of the data can't be opened with the keys of today.
public enum Backup {
  /// A copy that was made.
  public struct Copy: Sendable, Equatable {
    /// The name of the data file in the folder.
    public let name: String
    /// How many streams were copied and verified.
    public let streams: Int
  }

  private static let prefix = "donnees-"
  private static let suffix = ".sqlite"

  /// The copies of the data in a folder, oldest first.
  /// - Throws: `StoreError.unavailable` where the folder can't be read.
  public static func names(in folder: String) throws(StoreError) -> [String] {
    try SQLiteFailure.translating {
      guard DurableFile.exists(folder) else { throw StoreError.unavailable("no folder \(folder)") }
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }.sorted()
    }
  }

  /// The name of a copy made at a moment: names sort as moments do.
  static func name(at now: Instant, in folder: String) -> String {
    let base = prefix + "\(now)".filter { $0 != ":" && $0 != "-" }
    let others = (2...99).map { "\(base).\($0 < 10 ? "0" : "")\($0)\(suffix)" }
    return ([base + ".01" + suffix] + others).first { !DurableFile.exists(folder + "/" + $0) } ?? base + ".99" + suffix
  }
}

extension SQLiteStore {
  /// Copies the store into a folder while it lives. When it returns, the copy is on the disk and its chains were recomputed.
  /// - Throws: `StoreError.corrupt` where the copy does not hold: it takes no name, and the copy of the keys stays as it was;
  ///   `StoreError.unavailable` where the folder holds the copies of other data, whose one copy of the keys would be lost.
  public func backup(to folder: String, at now: Instant) throws(StoreError) -> Backup.Copy {
    try SQLiteFailure.translating {
      try DurableFile.makeFolder(folder)
      try refuseOthers(in: folder)
      let name = Backup.name(at: now, in: folder)
      let partial = folder + "/en-cours.sqlite"
      try DurableFile.shred(partial)
      try copyData(to: partial)
      let streams = try DataFile.verify(partial, secrets)
      try requireKeys(of: partial)
      try copyKeys(to: folder)
      try DurableFile.rename(partial, to: folder + "/" + name)
      return Backup.Copy(name: name, streams: streams)
    }
  }

  /// The data folder itself, and one that holds the copies of other data, are no place for a copy.
  private func refuseOthers(in folder: String) throws {
    let (here, there) = (URL(fileURLWithPath: self.folder).resolvingSymlinksInPath(), URL(fileURLWithPath: folder).resolvingSymlinksInPath())
    guard here.path != there.path else { throw StoreError.unavailable("the copies would stand among the data") }
    let path = folder + "/" + KeyFile.name
    guard DurableFile.exists(path) else { return }
    let (theirs, ours) = (try DurableFile(opening: path, mode: .read), secrets.ring.file.file)
    guard try KeyFile.identity(in: theirs) == KeyFile.identity(in: ours) else { throw StoreError.unavailable("the copies there are of other data") }
  }

  /// Every stream of the copy opens with a key, or was destroyed since: the last good copy of the keys is not replaced by a poorer one.
  private func requireKeys(of path: String) throws {
    let keyless = try DataFile.streams(path, secrets).filter { stream, line in
      do {
        _ = try secrets.ring.file.slot(line.slot).unwrap(for: stream, number: line.slot, under: secrets.ring.wrapping)
        return false
      } catch StoreError.corrupt {
        return true
      }
    }
    for (stream, _) in keyless {
      guard try read({ try $0.line(of: stream) }) == nil else { throw StoreError.corrupt("no key for \(stream.place)") }
    }
  }

  /// A compact copy of one moment: pages that were freed are not in it.
  private func copyData(to path: String) throws {
    try DataFile.reading(self.folder + "/" + SQLitePool.name) { database in
      try database.execute(sql: "VACUUM INTO ?", arguments: [path])
    }
    let copy = try DurableFile(opening: path, mode: .readWrite)
    try copy.restrict()
    try copy.sync()
  }

  /// One copy of the keys: the last one's bytes are overwritten once the new one has its name.
  private func copyKeys(to folder: String) throws {
    let (path, partial) = (folder + "/" + KeyFile.name, folder + "/" + KeyFile.name + ".en-cours")
    let file = secrets.ring.file.file
    try DurableFile.shred(partial)
    try file.lock()
    defer { file.unlock() }
    try DurableFile.write(try file.read(at: 0, count: try file.size()), at: partial)
    let former = DurableFile.exists(path) ? try DurableFile(opening: path, mode: .readWrite) : nil
    try DurableFile.rename(partial, to: path)
    try former?.overwrite()
  }
}
