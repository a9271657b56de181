import Application
import Domaine

/// Who opened what of my carnet or of my follow-up, and when.
enum ConsultationsController {
  static func page(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    var consultations: [Carnet.Consultation]?
    if try await visite.carnet(vu, .consultations) != nil,
      case .consultations(let toutes) = try await visite.maison.consulter(.consultations, du: vu.carnet, par: vu.acteur, in: visite.organisme)
    {
      consultations = toutes
    }
    return .page(ConsultationsPage(vu: vu, consultations: consultations, lectures: try await visite.suivi(vu)?.lectures.toutes ?? []).html(visite))
  }
}

/// The openings, last first.
struct ConsultationsPage {
  let vu: DossierVu
  /// `nil` where the carnet is not open.
  let consultations: [Carnet.Consultation]?
  /// Of the follow-up.
  let lectures: [Suivi.Lecture]

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Qui a ouvert mon carnet</h1><p class="chapeau">Chaque ouverture de votre carnet ou de votre suivi par quelqu’un d’autre s’inscrit ici, avant qu’un mot n’en soit lu.</p></div>\(liste)
      """
    return PagesDeLEspace.page("Qui a ouvert mon carnet", vu, .consultations, corps, visite)
  }

  /// The list alone, or why there is none.
  var liste: HTML {
    let ouvertures = (consultations ?? []).map { ($0.a, $0.par, $0.element.nom) } + lectures.map { ($0.a, .acteur($0.par), "votre suivi") }
    if ouvertures.isEmpty, consultations == nil {
      return Vide.html("Votre carnet n’est pas ouvert", "Il s’ouvre avec votre accord, et il est détruit à la fin du bilan.")
    }
    if ouvertures.isEmpty { return Vide.html("Personne n’a ouvert votre carnet", "La première ouverture s’inscrira ici.") }
    let lignes = ouvertures.sorted { $0.0 > $1.0 }.html { a, par, quoi in
      "<li class=\"ligne\"><p class=\"meta\">\(a.enFrancais)</p><p><strong>\(lecteur(par))</strong> a ouvert \(quoi)</p></li>"
    }
    return "<ul class=\"lignes\">\(lignes)</ul>"
  }

  private func lecteur(_ lecteur: Carnet.Consultation.Lecteur) -> String {
    let consultants = vu.dossier.consultants
    switch lecteur {
    case .acteur(let acteur) where acteur.personne == consultants.enCharge?.personne: return consultants.enCharge?.nom ?? "Votre consultant"
    case .acteur(let acteur) where acteur.personne == consultants.second?.personne: return consultants.second?.nom ?? "Un second consultant"
    case .acteur: return "Un consultant précédent"
    case .partage: return "La personne à qui vous l’avez partagé"
    }
  }
}
