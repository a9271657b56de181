extension Demande {
  /// Hands the request over at the engagement: the consultant reads it from now on, and a dossier begins (C8).
  public func remettre(au consultant: PersonneID, dossier: DossierID, le jour: Jour) throws(Refus) -> [Event] {
    let remise = Issue.Remise(au: consultant, dossier: dossier, le: jour)
    if let deja = issue.remise, deja.au == consultant, deja.dossier == dossier { return [] }
    guard try enCours().contact != nil else { throw Refus(.demandeContact) }
    guard entretiens.premierTenuLe != nil else { throw Refus(.entretienAvantEngagement) }
    if let choisi = entretiens.consultantChoisi, choisi != consultant { throw Refus(.entretienConsultant) }
    return [.issue(.remise(remise))]
  }

  /// Leaves the request without follow-up, and without a reason.
  public func classerSansSuite(le jour: Jour) throws(Refus) -> [Event] {
    _ = try enCours()
    return issue.sansSuiteLe != nil ? [] : [.issue(.sansSuite(le: jour))]
  }

  /// Takes it up again, because the person came back: the three months begin anew.
  public func reprendre(le jour: Jour) throws(Refus) -> [Event] {
    _ = try enCours()
    return issue.sansSuiteLe == nil && issue.repriseLe == jour ? [] : [.issue(.reprise(le: jour))]
  }

  /// What takes up again a demande that was classed without follow-up: it would be destroyed with what is added to it.
  func repriseUtile(le jour: Jour) throws(Refus) -> [Event] {
    issue.sansSuiteLe == nil ? [] : try reprendre(le: jour)
  }

  /// The day after which the request is destroyed if nothing more happens; `nil` before it came and once it was handed over.
  public var finSansSuite: Jour? {
    guard let recue = reception.recue, issue.remise == nil else { return nil }
    let entretiens = entretiens.tous.filter { $0.annuleLe == nil }.map { $0.tenuLe ?? $0.debut.jourParis }
    let derniereTrace = (entretiens + [recue.le, issue.repriseLe ?? recue.le]).max() ?? recue.le
    return Echeance(.mois(3), depuis: derniereTrace).brute
  }

  /// Whether the request may be destroyed on `jour`: handed over, left without follow-up, or without news for three months.
  public func peutDetruire(le jour: Jour) -> [Constat] {
    if issue.remise != nil || issue.sansSuiteLe != nil { return [] }
    guard let fin = finSansSuite else { return [Constat(.demandeRecue, .bloquant)] }
    return jour > fin ? [] : [Constat(.demandeTroisMois, .bloquant, dates: [DateNommee("dernier jour", fin)])]
  }

  /// Who may see this? The person who asks, the person named on the form until the engagement, then the consultant (C8).
  public func peutVoir(par acteur: Acteur) -> [Constat] {
    guard let recue = reception.recue else { return [Constat(.demandeRecue, .bloquant)] }
    let admis = [recue.demandeur, issue.remise?.au ?? recue.lecteur]
    return admis.contains(acteur.personne) ? [] : [Constat(.demandeLecteur, .bloquant)]
  }
}

extension Regle {
  /// The engagement follows an entretien.
  static let entretienAvantEngagement = Regle(
    "entretien-avant-engagement", .engagement("programme, entretien préalable"), "Tenez l’entretien préalable avant l’engagement.")
  /// Three months without follow-up.
  public static let demandeTroisMois = Regle("demande-trois-mois", .maison, "Gardez la demande trois mois sans nouvelles, ou classez-la sans suite.")
  /// Read by the person named on the form.
  static let demandeLecteur = Regle(
    "demande-lecteur", .engagement("formulaire de demande"), "La demande n’est lue que par la personne nommée sur le formulaire, puis par le consultant.")

  static let deLIssue = [entretienAvantEngagement, demandeTroisMois, demandeLecteur]
}
