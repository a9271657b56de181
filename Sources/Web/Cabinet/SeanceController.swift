import Application
import Domaine

/// A séance held by a consultant: all of it on one screen (P7, P9).
enum SeanceController {
  /// The consultant signs real times; on site, the beneficiary signs the same ones on the same screen, by a drawing at once or by their name after.
  static func emarger(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .emargements)
    let seance = try visite.seance(vu)
    var saisie = Saisie(visite.formulaire)
    guard let presences = saisie.presences(vu, seance), saisie.estBonne else {
      return try await SeancePage.ouvrir(visite, erreurs: saisie.erreurs)
    }
    return try await SeancePage.decider(visite, vu, seance) { dossier throws(Refus) in
      try dossier.emarger(seance.id, ensemble: presences, at: visite.maintenant)
    }
  }

  /// Notes that both signed one sheet of paper, and who holds it; the office is then asked for its scan (P12).
  static func noterFeuille(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .emargements)
    let seance = try visite.seance(vu)
    var saisie = Saisie(visite.formulaire)
    let horaire = saisie.horaire("papier-debut", "papier-fin", le: seance.jour)
    let original = SeancePage.gardiens.first { $0.rawValue == visite.formulaire["papier-original"] }
    if original == nil { saisie.refuser("papier-original", "Dites qui garde la feuille.") }
    guard let horaire, let original, saisie.estBonne else { return try await SeancePage.ouvrir(visite, erreurs: saisie.erreurs) }
    return try await SeancePage.decider(visite, vu, seance) { dossier throws(Refus) in
      try dossier.emargerSurPapier(seance.id, horaire, tenuePar: vu.acteur.personne, originalChez: original, at: visite.maintenant)
    }
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
    let vu = try await visite.dossier(comme: .consultant, .heures)
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
  /// Real times of a séance.
  fileprivate mutating func horaire(_ debut: String, _ fin: String, le jour: Jour) -> Horaire? {
    let (debut, fin) = (heure(debut, "À quelle heure la séance a-t-elle commencé\u{202F}?"), heure(fin, "À quelle heure a-t-elle fini\u{202F}?"))
    guard let debut, let fin else { return nil }
    return Horaire(debut: Instant(jour, debut.heure, debut.minute), fin: Instant(jour, fin.heure, fin.minute))
  }

  /// Who signs, how, and which times: the consultant their own, and with them what the beneficiary drew; or the beneficiary alone those that they are shown.
  fileprivate mutating func presences(_ vu: DossierVu, _ seance: Seance) -> [PresenceASigner]? {
    let trace = trace()
    guard texte("qualite", "Dites qui signe.") == Partie.beneficiaire.rawValue else {
      guard let horaire = horaire("debut", "fin", le: seance.jour) else { return nil }
      let consultant = PresenceASigner(.consultant, vu.acteur.personne, voie: .code, horaire: horaire, tenuePar: vu.acteur.personne)
      guard let trace else { return [consultant] }
      return signature(vu, seance, horaire, trace).map { [consultant, $0] }
    }
    guard let horaire = vu.dossier.emargement.feuilles[seance.id]?.horaire else {
      refuser("nom", "Signez d’abord vous-même.")
      return nil
    }
    return signature(vu, seance, horaire, trace).map { [$0] }
  }

  /// What the beneficiary signs on the consultant's screen: by a drawing, or by the name that they type.
  private mutating func signature(_ vu: DossierVu, _ seance: Seance, _ horaire: Horaire, _ trace: Trace?) -> PresenceASigner? {
    let ou = trace == nil ? "nom" : CadreDeTrace.champ
    if trace == nil {
      let nom = texte("nom", "\(vu.prenom) trace sa signature, ou écrit ici son nom.")
      if !nom.isEmpty, Mots.de(nom) != Mots.de(vu.nom) { refuser("nom", "Écrivez le nom comme il est au dossier\u{202F}: \(vu.nom).") }
    }
    guard let personne = vu.dossier.beneficiaire, seance.mode == .presentiel else {
      refuser(ou, "À distance, \(vu.prenom) signe depuis son espace.")
      return nil
    }
    return PresenceASigner(.beneficiaire, personne, voie: trace == nil ? .saisie : .dessinee, horaire: horaire, trace: trace)
  }

  /// What was drawn; `nil` where nothing was, or where it is no signature, which is said.
  private mutating func trace() -> Trace? {
    let ecrit = formulaire[CadreDeTrace.champ]
    if ecrit.isEmpty { return nil }
    if let trace = Trace(ecrit) { return trace }
    refuser(CadreDeTrace.champ, "Effacez, puis tracez de nouveau la signature\u{202F}: elle est trop petite ou trop longue.")
    return nil
  }
}
