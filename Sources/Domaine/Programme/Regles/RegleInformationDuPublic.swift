extension Regle {
  /// The price is public.
  public static let informationPrix = Regle(
    "information-prix", .article("référentiel national qualité, indicateur 1"), "Annoncez le prix du bilan.")

  /// So is the delay of access.
  public static let informationDelai = Regle(
    "information-delai", .article("référentiel national qualité, indicateur 1"),
    "Annoncez sous quel délai on obtient un premier rendez-vous, ou le début du bilan.")

  /// And whom a disabled person turns to.
  public static let informationHandicap = Regle(
    "information-handicap", .article("référentiel national qualité, indicateurs 1 et 26"),
    "Indiquez à qui s’adresser en situation de handicap.")
}

extension Programme {
  /// What the public must find in a programme.
  func constaterInformation() -> [ConstatDeProgramme] {
    let delais = deroulement.delais.valeur
    let manques: [(Regle, Bool, Lieu)] = [
      (.informationPrix, contrat.prix.estDite, contrat.prix.lieu),
      (.informationDelai, delais?.acces.estDite == true || delais?.demarrage.estDite == true, deroulement.delais.lieu),
      (.informationHandicap, centre.handicap.valeur?.contact.estDite == true, centre.handicap.lieu),
    ]
    return manques.filter { !$0.1 }.map { ConstatDeProgramme(Constat($0.0, .avertissement), $0.2) }
  }
}
