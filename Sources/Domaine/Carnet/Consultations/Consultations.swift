extension Carnet {
  /// Every opening of content, shown to the beneficiary: who, when, what.
  public struct Consultations: Evolving {
    /// The openings, in order.
    public private(set) var toutes: [Consultation] = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case faite(Consultation)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .faite(let consultation): toutes.append(consultation)
      }
    }

    /// What an opening brings: nothing where the same reader opened the same item within the last quarter of an hour.
    func noter(_ element: ElementCarnet, par lecteur: Consultation.Lecteur, a instant: Instant) -> [Event] {
      let derniere = toutes.last { $0.par == lecteur && $0.element == element }
      if let derniere, derniere.a <= instant, instant.depuis(derniere.a) < Duree(minutes: 15) { return [] }
      return [.faite(Consultation(par: lecteur, element: element, a: instant))]
    }
  }

  /// An opening of content.
  public struct Consultation: Hashable, Sendable {
    /// Who opened it.
    public let par: Lecteur
    /// What.
    public let element: ElementCarnet
    /// When.
    public let a: Instant

    /// Who opens content: someone of the house, or whoever holds a pass of the dossier, by its name.
    public enum Lecteur: Hashable, Sendable {
      case acteur(Acteur)
      case partage(Identifiant<Partage>)
    }

    /// An opening.
    public init(par: Lecteur, element: ElementCarnet, a: Instant) {
      self.par = par
      self.element = element
      self.a = a
    }
  }
}
