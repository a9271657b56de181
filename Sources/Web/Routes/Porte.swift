/// The doors of the house: each tints its header.
public enum Porte: String, Sendable, CaseIterable {
  case publique, espace, cabinet, centre, employeur, audit

  /// As its header names it.
  var nom: String {
    switch self {
    case .publique: "Bilans de compétences"
    case .espace: "Mon espace"
    case .cabinet: "Cabinet du consultant"
    case .centre: "Bureau du centre"
    case .employeur: "Employeur et financeur"
    case .audit: "Audit"
    }
  }
}
