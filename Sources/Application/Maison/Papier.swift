public import Domaine
public import EventCodec

/// An aggregate as the house handles it: stored, listed, and followed by what must happen outside.
public protocol Papier: Persisted {
  /// The lines that the paper has in lists. The same function writes, rebuilds and verifies them.
  func rows(of id: Identifiant<Self>) -> [Row]

  /// What must happen outside because of an event; `self` is the paper once the event was taken into account.
  func envois(apres event: Event) -> [Envoi]
}

extension Papier {
  /// No list shows it.
  public func rows(of id: Identifiant<Self>) -> [Row] { [] }

  /// Nothing outside.
  public func envois(apres event: Event) -> [Envoi] { [] }
}

extension Identifiant {
  /// The same number, as the name of another paper of the same bilan: dossier, carnet, conservation, aménagement and suivi share theirs.
  public func comme<Autre>(_: Autre.Type = Autre.self) -> Identifiant<Autre> {
    Identifiant<Autre>(haut: haut, bas: bas)
  }
}

extension StreamRef {
  /// The stream of a paper.
  public init<A: Papier>(_ id: Identifiant<A>, in organisme: OrganismeID) {
    self.init(organisme: organisme, nature: A.nature, id: id.comme())
  }
}
