#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system refused to do with a file.
struct FileFailure: Error, CustomStringConvertible {
  let operation: String
  let code: Int32

  /// Whether nobody knows any more what is on the disk.
  var leavesDoubt: Bool { operation == "fsync" }

  var description: String { code == 0 ? operation : "\(operation): \(String(cString: strerror(code)))" }
}

/// A file read and written in place, whose bytes are on the disk once `sync` returned.
final class DurableFile: Sendable {
  enum Mode {
    case read, readWrite
  }

  private let descriptor: Int32

  /// Opens a file; `readWrite` makes it, readable by its owner alone, where there is none.
  init(opening path: String, mode: Mode) throws(FileFailure) {
    descriptor = mode == .read ? open(path, O_RDONLY | O_CLOEXEC) : open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFailure(operation: "open", code: errno) }
  }

  deinit { _ = close(descriptor) }

  func size() throws(FileFailure) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(operation: "stat", code: errno) }
    return Int(status.st_size)
  }

  /// The bytes at a place, fewer at the end of the file.
  func read(at offset: Int, count: Int) throws(FileFailure) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    guard code == 0 else { throw FileFailure(operation: "read", code: code) }
    return bytes
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(FileFailure) {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done, off_t(offset + done)) }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw FileFailure(operation: "write", code: errno) }
      done += wrote
    }
  }

  /// Waits until all that was written is on the disk.
  func sync() throws(FileFailure) {
    guard fsync(descriptor) == 0 else { throw FileFailure(operation: "fsync", code: errno) }
  }

  /// Forgets what lies past a size.
  func truncate(to size: Int) throws(FileFailure) {
    guard ftruncate(descriptor, off_t(size)) == 0 else { throw FileFailure(operation: "truncate", code: errno) }
  }

  /// Lets nobody but its owner read it.
  func restrict() throws(FileFailure) {
    guard fchmod(descriptor, 0o600) == 0 else { throw FileFailure(operation: "chmod", code: errno) }
  }

  /// Puts zeros in place of all its bytes, on the disk.
  func overwrite() throws(FileFailure) {
    try write([UInt8](repeating: 0, count: try size()), at: 0)
    try sync()
  }

  /// Waits until no other process, and no other opening of the file in this one, holds it.
  func lock() throws(FileFailure) {
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw FileFailure(operation: "lock", code: errno) }
    }
  }

  func unlock() {
    _ = flock(descriptor, LOCK_UN)
  }
}

extension DurableFile {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Writes a whole new file, synced with its folder, that its owner alone may read.
  static func write(_ bytes: [UInt8], at path: String) throws(FileFailure) {
    let file = try DurableFile(opening: path, mode: .readWrite)
    try file.truncate(to: 0)
    try file.write(bytes, at: 0)
    try file.sync()
    try syncFolder(of: path)
  }

  /// Overwrites a file and takes its name away; nothing where there is none.
  static func shred(_ path: String) throws(FileFailure) {
    guard exists(path) else { return }
    try DurableFile(opening: path, mode: .readWrite).overwrite()
    guard unlink(path) == 0 else { throw FileFailure(operation: "unlink", code: errno) }
  }

  /// Makes a folder that its owner alone may enter; nothing where it is there already.
  static func makeFolder(_ path: String) throws(FileFailure) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileFailure(operation: "mkdir", code: errno) }
  }

  /// Gives a file another name, in place of what had it.
  static func rename(_ path: String, to other: String) throws(FileFailure) {
    #if canImport(Glibc)
      let result = Glibc.rename(path, other)
    #else
      let result = Darwin.rename(path, other)
    #endif
    guard result == 0 else { throw FileFailure(operation: "rename", code: errno) }
    try syncFolder(of: other)
  }

  /// Waits until the names in a file's folder are on the disk.
  static func syncFolder(of path: String) throws(FileFailure) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try DurableFile(opening: folder.isEmpty ? "/" : folder, mode: .read).sync()
  }
}
