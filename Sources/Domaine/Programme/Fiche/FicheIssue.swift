extension Programme {
  /// Projets, synthèse, follow-up, retention.
  public struct Issue: Hashable, Sendable {
    /// How many projets, and of what kind.
    public var projets: Donnee<Projets> = .nonDit
    /// The document de synthèse and the detailed results.
    public var synthese: Donnee<Restitution> = .nonDit
    /// The follow-up.
    public var suivi: Donnee<EntretienDeSuivi> = .nonDit
    /// The questionnaire at the end.
    public var satisfaction: Liste<String> = .nonDit
    /// What outlives the term.
    public var conservation: Donnee<Conservation> = .nonDit
    /// The network of former beneficiaries.
    public var reseau: Donnee<Reseau> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// How many projets, and of what kind.
  public struct Projets: Hashable, Sendable {
    /// At least.
    public var min: Donnee<Int> = .nonDit
    /// At most.
    public var max: Donnee<Int> = .nonDit
    /// Where they are sought.
    public var perimetre: Donnee<Perimetre> = .nonDit
    /// The kinds that are asked for.
    public var natures: Liste<Nature> = .nonDit

    /// Nothing said yet.
    public init() {}

    /// Where projets are sought.
    public enum Perimetre: String, Sendable, CaseIterable {
      case libre, groupe
    }

    /// A kind of projet.
    public enum Nature: String, Sendable, CaseIterable {
      case coeur, intermediaire, repli, alternative, formation
    }
  }

  /// The document de synthèse and the detailed results.
  public struct Restitution: Hashable, Sendable {
    /// Who holds the pen.
    public var redacteur: Donnee<ModaliteSynthese.Redacteur> = .nonDit
    /// Whether both sign it.
    public var cosignee: Donnee<Bool> = .nonDit
    /// When it is handed over.
    public var remise: Donnee<String> = .nonDit
    /// Whether the detailed results are handed over and made the beneficiary's own (R6313-4 3° a).
    public var resultatsDetailles: Donnee<Bool> = .nonDit
    /// What it says.
    public var contenus: Liste<String> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// The follow-up.
  public struct EntretienDeSuivi: Hashable, Sendable {
    /// Months after the end.
    public var mois: Donnee<Int> = .nonDit
    /// How long.
    public var duree: Donnee<Duree> = .nonDit
    /// Its form, in the provider's words.
    public var forme: Liste<String> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// What outlives the term (R6313-7).
  public struct Conservation: Hashable, Sendable {
    /// How long, at most.
    public var duree: Donnee<Delai> = .nonDit
    /// What is kept, and on what ground.
    public var documents: Liste<Document> = .nonDit

    /// Nothing said yet.
    public init() {}

    /// Something kept.
    public struct Document: Hashable, Sendable {
      /// What.
      public var nature: Donnee<Nature> = .nonDit
      /// On what ground.
      public var motif: Donnee<Motif> = .nonDit

      /// Nothing said yet.
      public init() {}
    }

    /// What may be kept.
    public enum Nature: String, Sendable, CaseIterable {
      case documents, synthese, syntheseObjectifs

      /// As a sentence names it.
      public var nom: String {
        switch self {
        case .documents: "les documents du bilan"
        case .synthese: "la synthèse"
        case .syntheseObjectifs: "le résumé des objectifs"
        }
      }
    }

    /// On what ground something is kept.
    public enum Motif: String, Sendable, CaseIterable {
      /// Written agreement, for the follow-up.
      case accordEcrit
      /// The operator of the CEP asked for it.
      case demandeCep
      /// As a matter of course.
      case aucun
    }
  }

  /// The network of former beneficiaries.
  public struct Reseau: Hashable, Sendable {
    /// Its name.
    public var nom: Donnee<String> = .nonDit
    /// Whether joining it is asked apart.
    public var consentementSepare: Donnee<Bool> = .nonDit

    /// Nothing said yet.
    public init() {}
  }
}
