import Application
import Domaine
import EventCodec

/// The browsers in which one is signed in: each may be closed at once.
enum SessionsController {
  static func liste(_ visite: Visite) async throws -> Reponse {
    guard let qui = visite.qui else { return .vers(.entree) }
    let sessions = try await visite.services.sessions.sessions(de: qui.compte.personne)
    let lignes = sessions.html { session in
      let ici = session.nom == qui.session.nom
      return """
        <li class="carte rang rang--bout"><div><p><strong>\(SessionsController.nom(session.appareil))</strong> \(ici ? Etat.html("ici", "bien") : .vide)</p>
        <p class="meta">ouverte \(session.ouverteA.enFrancais)</p></div>
        \(Bouton.formulaire(Route(.finDeSession, Hexa.texte(session.nom)), visite, Bouton.simple(ici ? "Se déconnecter" : "Fermer", petit: true)))</li>
        """
    }
    let corps: HTML = """
      <div class="pile"><h1>Où vous êtes connecté</h1><p class="chapeau">Un appareil que vous ne reconnaissez pas\u{202F}? Fermez-le, puis prévenez le centre.</p></div>
      <ul class="pile">\(lignes)</ul>\(try await ailleurs(qui, visite))
      """
    return .page(Gabarit(titre: "Vos connexions", porte: visite.porteProbable, etroite: true, corps: corps).html(visite))
  }

  private static func ailleurs(_ qui: Visite.Identite, _ visite: Visite) async throws -> HTML {
    var centres: [(id: OrganismeID, nom: String)] = []
    for compte in qui.ailleurs where !centres.contains(where: { $0.id == compte.organisme }) {
      let fiche: FicheDuCentre? = try await visite.maison.inscription(.fiche, in: compte.organisme)
      centres.append((compte.organisme, fiche?.raisonSociale ?? "Un autre centre"))
    }
    if centres.isEmpty { return .vide }
    let lignes = centres.html { centre in
      let geste = Bouton.formulaire(Route(.sessionAilleurs, "\(centre.id)"), visite, Bouton.simple("Y aller", petit: true))
      return "<li class=\"carte rang rang--bout\"><p><strong>\(centre.nom)</strong></p>\(geste)</li>"
    }
    return "<section class=\"pile\"><h2>Ailleurs, à la même adresse</h2><ul class=\"pile\">\(lignes)</ul></section>"
  }

  /// Goes on in another organisme, where the same proof opens an account: the session there is as recently proved as this one.
  static func passer(_ visite: Visite) async throws -> Reponse {
    guard let qui = visite.qui else { return .vers(.entree) }
    let organisme: OrganismeID = try visite.identifiant(0)
    guard let compte = qui.ailleurs.first(where: { $0.organisme == organisme }) else { throw Absente() }
    let jeton = try await visite.services.sessions.remplacer(qui.session, par: compte, preuve: qui.session.prouveeA)
    let porte = try await visite.services.identite(jeton, a: visite.hote)?.portes.first
    return Reponse.vers(.porte(porte ?? .publique)).avec(Temoin.session, jeton)
  }

  static func fermer(_ visite: Visite) async throws -> Reponse {
    guard let qui = visite.qui, let nom = visite.parametres.first.flatMap(Hexa.octets) else { throw Absente() }
    guard let session = try await visite.services.sessions.sessions(de: qui.compte.personne).first(where: { $0.nom == nom }) else { throw Absente() }
    try await visite.services.sessions.fermer(session)
    return session.nom == qui.session.nom ? Reponse.vers(.entree).avec(Temoin.session, "") : .vers(Route(.sessions))
  }

  /// A browser in two words.
  private static func nom(_ appareil: String) -> String {
    let navigateur = ["Firefox", "Edg", "Chrome", "Safari"].first { appareil.contains($0) } ?? "Navigateur"
    let machine = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac", "Mac"), ("Linux", "Linux")].first {
      appareil.contains($0.0)
    }
    return (navigateur == "Edg" ? "Edge" : navigateur) + (machine.map { " sur \($0.1)" } ?? "")
  }
}
