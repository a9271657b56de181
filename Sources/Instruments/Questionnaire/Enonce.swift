extension Questionnaire {
  /// The words of an item: to the person, and to those who answer about them.
  public struct Enonce: Hashable, Sendable {
    /// To the person.
    public var soi: Accord
    /// To somebody else about the person; `nil` where nobody else is asked.
    public var autre: Accord?

    /// Words to the person, and to others.
    public init(soi: Accord, autre: Accord? = nil) {
      self.soi = soi
      self.autre = autre
    }

    /// The words for that view, agreed as the person described wishes.
    public func texte(_ vue: Vue = .soi, _ genre: Genre? = nil) -> String? {
      switch vue {
      case .soi: soi.texte(genre)
      case .autre: autre?.texte(genre)
      }
    }
  }

  /// Who answers.
  public enum Vue: Sendable, CaseIterable {
    case soi, autre
  }

  /// How a person wishes that words agree with them; nobody is asked to say.
  public enum Genre: String, Sendable, CaseIterable {
    case feminin, masculin
  }

  /// One sentence, without agreement in gender; and with it, for whoever wishes so.
  public struct Accord: Hashable, Sendable {
    /// For everybody.
    public var neutre: String
    /// In the feminine.
    public var feminin: String?
    /// In the masculine.
    public var masculin: String?

    /// A sentence.
    public init(_ neutre: String, feminin: String? = nil, masculin: String? = nil) {
      self.neutre = neutre
      self.feminin = feminin
      self.masculin = masculin
    }

    /// The sentence as somebody wishes to be spoken of.
    public func texte(_ genre: Genre?) -> String {
      switch genre {
      case .feminin: feminin ?? neutre
      case .masculin: masculin ?? neutre
      case nil: neutre
      }
    }
  }
}
