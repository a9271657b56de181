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
}

/// The name of a payer: that of whoever acts for it, so that it can be shown its own papers and no other's.
public typealias PayeurID = PersonneID

extension Payeur {
  /// What it pays and on what ground, whatever its papers call it.
  struct Engagement: Hashable {
    let id: PayeurID
    let sorte: Sorte
    let part: Montant
  }

  var engagement: Engagement { Engagement(id: id, sorte: sorte, part: part) }

  /// Whether it is someone else than the beneficiary and their own rights: a devis is then accepted, and an order may be asked for (F5).
  public var estUnTiers: Bool { sorte != .personnel && sorte != .cpf }

  /// Whether it is the employer, who therefore knows of the bilan (F3).
  public var estLEmployeur: Bool {
    switch sorte {
    case .planDeDeveloppement, .congeDeReclassement, .accordDeBranche, .abondementEmployeur, .fonctionPublique: true
    case .cpf, .opco, .franceTravail, .apec, .agefiph, .personnel: false
    }
  }
}

extension Payeur.Sorte {
  /// The ground on which the law treats a payer of this kind; `nil` for those who only help another one pay.
  public var cadreLegal: CadreDuBilan? {
    switch self {
    case .planDeDeveloppement, .accordDeBranche: .planDeDeveloppement
    case .congeDeReclassement: .congeDeReclassement
    case .cpf: .cpf
    case .franceTravail: .franceTravail
    case .fonctionPublique: .fonctionPublique
    case .personnel: .personnel
    case .abondementEmployeur, .opco, .apec, .agefiph: nil
    }
  }
}

/// Whether a bilan is held on working time: off it, and without the employer's money, nothing is said to the employer (F3).
public enum TempsDuBilan: String, Sendable, CaseIterable {
  case surTempsDeTravail, horsTempsDeTravail
}
