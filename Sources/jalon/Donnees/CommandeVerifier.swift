import Application
import ArgumentParser
import EventCodec
import JalonApp
import Storage

/// Reads everything through.
struct CommandeVerifier: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier", abstract: "Relit tout ce qui est écrit, et dit si quelque chose manque ou a été changé.",
    discussion: """
      Les événements sont relus un à un, leurs clés essayées, les listes recalculées puis comparées.
      Code de sortie : 0 si tout est comme il a été écrit, 1 si quelque chose manque ou a changé, 2 si le dossier ne s’ouvre pas. Rien n’est changé, sauf avec --reparer-listes.
      """)

  @OptionGroup var donnees: OptionDonnees

  @Flag(name: .customLong("reparer-listes"), help: "Réécrit les listes à partir des événements, puis relit tout.")
  var reparer = false

  @OptionGroup var sortie: OptionFormat

  func run() async throws {
    let installation = try Installation(donnees.dossier)
    if reparer { try await installation.reconstruireListes() }
    let verification = try await installation.verifier()
    switch sortie.format {
    case .json: Sortie.json(json(verification))
    case .texte: texte(verification)
    }
    if !verification.saine { throw Sortie.refus }
  }

  private func texte(_ verification: Verification) {
    if verification.saine { return Sortie.ligne(Style.sapin("Tout est comme il a été écrit.") + " Rien ne manque, rien n’a été changé.") }
    for anomalie in verification.anomalies { Sortie.ligne(Style.garance("anomalie  ") + plier("\(anomalie)")) }
    for ecart in verification.ecarts {
      let compte = "\("ligne".nombre(ecart.manquantes)) à écrire, \(ecart.enTrop) en trop"
      Sortie.ligne(Style.garance("liste     ") + plier("\(ecart.stream.nature.rawValue) \(ecart.stream.id)\u{202F}: \(compte)"))
    }
    Sortie.ligne(
      verification.anomalies.isEmpty
        ? "\nLes événements sont sains, seules des listes sont à réécrire\u{202F}: relancez avec --reparer-listes."
        : "\nN’écrivez plus dans ce dossier. Copiez-le, puis restaurez la dernière sauvegarde\u{202F}: jalon restaurer --help")
  }

  private func plier(_ texte: String) -> String { texte.replie(Largeur.sortie - 10, retrait: String(repeating: " ", count: 10)) }

  private func json(_ verification: Verification) -> JSON {
    .object([
      .init("saine", .bool(verification.saine)),
      .init("anomalies", .array(verification.anomalies.map { .string("\($0)") })),
      .init(
        "ecarts",
        .array(
          verification.ecarts.map {
            .object([
              .init("nature", .string($0.stream.nature.rawValue)), .init("numero", .string("\($0.stream.id)")),
              .init("manquantes", .int(Int64($0.manquantes))), .init("enTrop", .int(Int64($0.enTrop))),
            ])
          })),
    ])
  }
}
