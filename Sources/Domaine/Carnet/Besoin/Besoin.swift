extension Carnet {
  /// The need as the two analysed it, what was asked and why, and the objectives that they defined together (R6313-4 1°).
  public struct Besoin: Evolving {
    /// The need, as it stands.
    public private(set) var analyse: Analyse?
    /// What was asked of the beneficiary, and what for (L6313-4).
    public private(set) var informations: [Information] = []
    /// The objectives, in order.
    public private(set) var objectifs: [Objectif] = []
    /// When each of the two validated need and objectives as they stand; emptied by any change of them.
    public private(set) var validations: [Partie: Jour] = [:]

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case analyse(Analyse, le: Jour)
      case informationDemandee(Information)
      case informationDonnee(Identifiant<Information>, reponse: String, le: Jour)
      case objectifPose(Objectif, le: Jour)
      case objectifRetire(Identifiant<Objectif>, le: Jour)
      case valide(Partie, le: Jour)
    }

    /// Before anything was said.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .analyse(let analyse, _):
        self.analyse = analyse
        validations = [:]
      case .informationDemandee(let information): informations[information.id] = information
      case .informationDonnee(let id, let reponse, _): informations[id]?.reponse = reponse
      case .objectifPose(let objectif, _):
        objectifs[objectif.id] = objectif
        validations = [:]
      case .objectifRetire(let id, _):
        objectifs[id] = nil
        validations = [:]
      case .valide(let partie, let le): validations[partie] = le
      }
    }

    /// Whether both validated need and objectives as they stand.
    public var estValide: Bool { Partie.allCases.allSatisfy { validations[$0] != nil } }
  }
}
