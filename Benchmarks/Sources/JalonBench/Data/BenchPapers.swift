import Application
import Domaine
import EventCodec
import Foundation
import Scenarios
import Storage

/// Papers to measure: invented, and made as the house makes them.
enum BenchPapers {
  /// The moment of everything.
  static let at = Instant(millisecondes: 1_790_000_000_000)

  /// Eight séances of two hours and eight hours of guided work.
  static let modalites = Modalites(
    programme: ProgrammeRef(id: "programme-imaginaire", version: "2026-1"),
    seances: [PhaseLegale.preliminaire, .investigation, .investigation, .investigation, .investigation, .conclusions, .conclusions, .conclusions]
      .map { SeancePrevue($0, .heures(2)) },
    travailGuide: .heures(8), amplitude: Amplitude(minimumJours: 21, maximumMois: 4), prix: Prix(horsTaxe: .euros(1_600), tva: 0))

  static func faits(_ identite: Dossier.Identite, le jour: Jour) -> Dossier.Faits {
    Dossier.Faits(
      beneficiaire: PersonneID(haut: 0xBE, bas: 2), identite: identite, statut: .salarie, initiative: .salarie,
      prestataire: Dossier.Prestataire(siret: "00000000000000"), modalites: modalites, le: jour)
  }

  /// The events of a dossier played to its invoice, as stored; those after the first come again until there are `count`.
  static func played(_ count: Int, in folder: URL) async throws -> [[UInt8]] {
    let stage = try Stage(in: folder)
    let chronologie = try await stage.theatre.jouer(Parcours.tous[0], jusqua: .facture)
    let stream = StreamRef(chronologie.dossier, in: Theatre.organisme)
    let events = try await stage.store.events(of: stream, after: 0).map(\.payload)
    return (0..<count).map { $0 < events.count ? events[$0] : events[1 + ($0 - 1) % (events.count - 1)] }
  }
}
