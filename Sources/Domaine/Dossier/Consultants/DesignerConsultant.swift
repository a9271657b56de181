extension Regle {
  /// Someone is in charge.
  public static let consultantDesigne = Regle("consultant-designe", .maison, "Désignez d’abord le consultant du bilan.")
  /// A consultant is replaced by a transfer.
  public static let consultantUnique = Regle(
    "consultant-unique", .engagement("un seul consultant pour tout le bilan"),
    "Un consultant est déjà désigné\u{202F}: faites un transfert, avec l’accord du bénéficiaire.")
  /// Only some programmes have a second consultant.
  public static let secondConsultantPrevu = Regle(
    "second-consultant-prevu", .engagement("consultants du programme"), "Ce programme ne prévoit pas de second consultant.")
  /// A transfer needs the beneficiary's word.
  public static let transfertAccepte = Regle(
    "transfert-accepte", .article("L6313-4 du code du travail"), "Recueillez l’accord du bénéficiaire avant de changer de consultant.")
}

extension Dossier {
  /// Names the consultant in charge.
  public func designerConsultant(_ consultant: Consultant, le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    if consultants.enCharge == consultant { return [] }
    guard consultants.enCharge == nil else { throw Refus(.consultantUnique) }
    return [.consultants(.designe(consultant, le: jour))]
  }

  /// Names a second consultant, whom the beneficiary wished to meet, where the programme has one (S0).
  public func accepterSecondConsultant(_ consultant: Consultant, le jour: Jour) throws(Refus) -> [Event] {
    let faits = try ouvert()
    if consultants.second == consultant { return [] }
    guard faits.modalites.secondConsultantPossible else { throw Refus(.secondConsultantPrevu) }
    guard consultants.enCharge != nil else { throw Refus(.consultantDesigne) }
    return [.consultants(.secondAccepte(consultant, le: jour))]
  }

  /// Changes the consultant in charge, at the beneficiary's word, with the notes or without (P5, Q1).
  public func transfererConsultant(
    a consultant: Consultant, motif: MotifDeTransfert, avecNotes: Bool, accepteParBeneficiaire: Bool, le jour: Jour
  ) throws(Refus) -> [Event] {
    _ = try ouvert()
    if consultants.enCharge == consultant { return [] }
    guard consultants.enCharge != nil else { throw Refus(.consultantDesigne) }
    guard accepteParBeneficiaire else { throw Refus(.transfertAccepte) }
    return [.consultants(.transfere(consultant, motif: motif, avecNotes: avecNotes, le: jour))]
  }
}
