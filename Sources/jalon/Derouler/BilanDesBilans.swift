import Domaine
import Scenarios

/// What several timelines come to, in a table.
struct BilanDesBilans {
  private let chronologies: [Chronologie]

  init(_ chronologies: [Chronologie]) {
    self.chronologies = chronologies
  }

  var texte: String {
    let tete = "programme".colonne(22) + "du".colonne(12) + "au".colonne(12) + "gestes".colonne(8) + "refus".colonne(7) + "heures".colonne(15)
    return ([Style.gras("En résumé"), Style.pale(tete)] + chronologies.map(ligne)).joined(separator: "\n")
  }

  private func ligne(_ chronologie: Chronologie) -> String {
    let lignes = chronologie.lignes
    let gestes = lignes.count { $0.sorte == .geste }, refus = lignes.count { $0.sorte == .refus }
    let heures = lignes.compactMap(\.heures).max() ?? .nulle
    let jours = [lignes.first, lignes.last].map { ($0?.instant.jourParis.court ?? "").colonne(12) }.joined()
    return chronologie.scenario.colonne(22) + jours + "\(gestes)".colonne(8) + "\(refus)".colonne(7)
      + "\(heures.enFrancais) sur \(chronologie.dureeTotale.enFrancais)"
  }
}
