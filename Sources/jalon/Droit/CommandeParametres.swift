import ArgumentParser
import Domaine
import EventCodec

/// Every number of the law, with the day from which it holds.
struct CommandeParametres: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parametres", abstract: "Tous les nombres de la loi, datés : durées, délais, plafonds, taux.")

  @OptionGroup var sortie: OptionFormat

  func run() {
    switch sortie.format {
    case .json: Sortie.json(.array(Droit.parametres.map(Self.json)))
    case .texte: for ligne in Droit.parametres { Sortie.ligne(Self.texte(ligne)) }
    }
  }

  private static func texte(_ ligne: LigneDeDroit) -> String {
    let depuis = ligne.depuis.map { "depuis le \($0.enFrancais)" } ?? "de tout temps"
    let origine = "\(depuis), \(ligne.source) (certitude \(ligne.confiance.rawValue))"
    return "\(Style.gras(ligne.valeur.colonne(18)))\(ligne.nom.replie(Largeur.sortie - 18, retrait: marge))\n\(marge)"
      + Style.pale(origine.replie(Largeur.sortie - 18, retrait: marge))
  }

  private static let marge = String(repeating: " ", count: 18)

  private static func json(_ ligne: LigneDeDroit) -> JSON {
    .object([
      .init("nom", .string(ligne.nom)), .init("valeur", .string(ligne.valeur)),
      .init("depuis", ligne.depuis.map { .string("\($0)") } ?? .null),
      .init("source", .string(ligne.source)), .init("confiance", .string(ligne.confiance.rawValue)),
    ])
  }
}
