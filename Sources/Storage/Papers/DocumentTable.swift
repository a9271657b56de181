import Application
import Domaine

extension Tables {
  func add(_ document: NewDocument) throws {
    let sealed = try key(of: document.stream).seal(document.bytes, .document(document.id, of: document.stream, at: document.at))
    try session.run(
      SQLText.addDocument, document.stream.columns + [SQLValue(document.id), SQLValue(document.at), .blob(sealed)])
  }

  func document(_ id: Identifiant<Document>, of stream: StreamRef) throws -> [UInt8]? {
    guard let line = try alive(stream) else { return nil }
    let found = try session.first(SQLText.document, stream.columns + [SQLValue(id)]) { (at: $0.instant(0), sealed: $0.bytes(1)) }
    guard let found else { return nil }
    let key = try secrets.ring.key(of: stream, slot: line.slot)
    return try key.open(found.sealed, .document(id, of: stream, at: found.at), "document \(id) of \(stream.place)")
  }

  func documents(of stream: StreamRef) throws -> [Identifiant<Document>] {
    guard try alive(stream) != nil else { return [] }
    return try session.all(SQLText.documents, stream.columns) { try $0.id(0) }
  }
}
