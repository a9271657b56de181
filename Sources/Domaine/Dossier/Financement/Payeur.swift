/// One of those who pay for a bilan.
public struct Payeur: Hashable, Sendable {
  /// Its name without meaning.
  public let id: PayeurID
  /// On what ground it pays.
  public let sorte: Sorte
  /// How papers name it.
  public let nom: String
  /// What it pays, VAT included.
  public let part: Montant
  /// The number of its own dossier (CPF, AIF …), where it has one.
  public let reference: String?

  /// On what ground a payer pays (F4).
  public enum Sorte: String, Sendable, CaseIterable {
    case planDeDeveloppement, congeDeReclassement, accordDeBranche, cpf, abondementEmployeur, opco, franceTravail, apec, agefiph
    case fonctionPublique, personnel
  }

  /// A payer.
  public init(id: PayeurID, sorte: Sorte, nom: String, part: Montant, reference: String? = nil) {
    self.id = id
    self.sorte = sorte
    self.nom = nom
    self.part = part
    self.reference = reference
  }

  /// Whether it is someone else than the beneficiary.
  public var estUnTiers: Bool { sorte != .personnel && sorte != .cpf }
  /// Whether it is the employer, who therefore knows of the bilan.
  public var estLEmployeur: Bool {
    switch sorte {
    case .planDeDeveloppement, .congeDeReclassement, .accordDeBranche, .abondementEmployeur, .fonctionPublique: true
    case .cpf, .opco, .franceTravail, .apec, .agefiph, .personnel: false
    }
  }
}

/// The name of a payer.
public typealias PayeurID = Identifiant<Payeur>

/// Whether a bilan is held on working time: off it, and without the employer's money, nothing is said to the employer (F3).
public enum TempsDuBilan: String, Sendable, CaseIterable {
  case surTempsDeTravail, horsTempsDeTravail
}

/// A purchase order (S3).
public struct Commande: Hashable, Sendable {
  /// The payer's own reference.
  public let reference: String
  /// The day it came.
  public let recueLe: Jour
}

/// A paper that a payer asks for (F8).
public enum PieceDeFinancement: String, Sendable, CaseIterable {
  case devis, programme, attestationDEmploi, bulletinDeSalaire, justificatifFranceTravail, rqth, accordHierarchique, rib

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .devis: "le devis"
    case .programme: "le programme"
    case .attestationDEmploi: "l’attestation d’emploi"
    case .bulletinDeSalaire: "un bulletin de salaire"
    case .justificatifFranceTravail: "le justificatif d’inscription à France Travail"
    case .rqth: "la reconnaissance de travailleur handicapé"
    case .accordHierarchique: "l’accord du service formation"
    case .rib: "un relevé d’identité bancaire"
    }
  }
}

/// The course of a CPF dossier: request, proposal, acceptance, entry, exit.
public struct SuiviCpf: Hashable, Sendable {
  /// The day of the request.
  public var demandeLe: Jour?
  /// The previous bilan that was funded; `nil` where there was none.
  public var precedentLe: Jour?
  /// The day of the provider's proposal.
  public var proposeLe: Jour?
  /// The day of the holder's acceptance.
  public var accepteLe: Jour?
  /// The day on which the entry was declared.
  public var entreeDeclareeLe: Jour?
  /// The day on which the exit was declared.
  public var sortieDeclareeLe: Jour?

  /// Before the request.
  public init() {}
}
