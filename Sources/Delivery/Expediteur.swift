import Web

/// From whom mails come: `Centre Imaginaire <bonjour@centre.invalid>`, or the address alone.
public struct Expediteur: Sendable, Equatable {
  /// The name that a mail shows; empty where there is none.
  public let nom: String
  /// The address.
  public let adresse: String

  /// Reads a sender; `nil` for what is none.
  public init?(_ texte: String) {
    if let ouvre = texte.firstIndex(of: "<"), texte.last == ">" {
      let nom = texte[..<ouvre].split(separator: " ").joined(separator: " ")
      self.init(nom: nom, adresse: String(texte[texte.index(after: ouvre)...].dropLast()))
    } else {
      self.init(nom: "", adresse: texte)
    }
  }

  private init?(nom: String, adresse: String) {
    guard AdresseElectronique.estBonne(adresse), !nom.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\"" }) else { return nil }
    (self.nom, self.adresse) = (nom, adresse)
  }

  /// What stands after its `@`: mails are named under it.
  var domaine: Substring { adresse.split(separator: "@").last ?? "" }
}
