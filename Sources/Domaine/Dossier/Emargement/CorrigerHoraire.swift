extension Regle {
  /// What was stated outside stays covered.
  static let heuresEnoncees = Regle(
    "heures-enoncees", .maison,
    "Des heures certifiées ou facturées ne diminuent pas avant un certificat rectifié et, s’il y a lieu, un avoir.")
  /// Times are corrected once they were noted.
  static let horaireReleve = Regle("horaire-releve", .maison, "Une séance est émargée avant que ses heures soient corrigées.")
}

extension Dossier {
  /// Corrects the real times of a séance: one of the two proposes, the same gesture by the other makes it so.
  public func corrigerHoraire(_ id: SeanceID, par qui: Partie, _ horaire: Horaire, at now: Instant) throws(Refus) -> [Event] {
    guard let feuille = emargement.feuilles[id] else { throw Refus(.horaireReleve) }
    if feuille.correction == nil, feuille.horaire == horaire { return [] }
    if feuille.correction?.par == qui, feuille.correction?.horaire == horaire { return [] }
    if horaire.fin > now || horaire.debut >= horaire.fin { throw Refus(.pasAvantLaSeance) }
    try Refus.siBloque(correction(de: feuille, horaire) + horaireLibre(horaire, de: id))
    if let proposee = feuille.correction, proposee.par == qui.autre, proposee.horaire == horaire {
      return [.emargement(.horaireCorrige(id, horaire, par: qui, a: now))]
    }
    return [.emargement(.correctionProposee(id, Emargement.Correction(horaire, par: qui, a: now)))]
  }

  private func correction(de feuille: Emargement.Feuille, _ horaire: Horaire) -> [Constat] {
    let jour = horaire.debut.jourParis
    let ecart = horaire.duree - feuille.horaire.duree
    let enoncees = feuille.complete && heures.faites + ecart < heuresDejaEnoncees ? [Constat(.heuresEnoncees, .bloquant)] : []
    let conditions = jour == feuille.horaire.debut.jourParis ? [] : peutCommencer(le: jour).bloquants
    return enoncees + conditions + termeAtteint(le: jour)
      + dureeTenue(heures.faites + heures.aSigner + travailAttendu + ecart, le: jour)
  }
}
