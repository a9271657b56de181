import Application
import Domaine
import EventCodec

/// What opens a bilan and what interrupts it, as its consultant notes it (C4, C5, F1, P11).
enum EngagementController {
  /// The entretien d'engagement: the guarantees presented, the papers handed over.
  static func noter(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .consentement)
    return try await visite.auDossier(vu) { dossier throws(Refus) in
      var events = try dossier.presenterGaranties(le: visite.jour) + dossier.tenirEngagement(le: visite.jour)
      for papier in Dossier.PapierRemis.allCases { events += try dossier.remettre(papier, le: visite.jour) }
      return events
    }
  }

  /// Suspends the bilan, takes it up again, warns a person who doesn't answer, notes that they did. No reason is asked.
  static func interrompre(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .heures)
    guard let geste = Interruption(rawValue: visite.formulaire["geste"]) else { throw Absente() }
    let (le, now) = (visite.jour, visite.maintenant)
    return try await visite.auDossier(vu) { dossier throws(Refus) in
      switch geste {
      case .suspendre: try dossier.suspendre(le: le, at: now)
      case .reprendre: try dossier.reprendre(le: le, at: now)
      case .avertir: try dossier.avertir(le: le, at: now)
      case .reponse: try dossier.constaterReponse(le: le, at: now)
      case .abandon: try dossier.abandonner(le: le, at: now)
      }
    }
  }

  /// What a consultant may note of a bilan that stops for a time.
  enum Interruption: String {
    case suspendre, reprendre, avertir, reponse, abandon

    fileprivate var nom: String {
      switch self {
      case .suspendre: "Suspendre le bilan"
      case .reprendre: "Reprendre le bilan"
      case .avertir: "Noter un avertissement envoyé"
      case .reponse: "La personne a répondu"
      case .abandon: "La personne a renoncé par écrit"
      }
    }
  }

  /// The gestures that make sense as the bilan stands, folded.
  static func interruptions(_ vu: DossierVu, _ visite: Visite) -> HTML {
    let interruption = vu.dossier.interruption
    if vu.dossier.terme().map({ $0.jour <= visite.jour }) ?? false { return .vide }
    let enAttente = interruption.avertissements.last.map { dernier in interruption.derniereReponse.map { $0 < dernier } ?? true } ?? false
    let gestes: [Interruption] = (interruption.suspendueLe != nil ? [.reprendre] : [.suspendre, .avertir]) + (enAttente ? [.reponse] : []) + [.abandon]
    let boutons = gestes.html { "<button class=\"bouton bouton--petit\" name=\"geste\" value=\"\($0.rawValue)\">\($0.nom)</button>" }
    let dit: HTML =
      interruption.suspendueLe.html { "<p>\(Etat.html("suspendu", "attention")) depuis le \($0.enFrancais).</p>" }
      + (interruption.avertissements.isEmpty
        ? .vide
        : "<p>Avertissements\u{202F}: \(Texte.enumeration(interruption.avertissements.sorted().map(\.enFrancais))). Deux sans réponse mettent fin au bilan.</p>")
    return """
      <details class="carte"\(" open", si: interruption.suspendueLe != nil || enAttente)><summary>Interrompre ou reprendre</summary><p class="meta">La raison ne se note pas.</p>\(dit)
      \(Bouton.formulaire(Route(.cabinetInterruption, "\(vu.id)"), visite, "<p class=\"rang\">\(boutons)</p>"))</details>
      """
  }
}
