public import Domaine

extension Questionnaire {
  /// How an item is answered.
  public enum Forme: Hashable, Sendable {
    /// One step of a gradation.
    case likert(Gradation)
    /// One step of the same gradation for each line.
    case matrice([Ligne], Gradation)
    /// One option.
    case choix([Option])
    /// Several options, from `min` to `max` of them.
    case choixMultiple([Option], min: Int, max: Int)
    /// The option that is most like oneself; with `moins`, the one that is least too.
    case choixForce([Option], moins: Bool)
    /// The first `rangs` options, in order.
    case classement([Option], rangs: Int)
    /// Every card in a pile.
    case tri([Option], piles: [Pile])
    /// Words, at most `longueur` characters.
    case texte(longueur: Int)
    /// A number between two, with so many decimals.
    case nombre(min: Double, max: Double, decimales: Int, unite: String?)
    /// A day between two.
    case date(apres: Jour?, avant: Jour?)
    /// Nothing: words to read.
    case information
    /// One option before the time is over; `juste` is the right one, where there is one.
    case chronometre([Option], secondes: Int, juste: String?)
  }

  /// The steps between two poles, from the lowest, numbered from `premier`.
  public struct Gradation: Hashable, Sendable {
    /// The number of the lowest step, a thousand at most on either side of nought.
    public let premier: Int
    /// The words of each step.
    public let echelons: [String]

    /// A gradation.
    public init(premier: Int = 1, _ echelons: [String]) {
      self.premier = min(max(premier, -1_000), 1_000)
      self.echelons = echelons
    }

    /// The number of the highest step; that of the lowest where there is none.
    public var dernier: Int { premier + max(0, echelons.count - 1) }

    /// Whether a number is that of a step.
    public func contient(_ echelon: Int) -> Bool { (premier...dernier).contains(echelon) }
  }

  /// A line of a matrix.
  public struct Ligne: Hashable, Sendable {
    /// Its name, within the matrix.
    public var id: String
    /// How it is worded.
    public var enonce: Enonce

    /// A line.
    public init(id: String, enonce: Enonce) {
      self.id = id
      self.enonce = enonce
    }
  }

  /// Something that can be chosen, ranked, or put in a pile.
  public struct Option: Hashable, Sendable {
    /// Its name, within the item.
    public var id: String
    /// Its words.
    public var libelle: String
    /// What it is worth in a score; `nil` for nothing.
    public var valeur: Int?
    /// Whether it excludes the others, where several may be chosen.
    public var exclusive = false

    /// An option.
    public init(id: String, libelle: String, valeur: Int? = nil, exclusive: Bool = false) {
      self.id = id
      self.libelle = libelle
      self.valeur = valeur
      self.exclusive = exclusive
    }
  }

  /// Where cards are put.
  public struct Pile: Hashable, Sendable {
    /// Its name, within the item.
    public var id: String
    /// Its words.
    public var libelle: String
    /// What a card in it is worth in a score; `nil` for nothing.
    public var valeur: Int?
    /// How many cards it holds at most; `nil` for any number.
    public var max: Int?

    /// A pile.
    public init(id: String, libelle: String, valeur: Int? = nil, max: Int? = nil) {
      self.id = id
      self.libelle = libelle
      self.valeur = valeur
      self.max = max
    }
  }
}
