extension Questionnaire {
  /// Where an instrument comes from, and how much is known of its worth.
  public struct Provenance: Hashable, Sendable {
    /// On what terms it may be used.
    public var licence: Licence
    /// Who wrote it, as the licence asks to be told.
    public var attribution: String
    /// From what it was made.
    public var source: String
    /// The language in which it is asked: `fr-FR`.
    public var langue: String
    /// What is known of it, language by language.
    public var validations: [Validation]

    /// A provenance.
    public init(licence: Licence, attribution: String, source: String, langue: String, validations: [Validation]) {
      self.licence = licence
      self.attribution = attribution
      self.source = source
      self.langue = langue
      self.validations = validations
    }

    /// What is known of it in the language in which it is asked.
    public var validation: Validation? { validations.first { $0.langue == langue } }
  }

  /// On what terms an instrument may be used.
  public enum Licence: String, Sendable, CaseIterable {
    /// Public domain: anybody may use, translate and change it.
    case domainePublic
    /// Creative Commons, attribution.
    case ccBy
    /// Licence ouverte of the French State.
    case licenceOuverte
    /// Written by the house or by the centre.
    case maison
    /// A publisher's: only its results may be recorded, never its items nor its keys.
    case proprietaire
  }

  /// What is known of an instrument in a language.
  public struct Validation: Hashable, Sendable {
    /// The language: `en-US`.
    public var langue: String
    /// How far it is known.
    public var statut: Statut
    /// By which study; or why none.
    public var reference: String

    /// How far an instrument is known.
    public enum Statut: String, Sendable, CaseIterable {
      /// A published study.
      case validee
      /// A study is being made.
      case enCours
      /// No study: it serves the talk, and nothing else.
      case exploratoire
    }

    /// What is known in a language.
    public init(langue: String, statut: Statut, reference: String) {
      self.langue = langue
      self.statut = statut
      self.reference = reference
    }
  }
}
