extension Regle {
  /// Someone is in charge.
  public static let consultantDesigne = Regle("consultant-designe", .maison, "Désignez d’abord le consultant du bilan.")
  /// A consultant is replaced by a transfer.
  public static let consultantUnique = Regle(
    "consultant-unique", .engagement("un seul consultant pour tout le bilan"),
    "Un consultant est déjà désigné\u{202F}: faites un transfert, avec l’accord du bénéficiaire.")
  /// A subcontractor is named to the beneficiary before they meet.
  public static let sousTraitantNomme = Regle(
    "sous-traitant-nomme", .article("indicateur 27 du référentiel national qualité"), confiance: .moyenne,
    "Nommez au bénéficiaire le consultant sous-traitant et ses qualifications avant la première séance.")
  /// Only some programmes have a second consultant.
  public static let secondConsultantPrevu = Regle(
    "second-consultant-prevu", .engagement("programme, consultants"), "Ce programme ne prévoit pas de second consultant.")
  /// What concerns the beneficiary's consultants is the beneficiary's word.
  public static let transfertAccepte = Regle(
    "transfert-accepte", .article("L6313-4 du code du travail"),
    "Recueillez l’accord du bénéficiaire\u{202F}: lui seul choisit qui tient son bilan.")

  static let desConsultants = [consultantDesigne, consultantUnique, autreConsultant, sousTraitantNomme, secondConsultantPrevu, transfertAccepte]
}

extension Dossier {
  /// Designates the consultant in charge; the same one again, to tell their titles or for whom they work.
  public func designerConsultant(_ consultant: Consultant, le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    if consultants.enCharge == consultant { return [] }
    guard consultants.enCharge.map({ $0.personne == consultant.personne }) ?? true else { throw Refus(.consultantUnique) }
    return [.consultants(.designe(consultant, le: jour))]
  }

  /// Notes that a consultant was named to the beneficiary, with qualifications and, where they work for another firm, that firm's part (Q1, Qualiopi 27).
  public func nommerAuBeneficiaire(_ consultant: PersonneID, le jour: Jour) throws(Refus) -> [Event] {
    guard [consultants.enCharge?.personne, consultants.second?.personne].contains(consultant) else { throw Refus(.consultantDesigne) }
    return consultants.nommes[consultant] == nil ? [.consultants(.nomme(consultant, le: jour))] : []
  }

  /// Admits a second consultant, whom the beneficiary wishes to meet, where the programme has one (P5, S0).
  public func accepterSecondConsultant(_ consultant: Consultant, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    let faits = try ouvert()
    if consultants.second == consultant { return [] }
    guard faits.modalites.secondConsultantPossible else { throw Refus(.secondConsultantPrevu) }
    guard let enCharge = consultants.enCharge, enCharge.personne != consultant.personne else { throw Refus(.consultantDesigne) }
    try exigerBeneficiaire(acteur)
    return presentation(de: consultant, .second, le: jour) + [.consultants(.secondAccepte(consultant, le: jour))]
  }

  /// Ends the part of the second consultant; their séances to come go to the one in charge.
  public func ecarterSecondConsultant(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    if consultants.second == nil { return [] }
    try exigerBeneficiaire(acteur)
    let confiees = consultants.enCharge.map { confierSeances(a: $0.personne, avec: nil, apres: jour) } ?? []
    return [.consultants(.secondEcarte(le: jour))] + confiees
  }

  /// Changes the consultant in charge, at the beneficiary's word, with the notes or without (P5, Q1). The carnet follows in the same gesture.
  ///
  /// The séances to come, from the next day on, name the new consultant; those of before are still signed by whoever held them.
  public func transfererConsultant(
    a consultant: Consultant, motif: MotifDeTransfert, avecNotes: Bool, par acteur: Acteur, le jour: Jour
  ) throws(Refus) -> [Event] {
    if consultants.enCharge?.personne == consultant.personne { return [] }
    guard consultants.enCharge != nil else { throw Refus(.consultantDesigne) }
    try exigerBeneficiaire(acteur)
    let transfert = TransfertDeConsultant(a: consultant, motif: motif, avecNotes: avecNotes, le: jour)
    let transfere = presentation(de: consultant, .enCharge, le: jour) + [.consultants(.transfere(transfert))]
    return transfere + confierSeances(a: consultant.personne, avec: consultants.second?.personne, apres: jour)
  }

  func exigerBeneficiaire(_ acteur: Acteur) throws(Refus) {
    guard acteur == beneficiaire.map({ Acteur($0, .beneficiaire) }) else { throw Refus(.transfertAccepte) }
  }

  /// Whether those who hold the bilan are known to the beneficiary.
  func consultantsPrets(le jour: Jour) -> [Constat] {
    guard let enCharge = consultants.enCharge else { return [Constat(.consultantDesigne, .bloquant)] }
    let inconnus = [enCharge, consultants.second].compactMap { $0 }.filter { consultant in
      consultant.sousTraitant && consultants.nommes[consultant.personne].map { $0 > jour } ?? true
    }
    return inconnus.isEmpty ? [] : [Constat(.sousTraitantNomme, .avertissement)]
  }
}
