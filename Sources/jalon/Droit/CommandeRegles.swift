import ArgumentParser
import Documents
import Domaine
import EventCodec

/// Every rule, its article, how sure we are of it.
struct CommandeRegles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regles", abstract: "Toutes les règles : ce qu’elles disent, d’où elles viennent, avec quelle certitude.",
    discussion: "Certitude haute : le texte est clair. Certitude moyenne ou basse : la règle avertit, et ne refuse jamais.")

  @Flag(name: .long, help: "Ajoute les règles de Jalon, des programmes et des conventions.")
  var toutes = false

  @OptionGroup var sortie: OptionFormat

  private var groupes: [(titre: String, regles: [Regle])] {
    [("La loi", Regle.toutes)] + (toutes ? Regle.parPapier + [("Les papiers imprimés", Regle.desPapiers)] : [])
  }

  func run() {
    switch sortie.format {
    case .json:
      Sortie.json(.array(groupes.flatMap { groupe in groupe.regles.map { Self.json($0, groupe.titre) } }))
    case .texte:
      for groupe in groupes {
        if toutes { Sortie.ligne("\n" + Style.sapin(groupe.titre)) }
        for regle in groupe.regles { Sortie.ligne(Self.texte(regle)) }
      }
      Sortie.ligne("\n\(groupes.map { $0.regles.count }.reduce(0, +)) règles. Pour compter un délai\u{202F}: jalon droit echeance REGLE --du DATE")
    }
  }

  private static func texte(_ regle: Regle) -> String {
    let certitude = regle.confiance == .haute ? "" : " — certitude \(regle.confiance.rawValue)"
    let origine = (regle.source.citation + certitude).replie(Largeur.sortie - 24, retrait: String(repeating: " ", count: 24))
    return Style.gras(regle.id.colonne(24)) + Style.ciel(origine) + "\n" + marge
      + regle.enonce.replie(Largeur.sortie - marge.count, retrait: marge)
  }

  private static let marge = "    "

  private static func json(_ regle: Regle, _ groupe: String) -> JSON {
    .object([
      .init("regle", .string(regle.id)), .init("source", .string(regle.source.citation)),
      .init("groupe", .string(groupe)), .init("confiance", .string(regle.confiance.rawValue)), .init("enonce", .string(regle.enonce)),
    ])
  }
}
