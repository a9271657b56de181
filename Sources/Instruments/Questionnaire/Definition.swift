public import Domaine

extension Questionnaire {
  /// What the file of a questionnaire says, whether it holds together or not.
  public struct Definition: Hashable, Sendable {
    /// Its name, the same in every version.
    public var id: String
    /// Its version: any change makes a new one.
    public var version: String
    /// Its title, for whoever answers.
    public var titre: String
    /// What it is about, in one sentence.
    public var resume: String?
    /// What to know before answering.
    public var consigne: String?
    /// How long it takes, as its author says.
    public var duree: Duree?
    /// What the answers are for in a bilan (L6313-4).
    public var objet: ObjetDuBilan
    /// Where it comes from.
    public var provenance: Provenance
    /// What its results tell, and do not tell.
    public var portee: Portee
    /// What is asked, by groups shown together.
    public var parties: [Partie] = []
    /// What is made of the answers.
    public var echelles: [Echelle] = []

    /// A definition without a question yet.
    public init(id: String, version: String, titre: String, objet: ObjetDuBilan, provenance: Provenance, portee: Portee) {
      self.id = id
      self.version = version
      self.titre = titre
      self.objet = objet
      self.provenance = provenance
      self.portee = portee
    }

    /// All items, in the order in which they are asked.
    public var items: [Item] { parties.flatMap(\.items) }
  }

  /// A group of items, shown together.
  public struct Partie: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// Its title.
    public var titre: String?
    /// What to know before answering it.
    public var consigne: String?
    /// When it shows itself: a condition on earlier items; always, without one.
    public var visibleSi: String?
    /// What is asked in it.
    public var items: [Item] = []

    /// A group without an item yet.
    public init(id: String) {
      self.id = id
    }
  }

  /// What the results tell, and do not: shown with them, always.
  public struct Portee: Hashable, Sendable {
    /// What one may say from them.
    public var dit: [String]
    /// What one may not.
    public var neDitPas: [String]

    /// What results tell and do not.
    public init(dit: [String], neDitPas: [String]) {
      self.dit = dit
      self.neDitPas = neDitPas
    }
  }
}
