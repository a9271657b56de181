extension Regle {
  /// The shares make the price.
  public static let partsEgalesAuPrix = Regle("parts-egales-au-prix", .maison, "La somme des parts est égale au prix du bilan.")
  /// A payer is one of those who were settled.
  public static let payeurConnu = Regle("payeur-connu", .maison, "Ce payeur n’est pas de ce bilan.")
  /// What was accepted is not settled again behind the payers' backs.
  public static let financementAccepte = Regle(
    "financement-accepte", .maison, "Un payeur a déjà accepté son devis\u{202F}: faites un avenant avant de changer les parts.")
  /// An administration that pays may refuse the provider.
  public static let prestataireAccepte = Regle(
    "prestataire-accepte", .article("décret 2007-1845"), confiance: .moyenne,
    "L’administration qui paie n’a pas retenu ce centre\u{202F}: cherchez un autre financement.")
}

extension Dossier {
  /// Settles who pays what. The shares must add up to the price, VAT included, where the programme has one.
  public func arreterFinancement(_ payeurs: [Payeur], temps: TempsDuBilan, le jour: Jour) throws(Refus) -> [Event] {
    let faits = try ouvert()
    if financement.payeurs == payeurs, financement.temps == temps { return [] }
    guard financement.devis.isEmpty else { throw Refus(.financementAccepte) }
    if let prix = faits.modalites.prix?.toutesTaxes {
      let somme = Montant.somme(payeurs.map(\.part))
      guard somme == prix else {
        throw Refus(.partsEgalesAuPrix, "Les parts font \(somme), le prix est de \(prix)\u{202F}: corrigez l’une d’elles.")
      }
    }
    return [.financement(.arrete(payeurs, temps: temps, le: jour))]
  }

  /// Records that a payer accepted its devis.
  public func accepterDevis(_ payeur: PayeurID, le jour: Jour) throws(Refus) -> [Event] {
    _ = try connu(payeur)
    return financement.devis[payeur] == nil ? [.financement(.devisAccepte(payeur, le: jour))] : []
  }

  /// Records a purchase order (S3).
  public func recevoirCommande(_ payeur: PayeurID, reference: String, le jour: Jour) throws(Refus) -> [Event] {
    _ = try connu(payeur)
    return financement.commandes[payeur] == nil ? [.financement(.commandeRecue(payeur, reference: reference, le: jour))] : []
  }

  /// Records that a payer was given a paper (F8).
  public func fournir(_ piece: PieceDeFinancement, a payeur: PayeurID, le jour: Jour) throws(Refus) -> [Event] {
    _ = try connu(payeur)
    if financement.pieces[payeur, default: []].contains(piece) { return [] }
    return [.financement(.pieceFournie(payeur, piece, le: jour))]
  }

  /// Records that a payer refuses this provider.
  public func constaterRefusDuPrestataire(_ payeur: PayeurID, le jour: Jour) throws(Refus) -> [Event] {
    _ = try connu(payeur)
    return financement.prestataireRefuse.contains(payeur) ? [] : [.financement(.prestataireRefuse(payeur, le: jour))]
  }

  private func connu(_ payeur: PayeurID) throws(Refus) -> Payeur {
    guard let connu = financement.payeurs.first(where: { $0.id == payeur }) else { throw Refus(.payeurConnu) }
    return connu
  }
}
