extension Regle {
  /// When the payer owes.
  static let jalonFacture = Regle("jalon-facture", .engagement("convention, facturation"), "La facture s’émet au jalon convenu, pas avant.")
  /// Once.
  public static let factureUnique = Regle("facture-unique", .maison, "Un payeur reçoit une facture de solde\u{202F}; un avoir l’annule avant une autre.")
  /// Numbers follow one another.
  static let numeroUnique = Regle("numero-unique", .article("242 nonies A de l’annexe II du code général des impôts"), "Un numéro de facture sert une fois.")
  /// No more than owed.
  static let partDuPayeur = Regle("part-du-payeur", .engagement("financement"), "Un payeur n’est pas facturé au-delà de sa part, au prorata des heures faites.")
  /// Instalments are for persons.
  static let acompteDuParticulier = Regle("acompte-du-particulier", .maison, "Seul le particulier qui paie son bilan reçoit une facture d’acompte.")
  /// What was invoiced.
  static let factureConnue = Regle("facture-connue", .maison, "Un avoir ou un règlement se rapporte à une facture émise et non annulée.")
}

extension Dossier {
  /// May this payer be invoiced on that day for what is left of what was done? With every reason that forbids it, and its dates.
  public func peutFacturer(payeur: PayeurID, le jour: Jour) -> [Constat] {
    guard let connu = self.payeur(payeur) else { return [Constat(.payeurConnu, .bloquant)] }
    var constats: [Constat] = []
    if let deja = cloture.facturesValables.first(where: { $0.payeur == payeur && $0.nature == .solde }) {
      constats.append(
        Constat(
          .factureUnique, .bloquant, "Annulez d’abord par un avoir la facture que ce payeur a déjà reçue.",
          dates: [DateNommee("facture \(deja.numero)", deja.le)]))
    }
    if heures.faites <= .nulle { constats.append(Constat(.serviceFait, .bloquant, "Attendez qu’une séance soit tenue et signée des deux.")) }
    constats += feuillesANumeriser + (connu.sorte == .cpf ? sortieDuCpf(le: jour) : jalon(le: jour))
    if heures.aSigner > .nulle {
      constats.append(Constat(.serviceFait, .avertissement, "Faites d’abord signer les émargements manquants\u{202F}: leurs heures ne seraient pas facturées."))
    }
    return constats
  }

  /// What must be known of an invoice as it is drawn up: rate and articles of its VAT, hours that were done.
  public func mentions(_ facture: Facture) -> [Constat] {
    Droit.tva(facture.regime, taux: facture.tva, le: facture.le) + Droit.referenceDeTva(facture.regime, le: facture.le)
      + Droit.serviceFait(facture.heures, faites: heures.faites)
  }

  /// May this person, who pays for their own bilan, be asked for part of the price before its end?
  public func peutDemanderAcompte(_ somme: Montant, payeur: PayeurID, le jour: Jour) -> [Constat] {
    guard let connu = self.payeur(payeur) else { return [Constat(.payeurConnu, .bloquant)] }
    if connu.sorte != .personnel { return [Constat(.acompteDuParticulier, .bloquant)] }
    let deja = dejaFacture(payeur)
    var constats = Droit.paiementDuParticulier(
      somme, dejaPaye: deja, prix: connu.part, contratSigneLe: contratSigneLe, aDistance: contratADistance,
      acheve: serviceFait(le: jour), le: jour, feries: feries)
    let termine = terme().map { $0.jour <= jour } ?? false
    // Once the bilan has ended, hours that were not done will not be: they are asked of nobody (L6354-1).
    let maximum = termine ? facturable(payeur: payeur) : connu.part - deja
    if somme > maximum { constats.append(Constat(.partDuPayeur, .bloquant)) }
    return constats
  }

  /// What may still be invoiced to this payer, VAT included: its part, pro rata of the hours done, less what was invoiced already.
  ///
  /// The CPF pays hours with a consultant only: its part is theirs.
  public func facturable(payeur: PayeurID) -> Montant {
    max(.nul, du(par: payeur) - dejaFacture(payeur))
  }

  /// What this payer was invoiced beyond the hours done, once the bilan has ended and no sheet waits for a signature: to be given back (L6354-1).
  public func tropFacture(payeur: PayeurID, le jour: Jour) -> Montant {
    serviceFait(le: jour) ? max(.nul, dejaFacture(payeur) - du(par: payeur)) : .nul
  }

  private func du(par payeur: PayeurID) -> Montant {
    guard let connu = self.payeur(payeur) else { return .nul }
    let (faites, prevues) =
      connu.sorte == .cpf ? (heures.accompagnement, heures.prevuesAccompagnement) : (heures.faites, heures.prevues)
    return Droit.facturable(prix: connu.part, faites: faites, prevues: prevues)
  }

  /// What may still be invoiced to this payer, without VAT, at a rate in hundredths of a percent: never a centime above its part once VAT is added.
  public func facturableHorsTaxe(payeur: PayeurID, tva: Int) -> Montant {
    let maximum = facturable(payeur: payeur)
    let horsTaxe = maximum.fois(10_000, sur: 10_000 + tva)
    return horsTaxe + horsTaxe.fois(tva, sur: 10_000) > maximum ? horsTaxe - Montant(centimes: 1) : horsTaxe
  }

  /// Issues an invoice. A number is used once, a payer is invoiced once, and never beyond what was done.
  public func facturer(_ facture: Facture, at now: Instant) throws(Refus) -> [Event] {
    if cloture.factures[facture.numero] == facture { return [] }
    try exigerConstat(le: facture.le, at: now)
    if numeroPris(facture.numero) { throw Refus(.numeroUnique) }
    switch facture.nature {
    case .acompte:
      try Refus.siBloque(peutDemanderAcompte(facture.toutesTaxes, payeur: facture.payeur, le: facture.le))
    case .solde:
      try Refus.siBloque(peutFacturer(payeur: facture.payeur, le: facture.le) + montant(facture))
    }
    try Refus.siBloque(mentions(facture))
    return [.cloture(.factureEmise(facture))]
  }

  /// Cancels a whole invoice by a credit note.
  public func emettreAvoir(_ numero: NumeroDeFacture, sur facture: NumeroDeFacture, le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if cloture.avoirs[facture]?.numero == numero { return [] }
    try exigerConstat(le: jour, at: now)
    guard let annulee = cloture.factures[facture], cloture.avoirs[facture] == nil, annulee.le <= jour else { throw Refus(.factureConnue) }
    if numeroPris(numero) { throw Refus(.numeroUnique) }
    return [.cloture(.avoirEmis(numero, sur: facture, le: jour))]
  }

  /// Records that an invoice was paid: the papers are kept from the year of the last payment.
  public func constaterReglement(_ numero: NumeroDeFacture, le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if cloture.reglements[numero] == jour { return [] }
    try exigerConstat(le: jour, at: now)
    guard cloture.factures[numero] != nil, cloture.avoirs[numero] == nil else { throw Refus(.factureConnue) }
    return [.cloture(.factureReglee(numero, le: jour))]
  }

  private func numeroPris(_ numero: NumeroDeFacture) -> Bool {
    cloture.factures[numero] != nil || cloture.avoirs.values.contains { $0.numero == numero }
  }

  private func dejaFacture(_ payeur: PayeurID) -> Montant {
    .somme(cloture.facturesValables.filter { $0.payeur == payeur }.map(\.toutesTaxes))
  }

  private func montant(_ facture: Facture) -> [Constat] {
    let maximum = facturable(payeur: facture.payeur)
    if facture.toutesTaxes <= maximum { return [] }
    guard maximum > .nul else {
      return [Constat(.partDuPayeur, .bloquant, "Ne facturez rien de plus\u{202F}: ce payeur ne doit rien d’autre pour les heures faites.")]
    }
    return [Constat(.partDuPayeur, .bloquant, "Ramenez la facture à \(maximum) toutes taxes\u{202F}: c’est ce que ce payeur doit pour les heures faites.")]
  }

  /// Whether all that is to be done was done, or the bilan has ended otherwise.
  func serviceFait(le jour: Jour) -> Bool {
    guard let terme = terme() else { return false }
    return terme.jour <= jour && heures.aSigner == .nulle
  }

  private func payeur(_ id: PayeurID) -> Payeur? {
    financement.payeurs.first { $0.id == id }
  }

  private func sortieDuCpf(le jour: Jour) -> [Constat] {
    if serviceFait(le: jour) { return [] }
    return Droit.sortieCpf(serviceFait: false) + [Constat(.jalonFacture, .bloquant, "Attendez la fin du bilan et tous ses émargements avant de facturer.")]
  }

  private func jalon(le jour: Jour) -> [Constat] {
    if let terme = terme(), terme.motif != .acheve, terme.jour <= jour { return [] }
    switch modalites?.prix?.jalonFacture ?? .remiseSynthese {
    case .remiseSynthese:
      if let remiseLe = remise.syntheseLe, remiseLe <= jour { return [] }
      return [Constat(.jalonFacture, .bloquant, "Attendez la remise de la synthèse avant de facturer.")]
    case .derniereSeance:
      if let derniere = derniereSeance, derniere <= jour, seancesAPlanifier.isEmpty { return [] }
      return [Constat(.jalonFacture, .bloquant, "Attendez la fin de la dernière séance avant de facturer.")]
    }
  }
}
