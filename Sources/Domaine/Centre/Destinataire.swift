/// How a letter or an invoice reaches someone.
public struct Destinataire: Hashable, Sendable {
  /// Name, as the envelope shows it.
  public var nom: String
  /// Where.
  public var adresse: Adresse
  /// E-mail, where invoices to a person go.
  public var courriel: String?
  /// SIRET, for a firm or a public body.
  public var siret: String?
  /// Whether it is a public body: its invoices go through the State's portal.
  public var estPublic: Bool

  /// An addressee.
  public init(nom: String, adresse: Adresse, courriel: String? = nil, siret: String? = nil, estPublic: Bool = false) {
    self.nom = nom
    self.adresse = adresse
    self.courriel = courriel
    self.siret = siret
    self.estPublic = estPublic
  }

  /// Line by line, as an envelope shows it.
  public var lignes: [String] { [nom] + adresse.lignes }
}
