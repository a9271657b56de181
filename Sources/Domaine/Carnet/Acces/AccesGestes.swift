extension Carnet {
  /// Opens the carnet between the two, once the beneficiary has consented (L6313-4); `consentiLe` is `nil` where they have not.
  public func ouvrir(entre binome: Binome, synthese: ModaliteSynthese, consentiLe: Jour?, le jour: Jour) throws(Refus) -> [Event] {
    if let deja = acces.binome {
      if acces.terme == nil, deja == binome { return [] }
      throw Refus(acces.terme == nil ? .carnetUnique : .carnetClos)
    }
    try Refus.siBloque(Droit.consentement(donneLe: consentiLe, acteLe: jour))
    return [.acces(.ouvert(binome, synthese: synthese, le: jour))]
  }

  /// Hands the carnet to another consultant, at the beneficiary's word, with the working notes or without (Q1).
  public func transferer(a consultant: PersonneID, avecNotes: Bool, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    if acces.binome?.consultant == consultant { return [] }
    let transfert = Event.acces(.transfere(Acces.Transfert(a: consultant, avecNotes: avecNotes, le: jour)))
    return avecNotes || notes.toutes.isEmpty ? [transfert] : [.notes(.reservees(le: jour)), transfert]
  }

  /// Whether the bilan may end so: carried through, it has handed over its synthèse and explained its results (R6313-4 3°).
  public func peutConclure(_ terme: TermeDuBilan) -> [Constat] {
    if terme.motif != .acheve { return resultatsRestitues(.avertissement) }
    let remise = synthese.remise == nil ? [Constat(.carnetRemiseAvantTerme, .bloquant)] : []
    return remise + resultatsRestitues(.bloquant)
  }

  /// Ends the carnet at the term: from then on nobody opens it. What is kept by agreement is copied in the same gesture, before the destruction.
  public func conclure(_ terme: TermeDuBilan, le jour: Jour) throws(Refus) -> [Event] {
    if acces.terme == terme { return [] }
    guard acces.binome != nil else { throw Refus(.carnetOuvert) }
    if let deja = acces.terme { throw Refus(.carnetClos, dates: [DateNommee("terme", deja.jour)]) }
    if jour < terme.jour { throw Refus(.terme, "Attendez le terme du bilan.", dates: [DateNommee("terme", terme.jour)]) }
    try Refus.siBloque(peutConclure(terme))
    return [.acces(.conclu(terme))]
  }

  /// Whether the carnet may be destroyed on `jour`: from the term on (R6313-7). What an agreement keeps was copied to a `Conservation`.
  public func peutDetruire(le jour: Jour) -> [Constat] {
    Droit.destructible(terme: acces.terme?.jour, accord: nil, le: jour)
  }
}

extension Carnet {
  /// Which of the two acts on an open carnet; refuses anybody else, and everybody before the opening and after the term.
  public func partie(_ acteur: Acteur) throws(Refus) -> Partie {
    guard let binome = acces.binome else { throw Refus(.carnetOuvert) }
    if let terme = acces.terme { throw Refus(.carnetClos, dates: [DateNommee("terme", terme.jour)]) }
    guard let partie = binome.partie(acteur) else { throw Refus(binome.lecture(par: acteur)) ?? Refus(.personneDuBilan) }
    return partie
  }

  /// Refuses whoever is not the one of the two that a gesture asks for.
  func exiger(_ attendue: Partie, _ acteur: Acteur) throws(Refus) {
    if try partie(acteur) == attendue { return }
    throw Refus(attendue == .beneficiaire ? .carnetGesteDuBeneficiaire : .carnetGesteDuConsultant)
  }
}
