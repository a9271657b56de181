import Crypto
public import Domaine
import EventCodec
import Foundation

/// A typeset paper.
public struct PDF: Sendable, Equatable {
  /// Its bytes.
  public var bytes: [UInt8]
  /// How many pages.
  public var pages: Int

  /// A paper of so many pages.
  public init(bytes: [UInt8], pages: Int) {
    self.bytes = bytes
    self.pages = pages
  }
}

/// A file inside a paper: a calendar, a proof.
public struct Attachment: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Its kind: `text/calendar`.
  public var mime: String
  /// What it is.
  public var description: String
  /// What it holds.
  public var text: String

  /// A file.
  public init(name: String, mime: String, description: String, text: String) {
    self.name = name
    self.mime = mime
    self.description = description
    self.text = text
  }
}

/// Makes papers: typesets them, puts the centre's seal on them, reads them again.
public struct Imprimerie: Sendable {
  let pool: WorkerPool
  /// Where moments are certified by someone else; `nil` where seals bear the machine's own.
  let horodatage: Horodatage?

  /// The largest paper that is sent to a worker, in bytes of its description.
  static let largest = 4 << 20

  /// The largest file that a worker takes to look into it, in megabytes.
  public static let megaoctets = 64

  /// A press over workers.
  public init(_ pool: WorkerPool, horodatage: Horodatage? = nil) {
    self.pool = pool
    self.horodatage = horodatage
  }

  /// Starts every worker before the first paper asks for one.
  public func warm() async throws { try await pool.warm() }

  /// Sees that papers can be made now: a worker is there, or can be started.
  /// - Throws: `WorkerFailure`: why none can.
  public func eprouver() async throws { try await pool.prove() }

  /// Typesets a paper. The same paper at the same moment gives the same bytes.
  /// - Throws: `WorkerFailure`.
  public func composer(_ paper: Paper, at instant: Instant, attachments: [Attachment] = [], facturX: String? = nil) async throws -> PDF {
    var fields: [JSON.Member] = [
      .init("id", .int(1)), .init("op", .string("typeset")), .init("timestamp", .int(instant.secondes)), .init("paper", paper.json),
    ]
    if !attachments.isEmpty { fields.append(.init("attachments", .array(attachments.map(\.json)))) }
    if let facturX { fields.append(.init("facturx", .object([.init("xml", .string(facturX))]))) }
    let request = Frame(fields: fields)
    guard request.bytes.count <= Imprimerie.largest else { throw WorkerFailure.refused(code: "too-large", detail: "paper") }
    let answer = try await pool.perform(
      WorkerPool.Request(frame: request) { $0.number("pages") != nil && $0.payload.starts(with: [0x25, 0x50, 0x44, 0x46]) })
    return PDF(bytes: answer.payload, pages: answer.number("pages") ?? 0)
  }
}

extension Attachment {
  fileprivate var json: JSON {
    .object([
      .init("name", .string(name)), .init("mime", .string(mime)), .init("description", .text(description)), .init("relationship", .string("supplement")),
      .init("text", .string(text)),
    ])
  }
}

extension Instant {
  /// Seconds since 1970-01-01T00:00:00Z, rounded down: a paper is dated to the second.
  var secondes: Int64 { millisecondes / 1_000 }
}

extension PDF {
  /// The SHA-256 of its bytes.
  public var empreinte: Empreinte? { Empreinte(octets: SHA256.hash(data: bytes)) }
}
