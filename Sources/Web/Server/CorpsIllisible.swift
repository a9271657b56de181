/// Why what was sent was not read. Nothing was done.
enum CorpsIllisible: Error {
  /// It is longer than its address takes in.
  case tropLong
  /// It is no whole form.
  case incomplet

  func reponse(_ visite: Visite) -> Reponse {
    switch self {
    case .tropLong:
      .page(
        Pannes.page("C’est trop lourd", [visite.route.declaration.fichier ? tropLourd(visite) : "Raccourcissez ce que vous envoyez."] + suite, visite),
        statut: 413)
    case .incomplet: .page(Pannes.page("L’envoi n’est pas arrivé entier", ["Rien n’a été changé."] + suite, visite), statut: 400)
    }
  }

  private var suite: [String] { ["Revenez à la page précédente, puis recommencez."] }

  private func tropLourd(_ visite: Visite) -> String {
    "Un fichier pèse \(visite.services.fichierMaximal >> 20)\u{A0}Mo au plus, et rien n’a été changé. Numérisez moins fin (150 points par pouce suffisent), ou choisissez une photo plus petite."
  }
}

extension Acces {
  /// Whether somebody may ask, as far as their roles say.
  func admet(_ qui: Visite.Identite?) -> Bool {
    if case .roles(let roles) = self { qui?.roles.contains(where: roles.contains) == true } else { true }
  }
}
