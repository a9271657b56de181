import Application
import Domaine

/// What every visit goes through before its handler, and every answer after it: who asks, whether they may, whether the form is ours.
struct Garde: Sendable {
  let services: Services

  /// The answer to a visit, whatever happens: an address that isn't there, a refusal, a store that can't be reached, each has its page.
  func repondre(_ visite: Visite) async -> Reponse {
    do {
      return try await passer(visite)
    } catch is Absente {
      return .page(Pannes.absente(visite), statut: 404)
    } catch let refus as Refus {
      return .page(Pannes.refus(refus, visite), statut: 422)
    } catch StoreError.conflict {
      return .page(ReprisePage.devance.html(visite), statut: 409)
    } catch {
      let page = visite.route.declaration.methode == .post ? ReprisePage.panne.html(visite) : Pannes.panne(visite)
      return Reponse(statut: 503, corps: .page(page), panne: (error as? StoreError).map { "\($0)" } ?? String(reflecting: type(of: error)))
    }
  }

  private func passer(_ visite: Visite) async throws -> Reponse {
    let declaration = visite.route.declaration
    if declaration.methode == .post, visite.formulaire["jeton"] != visite.jetonDeFormulaire {
      return .page(visite.qui == nil ? Pannes.formulaireEtranger(visite) : ReprisePage.vieilli.html(visite), statut: 403)
    }
    switch declaration.acces {
    case .tous: break
    case .demonstration: if services.boite == nil { throw Absente() }
    case .connecte: if visite.qui == nil { return .vers(.entree) }
    case .roles(let roles):
      guard let qui = visite.qui else { return visite.aReconnecter }
      // Whoever is somebody else is told what a stranger is told: nothing.
      if !qui.roles.contains(where: roles.contains) { throw Absente() }
      if declaration.sensible, !qui.session.estRenforcee(at: visite.maintenant) { return try await Preuve(visite, qui).demander() }
    }
    return try await visite.route.repondre(visite)
  }
}

/// Pages of what went wrong: what happened, what is kept, what to do.
enum Pannes {
  static func absente(_ visite: Visite) -> HTML {
    page("Cette page n’existe pas", ["L’adresse est peut-être mal recopiée, ou la page n’est plus là."], visite)
  }

  static func formulaireEtranger(_ visite: Visite) -> HTML {
    page(
      "Ce formulaire a vieilli",
      ["Rien n’a été changé. Revenez à la page précédente, rechargez-la, puis recommencez\u{202F}: ce que vous avez écrit y est encore."], visite)
  }

  static func panne(_ visite: Visite) -> HTML {
    page("Nous n’avons pas pu répondre", ["Rien n’a été changé à moitié. Recommencez dans un moment."], visite)
  }

  static func refus(_ refus: Refus, _ visite: Visite) -> HTML {
    Gabarit(
      titre: "Refusé", porte: visite.porteProbable, etroite: true,
      corps: "<h1>Pas ainsi, ou pas encore</h1>\(Notice.refus(refus))<p>Rien n’a été changé. Revenez à la page précédente.</p>"
    ).html(visite)
  }

  static func page(_ titre: String, _ phrases: [String], _ visite: Visite) -> HTML {
    let retour = Bouton.lien("Revenir à l’accueil", .porte(visite.porteProbable), principal: true)
    return Gabarit(titre: titre, porte: visite.porteProbable, etroite: true, corps: "<h1>\(titre)</h1>\(phrases.html { "<p>\($0)</p>" })<p>\(retour)</p>").html(
      visite)
  }
}

extension Visite {
  /// The door through which someone most likely came.
  var porteProbable: Porte { qui?.portes.first ?? .publique }
}
