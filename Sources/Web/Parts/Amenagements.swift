import Domaine

/// What handicap needs change in a bilan, in words and as a form.
enum Effets {
  /// The longest séances that one may choose, in minutes.
  static let durees = [30, 45, 60, 90, 120]

  static func html(_ effets: EffetsAmenagement) -> HTML {
    let lignes = phrases(effets)
    if lignes.isEmpty { return "<p>Rien ne change pour l’instant.</p>" }
    return "<ul class=\"puces\">\(lignes.html { "<li>\($0)</li>" })</ul>"
  }

  static func phrases(_ effets: EffetsAmenagement) -> [String] {
    [
      effets.seanceMaximale.map { "Des séances de \($0.enFrancais) au plus." },
      effets.pauseApres.map { "Une pause au bout de \($0.enFrancais)." },
      effets.ecartMinimal.map { $0 == 1 ? "Au moins un jour entre deux séances." : "Au moins \($0) jours entre deux séances." },
      effets.corps == .courant ? nil : "Des papiers en caractères de \(effets.corps.rawValue) points.",
      effets.lieuAccessible ? "Un lieu accessible." : nil,
    ].compactMap { $0 }
  }

  /// One form for all of them, as they stand.
  static func champs(_ effets: EffetsAmenagement, _ erreurs: [(champ: String, phrase: String)]) -> HTML {
    let temps = [("", "Comme le programme")] + durees.map { ("\($0)", Duree(minutes: $0).enFrancais) }
    let pauses = [("", "Sans pause particulière")] + durees.map { ("\($0)", "Au bout de \(Duree(minutes: $0).enFrancais)") }
    let corps = EffetsAmenagement.Corps.allCases.map { ("\($0.rawValue)", $0 == .courant ? "Courants" : "\($0.rawValue) points") }
    return """
      \(ListeDeroulante(nom: "seance", label: "Durée d’une séance, au plus", choix: temps, valeur: effets.seanceMaximale.map { "\($0.minutes)" } ?? "").html(erreurs))
      \(ListeDeroulante(nom: "pause", label: "Pause", choix: pauses, valeur: effets.pauseApres.map { "\($0.minutes)" } ?? "").html(erreurs))
      \(Champ(nom: "ecart", label: "Jours entre deux séances, au moins", aide: "Un nombre, de 1 à 60.", valeur: effets.ecartMinimal.map { "\($0)" } ?? "", facultatif: true).html(erreurs))
      \(ListeDeroulante(nom: "corps", label: "Caractères des papiers", choix: corps, valeur: "\(effets.corps.rawValue)").html(erreurs))
      \(CaseACocher(nom: "lieu", label: "Le lieu doit être accessible", cochee: effets.lieuAccessible).html)
      """
  }

  /// What the form says.
  static func lus(_ saisie: inout Saisie, _ formulaire: Formulaire) -> EffetsAmenagement {
    let ecart = formulaire["ecart"].isEmpty ? nil : Int(formulaire["ecart"])
    if !formulaire["ecart"].isEmpty, !(1...60).contains(ecart ?? 0) { saisie.refuser("ecart", "Écrivez un nombre de jours, de 1 à 60.") }
    return EffetsAmenagement(
      seanceMaximale: duree(formulaire["seance"]), corps: Int(formulaire["corps"]).flatMap(EffetsAmenagement.Corps.init(rawValue:)) ?? .courant,
      pauseApres: duree(formulaire["pause"]), ecartMinimal: ecart, lieuAccessible: formulaire.coche("lieu"))
  }

  private static func duree(_ texte: String) -> Duree? { Int(texte).flatMap { durees.contains($0) ? Duree(minutes: $0) : nil } }
}
