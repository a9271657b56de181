/// Every statement that the house runs, in one place. Lists never count and never skip: they go on from a key.
enum SQLText {
  // Organismes
  static let organismes = SQLStatement("SELECT organisme FROM organismes UNION SELECT organisme FROM registry ORDER BY organisme")
  static let lastInstant = SQLStatement("SELECT last FROM organismes WHERE organisme = $1")
  static let addOrganisme = SQLStatement(
    "INSERT INTO organismes (organisme, last) VALUES ($1, $2) ON CONFLICT (organisme) DO NOTHING")
  static let moveLastInstant = SQLStatement("UPDATE organismes SET last = $2 WHERE organisme = $1 AND last < $2")

  // Streams and events
  static let stream = SQLStatement(
    "SELECT version, head, slot FROM streams WHERE organisme = $1 AND nature = $2 AND stream = $3")
  static let streams = SQLStatement(
    "SELECT stream FROM streams WHERE organisme = $1 AND nature = $2 AND stream > $3 ORDER BY stream LIMIT $4")
  static let addStream = SQLStatement(
    "INSERT INTO streams (organisme, nature, stream, version, head, slot) VALUES ($1, $2, $3, $4, $5, $6)")
  static let moveStream = SQLStatement(
    "UPDATE streams SET version = $4, head = $5 WHERE organisme = $1 AND nature = $2 AND stream = $3")
  static let events = SQLStatement(
    """
    SELECT sequence, recorded, payload, chain FROM events
    WHERE organisme = $1 AND nature = $2 AND stream = $3 AND sequence >= $4 ORDER BY sequence
    """)
  static let addEvent = SQLStatement(
    """
    INSERT INTO events (organisme, nature, stream, sequence, recorded, payload, chain)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """)

  // Lists
  static let page = SQLStatement(
    """
    SELECT nature, stream, part, sort, slot, content FROM lines
    WHERE organisme = $1 AND list = $2 AND part = $3 AND sort <= $4 AND (sort, nature, stream) > ($5, $6, $7)
    ORDER BY sort, nature, stream LIMIT $8
    """)
  static let keys = SQLStatement(
    """
    SELECT sort, nature, stream FROM lines
    WHERE organisme = $1 AND list = $2 AND part = $3 AND sort >= $4 AND sort <= $5 ORDER BY sort, nature, stream
    """)
  static let linesOfStream = SQLStatement(
    "SELECT list, part, sort, content FROM lines WHERE slot = $1 ORDER BY list, part, sort")
  static let addLine = SQLStatement(
    """
    INSERT INTO lines (organisme, list, part, sort, nature, stream, slot, content) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (organisme, list, part, sort, nature, stream) DO UPDATE SET slot = $7, content = $8
    """)
  static let deleteLine = SQLStatement(
    "DELETE FROM lines WHERE organisme = $1 AND list = $2 AND part = $3 AND sort = $4 AND nature = $5 AND stream = $6")
  /// The join is crossed so that the words are read first whatever the planner believes.
  static let search = SQLStatement(
    """
    SELECT l.nature, l.stream, l.part, l.sort, l.slot, l.content FROM words w CROSS JOIN lines l
    WHERE w.organisme = $1 AND w.word = $2
      AND l.slot = w.slot AND l.list = $3 AND l.sort = w.sort
    ORDER BY w.sort, w.slot LIMIT $4
    """)
  static let addWord = SQLStatement(
    """
    INSERT INTO words (organisme, word, sort, slot) VALUES ($1, $2, $3, $4)
    ON CONFLICT (organisme, word, sort, slot) DO NOTHING
    """)
  static let deleteWord = SQLStatement("DELETE FROM words WHERE organisme = $1 AND word = $2 AND sort = $3 AND slot = $4")
  /// Reads the organisme's words through: only where a line that can't be opened hides which words were its own.
  static let deleteWordsOfSlot = SQLStatement("DELETE FROM words WHERE organisme = $1 AND slot = $2")

  // Outbox
  static let due = SQLStatement(
    """
    SELECT organisme, nature, stream, intent, due, attempts, content, available FROM outbox
    WHERE available <= $1 ORDER BY available, organisme, intent LIMIT $2
    """)
  static let addIntent = SQLStatement(
    """
    INSERT INTO outbox (organisme, intent, nature, stream, due, available, attempts, reason, content)
    VALUES ($1, $2, $3, $4, $5, $5, 0, '', $6)
    """)
  static let takeIntent = SQLStatement(
    "UPDATE outbox SET available = $3, attempts = attempts + 1 WHERE organisme = $1 AND intent = $2")
  static let settleIntent = SQLStatement("DELETE FROM outbox WHERE organisme = $1 AND intent = $2")
  static let postponeIntent = SQLStatement(
    "UPDATE outbox SET available = $3, reason = $4 WHERE organisme = $1 AND intent = $2")
  static let intentsOfStream = SQLStatement(
    "SELECT intent, due, content FROM outbox WHERE organisme = $1 AND nature = $2 AND stream = $3")

  // Documents and drafts
  static let document = SQLStatement(
    """
    SELECT kept, content FROM documents
    WHERE organisme = $1 AND nature = $2 AND stream = $3 AND document = $4
    """)
  static let documents = SQLStatement(
    "SELECT document FROM documents WHERE organisme = $1 AND nature = $2 AND stream = $3 ORDER BY document")
  static let addDocument = SQLStatement(
    "INSERT INTO documents (organisme, nature, stream, document, kept, content) VALUES ($1, $2, $3, $4, $5, $6)")
  static let draft = SQLStatement(
    """
    SELECT saved, content FROM drafts
    WHERE organisme = $1 AND nature = $2 AND stream = $3 AND author = $4 AND place = $5
    """)
  static let draftsOfStream = SQLStatement(
    "SELECT author, place, saved, content FROM drafts WHERE organisme = $1 AND nature = $2 AND stream = $3")
  static let saveDraft = SQLStatement(
    """
    INSERT INTO drafts (organisme, nature, stream, author, place, saved, content) VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (organisme, nature, stream, author, place) DO UPDATE SET saved = $6, content = $7
    """)
  static let settleDraft = SQLStatement(
    "DELETE FROM drafts WHERE organisme = $1 AND nature = $2 AND stream = $3 AND author = $4 AND place = $5")

  // Registry
  static let enter = SQLStatement(
    """
    INSERT INTO registry (organisme, kind, name, since, content) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (organisme, kind, name, since) DO UPDATE SET content = $5
    """)
  static let entry = SQLStatement(
    """
    SELECT since, content FROM registry
    WHERE organisme = $1 AND kind = $2 AND name = $3 AND since <= $4 ORDER BY since DESC LIMIT 1
    """)
  static let entryNames = SQLStatement(
    "SELECT DISTINCT name FROM registry WHERE organisme = $1 AND kind = $2 ORDER BY name")

  // Cells
  static let putCell = SQLStatement(
    "INSERT INTO cells (kind, name, until, content) VALUES ($1, $2, $3, $4) ON CONFLICT (kind, name) DO UPDATE SET until = $3, content = $4")
  static let cell = SQLStatement("SELECT until, content FROM cells WHERE kind = $1 AND name = $2 AND until > $3")
  static let removeCell = SQLStatement("DELETE FROM cells WHERE kind = $1 AND name = $2")
  static let countCell = SQLStatement(
    """
    INSERT INTO counts (kind, name, until, number) VALUES ($1, $2, $3, 1)
    ON CONFLICT (kind, name) DO UPDATE SET
      number = CASE WHEN counts.until > $4 THEN counts.number + 1 ELSE 1 END, until = CASE WHEN counts.until > $4 THEN counts.until ELSE $3 END
    RETURNING number
    """)
  static let sweepCells = SQLStatement("DELETE FROM cells WHERE until <= $1")
  static let sweepCounts = SQLStatement("DELETE FROM counts WHERE until <= $1")

  // Destruction
  static let tombstone = SQLStatement(
    """
    SELECT organisme, nature, stream, version, head, slot, destroyed, rule, proof FROM tombstones
    WHERE organisme = $1 AND nature = $2 AND stream = $3
    """)
  static let tombstones = SQLStatement(
    """
    SELECT organisme, nature, stream, version, head, slot, destroyed, rule, proof FROM tombstones
    WHERE organisme = $1 ORDER BY destroyed, nature, stream
    """)
  static let addTombstone = SQLStatement(
    """
    INSERT INTO tombstones (organisme, nature, stream, version, head, slot, destroyed, rule, proof)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """)
  static let deleteStream = SQLStatement("DELETE FROM streams WHERE organisme = $1 AND nature = $2 AND stream = $3")
  static let deleteEvents = SQLStatement("DELETE FROM events WHERE organisme = $1 AND nature = $2 AND stream = $3")
  static let deleteLines = SQLStatement("DELETE FROM lines WHERE slot = $1")
  static let deleteIntents = SQLStatement("DELETE FROM outbox WHERE organisme = $1 AND nature = $2 AND stream = $3")
  static let deleteDocuments = SQLStatement("DELETE FROM documents WHERE organisme = $1 AND nature = $2 AND stream = $3")
  static let deleteDrafts = SQLStatement("DELETE FROM drafts WHERE organisme = $1 AND nature = $2 AND stream = $3")

  // The store itself
  static let meta = SQLStatement("SELECT value FROM meta WHERE name = $1")
  static let setMeta = SQLStatement("INSERT INTO meta (name, value) VALUES ($1, $2)")
  static let slotsInUse = SQLStatement("SELECT slot FROM streams")
  static let slotsDestroyed = SQLStatement("SELECT slot FROM tombstones")

  // Verification and restoration read everything: they alone may count and scan.
  static let countStreams = SQLStatement("SELECT count(*) FROM streams")
  static let countWords = SQLStatement("SELECT count(*) FROM words")
  static let word = SQLStatement("SELECT 1 FROM words WHERE organisme = $1 AND word = $2 AND sort = $3 AND slot = $4")
  static let organismesEverywhere = SQLStatement(
    "SELECT organisme FROM organismes UNION SELECT organisme FROM streams UNION SELECT organisme FROM tombstones")
  /// What hangs on a stream that is not there, table by table.
  static let strays = ["events", "lines", "outbox", "documents", "drafts"].map { table in
    (
      table: table,
      statement: SQLStatement(
        """
        SELECT DISTINCT t.organisme, t.nature, t.stream FROM \(table) t WHERE NOT EXISTS (
          SELECT 1 FROM streams s WHERE s.organisme = t.organisme AND s.nature = t.nature AND s.stream = t.stream)
        LIMIT 100
        """)
    )
  }
  static let deleteStrayWords = SQLStatement(
    "DELETE FROM words WHERE NOT EXISTS (SELECT 1 FROM lines l WHERE l.slot = words.slot)")
  static let everyStream = SQLStatement(
    "SELECT organisme, nature, stream, version, head, slot FROM streams ORDER BY organisme, nature, stream")
  static let everyEntry = SQLStatement("SELECT organisme, kind, name, since, content FROM registry ORDER BY organisme, kind, name, since")
  static let everyTombstone = SQLStatement(
    "SELECT organisme, nature, stream, version, head, slot, destroyed, rule, proof FROM tombstones")
}
