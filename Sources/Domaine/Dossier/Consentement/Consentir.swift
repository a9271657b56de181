extension Regle {
  /// One consents to what one was told.
  public static let garantiesAvantConsentement = Regle(
    "garanties-avant-consentement", .article("L6313-4 du code du travail"),
    "Présentez d’abord les garanties du bilan\u{202F}: libre consentement, lien direct, secret, seul destinataire.")
}

extension Dossier {
  /// Notes that the guarantees were presented (C4).
  public func presenterGaranties(le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    return consentement.garantiesPresenteesLe == nil ? [.consentement(.garantiesPresentees(le: jour))] : []
  }

  /// Notes that a paper was handed over (C5).
  public func remettre(_ papier: PapierRemis, le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    return consentement.remises[papier] == nil ? [.consentement(.papierRemis(papier, le: jour))] : []
  }

  /// Records the explicit consent (L6313-4).
  public func consentir(le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    if consentement.donneLe != nil { return [] }
    guard let presentees = consentement.garantiesPresenteesLe, presentees <= jour else { throw Refus(.garantiesAvantConsentement) }
    return [.consentement(.donne(le: jour))]
  }

  /// Records a refusal to consent: no reason is asked, and nothing follows from it (L6313-4).
  public func refuserConsentement(le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    return consentement.refuseLe == nil ? [.consentement(consentement.donneLe == nil ? .refuse(le: jour) : .retire(le: jour))] : []
  }

  /// Signs the charte d'engagement réciproque (F1).
  public func signerCharte(_ partie: PartieCharte, a instant: Instant) throws(Refus) -> [Event] {
    _ = try ouvert()
    if consentement.charte[partie] != nil { return [] }
    try Refus.siBloque(Droit.consentement(donneLe: consentement.donneLe, acteLe: instant.jourParis))
    return [.consentement(.charteSignee(partie, a: instant))]
  }
}
