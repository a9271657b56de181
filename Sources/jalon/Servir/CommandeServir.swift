import Application
import ArgumentParser
import Documents
import Domaine
import Foundation
import JalonApp
import Scenarios
import Web

/// The house on the network.
struct CommandeServir: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "servir", abstract: "Ouvre la maison dans un navigateur.",
    discussion: """
      Avec --demonstration, des bilans inventés sont joués jusqu’à aujourd’hui, et les messages se lisent sur la page Boîte aux lettres au lieu de partir.

      Exemple :
        jalon servir --demonstration
      """)

  @Option(name: .long, help: ArgumentHelp("Le dossier des données ; un dossier provisoire sans cela, en démonstration.", valueName: "dossier"))
  var donnees: String?

  @Option(name: .long, help: ArgumentHelp("L’adresse où écouter.", valueName: "adresse"))
  var hote = "127.0.0.1"

  @Option(name: .long, help: ArgumentHelp("Le port.", valueName: "nombre"))
  var port = 8080

  @Option(name: .long, help: ArgumentHelp("L’adresse publique de la maison, que portent les messages.", valueName: "url"))
  var adresse: String?

  @Option(
    name: .long, help: ArgumentHelp("L’adresse IP d’un serveur frontal posé sur une autre machine ; se répète.", valueName: "adresse"))
  var frontal: [String] = []

  @Flag(name: .long, help: "Montre la maison avec des bilans inventés.")
  var demonstration = false

  func validate() throws {
    if donnees == nil, !demonstration { throw ValidationError("Indiquez le dossier des données : --donnees, ou essayez --demonstration.") }
    if !(0...65_535).contains(port) { throw ValidationError("Un port est un nombre entre 0 et 65535.") }
  }

  func run() async throws {
    try await DossierDeDonnees.provisoireOuGarde(donnees, arretPropre: true) { dossier in
      let imprimerie = try Presse.imprimerie(horodatage: try Presse.horodatage())
      let installation = try Installation(dossier, creer: demonstration)
      let boite = demonstration ? BoiteAuxLettres() : nil
      let facteur: any Facteur = if let boite { boite } else { try CommandeServir.poste() }
      let adresse = self.adresse ?? "http://localhost:\(port)"
      let essais = demonstration ? try await Demonstration(installation: installation, programmes: try Programmes.conformes()).remplir() : []
      let services = Services(
        maison: installation.maison, programmes: try Programmes.tous(), vitrine: try await vitrine(installation), facteur: facteur, boite: boite,
        adresse: adresse, essais: essais, imprimerie: imprimerie, horloge: { try installation.verifierHorloge() })
      try await ServiceWeb(services, hote: hote, port: port, frontaux: frontal).servir { port in
        Sortie.ligne(Style.gras("La maison est ouverte : http://localhost:\(port)") + "\n  Ctrl-C pour la fermer")
      }
    }
  }
}

extension CommandeServir {
  /// Whose public page is shown: the demonstration's, else that of the one organisme, or the first, that the data hold.
  private func vitrine(_ installation: Installation) async throws -> OrganismeID {
    if demonstration { return Theatre.organisme }
    guard let premier = try await installation.maison.store.organismes().first else {
      throw Refus(.organismeDecrit, "Décrivez d’abord l’organisme\u{202F}: jalon organisme decrire FICHIER --donnees \(donnees ?? "DOSSIER")")
    }
    return premier
  }

  /// Who carries mails, or what is to be set before the house opens.
  private static func poste() throws -> any Facteur {
    do {
      return try Poste.facteur(ProcessInfo.processInfo.environment)
    } catch Poste.Erreur.absent(let variable) {
      let exemple = variable == Poste.relais ? "smtp://nom:motdepasse@relais.exemple:587" : "Nom du centre <bonjour@centre.exemple>"
      throw ValidationError("Les messages partent par un relais : donnez \(variable), par exemple « \(exemple) ».")
    } catch Poste.Erreur.illisible(let variable) {
      throw ValidationError("La valeur de \(variable) ne se lit pas : vérifiez-la.")
    }
  }
}

/// Fills a house with invented bilans at every stage, as they stand today, and a sign-in for each door.
struct Demonstration {
  let installation: Installation
  let programmes: [String: Programme]

  func remplir() async throws -> [Essai] {
    let maintenant = World.live.now()
    let theatre = Theatre(programmes: programmes, graine: World.live.bits()) { world in Maison(store: installation.store, world: world) }
    var dossiers: [DossierID] = []
    for (parcours, jours) in zip(Parcours.tous + [.contratASigner], [45, 170, 60, 95, 120, 17]) {
      // What the bilans played would have sent in their time is not sent again: only what awaits an answer today is.
      if dossiers.count == Parcours.tous.count { try await oublierLesEnvois() }
      let depuis = JoursFeries().prochainOuvre(maintenant.jourParis.plus(jours: -jours))
      dossiers.append(try await theatre.jouer(parcours, depuis: depuis, avant: maintenant).dossier)
    }
    let maison = installation.maison
    try await theatre.meubler()
    for dossier in dossiers { try await theatre.inscrireDestinataires(de: dossier) }
    let comptes = Comptes(store: installation.store, world: maison.world)
    for compte in Theatre.gens.map({ Compte(personne: $0.personne, organisme: Theatre.organisme, nom: $0.nom, courriel: $0.courriel, roles: $0.roles) }) {
      try await comptes.garder(compte)
    }
    return Theatre.gens.map { Essai(nom: $0.nom, courriel: $0.courriel, porte: $0.porte) }
  }

  private func oublierLesEnvois() async throws {
    let now = World.live.now()
    while true {
      let pris = try await installation.maison.store.claim(at: now, until: now.plus(Duree(minutes: 1)), limit: 200)
      for claimed in pris { try await installation.maison.store.settle(claimed.intent.id, in: claimed.intent.stream.organisme) }
      if pris.isEmpty { return }
    }
  }
}
