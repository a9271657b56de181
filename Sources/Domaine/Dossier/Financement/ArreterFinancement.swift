extension Regle {
  /// The shares make the price.
  public static let partsEgalesAuPrix = Regle("parts-egales-au-prix", .maison, "La somme des parts est égale au prix du bilan.")
  /// Someone pays, once.
  public static let payeursDistincts = Regle("payeurs-distincts", .maison, "Chaque payeur a une part, une seule, et plus grande que zéro.")
  /// A price is settled.
  public static let prixConvenu = Regle("prix-convenu", .maison, "Indiquez le prix convenu\u{202F}: le programme n’en annonce pas.")
  /// A programme's price is a promise.
  public static let prixAnnonce = Regle(
    "prix-annonce", .engagement("programme, prix"), "Le prix convenu ne dépasse pas celui que le programme annonce.")
  /// What was signed is not settled again behind the signatories' backs.
  public static let financementAccepte = Regle(
    "financement-accepte", .maison, "Le contrat est déjà signé sur ces parts\u{202F}: faites un avenant de financement avant de les changer.")

  static let duFinancement = [
    partsEgalesAuPrix, payeursDistincts, prixConvenu, prixAnnonce, financementAccepte, payeurConnu, prestataireAccepte, etapesCpf, pieceDeFinancement,
  ]
}

extension Dossier {
  /// Settles who pays what. The shares, VAT included, add up to the price: the programme's own, or the one agreed upon where it has none.
  ///
  /// Once someone has signed on them, an avenant comes first. Before that, a payer whose share changes accepts its devis anew, and a proposal made on the CPF
  /// platform is made again. A change of date that waited for an employer who pays no more waits for it no more.
  public func arreterFinancement(_ payeurs: [Payeur], prix: Prix? = nil, temps: TempsDuBilan, le jour: Jour) throws(Refus) -> [Event] {
    let faits = try ouvert()
    guard let prix = prix ?? financement.prix ?? faits.modalites.prix else { throw Refus(.prixConvenu) }
    if financement.payeurs == payeurs, financement.temps == temps, financement.prix == prix { return [] }
    if financement.arreteLe != nil, demandeAvenant(.financement, le: jour) { throw Refus(.financementAccepte) }
    try Refus.siBloque(constats(payeurs, prix: prix, faits.modalites, le: jour))
    return avecChangementsLiberes(.financement(.arrete(payeurs, prix: prix, temps: temps, le: jour)), le: jour)
  }

  /// What must be known of a sharing of the price.
  public func constats(_ payeurs: [Payeur], prix: Prix, _ modalites: Modalites, le jour: Jour) -> [Constat] {
    let somme = Montant.somme(payeurs.map(\.part))
    var constats: [Constat] = []
    if payeurs.isEmpty || Set(payeurs.map(\.id)).count < payeurs.count || payeurs.contains(where: { $0.part <= .nul }) {
      constats.append(Constat(.payeursDistincts, .bloquant))
    }
    if somme != prix.toutesTaxes {
      constats.append(Constat(.partsEgalesAuPrix, .bloquant, "Les parts font \(somme), le prix est de \(prix.toutesTaxes)\u{202F}: corrigez l’une d’elles."))
    }
    if let annonce = modalites.prix, prix.toutesTaxes > annonce.toutesTaxes { constats.append(Constat(.prixAnnonce, .bloquant)) }
    guard payeurs.contains(where: { $0.sorte == .cpf }) else { return constats }
    return constats + partageCpf(payeurs, prix: prix, modalites, le: jour)
  }

  private func partageCpf(_ payeurs: [Payeur], prix: Prix, _ modalites: Modalites, le jour: Jour) -> [Constat] {
    let abondement = Montant.somme(payeurs.filter { $0.sorte != .cpf && $0.sorte != .personnel }.map(\.part))
    let droits = Montant.somme(payeurs.filter { $0.sorte == .cpf }.map(\.part))
    let repartition = Droit.repartitionCpf(
      prix: prix.toutesTaxes, solde: financement.cpf.solde ?? prix.toutesTaxes, demandeurDEmploi: ouverture.faits?.statut == .demandeurEmploi,
      abondement: abondement, le: jour)
    let ecart =
      droits == repartition.cpf
      ? []
      : [
        Constat(
          .cpfParticipation, .avertissement,
          "Vérifiez le partage\u{202F}: le CPF paierait \(repartition.cpf), et le titulaire \(repartition.titulaire).")
      ]
    return repartition.constats + ecart + Droit.partCpf(droits, le: jour) + Droit.plafondCpf(prix: prix.toutesTaxes, le: jour)
      + Droit.heuresPayables(accompagnement: modalites.accompagnement, totale: modalites.dureeTotale, le: jour)
  }
}
