extension Programme {
  /// A test, a questionnaire, a support.
  public struct Outil: Hashable, Sendable {
    /// Its name.
    public var nom: Donnee<String> = .nonDit
    /// Who publishes it.
    public var editeur: Donnee<String> = .nonDit
    /// Whether the beneficiary may do without.
    public var facultatif: Donnee<Bool> = .nonDit
    /// Whether it is on paper.
    public var papier: Donnee<Bool> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// From request to meeting, from acceptance to start.
  public struct Delais: Hashable, Sendable {
    /// From the request to the entretien préalable, at most.
    public var acces: Donnee<Delai> = .nonDit
    /// From acceptance to the first séance, at most.
    public var demarrage: Donnee<Delai> = .nonDit
    /// Whether the CPF is excepted from it.
    public var demarrageSaufCpf: Donnee<Bool> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// What a change of date asks for.
  public struct Report: Hashable, Sendable {
    /// Notice.
    public var preavis: Donnee<Delai> = .nonDit
    /// Whose agreement.
    public var accord: Liste<Role> = .nonDit
    /// What lifts the notice.
    public var exceptions: Liste<Circonstance> = .nonDit
    /// Whether the reason stays between beneficiary and consultant.
    public var motifTu: Donnee<Bool> = .nonDit

    /// Nothing said yet.
    public init() {}

    /// What lifts the notice.
    public enum Circonstance: String, Sendable, CaseIterable {
      case arretDeTravail, forceMajeure, raisonPersonnelle
    }
  }

  /// Questions between séances, and until the follow-up.
  public struct Questions: Hashable, Sendable {
    /// Hours of working days within which an answer comes.
    public var reponse: Donnee<Duree> = .nonDit
    /// How to ask.
    public var canaux: Liste<String> = .nonDit
    /// Whom to turn to past the delay.
    public var relais: Donnee<Role> = .nonDit

    /// Nothing said yet.
    public init() {}
  }
}
