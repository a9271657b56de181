import Application
public import ArgumentParser
public import Domaine
import Foundation
import JalonApp
import Web

/// Who may come in.
struct CommandeCompte: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compte", abstract: "Crée, liste et ferme les comptes de ceux qui entrent dans la maison.",
    subcommands: [CommandeCreerCompte.self, CommandeListerComptes.self, CommandeRevoquerCompte.self])
}

extension Role: ExpressibleByArgument {
  /// Their names, as `--role` takes them.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

/// A new account.
struct CommandeCreerCompte: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "creer", abstract: "Crée un compte.",
    discussion: """
      Ceux du centre entrent par un mot de passe et un code qui change ; les autres par un code reçu à leur adresse.
      Le mot de passe se tape sans s’afficher, ou se lit sur l’entrée standard. Le secret du code qui change n’est montré qu’une fois.

      Exemple :
        jalon compte creer --donnees /var/lib/jalon --nom "Lou Fictif" --courriel lou@centre.exemple --role bureau --role referentPedagogique
      """)

  @OptionGroup var organisme: OptionOrganisme

  @Option(name: .long, help: ArgumentHelp("Le nom que les pages montrent.", valueName: "nom"))
  var nom: String

  @Option(name: .long, help: ArgumentHelp("L’adresse électronique.", valueName: "adresse"))
  var courriel: String

  @Option(name: .long, help: ArgumentHelp("Un rôle ; à répéter pour plusieurs.", valueName: "rôle"))
  var role: [Role]

  func validate() throws {
    if role.isEmpty { throw ValidationError("Donnez un rôle au moins : --role.") }
    if !AdresseElectronique.estBonne(courriel) { throw ValidationError("L’adresse s’écrit comme nom@exemple.fr, sans accent ni espace.") }
  }

  func run() async throws {
    let installation = try Installation(organisme.donnees.dossier)
    let organisme = try await organisme.choisi(installation)
    let comptes = Comptes(store: installation.store, world: installation.maison.world)
    if try await comptes.comptes(courriel: courriel).contains(where: { $0.organisme == organisme }) {
      throw ValidationError("Cette adresse a déjà un compte dans cet organisme.")
    }
    var compte = Compte(personne: installation.maison.world.identifiant(), organisme: organisme, nom: nom, courriel: courriel, roles: role)
    let secret = role.contains(where: \.estDuCentre) ? SecretTotp() : nil
    if let secret { (compte.motDePasse, compte.secretTotp) = (try MotDePasse(try SaisieSecrete.motDePasse()), secret.octets) }
    try await comptes.garder(compte)
    Sortie.ligne("Compte créé : \(nom), \(role.map(\.rawValue).joined(separator: ", ")).")
    if let secret { Sortie.ligne("Code qui change, à enregistrer maintenant dans une application (il ne sera plus montré) :\n\(secret.adresse(courriel))") }
  }
}

/// The accounts that there are.
struct CommandeListerComptes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lister", abstract: "Liste les comptes d’un organisme.")

  @OptionGroup var organisme: OptionOrganisme

  func run() async throws {
    let installation = try Installation(organisme.donnees.dossier)
    let comptes = try await Comptes(store: installation.store, world: installation.maison.world).tous(in: try await organisme.choisi(installation))
    if comptes.isEmpty { return Sortie.ligne("Aucun compte.") }
    for compte in comptes.sorted(by: { $0.nom < $1.nom }) {
      let second = compte.motDePasse == nil ? "code reçu" : "mot de passe et code"
      let etat = compte.actif ? second : "fermé"
      Sortie.ligne("\(compte.nom)  \(compte.courriel)  \(compte.roles.map(\.rawValue).joined(separator: ", "))  \(etat)")
    }
  }
}

/// An account that opens no more.
struct CommandeRevoquerCompte: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "revoquer", abstract: "Ferme un compte : ses connexions n’ouvrent plus rien, dès maintenant.")

  @OptionGroup var organisme: OptionOrganisme

  @Option(name: .long, help: ArgumentHelp("L’adresse électronique du compte.", valueName: "adresse"))
  var courriel: String

  func run() async throws {
    let installation = try Installation(organisme.donnees.dossier)
    let organisme = try await organisme.choisi(installation)
    let comptes = Comptes(store: installation.store, world: installation.maison.world)
    let trouves = try await comptes.comptes(courriel: courriel).filter { $0.organisme == organisme }
    if trouves.isEmpty { throw ValidationError("Aucun compte ouvert n’a cette adresse dans cet organisme.") }
    for var compte in trouves {
      compte.actif = false
      try await comptes.garder(compte)
    }
    Sortie.ligne("Compte fermé : \(courriel).")
  }
}

extension Role {
  /// Whether it is a role of the centre's own people, who prove more than an address.
  fileprivate var estDuCentre: Bool {
    switch self {
    case .consultant, .secondConsultant, .referentPedagogique, .coordinateur, .referentHandicap, .bureau: true
    case .beneficiaire, .employeur, .financeur, .auditeur, .representantLegal: false
    }
  }
}

/// The secret of a code that changes.
struct SecretTotp {
  let octets: [UInt8] = (0..<20).map { _ in UInt8.random(in: 0...255) }

  /// As an application takes it.
  func adresse(_ courriel: String) -> String {
    "otpauth://totp/Jalon:\(courriel)?secret=\(SecretTotp.base32(octets))&issuer=Jalon&algorithm=SHA1&digits=6&period=30"
  }

  /// RFC 4648, without padding.
  static func base32(_ octets: [UInt8]) -> String {
    let lettres = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (texte, reste, bits) = ("", 0, 0)
    for octet in octets {
      (reste, bits) = (reste << 8 | Int(octet), bits + 8)
      while bits >= 5 {
        bits -= 5
        texte.append(lettres[reste >> bits & 31])
        reste &= (1 << bits) - 1
      }
    }
    if bits > 0 { texte.append(lettres[reste << (5 - bits) & 31]) }
    return texte
  }
}

/// A password, typed without being shown, or read from the standard input.
enum SaisieSecrete {
  static func motDePasse() throws -> String {
    let interactif = isatty(STDIN_FILENO) == 1
    let premier = lire(interactif, "Mot de passe : ")
    if let defaut = MotDePasse.defaut(premier) { throw ValidationError(defaut) }
    if interactif, lire(true, "Encore une fois : ") != premier { throw ValidationError("Les deux ne sont pas les mêmes. Recommencez.") }
    return premier
  }

  private static func lire(_ interactif: Bool, _ invite: String) -> String {
    guard interactif else { return readLine(strippingNewline: true) ?? "" }
    FileHandle.standardError.write(Data(invite.utf8))
    var avant = termios()
    tcgetattr(STDIN_FILENO, &avant)
    var muet = avant
    muet.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &muet)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &avant)
      FileHandle.standardError.write(Data("\n".utf8))
    }
    return readLine(strippingNewline: true) ?? ""
  }
}
