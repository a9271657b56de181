import Application
import Domaine

/// A séance held by a consultant: all of it on one screen (P7, P9).
enum SeanceController {
  /// The consultant signs real times; then, on site, the beneficiary signs the same ones on the same screen.
  static func emarger(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .emargements)
    let seance = try visite.seance(vu)
    var saisie = Saisie(visite.formulaire)
    guard let presence = saisie.presence(vu, seance), saisie.estBonne else {
      return try await SeancePage.ouvrir(visite, erreurs: saisie.erreurs)
    }
    return try await SeancePage.decider(visite, vu, seance) { dossier throws(Refus) in try dossier.emarger(seance.id, presence, at: visite.maintenant) }
  }

  /// Notes that the séance was not held: its nature, never a reason.
  static func noterAbsence(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .emargements)
    let seance = try visite.seance(vu)
    guard let nature = NatureDeLAbsence(rawValue: visite.formulaire["nature"]) else { throw Absente() }
    return try await SeancePage.decider(visite, vu, seance) { dossier throws(Refus) in try dossier.constaterAbsence(seance.id, nature, at: visite.maintenant) }
  }

  /// Plans, in place of a séance that was missed, another at one of the moments proposed.
  static func remplacer(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant)
    var seance = try visite.seance(vu)
    guard let debut = Instant(champ: visite.formulaire["debut"]), let id = SeanceID(visite.formulaire["nouvelle"]) else { throw Absente() }
    (seance.id, seance.debut, seance.consultant) = (id, debut, vu.acteur.personne)
    return try await visite.decider(vu, puis: Route(.cabinetSeance, "\(vu.id)", "\(id)")) { refus in
      try await SeancePage(visite, erreurs: [], refus: refus).html(visite)
    } _: { [seance] dossier throws(Refus) in
      try dossier.planifier(seance, at: visite.maintenant)
    }
  }
}

extension Visite {
  /// When someone can be met in the weeks to come: working days, morning and afternoon, less the séances that they hold in any dossier.
  func plages(
    de consultant: PersonneID, feries: JoursFeries, jours: ClosedRange<Int> = 1...70, matin: Bool = true, apresMidi: Bool = true, semaine: Set<Int>? = nil
  ) async throws -> [Plage] {
    let ouvres = jours.map { jour.plus(jours: $0) }.filter { feries.estOuvre($0) && semaine?.contains($0.jourDeSemaine.rawValue) ?? true }
    let offertes = ouvres.flatMap { jour in
      (matin ? [Plage(debut: Instant(jour, 9), fin: Instant(jour, 12))] : []) + (apresMidi ? [Plage(debut: Instant(jour, 14), fin: Instant(jour, 18))] : [])
    }
    let bornes = Plage(debut: maintenant, fin: Instant(jour.plus(jours: jours.upperBound + 1), 0))
    return try await maison.occupations(de: consultant, bornes, in: organisme).reduce(offertes) { libres, prise in libres.flatMap { $0.sans(prise) } }
  }
}

extension Plage {
  /// What is left of it once another is taken.
  func sans(_ prise: Plage) -> [Plage] {
    if prise.fin <= debut || prise.debut >= fin { return [self] }
    return [Plage(debut: debut, fin: prise.debut), Plage(debut: prise.fin, fin: fin)].filter { $0.debut < $0.fin }
  }
}

extension Saisie {
  /// Who signs, and which times: the consultant's own, or those that the beneficiary is shown, under the name they type.
  fileprivate mutating func presence(_ vu: DossierVu, _ seance: Seance) -> PresenceASigner? {
    guard texte("qualite", "Dites qui signe.") == Partie.beneficiaire.rawValue else {
      let (debut, fin) = (heure("debut", "À quelle heure la séance a-t-elle commencé\u{202F}?"), heure("fin", "À quelle heure a-t-elle fini\u{202F}?"))
      guard let debut, let fin else { return nil }
      let horaire = Horaire(debut: Instant(seance.jour, debut.heure, debut.minute), fin: Instant(seance.jour, fin.heure, fin.minute))
      return PresenceASigner(.consultant, vu.acteur.personne, voie: .code, horaire: horaire, tenuePar: vu.acteur.personne)
    }
    let nom = texte("nom", "\(vu.prenom) écrit ici son nom.")
    if !nom.isEmpty, Mots.de(nom) != Mots.de(vu.nom) { refuser("nom", "Écrivez le nom comme il est au dossier\u{202F}: \(vu.nom).") }
    guard let personne = vu.dossier.beneficiaire, let horaire = vu.dossier.emargement.feuilles[seance.id]?.horaire, seance.mode == .presentiel else {
      refuser("nom", "Signez d’abord vous-même. À distance, \(vu.prenom) signe depuis son espace.")
      return nil
    }
    return PresenceASigner(.beneficiaire, personne, voie: .saisie, horaire: horaire)
  }
}
