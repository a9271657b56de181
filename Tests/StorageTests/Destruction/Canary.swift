import Application
import Crypto
import Foundation
import TestSupport

@testable import Storage

/// A text that is nowhere else, and every way in which it could lie in a file.
enum Canary {
  static let text = "canari-Zéphyrine-8731"

  /// The ways of writing bytes: as they are, in hexadecimal, in base64 whatever comes before them.
  static func forms(of bytes: [UInt8]) -> [[UInt8]] {
    let hexadecimal = bytes.map { String(format: "%02x", $0) }.joined()
    let base64 = (0..<3).map { shift in
      let text = Data([UInt8](repeating: 0, count: shift) + bytes).base64EncodedString()
      return Array(text.utf8.dropFirst(shift == 0 ? 0 : 4).dropLast(4))
    }
    return [bytes, Array(hexadecimal.utf8), Array(hexadecimal.uppercased().utf8)] + base64
  }

  /// The canary in UTF-8, in UTF-16 of both orders, and each of these in every form.
  static let forms: [[UInt8]] = {
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    return [Array(text.utf8), little, big].flatMap(forms(of:))
  }()

  /// Which of the forms are in which files.
  static func traces(of forms: [[UInt8]], in files: [String: [UInt8]]) -> [String] {
    files.compactMap { name, bytes in
      let data = Data(bytes)
      return forms.contains { data.range(of: Data($0)) != nil } ? name : nil
    }
  }
}

/// A living stream full of canaries, and what is known of its key before it is destroyed.
struct Condemned {
  let stream = Exemple.stream()
  let slot: Int64
  let wrapped: [UInt8]
  let raw: [UInt8]

  /// Puts the canary in every place that a stream has.
  init(in store: SQLiteStore) async throws {
    let stream = Exemple.stream()
    try await store.commit(Exemple.whole(Exemple.stream(2), "voisin"))
    try await store.commit(Exemple.whole(stream, Canary.text, words: ["zephyrine"]))
    try await store.save(Array(Canary.text.utf8), as: Exemple.draft(stream), at: Exemple.instant())
    slot = try store.read { try $0.existing(stream).slot }
    wrapped = Array(try store.secrets.ring.file.slot(slot).bytes[4...])
    raw = try store.secrets.ring.key(of: stream, slot: slot).key.withUnsafeBytes { Array($0) }
  }

  /// How many places still give the canary back to who may read it.
  func readable(in store: SQLiteStore) async throws -> Int {
    let canary = Array(Canary.text.utf8)
    var places = try await store.events(of: stream, after: 0).filter { $0.payload == canary }.count
    places += try await store.rows(of: stream).filter { $0.content == canary }.count
    places += try await store.document(Exemple.document(1, of: stream).id, of: stream) == canary ? 1 : 0
    places += try await store.draft(Exemple.draft(stream)) == canary ? 1 : 0
    return places
  }

  /// What is left of the stream: lines in tables, a key in memory, bytes in files. Nothing, once it is destroyed.
  func remains(in store: SQLiteStore, _ files: [String: [UInt8]]) throws -> [String] {
    var remains = try store.readTogether { tables in
      let owner = [SQLValue(stream.organisme), .integer(slot)]
      let counts: [(String, SQLStatement, [SQLValue])] = [
        ("events", SQLText.events, stream.columns + [0]), ("lines", SQLText.linesOfStream, [.integer(slot)]),
        ("outbox", SQLText.intentsOfStream, stream.columns), ("documents", SQLText.documents, stream.columns),
        ("drafts", SQLText.draftsOfStream, stream.columns),
        ("words", SQLStatement("SELECT 1 FROM words WHERE organisme = $1 AND slot = $2"), owner),
      ]
      return try counts.filter { try tables.session.first($0.1, $0.2) { _ in true } != nil }.map(\.0)
    }
    if store.secrets.ring.known(stream) != nil { remains.append("the ring") }
    remains += Canary.traces(of: Canary.forms, in: files).map { "the text in \($0)" }
    remains += Canary.traces(of: Canary.forms(of: raw), in: files).map { "the key in \($0)" }
    remains += Canary.traces(of: Canary.forms(of: wrapped), in: files).map { "the wrapped key in \($0)" }
    return remains
  }
}
