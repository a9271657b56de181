import Application
import ArgumentParser
import EventCodec
import JalonApp
import Storage

/// Reads everything through.
struct CommandeVerifier: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier", abstract: "Relit tout : chaînes, clés, listes recalculées et comparées.",
    discussion: "Code de sortie : 0 si tout est comme il a été écrit, 1 sinon. Rien n’est changé, sauf avec --reparer-listes.")

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
    if verification.saine { return Sortie.ligne(Style.sapin("Tout est comme il a été écrit.") + " Chaînes, clés et listes concordent.") }
    for anomalie in verification.anomalies { Sortie.ligne(Style.garance("anomalie  ") + "\(anomalie)") }
    for ecart in verification.ecarts {
      Sortie.ligne(
        Style.garance("liste     ") + "\(ecart.stream.nature.rawValue) \(ecart.stream.id)\u{202F}: \(ecart.manquantes) à écrire, \(ecart.enTrop) en trop")
    }
    Sortie.ligne(
      verification.anomalies.isEmpty
        ? "\nLes événements sont sains : relancez avec --reparer-listes."
        : "\nN’écrivez plus dans ce dossier. Copiez-le, puis restaurez la dernière sauvegarde.")
  }

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
