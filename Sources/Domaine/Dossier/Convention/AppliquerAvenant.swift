extension Regle {
  /// What was signed changes by an avenant.
  public static let avenantAvantChangement = Regle(
    "avenant-avant-changement", .maison, "Le contrat est déjà signé sur ces heures\u{202F}: faites un avenant de durée avant de les changer.")
}

extension Dossier {
  /// Changes séances, hours or rhythm of the bilan for this person: freely before anybody signed, then by an avenant of `duree` (P11).
  ///
  /// The opening keeps what the programme promised that day; the law's ceiling holds for what replaces it.
  public func changerModalites(_ modalites: Modalites, le jour: Jour) throws(Refus) -> [Event] {
    var faits = try ouvert()
    if faits.modalites == modalites { return [] }
    if demandeAvenant(.duree, le: jour) { throw Refus(.avenantAvantChangement) }
    faits.modalites = modalites
    try Refus.siBloque(Dossier.peutOuvrir(faits))
    return avecChangementsLiberes(.ouverture(.modalitesChangees(modalites, le: jour)), le: jour)
  }

  /// Whether someone has signed, or accepted on the CPF platform, what an avenant of that kind would change, and none is there to be applied: each serves once.
  ///
  /// A refusal, a withdrawal or a cancelling sets everything free again: the next contract is signed anew.
  func demandeAvenant(_ objet: Avenant.Objet, le jour: Jour) -> Bool {
    guard convention.fin == nil, !convention.signatures.isEmpty || contratSigneLe != nil else { return false }
    return convention.avenantAServir(objet, le: jour) == nil
  }
}
