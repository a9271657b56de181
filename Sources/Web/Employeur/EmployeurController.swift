import Application
import Domaine
import EventCodec

/// The door of those who pay: hours and papers, never a word of what is said.
enum EmployeurController {
  static func accueil(_ visite: Visite) async throws -> Reponse {
    guard let qui = visite.qui else { return .vers(.entree) }
    var vues: [(dossier: Dossier, vue: VueDuPayeur)] = []
    for ligne in try await visite.maison.dossiers(de: qui.compte.personne, in: visite.organisme) {
      let dossier = try await visite.maison.lire(ligne.id, in: visite.organisme)
      let role: Role = qui.compte.roles.contains(.employeur) ? .employeur : .financeur
      guard dossier.peutVoir(.heures, par: qui.acteur(role), le: visite.jour).bloquants.isEmpty,
        let payeur = dossier.financement.payeurs.first(where: { $0.id == qui.compte.personne || ($0.estLEmployeur && role == .employeur) }),
        let vue = dossier.vue(pour: payeur.id)
      else { continue }
      vues.append((dossier, vue))
    }
    return .page(EmployeurPage(vues: vues).html(visite))
  }
}

/// Four facts and the papers: what is paid for.
struct EmployeurPage {
  let vues: [(dossier: Dossier, vue: VueDuPayeur)]

  func html(_ visite: Visite) -> HTML {
    let cartes = vues.html { dossier, vue in
      let heures = dossier.heures
      return """
        <li class="carte pile"><h2>\(vue.beneficiaire)</h2>\(Faits.html([("Convention", "\(vue.convention.nom)"), ("Heures faites", "\(heures.faites.enFrancais) sur \(heures.prevues.enFrancais)"), ("Votre part", "\(vue.part.description)"), ("Factures", "\(vue.factures.isEmpty ? "aucune encore" : vue.factures.map(\.numero.description).joined(separator: ", "))")]))</li>
        """
    }
    let corps: HTML = """
      <h1>Les bilans que vous financez</h1>
      \(vues.isEmpty ? Vide.html("Rien ici pour l’instant", "Un bilan que vous financez s’affichera ici dès que le centre l’aura préparé.") : "<ul class=\"pile\">\(cartes)</ul>")
      \(Notice.html(.secret, "<p>Ce qui se dit pendant un bilan, ses résultats et sa synthèse sont à la personne seule (L6313-4). Rien n’en paraît ici.</p>"))
      """
    return Gabarit(titre: "Bilans financés", porte: .employeur, corps: corps).html(visite)
  }
}

extension ConventionVueParLEmployeur {
  /// As a page says it.
  var nom: String {
    switch self {
    case .aucune: "pas encore préparée"
    case .enAttente: "en cours de signature"
    case .conclue: "conclue"
    case .sansSuite: "sans suite"
    }
  }
}
