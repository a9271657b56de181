import CCurl
import Dispatch
import Foundation
public import Web

/// Why a mail could not be carried: libcurl's own number, and never a word of the mail.
public struct EchecSMTP: Error, Equatable, Sendable {
  /// As `curl_easy_strerror` numbers it; -1 where the mail itself can't travel.
  public let code: Int
}

/// Where mails are handed over.
public struct RelaisSMTP: Sendable, Equatable {
  let adresse: String
  let utilisateur: String?
  let motDePasse: String?
  /// Whether what is said must be encrypted: always, except to the machine itself where no authority is named.
  let chiffre: Bool
  /// The file of an authority of one's own, which certifies the relay beside those that the machine knows.
  let autorite: String?

  /// Reads `smtp://name:password@host:port`, or `smtps://` where encryption comes first; `nil` for anything else.
  ///
  /// - Parameter autorite: The file (PEM) of the authority that certifies the relay, where the machine does not know it.
  public init?(_ texte: String, autorite: String? = nil) {
    guard let lu = URLComponents(string: texte), let sorte = lu.scheme, ["smtp", "smtps"].contains(sorte), let hote = lu.host, !hote.isEmpty,
      lu.path.isEmpty || lu.path == "/", lu.query == nil
    else { return nil }
    adresse = "\(sorte)://\(hote)" + (lu.port.map { ":\($0)" } ?? "")
    (utilisateur, motDePasse) = (lu.user, lu.password)
    chiffre = autorite != nil || !["localhost", "127.0.0.1", "[::1]"].contains(hote)
    self.autorite = autorite
  }
}

/// Carries mails by SMTP, one conversation a mail.
public struct FacteurSMTP: Facteur {
  private let relais: RelaisSMTP
  private let expediteur: Expediteur
  private let file = DispatchQueue(label: "facteur", attributes: .concurrent)

  private static let curl = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

  /// A carrier who hands mails over to a relay.
  public init(_ relais: RelaisSMTP, expediteur: Expediteur) {
    (self.relais, self.expediteur) = (relais, expediteur)
    _ = FacteurSMTP.curl
  }

  /// See `Facteur`.
  /// - Throws: `EchecSMTP`.
  public func porter(_ lettre: Lettre) async throws {
    guard AdresseElectronique.estBonne(lettre.a) else { throw EchecSMTP(code: -1) }
    let octets = Message(lettre: lettre, expediteur: expediteur).octets
    let code = await withCheckedContinuation { suite in file.async { suite.resume(returning: envoyer(octets, a: lettre.a)) } }
    if code != CURLE_OK { throw EchecSMTP(code: Int(code.rawValue)) }
  }

  private func envoyer(_ octets: [UInt8], a destinataire: String) -> CURLcode {
    guard let curl = curl_easy_init() else { return CURLE_FAILED_INIT }
    let destinataires = curl_slist_append(nil, "<\(destinataire)>")
    defer {
      curl_slist_free_all(destinataires)
      curl_easy_cleanup(curl)
    }
    return octets.withUnsafeBufferPointer { tampon in
      tampon.withMemoryRebound(to: CChar.self) { signes in
        var message = jalon_message(bytes: signes.baseAddress, length: signes.count, sent: 0)
        return withUnsafeMutablePointer(to: &message) { place in
          let refus = reglages(curl, destinataires) + [jalon_curl_message(curl, place)]
          return refus.first { $0 != CURLE_OK } ?? curl_easy_perform(curl)
        }
      }
    }
  }

  private func reglages(_ curl: UnsafeMutableRawPointer, _ destinataires: UnsafeMutablePointer<curl_slist>?) -> [CURLcode] {
    let propres = [(CURLOPT_USERNAME, relais.utilisateur), (CURLOPT_PASSWORD, relais.motDePasse), (CURLOPT_CAINFO, relais.autorite)].compactMap {
      option, valeur in valeur.map { jalon_curl_text(curl, option, $0) }
    }
    let chiffrement = relais.chiffre ? CURLUSESSL_ALL : CURLUSESSL_NONE
    return propres + [
      jalon_curl_text(curl, CURLOPT_URL, relais.adresse), jalon_curl_text(curl, CURLOPT_MAIL_FROM, "<\(expediteur.adresse)>"),
      jalon_curl_list(curl, CURLOPT_MAIL_RCPT, destinataires), jalon_curl_number(curl, CURLOPT_USE_SSL, Int(chiffrement.rawValue)),
      jalon_curl_number(curl, CURLOPT_CONNECTTIMEOUT, 10), jalon_curl_number(curl, CURLOPT_TIMEOUT, 60), jalon_curl_number(curl, CURLOPT_NOSIGNAL, 1),
      jalon_curl_number(curl, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)), jalon_curl_text(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
    ]
  }
}
