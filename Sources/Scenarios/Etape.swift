import Domaine

/// The moments of a bilan, in order: where `derouler --jusqu-a` may stop.
public enum Etape: String, Sendable, CaseIterable, Comparable {
  case demande, engagement, convention, preliminaire, investigation, conclusions, facture, destruction, suivi, archive

  /// Earlier moments come first.
  public static func < (gauche: Etape, droite: Etape) -> Bool {
    gauche.rang < droite.rang
  }

  private var rang: Int { Etape.allCases.firstIndex(of: self) ?? 0 }

  /// The moment in which a phase is held.
  init(_ phase: PhaseLegale) {
    switch phase {
    case .preliminaire: self = .preliminaire
    case .investigation: self = .investigation
    case .conclusions: self = .conclusions
    }
  }

  /// As a heading names it.
  public var titre: String {
    switch self {
    case .demande: "Premier appel"
    case .engagement: "Engagement"
    case .convention: "Convention et financement"
    case .preliminaire: "Phase préliminaire"
    case .investigation: "Phase d’investigation"
    case .conclusions: "Phase de conclusions"
    case .facture: "Certificat et facture"
    case .destruction: "Destruction du carnet"
    case .suivi: "Suivi à six mois"
    case .archive: "Fin du dossier"
    }
  }
}
