extension Dossier {
  /// « Who may see this? » No finding blocks where `acteur` may see `piece` on `jour`; what blocks says which rule closes it.
  ///
  /// The beneficiary sees all of theirs. Whoever pays sees what it pays for, its own share, its own invoices, and never why: refusals, circumstances
  /// and needs stay with those who act on them. An employer who must not know of the bilan sees nothing at all (F3).
  public func peutVoir(_ piece: PieceDossier, par acteur: Acteur, le jour: Jour) -> [Constat] {
    if ouverture.faits == nil { return [Constat(.dossierOuvert, .bloquant)] }
    do throws(Refus) {
      let place = try place(de: acteur, le: jour)
      return estOuverte(piece, a: place, acteur.personne, le: jour) ? reserves(place) : [Constat(fermeture(piece, place), .bloquant)]
    } catch {
      return error.constats
    }
  }

  private func estOuverte(_ piece: PieceDossier, a place: PlaceAuDossier, _ personne: PersonneID, le jour: Jour) -> Bool {
    switch piece {
    case .part(let payeur): place.voitToutesLesParts || estSaPart(payeur, place, personne)
    case .facture(let numero):
      place.voitToutesLesParts || cloture.factures[numero].map { estSaPart($0.payeur, place, personne) } ?? false
    case .calendrier where place == .employeurSollicite: !absenceRefusee(le: jour)
    case .convention where place == .financeur: formeRequise == .conventionFinanceur
    default: place.voit.contains(piece)
    }
  }

  /// Whoever acts for the employer answers for all that the employer pays; another payer for its own share alone.
  private func estSaPart(_ payeur: PayeurID, _ place: PlaceAuDossier, _ personne: PersonneID) -> Bool {
    switch place {
    case .employeurQuiPaie: financement.payeur(payeur)?.estLEmployeur == true
    case .financeur: payeur == personne
    default: false
    }
  }

  private func fermeture(_ piece: PieceDossier, _ place: PlaceAuDossier) -> Regle {
    switch place {
    case .auditeur where piece == .identite || piece == .coordonnees: .auditSousPseudonyme
    case .representantLegal: .contratSeulement
    default: piece.regle
    }
  }

  /// What must be kept in mind while looking.
  private func reserves(_ place: PlaceAuDossier) -> [Constat] {
    place == .auditeur ? [Constat(.auditSousPseudonyme, .information)] : []
  }
}
