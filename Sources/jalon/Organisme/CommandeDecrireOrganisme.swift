import Application
import ArgumentParser
import DataFiles
import Documents
import Domaine
import EventCodec
import JalonApp

/// Enters what a centre says of itself in the registry.
struct CommandeDecrireOrganisme: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decrire", abstract: "Lit un fichier qui décrit l’organisme, et l’inscrit : ses papiers le diront désormais.",
    discussion: """
      Une description ne remplace pas la précédente : elle vaut à partir de maintenant. Les papiers déjà remis ne changent pas.
      Code de sortie : 0 si la description est inscrite, 2 si le fichier ne peut pas être lu ; ses fautes sont alors toutes dites, ligne par ligne.

      Exemple :
        jalon organisme decrire docs/guide/exemple-organisme.yaml --donnees ~/centre --creer
      """)

  @Argument(help: ArgumentHelp("Le fichier qui décrit l’organisme.", valueName: "fichier"))
  var fichier: String

  @OptionGroup var organisme: OptionOrganisme

  @Option(name: .long, help: ArgumentHelp("Son logo, en PNG ou en JPEG ; celui d’avant sans cela.", valueName: "fichier"))
  var logo: String?

  @Flag(name: .customLong("sans-logo"), help: "Retire le logo d’avant.")
  var sansLogo = false

  @Option(name: .long, help: ArgumentHelp("Le programme que l’organisme conduit sous cet autre nom ; tous sans cela.", valueName: "nom"))
  var programme: String?

  @Flag(name: .long, help: "Décrit un organisme de plus, dans un dossier qui en tient déjà.")
  var nouveau = false

  @Flag(name: .long, help: "Crée le dossier des données, ses clés et sa clé maîtresse, s’il n’existe pas.")
  var creer = false

  @OptionGroup var sortie: OptionFormat

  func validate() throws {
    if logo != nil, sansLogo { throw ValidationError("Donnez un logo, ou retirez-le : --logo ou --sans-logo, pas les deux.") }
    if nouveau, organisme.organisme != nil { throw ValidationError("Un organisme de plus reçoit son numéro : --nouveau ou --organisme, pas les deux.") }
  }

  func run() async throws {
    let fiche = try lire()
    let image = try logo.map { try Logo(Fichiers.lire($0, auPlus: 1)) }
    if let image { try await Presse.imprimerie(ouvriers: 1).eprouver(image) }
    let installation = try Installation(organisme.donnees.dossier, creer: creer)
    let decrit = try await ouNouveau(installation)
    let dessin = image != nil || sansLogo ? [Ecriture(image, .logo)] : []
    try await installation.maison.inscrire([Ecriture(fiche, .fiche, programme ?? "")] + dessin, in: decrit)
    switch sortie.format {
    case .json: Sortie.json(.object([.init("organisme", .string("\(decrit)")), .init("raisonSociale", .string(fiche.raisonSociale))]))
    case .texte: try await texte(fiche, decrit, installation)
    }
  }

  private func lire() throws -> FicheDuCentre {
    let lue = Fichiers.debut(fichier, FicheReader.tailleMaximale + 1).map { FicheReader.read($0, fichier: fichier) }
    switch lue ?? .failure(.illisible(fichier)) {
    case .success(let fiche): return fiche
    case .failure(let fautes):
      switch sortie.format {
      case .json: Sortie.json(Rendu.json(fautes, de: fichier))
      case .texte: Sortie.ligne(Rendu.fautes(fautes, de: fichier))
      }
      throw Sortie.illisible
    }
  }

  /// The organisme that is named, or the only one; in a folder that has none yet, or where one more is asked for, a new one.
  private func ouNouveau(_ installation: Installation) async throws -> OrganismeID {
    let aucun = try await installation.organismes().isEmpty
    if nouveau || organisme.organisme == nil && aucun { return installation.maison.world.identifiant() }
    return try await organisme.choisi(installation)
  }

  private func texte(_ fiche: FicheDuCentre, _ decrit: OrganismeID, _ installation: Installation) async throws {
    Sortie.ligne(Style.sapin("\(fiche.raisonSociale) est décrit.") + " Ses papiers le diront ainsi à partir de maintenant.")
    Sortie.ligne(Faits.texte([("numéro", "\(decrit)"), ("programme", programme), ("logo", sansLogo ? "aucun" : logo)]))
    let donnees = organisme.donnees.nom
    let suite =
      try await installation.cachet(de: decrit) == nil
      ? ("jalon cachet creer --donnees \(donnees)", "un cachet, pour que l’on sache d’où viennent ses papiers")
      : ("jalon organisme montrer --donnees \(donnees)", "ce qui vaut maintenant")
    Sortie.ligne("\n" + Style.gras("Ensuite") + "\n  \(suite.0)\n    \(Style.pale(suite.1))")
  }
}
