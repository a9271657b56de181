import EventCodec
import Foundation
public import Logging

/// The log of the house: one JSON value a line on the standard error, for whoever gathers logs.
public struct Journal: LogHandler {
  /// See `LogHandler`.
  public var metadata: Logger.Metadata = [:]
  /// See `LogHandler`.
  public var logLevel: Logger.Level = .info
  private let nom: String

  /// A log of that name.
  public init(_ nom: String) { self.nom = nom }

  /// Makes it the log of the whole process: to be called once, before anything is logged.
  public static func etablir() { LoggingSystem.bootstrap { Journal($0) } }

  /// See `LogHandler`.
  public subscript(metadataKey cle: String) -> Logger.Metadata.Value? {
    get { metadata[cle] }
    set { metadata[cle] = newValue }
  }

  /// See `LogHandler`.
  public func log(event: LogEvent) {
    let le = Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    var champs: [JSON.Member] = [
      .init("le", .string(le)), .init("niveau", .string("\(event.level)")), .init("journal", .string(nom)), .init("message", .string("\(event.message)")),
    ]
    let faits = metadata.merging(event.metadata ?? [:]) { $1 }
    for (cle, valeur) in faits.sorted(by: { $0.key < $1.key }) { champs.append(.init(cle, .string("\(valeur)"))) }
    // The log must never stop what it tells of.
    try? FileHandle.standardError.write(contentsOf: Data(JSON.object(champs).bytes + [0x0A]))
  }
}
