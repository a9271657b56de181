/// What someone is to one dossier, on a day: not what they are to the centre.
enum PlaceAuDossier: Hashable {
  case beneficiaire
  case consultant, sousTraitant, secondConsultant
  case bureau, referentHandicap
  /// An employer who pays or tops up.
  case employeurQuiPaie
  /// An employer who was asked for an absence and pays nothing: the calendar closes to it once it has refused.
  case employeurSollicite
  case financeur
  case auditeur
  case representantLegal

  /// What each sees, of the pieces that don't depend on whose they are.
  var voit: Set<PieceDossier> {
    switch self {
    case .beneficiaire: PlaceAuDossier.tout
    case .consultant: PlaceAuDossier.tout
    case .bureau: PlaceAuDossier.tout.subtracting([.circonstances])
    case .sousTraitant: PlaceAuDossier.tout.subtracting([.financement])
    case .secondConsultant: [.identite, .coordonnees, .calendrier, .emargements, .effets]
    case .referentHandicap: [.identite, .coordonnees, .calendrier, .effets]
    case .employeurQuiPaie: [.identite, .convention, .absence, .calendrier, .emargements, .heures, .certificat, .remises]
    case .employeurSollicite: [.identite, .absence, .calendrier]
    case .financeur: [.identite, .convention, .calendrier, .emargements, .heures, .certificat, .remises]
    case .auditeur: [.consentement, .convention, .calendrier, .emargements, .heures, .certificat, .remises, .destruction]
    case .representantLegal: [.convention]
    }
  }

  /// Whether the parts of payers and their invoices are seen whoever pays: the beneficiary's own bilan, and the office that invoices.
  var voitToutesLesParts: Bool { self == .beneficiaire || self == .bureau || self == .consultant }

  private static let tout: Set<PieceDossier> = [
    .identite, .coordonnees, .consentement, .financement, .convention, .refus, .absence, .calendrier, .circonstances, .emargements, .heures, .certificat,
    .effets, .accords, .remises, .destruction,
  ]
}

extension Dossier {
  /// The place of someone who acts in a role; where they have none, why.
  func place(de acteur: Acteur, le jour: Jour) throws(Refus) -> PlaceAuDossier {
    switch acteur.role {
    case .beneficiaire where acteur.personne == beneficiaire: return .beneficiaire
    case .consultant, .secondConsultant: return try placeDuConsultant(acteur.personne, le: jour)
    case .bureau, .referentPedagogique, .coordinateur: return .bureau
    case .referentHandicap where estReferentHandicap(acteur.personne): return .referentHandicap
    case .auditeur: return .auditeur
    case .representantLegal where acteur.personne == ouverture.faits?.representant?.personne: return .representantLegal
    case .employeur where estLEmployeur(acteur.personne): return try placeDeLEmployeur(acteur.personne)
    case .financeur where financement.payeur(acteur.personne)?.estLEmployeur == false: return .financeur
    default: throw Refus(.placeAuDossier)
    }
  }

  /// An employer who neither pays nor was asked for an absence on working time has no place: for it, this bilan does not exist (F3).
  private func placeDeLEmployeur(_ personne: PersonneID) throws(Refus) -> PlaceAuDossier {
    if employeurActuelFinance || financement.payeur(personne)?.estLEmployeur == true { return .employeurQuiPaie }
    try Refus.siBloque(envoiALEmployeur)
    return .employeurSollicite
  }

  private func placeDuConsultant(_ personne: PersonneID, le jour: Jour) throws(Refus) -> PlaceAuDossier {
    if let enCharge = consultants.enCharge, enCharge.personne == personne { return enCharge.sousTraitant ? .sousTraitant : .consultant }
    if consultants.second?.personne == personne { return .secondConsultant }
    guard let fin = consultants.anciens[personne] else { throw Refus(.placeAuDossier) }
    if jour <= fin { return consultants.anciensSeconds.contains(personne) ? .secondConsultant : .sousTraitant }
    throw Refus(.ancienConsultant, dates: [DateNommee("fin de sa mission", fin)])
  }

  private func estReferentHandicap(_ personne: PersonneID) -> Bool {
    ouverture.faits?.referents.handicap.map { $0 == personne } ?? true
  }

  private func estLEmployeur(_ personne: PersonneID) -> Bool {
    ouverture.faits?.employeur?.interlocuteur == personne || financement.payeur(personne)?.estLEmployeur == true
  }
}
