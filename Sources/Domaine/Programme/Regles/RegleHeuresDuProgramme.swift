extension Regle {
  /// The hours are said.
  public static let dureeAnnoncee = Regle(
    "duree-annoncee", .article("R6313-8 1° du code du travail"),
    "Dites combien de séances le bilan compte, et leur durée\u{202F}: la convention doit l’écrire.")

  /// The hours announced are those itemised.
  public static let heuresCoherentes = Regle(
    "heures-coherentes", .engagement("programme, durée"), "Les heures annoncées sont la somme des heures détaillées.")
}

extension Programme {
  /// Twenty-four hours at most, thirteen of accompaniment, and sums that add up.
  func constaterHeures(_ jour: Jour) -> [ConstatDeProgramme] {
    guard let accompagnement = accompagnementDetaille, let total = totalDetaille else {
      return [ConstatDeProgramme(Constat(.dureeAnnoncee, .bloquant), deroulement.duree.lieu)]
    }
    let annonce = deroulement.duree.valeur?.totale
    let depasse = dureeTenue(total, le: jour).situes(deroulement.phases.estDite ? deroulement.phases.lieu : deroulement.duree.lieu)
    let promis = annonce?.valeur.map { dureeTenue($0, le: jour).situes(annonce?.lieu ?? lieu) } ?? []
    return depasse + (depasse.isEmpty ? promis : []) + Droit.accompagnement(accompagnement, le: jour).situes(deroulement.phases.lieu)
      + constaterSommes(accompagnement, total) + phases.compactMap(\.sommeFausse)
  }

  /// Whether a bilan of this programme may last `totale`. Where it is for public agents alone, some of whom are entitled to more hours, it is said and not refused.
  private func dureeTenue(_ totale: Duree, le jour: Jour) -> [Constat] {
    let constats = Droit.dureeTotale(totale, le: jour)
    let publics = presentation.publics.elements()
    let renforcee = Droit.enVigueur(jour).valeur(Parametres.agentDureeRenforcee)
    if constats.isEmpty || publics.isEmpty || publics.contains(where: { $0 != .agentPublic }) || totale > renforcee { return constats }
    let commune = Droit.enVigueur(jour).valeur(Parametres.agentDuree)
    let phrase =
      "Réservez ces \(totale.enFrancais) aux agents qui ont droit à \(renforcee.enFrancais)\u{202F}: "
      + "pour les autres, le bilan en dure \(commune.enFrancais) au plus."
    return [Constat(.fonctionPublique, .avertissement, phrase)]
  }

  private func constaterSommes(_ accompagnement: Duree, _ total: Duree) -> [ConstatDeProgramme] {
    guard let annonce = deroulement.duree.valeur else { return [] }
    let ecarts = [
      Programme.ecart(" en tout", annonce.totale.valeur, total),
      Programme.ecart(" d’entretien", annonce.entretiens.valeur, accompagnement),
      Programme.ecart(" de travail personnel", annonce.travail.valeur, travailDetaille ?? .nulle),
    ].compactMap(\.self)
    if ecarts.isEmpty { return [] }
    let phrase = "Accordez les heures du programme\u{202F}: il annonce \(Texte.enumeration(ecarts))."
    let lieu = annonce.totale.estDite ? annonce.totale.lieu : deroulement.duree.lieu
    return [ConstatDeProgramme(Constat(.heuresCoherentes, .avertissement, phrase), lieu)]
  }

  private static func ecart(_ quoi: String, _ annonce: Duree?, _ detail: Duree) -> String? {
    guard let annonce, annonce != detail else { return nil }
    return "\(annonce.enFrancais)\(quoi) (le détail fait \(detail.enFrancais))"
  }
}

extension Programme.Phase {
  /// The hours that a phase announces against its séances.
  var sommeFausse: ConstatDeProgramme? {
    guard let annonce = heures.valeur, let detail = seances.valeur.map(Duree.somme), annonce != detail else { return nil }
    let phrase = "Accordez les heures de la phase\u{202F}: elle annonce \(annonce.enFrancais) et ses séances font \(detail.enFrancais)."
    return ConstatDeProgramme(Constat(.heuresCoherentes, .avertissement, phrase), heures.lieu)
  }
}
