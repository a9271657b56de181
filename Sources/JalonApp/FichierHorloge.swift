import Application
import Domaine
import EventCodec
import Foundation

/// The last reading of both clocks that was trusted, in a file of the data folder (docs/adr/0008).
struct FichierHorloge {
  let adresse: URL

  /// The last trusted reading; `nil` before the first.
  /// - Throws: `StoreError.corrupt` where the file is not one that Jalon wrote: the date is then to be confirmed by a person.
  func dernier() throws -> ReleveHorloge? {
    guard FileManager.default.fileExists(atPath: adresse.path) else { return nil }
    do {
      let fields = try Fields(stored: JSON([UInt8](Data(contentsOf: adresse))))
      return ReleveHorloge(
        mur: try fields("mur"), marche: Uptime(milliseconds: Int64(try fields("marche") as Int), boot: try fields("demarrage")))
    } catch is CodecError {
      throw StoreError.corrupt("horloge")
    }
  }

  /// Keeps a reading as trusted.
  func croire(_ releve: ReleveHorloge) throws {
    let fields = Fields(["mur": releve.mur, "marche": Int(releve.marche.milliseconds), "demarrage": releve.marche.boot])
    try Data(fields.stored.bytes).write(to: adresse, options: .atomic)
  }
}
