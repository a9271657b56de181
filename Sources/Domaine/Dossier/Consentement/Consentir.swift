extension Regle {
  /// One consents to what one was told.
  public static let garantiesAvantConsentement = Regle(
    "garanties-avant-consentement", .article("L6313-4 du code du travail"),
    "Présentez d’abord les garanties du bilan\u{202F}: libre consentement, lien direct, secret, seul destinataire.")
  /// Nobody is made to consent again and again, but a bilan that goes on rests on a consent that stands.
  public static let consentementDonne = Regle("consentement-donne", .maison, "Seul un consentement donné se retire.")

  static let duConsentement = [garantiesAvantConsentement, consentementDonne]
}

extension Dossier {
  /// Notes which guarantees were presented, and when (C4).
  public func presenterGaranties(_ presentees: Set<Garantie> = Set(Garantie.allCases), le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    let nouvelles = presentees.filter { consentement.garanties[$0] == nil }
    return nouvelles.isEmpty ? [] : [.consentement(.garantiesPresentees(nouvelles, le: jour))]
  }

  /// Notes that a paper was handed over (C5).
  public func remettre(_ papier: PapierRemis, le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    return consentement.remises[papier] == nil ? [.consentement(.papierRemis(papier, le: jour))] : []
  }

  /// Notes that the entretien d'engagement was held (F1).
  public func tenirEngagement(le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    return consentement.engagementTenuLe == nil ? [.consentement(.engagementTenu(le: jour))] : []
  }

  /// Records the explicit consent of the beneficiary, and how it was given (L6313-4).
  public func consentir(le jour: Jour, voie: VoieDeSignature = .dessinee) throws(Refus) -> [Event] {
    _ = try ouvert()
    if consentement.donneLe != nil { return [] }
    guard let presenteesLe = consentement.garantiesPresenteesLe, presenteesLe <= jour else {
      let manquantes = Garantie.legales.filter { consentement.garanties[$0].map { $0 > jour } ?? true }
      throw Refus(.garantiesAvantConsentement, "Présentez d’abord \(Texte.enumeration(manquantes.map(\.nom))).")
    }
    return [.consentement(.donne(le: jour, voie: voie))]
  }

  /// Records a refusal to consent: no reason is asked, and nothing follows from it (L6313-4).
  public func refuserConsentement(le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    if consentement.donneLe != nil || consentement.retireLe != nil { return try retirerConsentement(le: jour) }
    return consentement.refuseLe == nil ? [.consentement(.refuse(le: jour))] : []
  }

  /// Takes a consent back, at any time and without a reason: no séance may be held from then on (L6313-4).
  public func retirerConsentement(le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    if consentement.retireLe != nil { return [] }
    guard let donneLe = consentement.donneLe, donneLe <= jour else { throw Refus(.consentementDonne) }
    return [.consentement(.retire(le: jour))]
  }

  /// Signs the charte d'engagement réciproque (F1).
  public func signerCharte(_ partie: Partie, voie: VoieDeSignature, at now: Instant) throws(Refus) -> [Event] {
    _ = try ouvert()
    if consentement.charte[partie] != nil { return [] }
    try Refus.siBloque(Droit.consentement(donneLe: consentement.donneLe, acteLe: now.jourParis))
    return [.consentement(.charteSignee(partie, voie: voie, a: now))]
  }
}
