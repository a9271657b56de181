import Application
import Crypto
import Domaine
import Synchronization

/// All that is derived from the master key: the ring of the streams' keys, the proof of tombstones, the hashes of words.
final class Secrets: Sendable {
  let ring: KeyRing
  /// The key of what is short-lived: no stream's, it dies by expiring.
  let cells: StreamKey
  private let master: MasterKey
  private let ledger: SymmetricKey
  private let words = Mutex<[OrganismeID: SymmetricKey]>([:])

  init(file: KeyFile, master: MasterKey) {
    self.ring = KeyRing(file: file, master: master)
    self.master = master
    self.ledger = master.derive("registre")
    self.cells = StreamKey(master.derive("cellules"))
  }

  /// The key of what an organisme says of itself: it lives as long as the installation.
  func registry(of organisme: OrganismeID) -> StreamKey {
    StreamKey(master.derive("registre de l’organisme", organisme.octets))
  }

  /// What shows that a tombstone is as it was written: its key is gone, it can be sealed by nothing else.
  func proof(of tombstone: Tombstone, slot: Int64) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Plain.tombstone(tombstone, slot: slot).bytes, using: ledger))
  }

  /// Sixty-four bits for the beginning of a word in a list of an organisme: the same words give other numbers elsewhere.
  func hash(_ word: String, list: String, in organisme: OrganismeID) -> Int64 {
    let key = words.withLock { keys in
      if let key = keys[organisme] { return key }
      let key = master.derive("mots", organisme.octets)
      keys[organisme] = key
      return key
    }
    let code = HMAC<SHA256>.authenticationCode(for: Array("\(list)\0\(word)".utf8), using: key)
    return Int64(bitPattern: code.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
