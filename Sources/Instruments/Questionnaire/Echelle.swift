extension Questionnaire {
  /// What several variables tell together.
  public struct Echelle: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// Its name for whoever reads.
    public var nom: String
    /// What it is about, in one sentence.
    public var description: String?
    /// Those of one family are ranked among themselves, within a person.
    public var famille: String?
    /// What is made of its variables.
    public var methode: Methode
    /// Its variables, each with its sense.
    public var termes: [Terme]
    /// How many must be answered; `nil` for 80 %, and three of four.
    public var minRepondu: Int?
    /// What a score means, from the lowest.
    public var bandes: [Bande] = []
    /// What it is compared with; `nil` for nothing.
    public var norme: Norme?

    /// A scale.
    public init(id: String, nom: String, methode: Methode, termes: [Terme]) {
      self.id = id
      self.nom = nom
      self.methode = methode
      self.termes = termes
    }

    /// How many of its variables must be answered for a score.
    public var requis: Int { minRepondu ?? (termes.count == 4 ? 3 : (termes.count * 4 + 4) / 5) }

    /// The band of a score; `nil` where the scale has none.
    public func bande(_ brut: Double) -> Bande? { bandes.first { $0.jusqua.map { brut <= $0 } ?? true } }
  }

  /// What is made of the variables of a scale.
  public enum Methode: String, Sendable, CaseIterable {
    /// Their mean.
    case moyenne
    /// Their sum; as their mean times their number where some lack.
    case somme
    /// Only the place of the scale in its family is told.
    case rang
  }

  /// A variable of a scale.
  public struct Terme: Hashable, Sendable {
    /// What is read.
    public var variable: Variable
    /// Whether it counts backwards: lowest + highest − answer.
    public var inverse: Bool

    /// A variable, forwards or backwards.
    public init(_ variable: Variable, inverse: Bool = false) {
      self.variable = variable
      self.inverse = inverse
    }
  }

  /// A range of scores and what it means.
  public struct Bande: Hashable, Sendable {
    /// The last score in it; `nil` for the highest band.
    public var jusqua: Double?
    /// In a word or two.
    public var nom: String
    /// In a sentence.
    public var texte: String?

    /// A band.
    public init(jusqua: Double?, nom: String, texte: String? = nil) {
      self.jusqua = jusqua
      self.nom = nom
      self.texte = texte
    }
  }
}
