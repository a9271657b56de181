import Application
import ArgumentParser
import Domaine
import EventCodec
import Foundation
import JalonApp

/// The day's list.
struct CommandeEcheances: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "echeances", abstract: "Ce qui est à faire, en retard ou bloqué, pour qui, et pourquoi.")

  @OptionGroup var donnees: OptionDonnees

  @Option(name: .customLong("au"), help: ArgumentHelp("Le jour (AAAA-MM-JJ) ; aujourd’hui sans cela.", valueName: "date"))
  var jour: Jour?

  @Option(name: .long, help: ArgumentHelp("Combien de jours voir d’avance.", valueName: "jours"))
  var horizon = 30

  @OptionGroup var sortie: OptionFormat

  func validate() throws {
    if !(0...3_660).contains(horizon) { throw ValidationError("Demandez entre 0 et 3660 jours d’avance.") }
  }

  func run() async throws {
    let installation = try Installation(donnees.dossier)
    let jour = jour ?? World.live.now().jourParis
    var dus: [DossierDu] = []
    for organisme in try await installation.maison.store.organismes() {
      dus += try await installation.maison.echeances(au: jour, horizon: horizon, in: organisme)
    }
    switch sortie.format {
    case .json: Sortie.json(.array(dus.map(json)))
    case .texte: texte(dus, jour)
    }
  }

  private func texte(_ dus: [DossierDu], _ jour: Jour) {
    let toutes = dus.flatMap { du in du.echeances.map { (du.nom, $0) } }
    let retards = toutes.count { $0.1.etat == .enRetard }
    guard !toutes.isEmpty else { return Sortie.ligne("Rien à faire le \(jour.enFrancais) ni dans les \(horizon) jours qui suivent.") }
    Sortie.ligne(Style.gras("Le \(jour.enFrancais)\u{202F}: \(toutes.count) choses à faire, dont \(retards) en retard") + "\n")
    for (etat, titre) in [(EcheanceDuDossier.Etat.enRetard, "En retard"), (.bloquee, "Bloqué"), (.aFaire, "À faire")] {
      let lignes = toutes.filter { $0.1.etat == etat }
      if lignes.isEmpty { continue }
      Sortie.ligne(style(etat)(titre))
      for (nom, echeance) in lignes { ligne(nom, echeance) }
      Sortie.ligne()
    }
  }

  private func ligne(_ nom: String, _ echeance: EcheanceDuDossier) {
    let marge = String(repeating: " ", count: 36)
    let texte = "\(echeance.phrase) (\(echeance.regle.source.citation))"
    Sortie.ligne("  \((echeance.jour.map { "\($0)" } ?? "").colonne(12))\(String(nom.prefix(20)).colonne(22))" + texte.replie(76, retrait: marge))
    for obstacle in echeance.obstacles { Sortie.ligne(Rendu.constat(obstacle, retrait: 36)) }
  }

  private func style(_ etat: EcheanceDuDossier.Etat) -> Style {
    switch etat {
    case .enRetard: .garance
    case .bloquee: .ambre
    case .aFaire: .sapin
    }
  }

  private func json(_ du: DossierDu) -> JSON {
    .object([
      .init("dossier", .string("\(du.id)")), .init("nom", .string(du.nom)),
      .init(
        "echeances",
        .array(
          du.echeances.map { echeance in
            .object([
              .init("jour", echeance.jour.map { .string("\($0)") } ?? .null), .init("etat", .string(echeance.etat.rawValue)),
              .init("phrase", .string(echeance.phrase)), .init("regle", .string(echeance.regle.id)),
              .init("source", .string(echeance.regle.source.citation)), .init("qui", .string(echeance.qui.rawValue)),
              .init("geste", .string(echeance.geste)), .init("obstacles", .array(echeance.obstacles.map(Rendu.json))),
            ])
          })),
    ])
  }
}
