public import Application
public import Domaine
public import EventCodec

/// Names and values for tests of a store: always the same, evidently invented.
public enum Exemple {
  /// An organisme.
  public static let organisme = OrganismeID(haut: 0xA0, bas: 1)
  /// Another one, which must see nothing of the first.
  public static let autreOrganisme = OrganismeID(haut: 0xB0, bas: 2)

  /// A paper's stream.
  public static func stream(_ number: UInt64 = 1, _ nature: Nature = .carnet, in organisme: OrganismeID = organisme) -> StreamRef {
    StreamRef(organisme: organisme, nature: nature, id: Identifiant(haut: 7, bas: number))
  }

  /// A moment, so many seconds after another that never changes.
  public static func instant(_ seconds: Int64 = 0) -> Instant {
    Instant(millisecondes: 1_770_000_000_000 + seconds * 1_000)
  }

  /// Bytes.
  public static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// A batch that adds events to one stream.
  public static func append(_ payloads: String..., to stream: StreamRef, at version: Int = 0, seconds: Int64 = 0) -> Batch {
    var batch = Batch()
    batch.appends = [Append(stream: stream, expected: version, at: instant(seconds), payloads: payloads.map(bytes))]
    return batch
  }

  /// A line of a list.
  public static func row(_ text: String, list: String = "dossiers", partition: String = "", sort: Int64 = 0, words: [String] = []) -> Row {
    Row(list: list, partition: partition, sort: sort, content: bytes(text), words: words)
  }

  /// An intent.
  public static func intent(_ number: UInt64, of stream: StreamRef, due: Int64 = 0, _ text: String = "courriel") -> Intent {
    Intent(id: Identifiant(haut: 8, bas: number), stream: stream, due: instant(due), content: bytes(text))
  }

  /// A document.
  public static func document(_ number: UInt64, of stream: StreamRef, _ text: String = "papier") -> NewDocument {
    NewDocument(id: Identifiant(haut: 9, bas: number), stream: stream, at: instant(), bytes: bytes(text))
  }

  /// A draft of a stream.
  public static func draft(_ stream: StreamRef, place: String = "synthese") -> DraftRef {
    DraftRef(stream: stream, author: "compte-1", place: place)
  }

  /// A batch with everything a stream may hold, each part holding the same text.
  public static func whole(_ stream: StreamRef, _ text: String, words: [String] = ["martin", "agnes"]) -> Batch {
    var batch = append(text, text, to: stream)
    batch.rows = [RowSet(stream: stream, rows: [row(text, sort: 1, words: words), row(text, list: "echeances", sort: 2)])]
    batch.intents = [intent(stream.id.bas, of: stream, text)]
    batch.documents = [document(stream.id.bas, of: stream, text)]
    return batch
  }

  /// A batch that destroys one stream, where told to on condition that it stands at a version.
  public static func destroy(_ stream: StreamRef, at version: Int? = nil, seconds: Int64 = 60) -> Batch {
    var batch = Batch()
    batch.destructions = [Destruction(stream: stream, expected: version, at: instant(seconds), rule: "destruction")]
    return batch
  }
}
