extension Regle {
  /// A payer has accepted what it will pay.
  public static let devisAccepte = Regle(
    "devis-accepte", .engagement("acceptation du devis"), "Chaque tiers qui paie accepte son devis avant la première séance.")
  /// A programme may ask for an order.
  public static let commandeRecue = Regle(
    "commande-recue", .engagement("programme, bon de commande"), "Le bon de commande du tiers qui paie arrive avant la première séance.")
  /// Someone pays.
  public static let financementArrete = Regle("financement-arrete", .maison, "Dites d’abord qui paie ce bilan.")
  /// The programme promised a start.
  public static let demarragePromis = Regle(
    "demarrage-promis", .engagement("programme, délai de démarrage"), "La première séance suit l’acceptation dans le délai annoncé.")

  static let duDemarrage = [devisAccepte, commandeRecue, commandeSuffit, financementArrete, demarragePromis]
}

extension Dossier {
  /// « May it start? »: all that stands between this dossier and a first séance on `jour`, each with its rule, its dates and what to do.
  public func peutCommencer(le jour: Jour) -> [Constat] {
    guard let faits = ouverture.faits else { return [Constat(.dossierOuvert, .bloquant)] }
    if financement.arreteLe == nil { return consentementPret(le: jour) + consultantsPrets(le: jour) + [Constat(.financementArrete, .bloquant)] }
    return consentementPret(le: jour) + consultantsPrets(le: jour)
      + representantNomme()
      + contratConclu(le: jour) + financementPret(faits.modalites, le: jour) + cpfPret(le: jour)
      + absenceAccordee(le: jour) + demarrageTenu(faits.modalites, le: jour)
  }

  private func consentementPret(le jour: Jour) -> [Constat] {
    if let retireLe = consentement.retireLe, retireLe <= jour {
      return [Constat(.consentement, .bloquant, "Le consentement a été retiré le \(retireLe.enFrancais)\u{202F}: aucune séance ne peut se tenir.")]
    }
    return Droit.consentement(donneLe: consentement.donneLe ?? consentement.donneAvantRetraitLe, acteLe: jour)
  }

  private func financementPret(_ modalites: Modalites, le jour: Jour) -> [Constat] {
    let refuses = financement.payeurs.filter { financement.prestataireRefuse[$0.id].map { $0 <= jour } ?? false }
    let tiers = financement.payeurs.filter { $0.estUnTiers && !refuses.contains($0) }
    let sansDevis = tiers.filter { payeur in financement.devis[payeur.id].map { $0 > jour } ?? true }
    let sansCommande = modalites.bonDeCommandeExige ? tiers.filter { payeur in financement.commandes[payeur.id].map { $0.recueLe > jour } ?? true } : []
    return refuses.map { Constat(.prestataireAccepte, .bloquant, "\($0.nom) n’a pas retenu ce centre\u{202F}: cherchez un autre financement.") }
      + sansDevis.map { Constat(.devisAccepte, .bloquant, "Faites accepter le devis par \($0.nom).") }
      + sansCommande.map { Constat(.commandeRecue, .bloquant, "Attendez le bon de commande de \($0.nom).") }
  }

  /// A promise that the law itself puts off is not broken: it is only said.
  private func demarrageTenu(_ modalites: Modalites, le jour: Jour) -> [Constat] {
    guard let delai = modalites.demarrageMaximal, let accepte = contratSigneLe else { return [] }
    let limite = accepte.plus(jours: delai)
    if jour <= limite { return [] }
    let premierJourLegal = financement.cpf.proposeLe.map { Droit.premierJourCpf(proposeLe: $0, feries: feries) } ?? limite
    return [
      Constat(
        .demarragePromis, premierJourLegal > limite ? .information : .avertissement,
        "Le début était promis pour le \(limite.enFrancais) au plus tard\u{202F}: prévenez le bénéficiaire.",
        dates: [DateNommee("début promis au plus tard", limite)])
    ]
  }
}
