import ArgumentParser
import Domaine
import EventCodec

/// Every rule, its article, how sure we are of it.
struct CommandeRegles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regles", abstract: "Toutes les règles : ce qu’elles disent, d’où elles viennent, avec quelle certitude.",
    discussion: "Certitude : H, le texte est clair ; M ou L, la règle avertit mais ne refuse jamais.")

  @Flag(name: .long, help: "Ajoute les règles de la maison, des programmes et des conventions.")
  var toutes = false

  @OptionGroup var sortie: OptionFormat

  private var regles: [Regle] { toutes ? Regle.toutes + Regle.deLaMaison : Regle.toutes }

  func run() {
    switch sortie.format {
    case .json:
      Sortie.json(.array(regles.map(Self.json)))
    case .texte:
      for regle in regles { Sortie.ligne(Self.texte(regle)) }
      Sortie.ligne("\n\(regles.count) règles. Un délai\u{202F}: jalon droit echeance REGLE --du DATE")
    }
  }

  private static func texte(_ regle: Regle) -> String {
    let tete = "\(Style.gras(regle.id.colonne(24)))\(regle.confiance.lettre)  \(Style.ciel(regle.source.citation))"
    return tete + "\n" + String(repeating: " ", count: 27) + regle.enonce.replie(80, retrait: String(repeating: " ", count: 27))
  }

  private static func json(_ regle: Regle) -> JSON {
    .object([
      .init("regle", .string(regle.id)), .init("source", .string(regle.source.citation)),
      .init("confiance", .string(regle.confiance.rawValue)), .init("enonce", .string(regle.enonce)),
    ])
  }
}
