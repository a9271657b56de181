extension Amenagement {
  /// Begins, or begins again, with the person's explicit consent, given apart (9 RGPD).
  public func consentir(beneficiaire: PersonneID, referent: PersonneID, le jour: Jour) throws(Refus) -> [Event] {
    try avantTerme()
    if let deja = ouverture.beneficiaire, deja != beneficiaire { throw Refus(.amenagementUnique) }
    return ouverture.consentementLe != nil ? [] : [.ouverture(.consentie(beneficiaire: beneficiaire, referent: referent, le: jour))]
  }

  /// Takes the consent back: words and effects go with it.
  public func retirerConsentement(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    guard acteur == ouverture.beneficiaire.map({ Acteur($0, .beneficiaire) }) else { throw Refus(.amenagementPersonne) }
    if ouverture.consentementLe == nil { return [] }
    let mesures: [Event] = effets == .aucun ? [] : [.mesures(.decidees(.aucun, le: jour))]
    return [.ouverture(.consentementRetire(le: jour)), .besoins(.effaces(le: jour))] + mesures
  }

  /// Lets the consultant read one's words.
  public func ouvrir(au consultant: PersonneID, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerBeneficiaire(acteur)
    return ouverture.consultant == consultant ? [] : [.ouverture(.ouverteAuConsultant(consultant, le: jour))]
  }

  /// Closes one's words to the consultant again.
  public func fermerAuConsultant(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerBeneficiaire(acteur)
    return ouverture.consultant == nil ? [] : [.ouverture(.fermeeAuConsultant(le: jour))]
  }

  /// Names another référent handicap, at the person's word.
  public func remplacerReferent(par referent: PersonneID, selon acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerBeneficiaire(acteur)
    return ouverture.referent == referent ? [] : [.ouverture(.referentRemplace(par: referent, le: jour))]
  }

  /// Ends it at the term of the bilan.
  public func conclure(_ terme: TermeDuBilan, le jour: Jour) throws(Refus) -> [Event] {
    if ouverture.terme != nil || ouverture.beneficiaire == nil { return [] }
    if jour < terme.jour { throw Refus(.terme, "Attendez le terme du bilan.", dates: [DateNommee("terme", terme.jour)]) }
    return [.ouverture(.conclue(terme))]
  }

  /// Whether it may be destroyed on `jour`: from the term on, or as soon as the consent was taken back.
  public func peutDetruire(le jour: Jour) -> [Constat] {
    if ouverture.retireLe != nil, ouverture.consentementLe == nil { return [] }
    return Droit.destructible(terme: ouverture.terme?.jour, accord: nil, le: jour)
  }

  /// Who may see the words? The person, the référent handicap, the consultant to whom the person opened them; nobody after the end or without consent.
  public func peutVoir(par acteur: Acteur) -> [Constat] {
    if ouverture.consentementLe == nil { return Droit.donneesSensibles(consentementExplicite: false) }
    if let terme = ouverture.terme { return [Constat(.amenagementClos, .bloquant, dates: [DateNommee("terme", terme.jour)])] }
    switch acteur.role {
    case .beneficiaire: return acteur.personne == ouverture.beneficiaire ? [] : [Constat(.personneDuBilan, .bloquant)]
    case .referentHandicap: return Droit.lecture(par: .referentHandicap, ouvertParLeBeneficiaire: acteur.personne == ouverture.referent)
    case .consultant: return Droit.lecture(par: .nouveauConsultant, ouvertParLeBeneficiaire: acteur.personne == ouverture.consultant)
    default: return [Constat(.amenagementPersonne, .bloquant)]
    }
  }

  /// Refuses whoever may not write, and everybody without consent and after the term.
  func exigerEcriture(_ acteur: Acteur) throws(Refus) {
    try avantTerme()
    try Refus.siBloque(peutVoir(par: acteur))
    if acteur.role == .consultant { throw Refus(.amenagementPersonne) }
  }

  private func exigerBeneficiaire(_ acteur: Acteur) throws(Refus) {
    try exigerEcriture(acteur)
    if acteur.role != .beneficiaire { throw Refus(.amenagementPersonne) }
  }

  private func avantTerme() throws(Refus) {
    if let terme = ouverture.terme { throw Refus(.amenagementClos, dates: [DateNommee("terme", terme.jour)]) }
  }
}

extension Regle {
  /// One person's needs, one paper.
  static let amenagementUnique = Regle("amenagement-unique", .maison, "Cet aménagement est celui d’une autre personne.")
  /// Who holds it.
  public static let amenagementPersonne = Regle(
    "amenagement-personne", .maison,
    "Les besoins ne sont lus et écrits que par la personne et le référent handicap\u{202F}; les autres n’en voient que les effets.")
  /// Nothing after the term.
  public static let amenagementClos = Regle("amenagement-clos", .maison, "Le bilan a pris fin\u{202F}: l’aménagement ne s’ouvre plus.")
  /// An effect has a sense.
  static let amenagementEffets = Regle("amenagement-effets", .maison, "Donnez des durées et des écarts plus grands que zéro.")

  /// The house's rules of the aménagement.
  public static let deLAmenagement = [amenagementUnique, amenagementPersonne, amenagementClos, amenagementEffets]
}
