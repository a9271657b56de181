/// What the house answers.
struct Reponse: Sendable {
  /// What goes back.
  enum Corps: Sendable {
    case page(HTML)
    case octets([UInt8], type: String)
    case redirection(Route)
  }

  var statut: Int
  var corps: Corps
  /// Cookies to set; an empty value takes one away.
  var temoins: [(nom: String, valeur: String)] = []
  /// Under which name a browser keeps the file rather than shows it.
  var fichier: String?
  /// How long a browser may keep it, in seconds; nothing is kept by default.
  var conserve = 0
  /// Why the house could not answer, for its log: it names places, never content.
  var panne: String?

  /// A page.
  static func page(_ html: HTML, statut: Int = 200) -> Reponse { Reponse(statut: statut, corps: .page(html)) }

  /// Done, and nothing to say of it.
  static let rien = Reponse(statut: 204, corps: .octets([], type: "text/plain; charset=utf-8"))

  /// On to another page, which is asked for.
  static func vers(_ route: Route) -> Reponse { Reponse(statut: 303, corps: .redirection(route)) }

  /// A file.
  static func octets(_ octets: [UInt8], type: String, conserve: Int = 0) -> Reponse {
    Reponse(statut: 200, corps: .octets(octets, type: type), conserve: conserve)
  }

  /// A file that is kept and never shown: what it holds stays out of the pages of the house.
  static func aGarder(_ octets: [UInt8], sous nom: String) -> Reponse {
    Reponse(statut: 200, corps: .octets(octets, type: "application/octet-stream"), fichier: nom)
  }

  /// A file that somebody handed in: given back to be kept, never to be shown as a page of ours.
  static func pieceJointe(_ octets: [UInt8], nom: String, _ type: TypeDeFichier) -> Reponse {
    Reponse(statut: 200, corps: .octets(octets, type: type.mime), fichier: "\(nom).\(type.suffixe)")
  }

  /// The same with a cookie.
  func avec(_ nom: String, _ valeur: String) -> Reponse {
    var reponse = self
    reponse.temoins.append((nom, valeur))
    return reponse
  }
}
