import ArgumentParser
import Domaine
import EventCodec

/// The last day of a delay of the law, as counted and as moved, and what silence means.
struct CommandeEcheance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "echeance", abstract: "Le dernier jour d’un délai, compté puis reporté s’il tombe un jour chômé, et ce que vaut le silence.",
    discussion: """
      Règles qui ont un délai :
        \(identifiants.joined(separator: ", "))

      Exemples :
        jalon droit echeance convention-10j --du 2026-05-04
        jalon droit echeance absence-preavis --du 2027-03-01
      """)

  @Argument(help: ArgumentHelp("Le nom de la règle.", valueName: "regle"))
  var regle: String

  @Option(name: .customLong("du"), help: ArgumentHelp("Le jour qui fait courir le délai (AAAA-MM-JJ).", valueName: "date"))
  var depart: Jour

  @Option(name: .long, help: ArgumentHelp("Les jours fériés de quel territoire.", valueName: "territoire"))
  var territoire: JoursFeries.Territoire = .metropole

  @OptionGroup var sortie: OptionFormat

  private static var identifiants: [String] {
    EcheanceLegale.toutes.map(\.regle.id).reduce(into: []) { vus, id in if !vus.contains(id) { vus.append(id) } }
  }

  func validate() throws {
    guard EcheanceLegale.de(regle: regle).isEmpty else { return }
    let existe = Regle.nommee(regle) == nil ? "n’existe pas" : "ne fixe aucun délai"
    throw ValidationError("La règle « \(regle) » \(existe). Choisissez parmi : \(Self.identifiants.joined(separator: ", ")).")
  }

  func run() throws {
    let feries = JoursFeries(territoire)
    let calculs = EcheanceLegale.de(regle: regle).map { ($0, $0.echeance(du: depart, feries: feries)) }
    switch sortie.format {
    case .json: Sortie.json(.array(calculs.map(json)))
    case .texte: for (delai, echeance) in calculs { Sortie.ligne(texte(delai, echeance)) }
    }
  }

  private func texte(_ delai: EcheanceLegale, _ echeance: Echeance?) -> String {
    var lignes = ["\(Style.gras(delai.nom))  \(Style.ciel(delai.regle.source.citation))"]
    lignes.append("  \(delai.declencheur) : \(depart.enToutesLettres)")
    guard let echeance else {
      return (lignes + ["  La loi en vigueur ce jour-là ne connaissait pas ce délai.", ""]).joined(separator: "\n")
    }
    let silence = [delai.silence.map { "  \($0)" } ?? "", ""]
    guard echeance.prorogee != echeance.brute else {
      let dernier = Style.gras(echeance.brute.enToutesLettres)
      let fin = delai.sens == .apres ? "jusqu’au \(dernier), minuit" : "\(dernier) au plus tard"
      return (lignes + ["  \(fin)"] + silence).joined(separator: "\n")
    }
    lignes.append("  brute     \(Style.gras(echeance.brute.enToutesLettres)), minuit\u{202F}: comptée jour après jour")
    lignes.append("  prorogée  \(echeance.prorogee.enToutesLettres), minuit\u{202F}: au jour ouvré suivant")
    let conseil = "Le texte ne dit pas laquelle vaut\u{202F}: agissez avant la première, ou convenez par écrit."
    lignes.append("  " + Style.ambre(conseil.replie(Largeur.sortie - 2, retrait: "  ")))
    return (lignes + silence).joined(separator: "\n")
  }

  private func json(_ delai: EcheanceLegale, _ echeance: Echeance?) -> JSON {
    .object([
      .init("regle", .string(delai.regle.id)), .init("source", .string(delai.regle.source.citation)),
      .init("echeance", .string(delai.nom)), .init("declencheur", .string(delai.declencheur)), .init("du", .string("\(depart)")),
      .init("brute", echeance.map { .string("\($0.brute)") } ?? .null), .init("prorogee", echeance.map { .string("\($0.prorogee)") } ?? .null),
      .init("silence", delai.silence.map { .string($0) } ?? .null),
    ])
  }
}
