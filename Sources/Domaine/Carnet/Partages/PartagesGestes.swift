extension Carnet {
  /// Opens, as the beneficiary, one item to one recipient, from now to `fin` (R5, R6).
  public func partager(
    _ element: ElementCarnet, id: Identifiant<Partage>, avec destinataire: Partage.Destinataire, jusqua fin: Instant, par acteur: Acteur,
    a instant: Instant
  ) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    if partages.tous[id] != nil { return [] }
    guard contient(element) else { throw Refus(.carnetElementConnu) }
    guard element.sePartage else { throw Refus(.partageDeTravail) }
    guard instant < fin else { throw Refus(.partageBorne) }
    if element == .synthese, sortDeLaMaison(destinataire), synthese.remise == nil { throw Refus(.partageSyntheseRemise) }
    return [.partages(.ouvert(Partage(id: id, element: element, destinataire: destinataire, du: instant, au: fin)))]
  }

  /// Takes an opening back, at once.
  public func revoquer(partage id: Identifiant<Partage>, par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    guard let partage = partages.tous[id] else { throw Refus(.carnetElementConnu) }
    return partage.revoqueA != nil ? [] : [.partages(.revoque(id, a: instant))]
  }

  /// Records that the operator of the CEP asked for the synthèse, which it may then receive (L6313-4).
  public func noterDemandeDuCep(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return partages.demandeDuCepLe != nil ? [] : [.partages(.demandeParCep(le: jour))]
  }

  private func sortDeLaMaison(_ destinataire: Partage.Destinataire) -> Bool {
    if case .secondConsultant = destinataire { return false }
    return true
  }
}

extension Regle {
  /// What concerns only the work of the two is opened to nobody.
  static let partageDeTravail = Regle("partage-de-travail", .maison, "Les notes de travail et le relevé des consultations ne se partagent pas.")
  /// An opening has an end.
  static let partageBorne = Regle("partage-borne", .maison, "Donnez au partage une fin qui soit à venir.")
  /// Only what was handed over leaves the house.
  static let partageSyntheseRemise = Regle("partage-synthese-remise", .maison, "Attendez que la synthèse vous soit remise avant de la partager.")
  /// A pass opens nothing once it ended or was revoked.
  static let partageVivant = Regle(
    "partage-vivant", .article("L6313-4 du code du travail"), "Ce partage a pris fin\u{202F}: demandez-en un autre au bénéficiaire.")

  static let desPartages = [partageDeTravail, partageBorne, partageSyntheseRemise, partageVivant]
}
