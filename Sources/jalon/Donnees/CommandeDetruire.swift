import Application
import ArgumentParser
import Domaine
import EventCodec
import JalonApp

/// What is to be destroyed, and, only when told to, its destruction.
struct CommandeDetruire: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detruire", abstract: "Dit ce qui doit être détruit, et pourquoi ; ne détruit qu’avec --confirmer.",
    discussion: """
      Sans --confirmer, rien n’est détruit. Avec, chaque papier dont le temps est venu l’est à la date de la machine, et ne pourra plus être relu, sauvegardes comprises.
      Si cette date est douteuse, rien n’est détruit tant que vous ne l’avez pas confirmée : --date-confirmee AAAA-MM-JJ.
      """)

  @OptionGroup var donnees: OptionDonnees

  @Option(name: .customLong("au"), help: ArgumentHelp("Ce qui serait à détruire ce jour-là (AAAA-MM-JJ) ; sans effet avec --confirmer.", valueName: "date"))
  var jour: Jour?

  @Flag(name: .long, help: "Détruit pour de bon.")
  var confirmer = false

  @Option(name: .customLong("date-confirmee"), help: ArgumentHelp("La date d’aujourd’hui, si celle de la machine est en doute.", valueName: "date"))
  var dateConfirmee: Jour?

  @OptionGroup var sortie: OptionFormat

  func validate() throws {
    if confirmer, jour != nil { throw ValidationError("On ne détruit qu’à la date d’aujourd’hui : retirez --au, ou --confirmer.") }
  }

  func run() async throws {
    let installation = try Installation(donnees.dossier)
    let jour = jour ?? World.live.now().jourParis
    let horloge = confirmer ? try installation.verifierHorloge(confirmee: dateConfirmee) : []
    try Refus.siBloque(horloge)
    var faits: [ADetruire] = []
    do {
      for organisme in try await installation.maison.store.organismes() {
        for papier in try await installation.maison.aDetruire(le: jour, in: organisme) {
          if confirmer { try await installation.maison.detruire(papier, horloge: horloge, in: organisme) }
          faits.append(papier)
        }
      }
    } catch {
      // What was destroyed before the failure is gone: it is said before the failure is.
      if confirmer, !faits.isEmpty { rendre(faits, jour) }
      throw error
    }
    rendre(faits, jour)
  }

  private func rendre(_ faits: [ADetruire], _ jour: Jour) {
    switch sortie.format {
    case .json: Sortie.json(.object([.init("detruit", .bool(confirmer)), .init("papiers", .array(faits.map(json)))]))
    case .texte: texte(faits, jour)
    }
  }

  private func texte(_ papiers: [ADetruire], _ jour: Jour) {
    if papiers.isEmpty { return Sortie.ligne("Rien n’est à détruire le \(jour.enFrancais).") }
    for papier in papiers {
      let verbe = confirmer ? Style.garance("détruit     ") : Style.ambre("à détruire  ")
      Sortie.ligne("\(verbe)\(papier.nature.nom.colonne(14))\(papier.numero)")
      Sortie.ligne(marge + "\(papier.regle.enonce) (\(papier.regle.source.citation))".replie(Largeur.sortie - marge.count, retrait: marge))
    }
    if !confirmer { Sortie.ligne("\nRien n’a été détruit. " + (self.jour == nil ? "Pour détruire pour de bon, ajoutez --confirmer." : autreJour)) }
  }

  private var autreJour: String { "Ce jour-là, pour détruire pour de bon\u{202F}: la même commande, --confirmer à la place de --au." }

  private var marge: String { String(repeating: " ", count: 12) }

  private func json(_ papier: ADetruire) -> JSON {
    .object([
      .init("nature", .string(papier.nature.rawValue)), .init("numero", .string("\(papier.numero)")),
      .init("regle", .string(papier.regle.id)), .init("source", .string(papier.regle.source.citation)),
    ])
  }
}

extension Nature {
  /// As one names such a paper.
  fileprivate var nom: String { self == .amenagement ? "aménagement" : rawValue }
}
