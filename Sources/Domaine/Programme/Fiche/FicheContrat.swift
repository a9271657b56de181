extension Programme {
  /// Who pays, how much, under which contract.
  public struct Contrat: Hashable, Sendable {
    /// The payers that the provider names.
    public var financements: Liste<Financement> = .nonDit
    /// The paper that binds the parties.
    public var convention: Donnee<Convention> = .nonDit
    /// How the provider is chosen.
    public var choixPrestataire: Donnee<ChoixPrestataire> = .nonDit
    /// What it costs.
    public var prix: Donnee<Tarif> = .nonDit
    /// VAT.
    public var tva: Donnee<Taxe> = .nonDit
    /// Who bears travel, meals and lodging.
    public var frais: Liste<String> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// A payer, as the programme presents it.
  public struct Financement: Hashable, Sendable {
    /// Who.
    public var payeur: Donnee<Payeur> = .nonDit
    /// In the provider's own words.
    public var nomPublie: Donnee<String> = .nonDit
    /// On or off working time.
    public var temps: Liste<Temps> = .nonDit
    /// Papers to provide.
    public var pieces: Liste<String> = .nonDit
    /// What makes the invoice due.
    public var jalonFacture: Donnee<Prix.JalonFacture> = .nonDit
    /// In what the rights are counted.
    public var unite: Donnee<Unite> = .nonDit
    /// The hours that this payer pays.
    public var heuresPayees: Donnee<Duree> = .nonDit
    /// Who pays what this payer leaves.
    public var reste: Donnee<String> = .nonDit

    /// Nothing said yet.
    public init() {}

    /// In what rights are counted.
    public enum Unite: String, Sendable, CaseIterable {
      case euros, heures
    }

    /// When the bilan is held, as far as the employer is concerned.
    public enum Temps: String, Sendable, CaseIterable {
      case surTemps, horsTemps
    }
  }

  /// Those who may pay a bilan, past ones included: a published programme may still name them.
  public enum Payeur: String, Sendable, CaseIterable {
    case plan, reclassement, accord, budgetEmployeur, cpf, opco, franceTravail, apec, agefiph, administration, personnel, cif

    /// Whether the convention of three parties is the paper of this payer (R6313-8).
    public var conventionTripartite: Bool { self == .plan || self == .reclassement }
  }

  /// The paper that binds the parties.
  public struct Convention: Hashable, Sendable {
    /// In the provider's own words.
    public var nomPublie: Donnee<String> = .nonDit
    /// Whether employer, beneficiary and provider all sign it.
    public var tripartite: Donnee<Bool> = .nonDit
    /// The payers under which it is signed; empty for all of them.
    public var pour: Liste<Payeur> = .nonDit
    /// Whether an accepted order must come before the first séance.
    public var bonDeCommande: Donnee<Bool> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// How the provider is chosen.
  public enum ChoixPrestataire: String, Sendable, CaseIterable {
    case libre, listeOpco
  }

  /// What a bilan costs, in whichever of these ways it is said.
  public struct Tarif: Hashable, Sendable {
    /// By the hour, without VAT.
    public var heure: Donnee<Montant> = .nonDit
    /// In all, without VAT.
    public var horsTaxe: Donnee<Montant> = .nonDit
    /// In all, with VAT.
    public var toutesTaxes: Donnee<Montant> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// How VAT applies.
  public enum Taxe: Hashable, Sendable {
    /// Exempt with form 3511 (CGI 261-4-4°a).
    case exoneree
    /// Small business (CGI 293 B).
    case franchise
    /// At a rate, in hundredths of a percent.
    case taux(Int)

    /// In hundredths of a percent.
    public var centiemes: Int {
      if case .taux(let centiemes) = self { return centiemes }
      return 0
    }
  }
}
