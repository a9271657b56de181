/// Who may have to agree to a new date.
public enum PartieAuChangement: String, Sendable, CaseIterable, Comparable {
  case beneficiaire, consultant, employeur

  /// An order of no meaning, but always the same.
  public static func < (gauche: PartieAuChangement, droite: PartieAuChangement) -> Bool {
    gauche.rawValue < droite.rawValue
  }

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .beneficiaire: "le bénéficiaire"
    case .consultant: "le consultant"
    case .employeur: "l’employeur"
    }
  }

  /// As what that party acts.
  public var role: Role {
    switch self {
    case .beneficiaire: .beneficiaire
    case .consultant: .consultant
    case .employeur: .employeur
    }
  }
}

/// A change of date that was asked for and waits for agreements (P4).
///
/// It says that circumstances are exceptional, never which: the reason has no place in a dossier that the office and, redacted, the employer open.
public struct DemandeDeChangement: Hashable, Sendable {
  /// Which séance.
  public var seance: SeanceID
  /// Who asks: whoever asks agrees.
  public var par: PartieAuChangement
  /// When it was asked.
  public var demandeA: Instant
  /// The new beginning that is proposed.
  public var nouveauDebut: Instant
  /// Whether exceptional circumstances lift the notice.
  public var exceptionnel: Bool
  /// Whose agreement is awaited.
  public var attendus: Set<PartieAuChangement>

  /// A change of date asked for.
  public init(
    seance: SeanceID, par: PartieAuChangement, demandeA: Instant, nouveauDebut: Instant, exceptionnel: Bool, attendus: Set<PartieAuChangement>
  ) {
    self.seance = seance
    self.par = par
    self.demandeA = demandeA
    self.nouveauDebut = nouveauDebut
    self.exceptionnel = exceptionnel
    self.attendus = attendus
  }
}
