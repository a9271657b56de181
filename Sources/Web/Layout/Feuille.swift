import Crypto
import Foundation

/// The style sheet and the fonts: read once, named by what they hold, so that a browser keeps them for ever.
enum Feuille {
  /// Its bytes.
  static let octets: [UInt8] = ressource("jalon.css") ?? []
  private static let version = Hexa.texte(Array(SHA256.hash(data: octets)).prefix(6))

  /// Where it is.
  static let route = Route(.style, version + ".css")

  /// A font by its name; `nil` for any other file.
  static func police(_ nom: String) -> [UInt8]? {
    ["titre-600.woff2", "texte-400.woff2", "texte-700.woff2"].contains(nom) ? polices[nom] : nil
  }

  private static let polices = Dictionary(
    uniqueKeysWithValues: ["titre-600.woff2", "texte-400.woff2", "texte-700.woff2"].map { ($0, ressource("polices/\($0)") ?? []) })

  private static func ressource(_ nom: String) -> [UInt8]? {
    let dossier = (Bundle.module.resourceURL ?? Bundle.module.bundleURL).appendingPathComponent("Assets")
    return (try? Data(contentsOf: dossier.appendingPathComponent(nom))).map { [UInt8]($0) }
  }
}
