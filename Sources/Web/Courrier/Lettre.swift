public import Domaine

/// A mail as it will be sent: it says nothing of a bilan, whatever it is about.
public struct Lettre: Sendable, Equatable {
  /// Its name: a repetition bears the same.
  public var id: String
  /// To which address.
  public var a: String
  /// Its subject: neutral, for whoever sees it over a shoulder (P12).
  public var objet: String
  /// Its text, paragraph by paragraph.
  public var texte: [String]
  /// The one thing to do, and where.
  public var bouton: Bouton?
  /// When it was written.
  public var le: Instant

  /// A gesture offered by a mail.
  public struct Bouton: Sendable, Equatable {
    /// What it does.
    public var nom: String
    /// Where: an address of the house, in full.
    public var adresse: String

    /// A gesture.
    public init(_ nom: String, _ adresse: String) {
      self.nom = nom
      self.adresse = adresse
    }
  }

  /// A mail.
  public init(id: String, a: String, objet: String, texte: [String], bouton: Bouton? = nil, le: Instant) {
    self.id = id
    self.a = a
    self.objet = objet
    self.texte = texte
    self.bouton = bouton
    self.le = le
  }
}

/// Who carries mails.
public protocol Facteur: Sendable {
  /// Carries a mail. It may throw: the mail is then tried again later.
  func porter(_ lettre: Lettre) async throws
}

/// A letter box in memory: the demonstration shows it as a page, tests read it.
public actor BoiteAuxLettres: Facteur {
  /// What was carried, newest first.
  public private(set) var lettres: [Lettre] = []

  /// An empty box.
  public init() {}

  /// See `Facteur`. A repetition is recognised.
  public func porter(_ lettre: Lettre) {
    if lettres.contains(where: { $0.id == lettre.id }) { return }
    lettres.insert(lettre, at: 0)
    if lettres.count > 500 { lettres.removeLast() }
  }
}
