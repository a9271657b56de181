extension Carnet {
  /// Something lived from which compétences come.
  public struct Experience: Identifie {
    /// Its name.
    public let id: Identifiant<Experience>
    /// Where it was lived.
    public var nature: NatureExperience
    /// What it was.
    public var intitule: String
    /// When, as the person puts it (`2014-2019`).
    public var periode: String
    /// What was done there.
    public var activites: [Activite]

    /// An experience.
    public init(id: Identifiant<Experience>, nature: NatureExperience, intitule: String, periode: String = "", activites: [Activite] = []) {
      self.id = id
      self.nature = nature
      self.intitule = intitule
      self.periode = periode
      self.activites = activites
    }
  }

  /// Where an experience was lived.
  public enum NatureExperience: String, Sendable, CaseIterable {
    case emploi, formation, syndicale, benevole, familiale, loisir

    /// Whether it is data of article 9: union life.
    public var estSensible: Bool { self == .syndicale }
  }

  /// What was done, and what it took.
  public struct Activite: Identifie {
    /// Its name.
    public let id: Identifiant<Activite>
    /// What was done.
    public var description: String
    /// What it took.
    public var competences: [Competence]

    /// An activity.
    public init(id: Identifiant<Activite>, description: String, competences: [Competence] = []) {
      self.id = id
      self.description = description
      self.competences = competences
    }
  }

  /// Something one knows how to do, and what shows it.
  public struct Competence: Hashable, Sendable {
    /// What.
    public var intitule: String
    /// What shows it: a fact, a work, someone's word.
    public var preuve: String
    /// How far.
    public var niveau: Niveau
    /// Whether it would serve elsewhere.
    public var transferable: Bool

    /// How far a compétence goes.
    public enum Niveau: String, Sendable, CaseIterable {
      case debute, pratique, maitrise, transmet
    }

    /// A compétence.
    public init(intitule: String, preuve: String, niveau: Niveau, transferable: Bool) {
      self.intitule = intitule
      self.preuve = preuve
      self.niveau = niveau
      self.transferable = transferable
    }
  }

  /// A success or a failure, and the conditions that made it.
  public struct Recit: Identifie {
    /// Its name.
    public let id: Identifiant<Recit>
    /// Whether it was a success.
    public var reussite: Bool
    /// What happened.
    public var situation: String
    /// What made it so.
    public var conditions: String

    /// A success or a failure.
    public init(id: Identifiant<Recit>, reussite: Bool, situation: String, conditions: String) {
      self.id = id
      self.reussite = reussite
      self.situation = situation
      self.conditions = conditions
    }
  }
}
