import Testing

@testable import Storage

@Suite struct QueryPlanTests {
  /// What SQLite intends to do for a statement.
  private func plan(_ statement: SQLStatement) throws -> [String] {
    let scratch = try Scratch()
    let store = try scratch.store()
    return try store.read { try $0.session.all(SQLStatement("EXPLAIN QUERY PLAN " + statement.text), []) { $0.text(3) } }
  }

  private static let hot: [(String, SQLStatement)] = [
    ("stream", SQLText.stream), ("streams", SQLText.streams), ("events", SQLText.events), ("page", SQLText.page), ("keys", SQLText.keys),
    ("linesOfStream", SQLText.linesOfStream), ("search", SQLText.search), ("due", SQLText.due),
    ("intentsOfStream", SQLText.intentsOfStream), ("document", SQLText.document), ("documents", SQLText.documents),
    ("draft", SQLText.draft), ("draftsOfStream", SQLText.draftsOfStream), ("tombstone", SQLText.tombstone),
    ("tombstones", SQLText.tombstones), ("lastInstant", SQLText.lastInstant), ("deleteLine", SQLText.deleteLine),
    ("deleteLines", SQLText.deleteLines), ("deleteWord", SQLText.deleteWord), ("deleteEvents", SQLText.deleteEvents),
    ("deleteIntents", SQLText.deleteIntents), ("deleteDocuments", SQLText.deleteDocuments), ("deleteDrafts", SQLText.deleteDrafts),
    ("moveStream", SQLText.moveStream), ("takeIntent", SQLText.takeIntent), ("postponeIntent", SQLText.postponeIntent),
  ]

  @Test(arguments: hot)
  func `une requête courante suit un index et ne trie rien`(name: String, statement: SQLStatement) throws {
    let steps = try plan(statement)
    #expect(!steps.isEmpty)
    #expect(steps.allSatisfy { !$0.contains("SCAN") && !$0.contains("TEMP B-TREE") }, "\(name): \(steps)")
  }

  @Test func `le contrôle : une requête sans index est bien vue`() throws {
    #expect(try plan(SQLText.countWords).contains { $0.contains("SCAN") })
    #expect(try plan(SQLText.deleteWordsOfSlot).contains { !$0.contains("slot=?") })
  }

  @Test func `une page ne lit que la clé première, jusqu’à la nature et au flux`() throws {
    #expect(try plan(SQLText.page) == ["SEARCH lines USING PRIMARY KEY (organisme=? AND list=? AND part=? AND (sort,nature,stream)>(?,?,?) AND sort<?)"])
  }

  @Test func `une recherche lit les mots d’abord, puis une ligne par candidat`() throws {
    let steps = try plan(SQLText.search)
    #expect(steps == ["SEARCH w USING PRIMARY KEY (organisme=? AND word=?)", "SEARCH l USING INDEX lines_by_slot (slot=? AND list=?)"])
    #expect(try plan(SQLText.linesOfStream) == ["SEARCH lines USING INDEX lines_by_slot (slot=?)"])
  }

  @Test func `aucune liste ne compte ni ne saute`() {
    for (name, statement) in Self.hot {
      #expect(!statement.text.uppercased().contains("OFFSET") && !statement.text.contains("count("), "\(name)")
    }
  }
}
