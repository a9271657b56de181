extension Regle {
  /// The projet is the beneficiary's.
  public static let projetLibre = Regle(
    "projet-libre", .article("L6313-4 du code du travail"),
    "Ouvrez la recherche de projets au-delà de l’entreprise ou de son groupe\u{202F}: le projet est celui du bénéficiaire.")
}

extension Programme {
  /// Projets are not sought within the employer's group alone.
  func constaterProjets() -> [ConstatDeProgramme] {
    guard let perimetre = issue.projets.valeur?.perimetre, perimetre.valeur == .groupe else { return [] }
    return [ConstatDeProgramme(Constat(.projetLibre, .avertissement), perimetre.lieu)]
  }
}
