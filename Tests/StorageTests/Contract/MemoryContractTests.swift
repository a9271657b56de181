import Application
import TestSupport
import Testing

@Suite struct MemoryContractTests {
  @Test(arguments: StoreContract.clauses)
  func `le magasin en mémoire tient le contrat`(clause: StoreContract.Clause) async throws {
    try await clause.verify(on: MemoryStore())
  }
}
