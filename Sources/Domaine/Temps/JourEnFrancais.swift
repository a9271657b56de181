extension Jour {
  private static let semaine = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  private static let mois = [
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
  ]

  /// `2 mars 2026`, `1er mai 2026`: the way a sentence of law writes a day.
  public var enFrancais: String {
    let (annee, mois, quantieme) = composants
    return "\(quantieme == 1 ? "1er" : "\(quantieme)")\(Texte.insecable)\(Jour.mois[mois - 1]) \(annee)"
  }

  /// `lundi 2 mars 2026`: the way an appointment is announced.
  public var enToutesLettres: String {
    "\(Jour.semaine[jourDeSemaine.rawValue]) \(enFrancais)"
  }
}
