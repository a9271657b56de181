import Instruments
import TestSupport

/// An enquiry drawn at random: people invited from several groups, who answer, withdraw, answer again, or come after it has closed.
struct EnqueteTiree {
  let groupes: [GroupeDAvis]
  let dimensions: Int
  let avis: [Avis360]

  init(_ graine: UInt64) {
    var hasard = Seeded(graine)
    let groupes = (0..<hasard.entier(1...5)).map { GroupeDAvis(id: "g\($0)", nom: "Groupe \($0)") }
    let dimensions = hasard.entier(1...9)
    var recus: [Int: Avis360] = [:]
    let invites = groupes.indices.flatMap { groupe in Array(repeating: groupe, count: hasard.entier(0...7)) }
    for _ in 0..<hasard.entier(0...invites.count * 2) {
      guard let personne = hasard.parmi(Array(invites.indices)) else { break }
      // One of ten withdraws; the last answer of somebody is the one that counts.
      recus[personne] = hasard.entier(1...10) == 1 ? nil : Self.avis("g\(invites[personne])", dimensions, &hasard)
    }
    self.groupes = groupes
    self.dimensions = dimensions
    avis = recus.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func avis(_ groupe: String, _ dimensions: Int, _ hasard: inout Seeded) -> Avis360 {
    Avis360(groupe: groupe, scores: (0..<dimensions).map { _ in hasard.entier(1...5) == 1 ? nil : Double(hasard.entier(2...10)) / 2 })
  }

  /// What is kept of it once it has closed.
  var lot: LotDAvis { LotDAvis(avis, groupes: groupes, dimensions: dimensions) }

  /// Who stands behind an aggregate: those of its groups who observed.
  func personnes(_ agregat: Agregat, _ dimension: Int) -> Set<Int> {
    let noms = Set(agregat.groupes.map { groupes[$0].id })
    return observateurs(dimension).filter { noms.contains(avis[$0].groupe) }
  }

  /// Who observed.
  func observateurs(_ dimension: Int) -> Set<Int> {
    Set(avis.indices.filter { avis[$0].scores[dimension] != nil })
  }
}
