/// One of the two who hold a bilan together.
public enum Partie: String, Sendable, CaseIterable {
  case beneficiaire, consultant

  /// As what each acts.
  public var role: Role { self == .beneficiaire ? .beneficiaire : .consultant }
}

/// The two between whom the content of a bilan stays: the person whose bilan it is, and the consultant in charge (226-13 du code pénal).
public struct Binome: Hashable, Sendable {
  /// Whose bilan it is.
  public var beneficiaire: PersonneID
  /// The consultant in charge.
  public var consultant: PersonneID

  /// The two of a bilan.
  public init(beneficiaire: PersonneID, consultant: PersonneID) {
    self.beneficiaire = beneficiaire
    self.consultant = consultant
  }

  /// Which of the two acts; `nil` for anybody else, and for one of the two acting in another role.
  public func partie(_ acteur: Acteur) -> Partie? {
    switch acteur {
    case Acteur(beneficiaire, .beneficiaire): .beneficiaire
    case Acteur(consultant, .consultant): .consultant
    default: nil
    }
  }

  /// Whether someone may read what the two hold, given whether the beneficiary opened it to them.
  public func lecture(par acteur: Acteur, ouvert: Bool = false) -> [Constat] {
    if partie(acteur) != nil { return [] }
    if acteur.role == .beneficiaire { return [Constat(.personneDuBilan, .bloquant)] }
    return Droit.lecture(par: acteur.role.lecteur, ouvertParLeBeneficiaire: ouvert)
  }
}

extension Role {
  /// How professional secrecy sees a role, for whoever is not one of the two.
  var lecteur: Lecteur {
    switch self {
    case .beneficiaire: .beneficiaire
    case .consultant: .nouveauConsultant
    case .secondConsultant: .secondConsultant
    case .referentHandicap: .referentHandicap
    case .representantLegal: .representantLegal
    case .employeur, .financeur: .payeur
    case .auditeur: .auditeur
    case .bureau, .referentPedagogique, .coordinateur: .bureau
    }
  }
}

extension Regle {
  /// Nobody reads another person's bilan.
  public static let personneDuBilan = Regle(
    "personne-du-bilan", .maison, "Le contenu d’un bilan ne s’ouvre qu’à la personne dont il est le bilan et à son consultant.")
}
