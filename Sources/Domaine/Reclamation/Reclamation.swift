/// A complaint: received, acknowledged, answered; where it stays unsettled and a private person pays, the way to the mediator is told (Q6).
///
/// It is the centre's own paper: whoever writes one knows that the centre reads it. Nothing of a carnet is in it.
public struct Reclamation: Aggregate {
  /// What was received; `nil` before that.
  public private(set) var recue: Recue?
  /// The day on which whoever complained was told that it was received.
  public private(set) var accuseeLe: Jour?
  /// What was answered.
  public private(set) var reponse: Reponse?
  /// The day on which the mediator was asked.
  public private(set) var mediateurSaisiLe: Jour?

  /// What may have happened to a complaint.
  public enum Event: Sendable, Equatable {
    case recue(Recue)
    case accusee(le: Jour)
    case repondue(Reponse)
    case mediateurSaisi(le: Jour)
  }

  /// Before it is received.
  public init() {}

  /// Takes an event into account.
  public mutating func evolve(_ event: Event) {
    switch event {
    case .recue(let recue): self.recue = recue
    case .accusee(let le): accuseeLe = le
    case .repondue(let reponse): self.reponse = reponse
    case .mediateurSaisi(let le): mediateurSaisiLe = le
    }
  }
}

/// The name of a complaint.
public typealias ReclamationID = Identifiant<Reclamation>

extension Reclamation {
  /// What was received.
  public struct Recue: Hashable, Sendable {
    /// Who complains, where they have an account: they follow it from their own door.
    public let auteur: PersonneID?
    /// How they are called.
    public let nom: String
    /// What they are to the centre.
    public let qualite: Qualite
    /// How to answer them, where they have no door.
    public let contact: String?
    /// What it is about, from the coded list.
    public let objet: Objet
    /// What they say.
    public let texte: String
    /// The day it came.
    public let le: Jour

    /// What was received.
    public init(auteur: PersonneID? = nil, nom: String, qualite: Qualite, contact: String? = nil, objet: Objet, texte: String, le: Jour) {
      self.auteur = auteur
      self.nom = nom
      self.qualite = qualite
      self.contact = contact
      self.objet = objet
      self.texte = texte
      self.le = le
    }
  }

  /// What whoever complains is to the centre.
  public enum Qualite: String, Sendable, CaseIterable {
    /// A beneficiary who pays nothing.
    case beneficiaire
    /// A private person who pays, all or in part: a consumer.
    case particulierPayeur
    case employeur, financeur, autre
  }

  /// What a complaint is about.
  public enum Objet: String, Sendable, CaseIterable {
    case accueil, delais, rendezVous, accompagnement, secret, documents, facture, accessibilite, autre
  }

  /// What was answered.
  public struct Reponse: Hashable, Sendable {
    /// What came of it.
    public let suite: Suite
    /// What was said.
    public let texte: String
    /// The day.
    public let le: Jour

    /// An answer.
    public init(suite: Suite, texte: String, le: Jour) { (self.suite, self.texte, self.le) = (suite, texte, le) }
  }

  /// What came of a complaint.
  public enum Suite: String, Sendable, CaseIterable {
    case acceptee, enPartie, nonFondee
  }
}
