public import DataFiles
import Delivery
import Domaine
public import Foundation
public import Web

/// A setting of the service: a key of the file of settings, and a variable of the environment.
public enum Reglage: String, CaseIterable, Sendable {
  case donnees, hote, port, adresse, frontaux, mesures, relais, expediteur, autorite, horodatage, fichiers

  /// The variable of the environment that sets it.
  public var variable: String {
    switch self {
    case .donnees: "JALON_DONNEES"
    case .hote: "JALON_HOTE"
    case .port: "JALON_PORT"
    case .adresse: "JALON_ADRESSE"
    case .frontaux: "JALON_FRONTAUX"
    case .mesures: "JALON_MESURES"
    case .relais: "JALON_SMTP"
    case .expediteur: "JALON_EXPEDITEUR"
    case .autorite: "JALON_SMTP_AUTORITE"
    case .horodatage: "JALON_HORODATAGE"
    case .fichiers: "JALON_FICHIERS"
    }
  }
}

/// All that is wrong with the settings: each sentence says where and what to do, and none repeats what may be a password.
public struct FautesDeReglage: Error, Equatable, Sendable {
  /// One sentence each.
  public let phrases: [String]
  /// The data folder that is set all the same, so that it can be looked at too.
  public let donnees: String?
}

/// The settings of the service: what the command line says, else the environment, else the file, else what holds by itself.
public struct Reglages: Sendable {
  /// The data folder; `nil` where the demonstration makes its own.
  public private(set) var donnees: String?
  /// Where to listen.
  public private(set) var hote = "127.0.0.1"
  /// The port.
  public private(set) var port = 8080
  /// The public address, that mails bear.
  public private(set) var adresse = ""
  /// The front servers of other machines.
  public private(set) var frontaux: [String] = []
  /// Where the figures are read.
  public private(set) var mesures: Ecoute?
  /// Who carries mails; `nil` in the demonstration.
  public private(set) var facteur: (any Facteur)?
  /// The authority that certifies moments.
  public private(set) var horodatage: URL?
  /// The most bytes that a file handed in may have.
  public private(set) var fichierMaximal = 10 << 20
  /// The organismes that have a public address of their own.
  public private(set) var vitrines: [Vitrine] = []

  /// Reads all that is set, and finds all that is wrong.
  ///
  /// - Parameters:
  ///   - options: What the command line says.
  ///   - environnement: The variables of the environment.
  ///   - fichier: What the file of settings writes.
  ///   - demonstration: Whether the house is shown with invented bilans: no mail goes out, and the data may be anywhere.
  public init(
    options: [Reglage: String] = [:], environnement: [String: String] = [:], fichier: ReglagesEcrits = ReglagesEcrits(), demonstration: Bool = false
  ) throws(FautesDeReglage) {
    var lecture = LectureDesReglages(options: options, environnement: environnement, fichier: fichier)
    donnees = lecture.texte(.donnees)
    if donnees == nil, !demonstration { lecture.manque(.donnees, "Indiquez le dossier des données") }
    hote = lecture.texte(.hote) ?? hote
    port = lecture.lire(.port, "un nombre entre 0 et 65535") { Int($0).flatMap { (0...65_535).contains($0) ? $0 : nil } } ?? port
    adresse = lecture.lire(.adresse, "une adresse comme https://bilans.exemple.fr", Reglages.origine) ?? "http://localhost:\(port)"
    frontaux = lecture.lire(.frontaux, "des adresses IP, séparées par des virgules", Reglages.adressesIP) ?? []
    mesures = lecture.lire(.mesures, "un port, ou une adresse et un port\u{202F}: 9100, 127.0.0.1:9100") { Ecoute($0) }
    horodatage = lecture.lire(.horodatage, "une adresse en https") { texte in
      do { return try Presse.horodatage([Reglage.horodatage.variable: texte]) } catch { return nil }
    }
    fichierMaximal = lecture.lire(.fichiers, "un nombre de Mo entre 1 et 100") { Int($0).flatMap { (1...100).contains($0) ? $0 << 20 : nil } } ?? fichierMaximal
    if !demonstration { facteur = Reglages.facteur(&lecture) }
    vitrines = Reglages.vitrines(&lecture)
    if !lecture.fautes.isEmpty { throw FautesDeReglage(phrases: lecture.fautes, donnees: donnees) }
  }

  private static func facteur(_ lecture: inout LectureDesReglages) -> (any Facteur)? {
    let autorite = lecture.lire(.autorite, "le nom d’un fichier qui se lit") { FileManager.default.isReadableFile(atPath: $0) ? $0 : nil }
    let relais = lecture.lire(.relais, "smtp://nom:motdepasse@relais.exemple:587, ou smtps://", secret: true) { RelaisSMTP($0, autorite: autorite) }
    let expediteur = lecture.lire(.expediteur, "Nom du centre <bonjour@centre.exemple>") { Expediteur($0) }
    for reglage in [Reglage.relais, .expediteur] where lecture.texte(reglage) == nil {
      lecture.manque(reglage, "Les messages partent par un relais\u{202F}: donnez-le")
    }
    guard let relais, let expediteur else { return nil }
    return FacteurSMTP(relais, expediteur: expediteur)
  }

  private static func vitrines(_ lecture: inout LectureDesReglages) -> [Vitrine] {
    var vitrines: [Vitrine] = []
    for (adresse, organisme) in lecture.fichier.vitrines {
      guard let origine = origine(adresse), let id = OrganismeID(organisme.valeur) else {
        lecture.fautes.append(
          "vitrines (\(organisme.lieu.fichier), ligne \(organisme.lieu.ligne))\u{202F}: écrivez une adresse, deux-points, puis le numéro d’un organisme, que dit «\u{202F}jalon organisme lister\u{202F}»."
        )
        continue
      }
      vitrines.append(Vitrine(origine, id))
    }
    return vitrines
  }

  /// An address without a path: scheme, name, and port where there is one.
  private static func origine(_ texte: String) -> String? {
    guard let lu = URLComponents(string: texte), let schema = lu.scheme, ["http", "https"].contains(schema), let hote = lu.host, !hote.isEmpty,
      lu.path.isEmpty || lu.path == "/", lu.query == nil, lu.user == nil
    else { return nil }
    return "\(schema)://\(hote)" + (lu.port.map { ":\($0)" } ?? "")
  }

  private static func adressesIP(_ texte: String) -> [String]? {
    let adresses = texte.split { $0 == "," || $0.isWhitespace }.map(String.init)
    let bonnes = adresses.allSatisfy { adresse in
      var octets = in6_addr()
      return inet_pton(AF_INET, adresse, &octets) == 1 || inet_pton(AF_INET6, adresse, &octets) == 1
    }
    return bonnes ? adresses : nil
  }
}

/// Takes settings one by one from where they are set, and keeps what is wrong.
private struct LectureDesReglages {
  let options: [Reglage: String]
  let environnement: [String: String]
  let fichier: ReglagesEcrits
  var fautes: [String] = []

  /// What is set, by whoever has the first word.
  func texte(_ reglage: Reglage) -> String? { source(reglage)?.valeur }

  private func source(_ reglage: Reglage) -> (valeur: String, ou: String)? {
    if let valeur = options[reglage] { return (valeur, "sur la ligne de commande") }
    if let valeur = environnement[reglage.variable], !valeur.isEmpty { return (valeur, reglage.variable) }
    return fichier.textes[reglage.rawValue].map { ($0.valeur, "\($0.lieu.fichier), ligne \($0.lieu.ligne)") }
  }

  /// The value of a setting; `nil` where it isn't set, or can't be read, which is noted.
  mutating func lire<Valeur>(_ reglage: Reglage, _ attendu: String, secret: Bool = false, _ lire: (String) -> Valeur?) -> Valeur? {
    guard let source = source(reglage) else { return nil }
    if let valeur = lire(source.valeur) { return valeur }
    let ecrit = secret ? "" : ", et non «\u{202F}\(source.valeur.prefix(60))\u{202F}»"
    fautes.append("\(reglage.rawValue) (\(source.ou))\u{202F}: écrivez \(attendu)\(ecrit).")
    return nil
  }

  /// Notes that a setting isn't there.
  mutating func manque(_ reglage: Reglage, _ phrase: String) {
    fautes.append("\(reglage.rawValue)\u{202F}: \(phrase), par \(reglage.variable) ou par la clé «\u{202F}\(reglage.rawValue)\u{202F}» du fichier de réglages.")
  }
}
