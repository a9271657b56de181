import Application
import ArgumentParser
import Documents
import Domaine
import EventCodec
import Foundation
import JalonApp
import Scenarios

/// Plays whole bilans on a simulated clock.
struct CommandeDerouler: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "derouler", abstract: "Joue des bilans entiers, du premier appel à la fin du dossier, en temps simulé.",
    discussion: """
      Les personnes sont inventées. Chaque geste est vérifié, puis écrit dans une vraie base ; ce que la loi refuse est refusé, et se voit.

      \(Parcours.tous.map { "  \($0.id.colonne(22))\($0.resume)" }.joined(separator: "\n"))

      Exemples :
        jalon derouler
        jalon derouler institut-syndical --jusqu-a convention --donnees ~/essai
        jalon derouler --nombre 1000
      """)

  @Argument(help: ArgumentHelp("Les programmes à jouer, par leur nom ; les cinq sans cela.", valueName: "programme"))
  var programmes: [String] = []

  @Option(name: .customLong("jusqu-a"), help: ArgumentHelp("Le dernier moment à jouer.", valueName: "etape"))
  var jusqua: Etape = .archive

  @Option(name: .long, help: ArgumentHelp("Le dossier où garder les données ; un dossier provisoire sans cela.", valueName: "dossier"))
  var donnees: String?

  @Option(name: .long, help: ArgumentHelp("Combien de bilans jouer, programme après programme.", valueName: "nombre"))
  var nombre: Int?

  @Option(name: .long, help: ArgumentHelp("Le dossier où écrire tous leurs papiers, cachetés, en PDF.", valueName: "dossier"))
  var documents: String?

  @OptionGroup var sortie: OptionFormat

  func validate() throws {
    if nombre != nil, documents != nil { throw ValidationError("Les papiers se font pour quelques bilans : retirez --nombre, ou --documents.") }
    if let nombre, nombre < 1 { throw ValidationError("Demandez au moins un bilan.") }
  }

  /// Read when the command runs, so that a mistyped option is told before the word after it, which reads as a programme.
  private func parcours() throws -> [Parcours] {
    let connus = Dictionary(uniqueKeysWithValues: Parcours.tous.map { ($0.id, $0) })
    return try programmes.map { nom in
      guard let parcours = connus[nom] else {
        throw ValidationError("Le programme « \(nom) » n’existe pas. Choisissez parmi : \(Parcours.tous.map(\.id).joined(separator: ", ")).")
      }
      return parcours
    }
  }

  func run() async throws {
    let choisis = try parcours()
    try await DossierDeDonnees.provisoireOuGarde(donnees) { dossier in
      let theatre = try Theatre(programmes: try Programmes.conformes(), graine: donnees == nil ? 2_026 : World.live.bits()) { world in
        try Installation(dossier, creer: true, world: world).maison
      }
      let cachet = donnees == nil && documents == nil ? nil : try await theatre.meubler()
      let parcours = choisis.isEmpty ? Parcours.tous : choisis
      if let nombre {
        try await jouerBeaucoup(nombre, parcours, theatre)
      } else {
        try await jouer(parcours, theatre, try cachet.flatMap(imprimeur))
      }
    }
  }

  /// Who prints, where papers were asked for, with the seal of the invented centre. No moment is certified: they are simulated.
  private func imprimeur(_ cachet: Cachet) throws -> ImprimeurDeDossier? {
    guard let documents else { return nil }
    let dossier = DossierDeDonnees.adresse(documents)
    try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true)
    return ImprimeurDeDossier(dossier, imprimerie: try Presse.imprimerie(), cachet: cachet)
  }

  private func jouer(_ parcours: [Parcours], _ theatre: Theatre, _ imprimeur: ImprimeurDeDossier?) async throws {
    if sortie.format == .texte { Sortie.ligne(RenduChronologie.annonce(de: parcours.count)) }
    var chronologies: [Chronologie] = []
    for bilan in parcours {
      let chronologie = try await theatre.jouer(bilan, jusqua: jusqua, imprimeur: imprimeur)
      if donnees != nil { try await theatre.inscrireDestinataires(de: chronologie.dossier) }
      chronologies.append(chronologie)
      if sortie.format == .texte { Sortie.ligne(RenduChronologie(chronologie: chronologie).texte + "\n") }
    }
    switch sortie.format {
    case .json: Sortie.json(.array(chronologies.map { RenduChronologie(chronologie: $0).json }))
    case .texte: Sortie.ligne(BilanDesBilans(chronologies).texte + "\n\n" + papiers(imprimeur) + suite(chronologies))
    }
  }

  /// Where the papers are, and how to look at one.
  private func papiers(_ imprimeur: ImprimeurDeDossier?) -> String {
    guard let imprimeur else { return "" }
    return Style.gras("\("papier".nombre(imprimeur.nombre)) dans \(imprimeur.dossier.path)")
      + "\n  un dossier par bilan, dans l’ordre où ils viennent\u{202F}; cachetés quand ils prouvent quelque chose\n\n"
  }

  private func jouerBeaucoup(_ nombre: Int, _ parcours: [Parcours], _ theatre: Theatre) async throws {
    var barre = Barre(total: nombre, quoi: "bilans")
    let debut = ContinuousClock.now
    for rang in 0..<nombre {
      _ = try await theatre.jouer(parcours[rang % parcours.count], jusqua: jusqua, equipe: rang / parcours.count)
      barre.avancer(a: rang + 1)
    }
    let duree = (ContinuousClock.now - debut) / .milliseconds(1) / 1_000
    let cadence = Int((Double(nombre) / max(duree, 0.001)).rounded())
    switch sortie.format {
    case .json: Sortie.json(.object([.init("bilans", .int(Int64(nombre))), .init("parSeconde", .int(Int64(cadence)))]))
    case .texte: Sortie.ligne("\("bilan joué".nombre(nombre, "bilans joués")), \(cadence) par seconde." + (donnees == nil ? "" : "\n\n" + suite([])))
    }
  }

  /// What to try next: with the data that were kept, or how to keep them.
  private func suite(_ chronologies: [Chronologie]) -> String {
    let essais =
      if let dossier = donnees?.pourTerminal {
        documents(chronologies, dossier) + [
          ("jalon echeances --donnees \(dossier) --au 2027-03-01", "ce qui est dû, en retard ou bloqué ce jour-là"),
          ("jalon verifier --donnees \(dossier)", "tout relire et comparer"),
          ("jalon detruire --donnees \(dossier) --au 2038-01-02", "ce qui serait à détruire ; rien ne l’est"),
        ]
      } else {
        [
          ("jalon derouler institut-syndical --jusqu-a facture --donnees ~/essai", "un seul bilan, et ses données gardées"),
          ("jalon programme verifier Programmes/s1-cabinet-independant.publie.yaml", "ce qui manque à un programme"),
          ("jalon droit echeance convention-10j --du 2026-05-04", "le dernier jour d’un délai"),
        ]
      }
    return Style.gras("Essayez ensuite") + "\n" + essais.map { "  \($0.0)\n    \(Style.pale($0.1))" }.joined(separator: "\n")
  }

  /// What to try on the papers of the first bilan, while its dossier lives.
  private func documents(_ chronologies: [Chronologie], _ dossier: String) -> [(String, String)] {
    guard let numero = chronologies.first?.dossier, jusqua > .demande, jusqua < .archive else { return [] }
    return [("jalon document lister --donnees \(dossier) --dossier \("\(numero)".prefix(8))", "les papiers que l’on peut faire, et ceux qui sont gardés")]
  }
}
