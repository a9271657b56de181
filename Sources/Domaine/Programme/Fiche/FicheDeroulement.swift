extension Programme {
  /// Hours, phases, places, people, tools.
  public struct Deroulement: Hashable, Sendable {
    /// The meetings before the bilan: they count in none of its hours.
    public var avant: Liste<Avant> = .nonDit
    /// The hours as announced.
    public var duree: Donnee<DureeAnnoncee> = .nonDit
    /// The hours as itemised, phase by phase or block by block.
    public var phases: Liste<Phase> = .nonDit
    /// Whether personal research and enquêtes count in the hours.
    public var rechercheIncluse: Donnee<Bool> = .nonDit
    /// From the first séance to the last.
    public var amplitude: Donnee<Etendue> = .nonDit
    /// Between a séance and the next, on average.
    public var ecart: Donnee<Ecart> = .nonDit
    /// Where séances are held, the usual way first.
    public var modes: Liste<ModeSeance> = .nonDit
    /// The rooms.
    public var lieux: Liste<String> = .nonDit
    /// What is in them.
    public var materiel: Liste<String> = .nonDit
    /// Whether one consultant holds the whole bilan.
    public var consultantUnique: Donnee<Bool> = .nonDit
    /// Whether another may be met at the beneficiary's wish.
    public var secondConsultant: Donnee<Bool> = .nonDit
    /// Who works with the provider.
    public var partenaires: Liste<String> = .nonDit
    /// Tests, questionnaires, supports.
    public var outils: Liste<Outil> = .nonDit
    /// How presence is shown.
    public var emargement: Donnee<Presence> = .nonDit
    /// From request to meeting, from acceptance to start.
    public var delais: Donnee<Delais> = .nonDit
    /// What a change of date asks for.
    public var report: Donnee<Report> = .nonDit
    /// Questions between séances.
    public var questions: Donnee<Questions> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// A meeting before the bilan.
  public struct Avant: Hashable, Sendable {
    /// Its name.
    public var nom: Donnee<String> = .nonDit
    /// With whom.
    public var qui: Liste<Role> = .nonDit
    /// How long.
    public var duree: Donnee<Duree> = .nonDit
    /// Whether it is free.
    public var gratuit: Donnee<Bool> = .nonDit
    /// Whether it commits to nothing.
    public var sansEngagement: Donnee<Bool> = .nonDit
    /// Where.
    public var mode: Liste<ModeSeance> = .nonDit
    /// What is handed over.
    public var remises: Liste<String> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// The hours as the provider announces them, whatever it itemises.
  public struct DureeAnnoncee: Hashable, Sendable {
    /// In all.
    public var totale: Donnee<Duree> = .nonDit
    /// With the consultant.
    public var entretiens: Donnee<Duree> = .nonDit
    /// Guided or personal work.
    public var travail: Donnee<Duree> = .nonDit
    /// The séances, where they are counted without being put in a phase.
    public var seances: Donnee<[Duree]> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// A phase of the bilan, or a block of séances as the provider names it.
  public struct Phase: Hashable, Sendable {
    /// In the provider's own words.
    public var nomPublie: Donnee<String> = .nonDit
    /// The legal phase it belongs to (R6313-4).
    public var phaseLegale: Donnee<PhaseLegale> = .nonDit
    /// Its séances.
    public var seances: Donnee<[Duree]> = .nonDit
    /// Its hours with the consultant, where they are said.
    public var heures: Donnee<Duree> = .nonDit
    /// The work between its séances.
    public var travail: Donnee<Duree> = .nonDit
    /// What is done.
    public var contenus: Liste<String> = .nonDit
    /// With what.
    public var moyens: Liste<String> = .nonDit
    /// What is handed over.
    public var remises: Liste<String> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// From the first séance to the last.
  public struct Etendue: Hashable, Sendable {
    /// At least.
    public var min: Donnee<Delai> = .nonDit
    /// At most.
    public var max: Donnee<Delai> = .nonDit
    /// What it is counted between.
    public var bornes: Donnee<String> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// Between a séance and the next, on average.
  public struct Ecart: Hashable, Sendable {
    /// At least.
    public var min: Donnee<Delai> = .nonDit
    /// At most.
    public var max: Donnee<Delai> = .nonDit
    /// Whether it may be longer while a projet is validated.
    public var plusLongEnValidation: Donnee<Bool> = .nonDit

    /// Nothing said yet.
    public init() {}
  }
}
