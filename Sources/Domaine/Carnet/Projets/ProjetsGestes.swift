extension Carnet {
  /// Words a projet, or rewords it.
  public func formuler(_ projet: Projet, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return projets.tous[projet.id] == projet ? [] : [.projets(.formule(projet, le: jour))]
  }

  /// Gives a projet up, and says why.
  public func abandonner(projet id: Identifiant<Projet>, raison: String, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return projets.tous[id] == nil ? [] : [.projets(.abandonne(id, raison: raison, le: jour))]
  }

  /// What the projets still lack: a cœur, and what would make the person turn to the repli (R1). It warns only.
  public func controlerProjets() -> [Constat] {
    var constats: [Constat] = []
    if !projets.tous.contains(where: { $0.rang == .coeur }) { constats.append(Constat(.projetCoeur, .avertissement)) }
    if projets.tous.contains(where: { $0.rang == .repli && $0.declencheur == nil }) { constats.append(Constat(.projetDeclencheur, .avertissement)) }
    return constats
  }
}

extension Regle {
  /// A bilan looks for one projet at least.
  static let projetCoeur = Regle("projet-coeur", .maison, "Formulez avec le bénéficiaire son projet de cœur, ou dites pourquoi il n’y en a pas.")
  /// A repli says when one turns to it.
  static let projetDeclencheur = Regle("projet-declencheur", .maison, "Dites ce qui ferait passer au projet de repli.")

  static let desProjets = [projetCoeur, projetDeclencheur]
}
