import Application
import Domaine
import EventCodec

/// The office's door: what is due, late, blocked, for whom, why, one gesture away (Q2).
enum CentreController {
  static func liste(_ visite: Visite) async throws -> Reponse {
    let dus = try await visite.maison.echeances(au: visite.jour, in: visite.organisme)
    return .page(CentrePage(dus: dus).html(visite))
  }
}

/// The day's list: late first, then blocked, then what comes.
struct CentrePage {
  let dus: [DossierDu]

  private var lignes: [(du: DossierDu, echeance: EcheanceDuDossier)] { dus.flatMap { du in du.echeances.map { (du, $0) } } }

  func html(_ visite: Visite) -> HTML {
    let retards = lignes.count { $0.echeance.etat == .enRetard }
    let titre = lignes.isEmpty ? "Rien à faire aujourd’hui" : lignes.count == 1 ? "Une chose à faire" : "\(lignes.count) choses à faire"
    let suite = retards == 0 ? "" : retards == 1 ? ", dont une en retard" : ", dont \(retards) en retard"
    let groupes: [(EcheanceDuDossier.Etat, String)] = [(.enRetard, "En retard"), (.bloquee, "Bloqué"), (.aFaire, "À faire")]
    let corps: HTML = """
      <div class="pile"><h1>\(titre)\(suite)</h1><p class="chapeau">Le \(visite.jour.enToutesLettres)</p></div>
      \(groupes.html { groupe($0.0, $0.1) })
      \(lignes.isEmpty ? Vide.html("Tout est à jour", "Ce qui devient dû s’écrit ici, avec la règle qui le demande.") : .vide)
      """
    return Gabarit(titre: "À faire", porte: .centre, corps: corps).html(visite)
  }

  private func groupe(_ etat: EcheanceDuDossier.Etat, _ titre: String) -> HTML {
    let retenues = lignes.filter { $0.echeance.etat == etat }
    if retenues.isEmpty { return .vide }
    return "<section class=\"pile\"><h2>\(titre)</h2><ul class=\"echeances\">\(retenues.html { ligne($0.du, $0.echeance) })</ul></section>"
  }

  private func ligne(_ du: DossierDu, _ echeance: EcheanceDuDossier) -> HTML {
    let classe =
      switch echeance.etat {
      case .enRetard: "retard"
      case .bloquee: "grave"
      case .aFaire: "attention"
      }
    return """
      <li class="echeance"><p>\(Etat.html(echeance.jour?.enFrancais ?? "sans date", classe))</p>
      <div><p><strong>\(echeance.phrase)</strong></p><p class="raison">\(du.nom) · \(echeance.regle.enonce) (\(echeance.regle.source.citation))</p></div>
      <p class="meta">\(echeance.qui.rawValue)</p></li>
      """
  }
}
