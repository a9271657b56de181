/// The first request, and the entretien préalable that answers it (C2, C8).
///
/// Read by the person named on the form, then by the consultant. Handed over to a dossier at the engagement; destroyed after three months without follow-up.
public struct Demande: Aggregate {
  /// See `Reception`.
  public private(set) var reception = Reception()
  /// See `Entretiens`.
  public private(set) var entretiens = Entretiens()
  /// See `Perimetre`.
  public private(set) var perimetre = Perimetre()
  /// See `Issue`.
  public private(set) var issue = Issue()

  /// Before its reception.
  public init() {}

  /// What may have happened to a demande, part by part.
  public enum Event: Sendable, Equatable {
    case reception(Reception.Event)
    case entretiens(Entretiens.Event)
    case perimetre(Perimetre.Event)
    case issue(Issue.Event)
  }

  /// Hands the event to the part it belongs to.
  public mutating func evolve(_ event: Event) {
    switch event {
    case .reception(let fait): reception.evolve(fait)
    case .entretiens(let fait): entretiens.evolve(fait)
    case .perimetre(let fait): perimetre.evolve(fait)
    case .issue(let fait): issue.evolve(fait)
    }
  }
}

/// The name of a demande.
public typealias DemandeID = Identifiant<Demande>
