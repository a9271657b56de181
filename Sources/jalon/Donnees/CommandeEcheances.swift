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
    let lignes = dus.flatMap(LigneDEcheance.lignes)
    let suite = horizon == 0 ? "" : ", ni dans \(horizon == 1 ? "le jour qui suit" : "les \(horizon) jours qui suivent")"
    guard !lignes.isEmpty else { return Sortie.ligne("Rien à faire le \(jour.enFrancais)\(suite).") }
    let retards = lignes.count { $0.echeance.etat == .enRetard }
    let enRetard = retards == 0 ? "" : retards < lignes.count ? ", dont \(retards) en retard" : retards == 1 ? ", en retard" : ", toutes en retard"
    let compte = "chose à faire".nombre(lignes.count, "choses à faire") + enRetard
    Sortie.ligne(Style.gras("Le \(jour.enFrancais)\u{202F}: \(compte)") + "\n")
    for (etat, titre) in [(EcheanceDuDossier.Etat.enRetard, "En retard"), (.bloquee, "Bloqué"), (.aFaire, "À faire")] {
      let retenues = lignes.filter { $0.echeance.etat == etat }
      if retenues.isEmpty { continue }
      Sortie.ligne(style(etat)(titre))
      for ligne in retenues { Sortie.ligne(ligne.texte) }
      Sortie.ligne()
    }
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
