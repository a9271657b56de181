import Application
import ArgumentParser
import Documents
import Domaine
import Foundation
import Instruments
import JalonApp
import Scenarios
import Web

/// The house on the network.
struct CommandeServir: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "servir", abstract: "Ouvre la maison dans un navigateur.",
    discussion: """
      Ce qui n’est pas dit ici est pris dans l’environnement (JALON_DONNEES, JALON_SMTP …), puis dans le fichier de réglages : docs/guide/installer.md les donne tous.
      Tout est vérifié avant d’ouvrir, et tout ce qui ne va pas est dit d’un coup ; --verifier s’arrête là.
      Avec --demonstration, des bilans inventés sont joués jusqu’à aujourd’hui, et les messages se lisent sur la page Boîte aux lettres au lieu de partir.
      Code de sortie : 2 si quelque chose manque.

      Exemple :
        jalon servir --demonstration
        jalon servir --reglages /etc/jalon/reglages.yaml --verifier
      """)

  @Option(name: .long, help: ArgumentHelp("Le fichier de réglages ; JALON_REGLAGES sans cela.", valueName: "fichier"))
  var reglages: String?

  @Option(name: .long, help: ArgumentHelp("Le dossier des données ; un dossier provisoire sans cela, en démonstration.", valueName: "dossier"))
  var donnees: String?

  @Option(name: .long, help: ArgumentHelp("L’adresse où écouter ; 127.0.0.1 sans cela.", valueName: "adresse"))
  var hote: String?

  @Option(name: .long, help: ArgumentHelp("Le port ; 8080 sans cela.", valueName: "nombre"))
  var port: String?

  @Option(name: .long, help: ArgumentHelp("L’adresse publique de la maison, que portent les messages.", valueName: "url"))
  var adresse: String?

  @Option(
    name: .long, help: ArgumentHelp("L’adresse IP d’un serveur frontal posé sur une autre machine ; se répète.", valueName: "adresse"))
  var frontal: [String] = []

  @Option(name: .long, help: ArgumentHelp("Où se lisent les mesures (/metrics) : un port de cette machine, ou une adresse et un port.", valueName: "ecoute"))
  var mesures: String?

  @Flag(name: .long, help: "Montre la maison avec des bilans inventés.")
  var demonstration = false

  @Flag(name: .long, help: "Dit si tout est en place, et n’ouvre pas.")
  var verifier = false

  private var options: [Reglage: String] {
    let frontaux = frontal.isEmpty ? nil : frontal.joined(separator: ",")
    return [.donnees: donnees, .hote: hote, .port: port, .adresse: adresse, .frontaux: frontaux, .mesures: mesures].compactMapValues { $0 }
  }

  func run() async throws {
    var preparation = PreparationDuService()
    let fichier = reglages ?? ProcessInfo.processInfo.environment["JALON_REGLAGES"]
    let lus = preparation.reglages(options, fichier: fichier, demonstration: demonstration)
    let imprimerie = preparation.essayer { try Presse.imprimerie(horodatage: lus?.horodatage) }
    let programmes = preparation.essayer { try Programmes.tous() }
    let questionnaires = preparation.essayer { try Questionnaires.tous() }
    if verifier, let imprimerie { await preparation.eprouver(imprimerie) }
    guard let lus, lus.donnees != nil || preparation.fautes.isEmpty else { return try preparation.exigerToutEnPlace() }
    try await DossierDeDonnees.provisoireOuGarde(lus.donnees, arretPropre: true) { dossier in
      let installation = preparation.essayer { try Installation(dossier, creer: demonstration && !verifier) }
      var vitrine: OrganismeID? = demonstration ? Theatre.organisme : nil
      if let installation, !demonstration { vitrine = await preparation.vitrine(installation, lus.vitrines, donnees: lus.donnees ?? "DOSSIER") }
      try preparation.exigerToutEnPlace()
      guard let installation, let imprimerie, let programmes, let questionnaires, let vitrine else { return }
      if verifier { return Sortie.ligne(Style.sapin("Tout est en place.") + " La maison peut ouvrir sur \(lus.hote):\(lus.port).") }
      try await ouvrir(lus, installation, imprimerie, (programmes, questionnaires), vitrine)
    }
  }

  private func ouvrir(
    _ reglages: Reglages, _ installation: Installation, _ imprimerie: Imprimerie, _ fichiers: (programmes: [Programme], questionnaires: [Questionnaire]),
    _ vitrine: OrganismeID
  ) async throws {
    Journal.etablir()
    let boite = demonstration ? BoiteAuxLettres() : nil
    guard let facteur: any Facteur = boite ?? reglages.facteur else { return }
    let essais = demonstration ? try await Demonstration(installation: installation, programmes: Programme.derniers(fichiers.programmes)).remplir() : []
    let services = Services(
      maison: installation.maison, programmes: fichiers.programmes, questionnaires: fichiers.questionnaires, vitrine: vitrine, facteur: facteur, boite: boite,
      adresse: reglages.adresse, vitrines: reglages.vitrines, essais: essais, imprimerie: imprimerie,
      fichierMaximal: reglages.fichierMaximal, horloge: { try installation.verifierHorloge() })
    let service = ServiceWeb(services, hote: reglages.hote, port: reglages.port, frontaux: reglages.frontaux, mesures: reglages.mesures)
    try await service.servir { port in
      Sortie.ligne(Style.gras("La maison est ouverte : http://localhost:\(port)"))
      if !essais.isEmpty { Sortie.ligne(Demonstration.accueil(essais, port: port)) }
      Sortie.ligne("  Ctrl-C pour la fermer")
    }
  }
}

/// Fills a house with invented bilans at every stage, as they stand today, and a sign-in for each door.
struct Demonstration {
  let installation: Installation
  let programmes: [String: Programme]

  /// How to come in: somebody for each door, and where their codes arrive.
  static func accueil(_ essais: [Essai], port: Int) -> String {
    let lieux = [("Se connecter", "http://localhost:\(port)/entree"), ("Les codes arrivent", "http://localhost:\(port)/courrier")]
    return (lieux + Essai.parPorte(essais).map { ("  \($0.porte)", $0.courriel) }).map { "  \($0.0.colonne(22))\($0.1)" }.joined(separator: "\n")
  }

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
