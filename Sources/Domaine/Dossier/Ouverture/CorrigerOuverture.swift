extension Dossier {
  /// Corrects name or ways of contact.
  public func corrigerIdentite(_ identite: Identite, le jour: Jour) throws(Refus) -> [Event] {
    let faits = try ouvert()
    if faits.identite == identite { return [] }
    try Refus.siBloque(Dossier.constats(identite: identite))
    return [.ouverture(.identiteCorrigee(identite, le: jour))]
  }

  /// Records that the beneficiary's status changed: an employee who has lost their job, an agent who has left.
  public func changerStatut(_ statut: Statut, le jour: Jour) throws(Refus) -> [Event] {
    var faits = try ouvert()
    if faits.statut == statut { return [] }
    faits.statut = statut
    try Refus.siBloque(Dossier.peutOuvrir(faits))
    return [.ouverture(.statutChange(statut, le: jour))]
  }

  /// Names the employer, or corrects what is known of it. It may not be the provider (R6313-5).
  ///
  /// Where it is another employer than before, what was asked of the former one is not asked of it, and it knows nothing of the bilan (F3).
  public func preciserEmployeur(_ employeur: Employeur, le jour: Jour) throws(Refus) -> [Event] {
    let faits = try ouvert()
    if faits.employeur == employeur { return [] }
    try Refus.siBloque(
      Droit.pasEnInterne(prestataire: faits.prestataire.siret, employeur: employeur.siret)
        + Dossier.constats(employeur: employeur, statut: faits.statut))
    return avecChangementsLiberes(.ouverture(.employeurPrecise(employeur, le: jour)), le: jour)
  }

  /// Names who signs beside a minor or a protected adult (Q7).
  public func nommerRepresentant(_ representant: Representant, le jour: Jour) throws(Refus) -> [Event] {
    let faits = try ouvert()
    if faits.representant == representant { return [] }
    guard faits.protege, representant.personne != faits.beneficiaire else { throw Refus(.representantNomme) }
    return [.ouverture(.representantNomme(representant, le: jour))]
  }

  /// Names those of the centre to whom the person may turn (Q1).
  public func nommerReferents(_ referents: Referents, le jour: Jour) throws(Refus) -> [Event] {
    let faits = try ouvert()
    return faits.referents == referents ? [] : [.ouverture(.referentsNommes(referents, le: jour))]
  }

  /// Applies what handicap needs change, without knowing why (C7).
  public func appliquerEffets(_ effets: EffetsAmenagement, le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    return ouverture.effets == effets ? [] : [.ouverture(.effetsAppliques(effets, le: jour))]
  }
}
