extension Carnet {
  /// A projet, and what it takes.
  public struct Projet: Identifie {
    /// Its name.
    public let id: Identifiant<Projet>
    /// Its rank among the person's projets.
    public var rang: Rang
    /// What it is.
    public var intitule: String
    /// The horizon wished, as the person puts it.
    public var horizon: String
    /// What it must fulfil.
    public var criteres: [String]
    /// What the person would give up for it.
    public var concessions: [String]
    /// What would make the person turn to it: asked of a repli.
    public var declencheur: String?
    /// What makes it feasible, or not yet.
    public var faisabilite: String
    /// What stands in the way, and what would have to change.
    public var obstacles: [Obstacle]
    /// What else would do.
    public var alternatives: [String]
    /// The training that it asks for.
    public var formation: String?

    /// The rank of a projet (S4).
    public enum Rang: String, Sendable, CaseIterable {
      case coeur, intermediaire, repli
    }

    /// What stands in the way.
    public struct Obstacle: Hashable, Sendable {
      /// What it is.
      public let obstacle: String
      /// What would have to change.
      public let aChanger: String

      /// An obstacle.
      public init(_ obstacle: String, aChanger: String) {
        self.obstacle = obstacle
        self.aChanger = aChanger
      }
    }

    /// A projet.
    public init(
      id: Identifiant<Projet>, rang: Rang, intitule: String, horizon: String = "", criteres: [String] = [], concessions: [String] = [],
      declencheur: String? = nil, faisabilite: String = "", obstacles: [Obstacle] = [], alternatives: [String] = [], formation: String? = nil
    ) {
      self.id = id
      self.rang = rang
      self.intitule = intitule
      self.horizon = horizon
      self.criteres = criteres
      self.concessions = concessions
      self.declencheur = declencheur
      self.faisabilite = faisabilite
      self.obstacles = obstacles
      self.alternatives = alternatives
      self.formation = formation
    }
  }
}
