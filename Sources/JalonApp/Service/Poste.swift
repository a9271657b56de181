import Delivery
import Foundation
public import Web

/// Who carries mails, as the environment says it.
public enum Poste {
  /// Where mails are handed over: `smtp://name:password@host:port`.
  public static let relais = "JALON_SMTP"
  /// The file of the authority that certifies the relay, where the machine does not know it.
  public static let autorite = "JALON_SMTP_AUTORITE"
  /// From whom they come: `Centre Imaginaire <bonjour@centre.invalid>`.
  public static let expediteur = "JALON_EXPEDITEUR"

  /// Why nobody carries mails. None of them repeats what was written: it may hold a password.
  public enum Erreur: Error, Equatable, Sendable {
    /// This variable isn't set.
    case absent(String)
    /// This variable can't be read.
    case illisible(String)
  }

  /// The carrier that the environment describes.
  public static func facteur(_ environnement: [String: String]) throws(Erreur) -> any Facteur {
    guard let adresse = environnement[relais] else { throw .absent(relais) }
    guard let nom = environnement[expediteur] else { throw .absent(expediteur) }
    let autorite = environnement[Poste.autorite]
    if let autorite, !FileManager.default.isReadableFile(atPath: autorite) { throw .illisible(Poste.autorite) }
    guard let lu = RelaisSMTP(adresse, autorite: autorite) else { throw .illisible(relais) }
    guard let de = Expediteur(nom) else { throw .illisible(expediteur) }
    return FacteurSMTP(lu, expediteur: de)
  }
}
