import Application
import Storage
import TestSupport
import Testing

@Suite struct SQLiteContractTests {
  @Test(arguments: StoreContract.clauses)
  func `le magasin SQLite tient le contrat`(clause: StoreContract.Clause) async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    try await clause.verify(on: store)
    try store.close()
  }

  @Test(arguments: StoreContract.clauses)
  func `rouvert entre deux gestes, il le tient encore`(clause: StoreContract.Clause) async throws {
    let scratch = try Scratch()
    try scratch.store().close()
    try await clause.verify(on: try scratch.store())
  }
}
