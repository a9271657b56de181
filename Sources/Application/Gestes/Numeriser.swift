public import Domaine
import EventCodec

extension Maison {
  /// Keeps the scan of what was signed on paper under the dossier's key, and attaches its hash to the signatures that it shows: both or neither (P12, F10).
  ///
  /// The scan dies with the dossier. Done again with the same hash, it changes nothing and keeps no second copy. Gives where the scan is kept.
  /// - Parameter empreinte: The SHA-256 of `scan`, as whoever received it computed it.
  @discardableResult
  public func numeriser(
    _ papiers: [PapierSigne], scan: [UInt8], empreinte: Empreinte, de id: DossierID, in organisme: OrganismeID
  ) async throws -> ScanID? {
    try await geste(in: organisme) { geste in
      let (now, le, avant) = (geste.at, geste.at.jourParis, try await geste.lire(id))
      if try avant.numeriser(papiers, empreinte, le: le, at: now).isEmpty { return papiers.lazy.compactMap { avant.numerisation.papiers[$0]?.document }.first }
      let document: ScanID = geste.garder(scan, sous: id).comme()
      try await geste.decide(id) { dossier throws(Refus) in try dossier.numeriser(papiers, empreinte, document: document, le: le, at: now) }
      return document
    }
  }
}
