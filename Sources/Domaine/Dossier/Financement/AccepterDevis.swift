extension Regle {
  /// A payer is one of those who were settled.
  public static let payeurConnu = Regle("payeur-connu", .maison, "Ce payeur n’est pas de ce bilan.")
  /// Who pays may refuse the provider.
  public static let prestataireAccepte = Regle(
    "prestataire-accepte", .maison, "Un financeur qui n’a pas retenu ce centre ne paie pas\u{202F}: cherchez un autre financement.")
}

extension Dossier {
  /// Records that a payer accepted its devis.
  public func accepterDevis(_ payeur: PayeurID, le jour: Jour) throws(Refus) -> [Event] {
    _ = try payeurDuDossier(payeur)
    return financement.devis[payeur] == nil ? [.financement(.devisAccepte(payeur, le: jour))] : []
  }

  /// Records a purchase order of this bilan alone (S3).
  public func recevoirCommande(_ payeur: PayeurID, reference: String, le jour: Jour) throws(Refus) -> [Event] {
    if financement.payeur(payeur) != nil, financement.commandes[payeur]?.reference == reference { return [] }
    return try recevoir(Commande(reference: reference, recueLe: jour), de: payeur)
  }

  /// Records the order under which this bilan comes, alone or with others of the same payer (F9). `deja` are the parts that it pays for in other dossiers.
  public func recevoir(_ commande: Commande, de payeur: PayeurID, deja parts: [Montant] = []) throws(Refus) -> [Event] {
    let connu = try payeurDuDossier(payeur)
    if let recue = financement.commandes[payeur], recue.recue(le: commande.recueLe) == commande { return [] }
    try Refus.siBloque(commande.peutPayer(connu.part, deja: parts))
    return [.financement(.commandeRecue(payeur, commande))]
  }

  /// Records that a payer agrees to pay this provider.
  public func constaterPriseEnCharge(_ payeur: PayeurID, le jour: Jour) throws(Refus) -> [Event] {
    _ = try payeurDuDossier(payeur)
    return financement.accords[payeur] == nil ? [.financement(.priseEnChargeAccordee(payeur, le: jour))] : []
  }

  /// Records that a payer refuses this provider, as an administration may (S4); no reason is kept.
  public func constaterRefusDuPrestataire(_ payeur: PayeurID, le jour: Jour) throws(Refus) -> [Event] {
    _ = try payeurDuDossier(payeur)
    return financement.prestataireRefuse[payeur] == nil ? [.financement(.prestataireRefuse(payeur, le: jour))] : []
  }

  /// The payer of that name, or the refusal of one that has no part in this bilan.
  func payeurDuDossier(_ payeur: PayeurID) throws(Refus) -> Payeur {
    guard let connu = financement.payeur(payeur) else { throw Refus(.payeurConnu) }
    return connu
  }
}
