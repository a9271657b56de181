import Application
import ArgumentParser
import Domaine
import EventCodec
import Foundation
import JalonApp
import Scenarios

/// Plays whole bilans on a simulated clock.
struct CommandeDerouler: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "derouler", abstract: "Joue des bilans entiers, du premier appel à la fin du dossier, sur une horloge simulée.",
    discussion: """
      Les personnes sont inventées. Chaque geste passe par la maison et s’écrit dans
      une vraie base ; ce qui doit être refusé l’est, et se voit.

      \(Parcours.tous.map { "  \($0.id.colonne(22))\($0.resume)" }.joined(separator: "\n"))

      Exemples :
        jalon derouler
        jalon derouler institut-syndical --jusqu-a convention --donnees ~/essai
        jalon derouler --nombre 1000
      """)

  @Argument(help: ArgumentHelp("Les programmes à jouer ; tous sans cela.", valueName: "programme"))
  var programmes: [Parcours] = []

  @Option(name: .customLong("jusqu-a"), help: ArgumentHelp("Le dernier moment à jouer.", valueName: "etape"))
  var jusqua: Etape = .archive

  @Option(name: .long, help: ArgumentHelp("Le dossier où garder les données ; un dossier provisoire sans cela.", valueName: "dossier"))
  var donnees: String?

  @Option(name: .long, help: ArgumentHelp("Combien de bilans jouer, programme après programme.", valueName: "nombre"))
  var nombre: Int?

  @OptionGroup var sortie: OptionFormat

  func validate() throws {
    if let nombre, nombre < 1 { throw ValidationError("Demandez au moins un bilan.") }
  }

  func run() async throws {
    try await DossierDeDonnees.provisoireOuGarde(donnees) { dossier in
      let theatre = try Theatre(programmes: try Programmes.modalites(), graine: donnees == nil ? 2_026 : World.live.bits()) { world in
        try Installation(dossier, creer: true, world: world).maison
      }
      let parcours = programmes.isEmpty ? Parcours.tous : programmes
      if let nombre {
        try await jouerBeaucoup(nombre, parcours, theatre)
      } else {
        try await jouer(parcours, theatre)
      }
    }
  }

  private func jouer(_ parcours: [Parcours], _ theatre: Theatre) async throws {
    var chronologies: [Chronologie] = []
    for bilan in parcours {
      let chronologie = try await theatre.jouer(bilan, jusqua: jusqua)
      chronologies.append(chronologie)
      if sortie.format == .texte { Sortie.ligne(RenduChronologie(chronologie: chronologie).texte + "\n") }
    }
    switch sortie.format {
    case .json: Sortie.json(.array(chronologies.map { RenduChronologie(chronologie: $0).json }))
    case .texte: Sortie.ligne(BilanDesBilans(chronologies).texte + conserve)
    }
  }

  private func jouerBeaucoup(_ nombre: Int, _ parcours: [Parcours], _ theatre: Theatre) async throws {
    var barre = Barre(total: nombre, quoi: "bilans")
    let debut = ContinuousClock.now
    for rang in 0..<nombre {
      _ = try await theatre.jouer(parcours[rang % parcours.count], jusqua: jusqua)
      barre.avancer(a: rang + 1)
    }
    let duree = (ContinuousClock.now - debut) / .milliseconds(1) / 1_000
    let cadence = Int((Double(nombre) / duree).rounded())
    switch sortie.format {
    case .json: Sortie.json(.object([.init("bilans", .int(Int64(nombre))), .init("parSeconde", .int(Int64(cadence)))]))
    case .texte: Sortie.ligne("\(nombre) bilans joués, \(cadence) par seconde.\(conserve)")
    }
  }

  private var conserve: String {
    guard let donnees else { return "" }
    return "\n\nLes données sont dans \(donnees). Voyez ensuite : jalon echeances --donnees \(donnees)"
  }
}
