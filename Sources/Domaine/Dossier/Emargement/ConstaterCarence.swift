extension Regle {
  /// A sheet is closed where a signature can't come any more.
  static let carenceApresFin = Regle(
    "carence-apres-fin", .maison,
    "Faites signer la feuille\u{202F}: une carence ne se constate qu’une fois le bilan terminé, et sur une seule signature.")
  /// By the other side.
  static let carenceParLAutre = Regle(
    "carence-par-l-autre", .maison, "La carence du bénéficiaire est constatée par un consultant du dossier, celle du consultant par le centre.")
}

extension Dossier {
  /// Notes that one of the two will never sign the sheet of a séance that the other signed, once the bilan has ended: nothing waits for it any more.
  ///
  /// Its hours count where `preuve`, the hash of a trace of the séance (never anything of its content), stands for the signature; otherwise they are neither
  /// certified nor invoiced (P9). A proof may be added later, and whoever was missing may still sign.
  public func constaterCarence(_ id: SeanceID, preuve: Empreinte? = nil, par acteur: Acteur, at now: Instant) throws(Refus) -> [Event] {
    if calendrier.seances[id] == nil { throw Refus(.seanceConnue) }
    if let deja = emargement.feuilles[id]?.carence, preuve == nil || deja.preuve == preuve { return [] }
    guard let manquant = emargement.feuilles[id]?.manquant, peutManquerUneSignature(le: now.jourParis) else { throw Refus(.carenceApresFin) }
    if !peutConstater(manquant, acteur) { throw Refus(.carenceParLAutre) }
    return [.emargement(.carenceConstatee(id, Emargement.Carence(de: manquant, par: acteur.personne, preuve: preuve, a: now)))]
  }

  /// Whether the bilan has ended, so that a signature may never come: from the very day on which it was given up, from the day after its last séance where it was
  /// carried through.
  func peutManquerUneSignature(le jour: Jour) -> Bool {
    guard let terme = terme() else { return false }
    return terme.motif == .acheve ? terme.jour < jour : terme.jour <= jour
  }

  private func peutConstater(_ manquant: Partie, _ acteur: Acteur) -> Bool {
    switch (manquant, acteur.role) {
    case (.beneficiaire, .consultant), (.beneficiaire, .secondConsultant): consultantsDuDossier.contains(acteur.personne)
    case (.consultant, .bureau), (.consultant, .referentPedagogique), (.consultant, .coordinateur): true
    default: false
    }
  }
}
