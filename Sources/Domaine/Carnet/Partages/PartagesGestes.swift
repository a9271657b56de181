extension Carnet {
  /// Opens, as the beneficiary, one item to a second consultant, from now to `fin` (R6).
  public func partager(
    _ element: ElementCarnet, id: Identifiant<Partage>, avec second: PersonneID, jusqua fin: Instant, par acteur: Acteur, a instant: Instant
  ) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    if partages.tous[id] != nil { return [] }
    try Refus.siBloque(peutOuvrir(element))
    guard instant < fin else { throw Refus(.partageBorne) }
    return [.partages(.ouvert(Partage(id: id, element: element, destinataire: .secondConsultant(second), du: instant, au: fin)))]
  }

  /// Takes an opening back, at once.
  public func revoquer(partage id: Identifiant<Partage>, par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    guard let partage = partages.tous[id] else { throw Refus(.carnetElementConnu) }
    return partage.revoqueA != nil ? [] : [.partages(.revoque(id, a: instant))]
  }

  /// Takes back, at once, all that was opened to a second consultant.
  public func fermer(au second: PersonneID, par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    return partages.tous.filter { $0.destinataire == .secondConsultant(second) && $0.revoqueA == nil }.map { .partages(.revoque($0.id, a: instant)) }
  }

  /// Whether an item is one that may be shown to somebody else than the two: it is there, and concerns more than their work.
  public func peutOuvrir(_ element: ElementCarnet) -> [Constat] {
    if !contient(element) { return [Constat(.carnetElementConnu, .bloquant)] }
    return element.sePartage ? [] : [Constat(.partageDeTravail, .bloquant)]
  }

  /// The item that a pass names. An older pass left that to an opening of the same name.
  public func element(de passe: LaissezPasser) -> ElementCarnet? { passe.element ?? partages.tous[passe.auCarnet]?.element }
}

extension LaissezPasser {
  /// Its name, as the carnet writes it beside what it opened.
  var auCarnet: Identifiant<Carnet.Partage> { Identifiant(haut: id.haut, bas: id.bas) }
}

extension Regle {
  /// What concerns only the work of the two is opened to nobody.
  static let partageDeTravail = Regle("partage-de-travail", .maison, "Les notes de travail et le relevé des consultations ne se partagent pas.")
  /// An opening has an end.
  static let partageBorne = Regle("partage-borne", .maison, "Donnez au partage une fin qui soit à venir.")
  /// A pass opens nothing once it ended or was revoked.
  static let partageVivant = Regle(
    "partage-vivant", .article("L6313-4 du code du travail"), "Ce partage a pris fin\u{202F}: demandez-en un autre au bénéficiaire.")

  static let desPartages = [partageDeTravail, partageBorne, partageVivant]
}
