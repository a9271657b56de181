import Domaine

/// The rod of a bilan: a rod a phase, a band a séance, painted once both have signed it.
struct Chemin {
  private let phases: [(nom: String, bandes: [Bande])]
  private let faites: Int
  /// What is said of the phase in which the bilan stands.
  var ici = "vous êtes ici"

  private enum Bande: String { case peinte, ici, aVenir = "" }

  init(_ dossier: Dossier) {
    let seances = dossier.calendrier.enOrdre.filter { dossier.emargement.absences[$0.id] == nil }
    let tenues = Set(seances.filter { dossier.emargement.feuilles[$0.id]?.complete == true }.map(\.id))
    let prochaine = seances.first { !tenues.contains($0.id) }?.id
    faites = tenues.count
    phases = PhaseLegale.allCases.map { phase in
      let prevues = dossier.ouverture.seancesPrevues.count { $0.phase == phase }
      let bandes = seances.filter { $0.phase == phase }.map { tenues.contains($0.id) ? Bande.peinte : $0.id == prochaine ? .ici : .aVenir }
      return (phase.nomCourt, bandes + Array(repeating: Bande.aVenir, count: max(0, prevues - bandes.count)))
    }
  }

  var html: HTML {
    let ici = phases.firstIndex { $0.bandes.contains(.ici) } ?? phases.firstIndex { !$0.bandes.allSatisfy { $0 == .peinte } }
    return "<ol class=\"chemin\">\(phases.enumerated().html { phase($0.element, ici: $0.offset == ici) })</ol>"
  }

  private func phase(_ phase: (nom: String, bandes: [Bande]), ici: Bool) -> HTML {
    let hauteur = max(1, phase.bandes.count) * 7 + 2
    let rectangles = phase.bandes.enumerated().html { rang, bande in
      "<rect class=\"\(bande.rawValue)\" x=\"4\" y=\"\(hauteur - 1 - (rang + 1) * 7)\" width=\"10\" height=\"7\"/>"
    }
    let faites = phase.bandes.count { $0 == .peinte }
    let courant: HTML = ici ? " aria-current=\"step\"" : .vide
    return """
      <li\(courant)><svg class="jalon" width="18" height="\(hauteur)" viewBox="0 0 18 \(hauteur)" aria-hidden="true">\(rectangles)</svg>
      <span>\(phase.nom.prefix(1).uppercased() + phase.nom.dropFirst())</span><span class="meta">\(faites) sur \(phase.bandes.count)</span>\("<span class=\"meta\">\(self.ici)</span>", si: ici)</li>
      """
  }
}

extension PhaseLegale {
  /// As the rods name it.
  var nomCourt: String {
    switch self {
    case .preliminaire: "Préliminaire"
    case .investigation: "Investigation"
    case .conclusions: "Conclusions"
    }
  }
}
