extension Carnet {
  /// The questionnaires and tests that were passed, their results as facts, and the day each was explained to the beneficiary (I1, I2, I7). Never their items.
  public struct Passations: Evolving {
    /// In the order in which they were passed.
    public private(set) var toutes: [Passation] = []
    /// What the beneficiary says of a result, in their own words.
    public private(set) var annotations: [Identifiant<Passation>: String] = [:]

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case passee(Passation)
      case resultatsEnregistres(Identifiant<Passation>, [Resultat], le: Jour)
      case restituee(Identifiant<Passation>, le: Jour)
      case retiree(Identifiant<Passation>, le: Jour)
      case annotee(Identifiant<Passation>, String, le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .passee(let passation): toutes[passation.id] = passation
      case .resultatsEnregistres(let id, let resultats, _):
        toutes[id]?.resultats = resultats
        toutes[id]?.restitueeLe = nil
      case .restituee(let id, let le): toutes[id]?.restitueeLe = le
      case .retiree(let id, _):
        toutes[id] = nil
        annotations[id] = nil
      case .annotee(let id, let texte, _): annotations[id] = texte.isEmpty ? nil : texte
      }
    }

    /// Those with results that the beneficiary has not yet been given.
    public var aRestituer: [Passation] { toutes.filter { !$0.resultats.isEmpty && $0.restitueeLe == nil } }
  }
}
