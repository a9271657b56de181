import Domaine

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
      <ul class="pile">\(lignes)</ul>
      """
    return .page(Gabarit(titre: "Vos connexions", porte: visite.porteProbable, etroite: true, corps: corps).html(visite))
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
