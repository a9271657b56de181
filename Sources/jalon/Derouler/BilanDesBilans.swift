import Domaine
import Scenarios

/// What several timelines come to, in a table.
struct BilanDesBilans {
  private let chronologies: [Chronologie]

  init(_ chronologies: [Chronologie]) {
    self.chronologies = chronologies
  }

  var texte: String {
    let tete = "programme".colonne(22) + "du".colonne(13) + "au".colonne(13) + "gestes".colonne(9) + "refus".colonne(8) + "heures".colonne(16) + "articles"
    return ([Style.gras("En résumé"), Style.pale(tete)] + chronologies.map(ligne)).joined(separator: "\n")
  }

  private func ligne(_ chronologie: Chronologie) -> String {
    let lignes = chronologie.lignes
    let gestes = lignes.count { $0.sorte == .geste }, refus = lignes.count { $0.sorte == .refus }
    let heures = lignes.compactMap(\.heures).max() ?? .nulle
    let articles = Set(lignes.compactMap(\.article)).count
    let jours = [lignes.first, lignes.last].map { $0.map { "\($0.instant.jourParis)" } ?? "" }
    return chronologie.scenario.colonne(22) + jours[0].colonne(13) + jours[1].colonne(13) + "\(gestes)".colonne(9) + "\(refus)".colonne(8)
      + "\(heures.enFrancais) sur \(chronologie.dureeTotale.enFrancais)".colonne(16) + "\(articles)"
  }
}
