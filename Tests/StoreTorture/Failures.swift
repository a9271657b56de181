import Application
import CInterpose
import Storage
import TestSupport

/// A disk that fails under a store in use, then is well again. Each line says what was observed; the test compares.
struct Failures {
  let folder: String
  let failure: interpose_failure
  let suffix: String

  func run() async throws {
    let store = try SQLiteStore.open(at: folder, master: master)
    let (old, new) = (Exemple.stream(1), Exemple.stream(2))
    try await store.commit(Exemple.whole(old, "avant"))
    interpose_fail(Int32(failure.rawValue), suffix)
    await say("ajout", on: store) { try await $0.commit(Exemple.append("pendant", to: old, at: 2)) }
    await say("nouveau flux", on: store) { try await $0.commit(Exemple.whole(new, "pendant")) }
    await say("destruction", on: store) { try await $0.commit(Exemple.destroy(old)) }
    interpose_fail(Int32(INTERPOSE_NONE.rawValue), "")
    await say("après", on: store) { try await $0.commit(Exemple.whole(Exemple.stream(3), "après")) }
    let again = try SQLiteStore.open(at: folder, master: master)
    await say("rouvert", on: again) { try await $0.commit(Exemple.whole(Exemple.stream(4), "rouvert")) }
    for number in 1...4 { await say("flux \(number)", on: again) { _ = try await $0.head(of: Exemple.stream(UInt64(number))) } }
    print("vérification \(try again.verify())")
  }

  private func say(_ what: String, on store: SQLiteStore, _ body: (SQLiteStore) async throws -> Void) async {
    do {
      try await body(store)
      print("\(what): oui")
    } catch StoreError.unavailable {
      print("\(what): indisponible")
    } catch StoreError.destroyed {
      print("\(what): détruit")
    } catch {
      print("\(what): \(error)")
    }
    flush()
  }
}
