extension Regle {
  /// Each question has a link with the purpose.
  public static let lienDirect = Regle(
    "lien-direct", .article("L6313-4 du code du travail"),
    "Chaque question posée au bénéficiaire sert directement l’objet de son bilan, et lui est nécessaire.")
}

/// What a question of a bilan may be for: the purposes that L6313-1 and L6313-4 know.
public enum ObjetDuBilan: String, Sendable, CaseIterable {
  /// Professional and personal compétences.
  case competences
  /// Aptitudes.
  case aptitudes
  /// Motivations.
  case motivations
  /// The projet professionnel.
  case projetProfessionnel
  /// The projet de formation, where there is one.
  case projetDeFormation
}

extension Droit {
  /// Whether a question may be asked, given what it is for; `nil` where nobody has said.
  public static func lienDirect(_ objet: ObjetDuBilan?) -> [Constat] {
    if objet != nil { return [] }
    return [Constat(.lienDirect, .bloquant, "Dites à quoi la question sert dans ce bilan, ou retirez-la.")]
  }
}
