extension Demande {
  /// Proposes an entretien préalable: a slot, and with whom. A demande that had been classed without follow-up is taken up again by it.
  public func proposer(_ entretien: Entretien, le jour: Jour) throws(Refus) -> [Event] {
    _ = try enCours()
    return entretiens.tous[entretien.id] != nil ? [] : try repriseUtile(le: jour) + [.entretiens(.propose(entretien, le: jour))]
  }

  /// Records that an entretien was held: likewise.
  public func tenir(entretien id: Identifiant<Entretien>, le jour: Jour) throws(Refus) -> [Event] {
    _ = try enCours()
    guard let entretien = entretiens.tous[id] else { throw Refus(.entretienConnu) }
    return entretien.tenuLe != nil ? [] : try repriseUtile(le: jour) + [.entretiens(.tenu(id, le: jour))]
  }

  /// Calls an entretien off.
  public func annuler(entretien id: Identifiant<Entretien>, le jour: Jour) throws(Refus) -> [Event] {
    _ = try enCours()
    guard let entretien = entretiens.tous[id], entretien.tenuLe == nil else { throw Refus(.entretienConnu) }
    return entretien.annuleLe != nil ? [] : [.entretiens(.annule(id, le: jour))]
  }

  /// Records whom the person chose among the consultants that they met (C2).
  public func choisir(consultant: PersonneID, le jour: Jour) throws(Refus) -> [Event] {
    _ = try enCours()
    if entretiens.consultantChoisi == consultant { return [] }
    guard entretiens.tous.contains(where: { $0.avec.personne == consultant && $0.tenuLe != nil }) else { throw Refus(.entretienConsultant) }
    return [.entretiens(.consultantChoisi(consultant, le: jour))]
  }

  /// Whether the entretien préalable is held within the delay that the programme promises (S3).
  public func echeance(le jour: Jour) -> [Constat] {
    guard let recue = reception.recue, let promis = recue.accesJours, issue.remise == nil, issue.sansSuiteLe == nil else { return [] }
    let limite = Echeance(.jours(promis), depuis: recue.le).brute
    let tenu = entretiens.premierTenuLe
    let dates = [DateNommee("demande", recue.le), DateNommee("dernier jour promis", limite)]
    if (tenu ?? jour) > limite { return [Constat(.entretienDelai, .avertissement, dates: dates)] }
    return tenu == nil ? [Constat(.entretienDelai, .information, dates: dates)] : []
  }
}

extension Regle {
  /// A gesture on an entretien names one that stands.
  static let entretienConnu = Regle("entretien-connu", .maison, "Cet entretien n’est pas prévu, ou il est déjà tenu.")
  /// One chooses whom one met.
  static let entretienConsultant = Regle("entretien-consultant", .maison, "La personne choisit parmi les consultants qu’elle a rencontrés.")
  /// The entretien préalable comes within the delay promised.
  static let entretienDelai = Regle("entretien-delai", .engagement("programme, délai d’accès"), "Tenez l’entretien préalable dans le délai annoncé.")

  static let desEntretiens = [entretienConnu, entretienConsultant, entretienDelai]
}
