public import Domaine
import EventCodec

/// What is brought for what was signed on paper.
public enum PreuveApportee: Sendable, Equatable {
  /// Its scan: the bytes as they came, and their SHA-256 as whoever received them computed it.
  case scan([UInt8], Empreinte)
  /// Why there is none.
  case sansScan(MotifSansScan)
}

extension Maison {
  /// Keeps what was brought for signatures given on paper: their scan, or why they have none (P12).
  public func prouver(_ papiers: [PapierSigne], _ preuve: PreuveApportee, de id: DossierID, in organisme: OrganismeID) async throws {
    switch preuve {
    case .scan(let octets, let empreinte): try await numeriser(papiers, scan: octets, empreinte: empreinte, de: id, in: organisme)
    case .sansScan(let motif):
      try await geste(in: organisme) { geste in
        let (now, le) = (geste.at, geste.at.jourParis)
        try await geste.decide(id) { dossier throws(Refus) in
          var faits: [Dossier.Event] = []
          for papier in papiers { faits += try dossier.ecarterNumerisation(papier, motif, le: le, at: now) }
          return faits
        }
      }
    }
  }

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

  /// Brings in a convention that was signed elsewhere, with its scan under the dossier's key, or the reason why there is none (F10). Done again, it keeps no second copy.
  public func importerConvention(
    _ projet: Dossier.Projet, transmiseLe: Jour?, signatures: [Dossier.Signature], preuve: PreuveApportee, de id: DossierID, in organisme: OrganismeID
  ) async throws {
    try await geste(in: organisme) { geste in
      let le = geste.at.jourParis
      let importer = { (dossier: Dossier, preuve: PreuveDuPapier) throws(Refus) in
        try dossier.importerConvention(projet, transmiseLe: transmiseLe, signatures: signatures, preuve: preuve)
      }
      switch preuve {
      case .sansScan(let motif): try await geste.decide(id) { dossier throws(Refus) in try importer(dossier, .sansScan(motif, le: le)) }
      case .scan(let octets, let empreinte):
        if try importer(try await geste.lire(id), .scan(empreinte, document: nil, le: le)).isEmpty { return }
        let document: ScanID = geste.garder(octets, sous: id).comme()
        try await geste.decide(id) { dossier throws(Refus) in try importer(dossier, .scan(empreinte, document: document, le: le)) }
      }
    }
  }

  /// The bytes of a scan that a dossier keeps; `nil` where they are not there.
  public func octets(de scan: ScanGarde, de id: DossierID, in organisme: OrganismeID) async throws -> [UInt8]? {
    try await store.document(scan.document.comme(), of: StreamRef(id, in: organisme))
  }
}
