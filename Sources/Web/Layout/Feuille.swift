import Crypto
import Foundation

/// The style sheet and the fonts: read once, named by what they hold, so that a browser keeps them for ever.
enum Feuille {
  /// Its bytes, without what only its authors read.
  static let octets: [UInt8] = serrer(ressource("jalon.css") ?? [])

  /// Where it is.
  static let route = Route(.style, version(octets) + ".css")

  /// What names bytes in an address: they change with it.
  static func version(_ octets: [UInt8]) -> String { Hexa.texte(Array(SHA256.hash(data: octets)).prefix(6)) }

  /// A font by its name; `nil` for any other file.
  static func police(_ nom: String) -> [UInt8]? {
    ["titre-600.woff2", "texte-400.woff2", "texte-700.woff2"].contains(nom) ? polices[nom] : nil
  }

  private static let polices = Dictionary(
    uniqueKeysWithValues: ["titre-600.woff2", "texte-400.woff2", "texte-700.woff2"].map { ($0, ressource("polices/\($0)") ?? []) })

  /// A sheet or a script without comments nor the blanks at the ends of lines.
  static func serrer(_ octets: [UInt8]) -> [UInt8] {
    let texte = String(decoding: octets, as: UTF8.self).replacing(/\/\*.*?\*\//.dotMatchesNewlines(), with: "")
    let lignes = texte.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    return Array(lignes.joined(separator: " ").utf8)
  }

  /// What stands among the assets; `nil` for anything else.
  static func ressource(_ nom: String) -> [UInt8]? {
    let dossier = (Bundle.module.resourceURL ?? Bundle.module.bundleURL).appendingPathComponent("Assets")
    return (try? Data(contentsOf: dossier.appendingPathComponent(nom))).map { [UInt8]($0) }
  }
}
