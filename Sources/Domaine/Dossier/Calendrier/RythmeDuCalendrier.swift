extension Regle {
  /// From first to last séance.
  static let amplitudeTenue = Regle(
    "amplitude-tenue", .engagement("programme, amplitude"), "De la première à la dernière séance, le bilan dure ce que le programme annonce.")
  /// Between two séances.
  static let ecartTenu = Regle(
    "ecart-tenu", .engagement("programme, rythme"),
    "Deux séances se suivent au rythme du programme\u{202F}; un écart plus long se justifie par la validation d’un projet.")
  /// Holidays.
  static let jourChome = Regle("jour-chome", .maison, "Une séance se tient de préférence un jour où l’on travaille.")
  /// No more hours than the programme foresees.
  static let seancesPrevues = Regle(
    "seances-prevues", .engagement("convention, durée"), "Les séances planifiées ne dépassent pas ensemble la durée prévue.")
}

extension Dossier {
  /// What to say of the calendar as a whole: phases missing, hours short, séances that needs would have otherwise, amplitude too brief. Empty where it is
  /// complete and conforms.
  public func calendrierEntier(at now: Instant) -> [Constat] {
    guard let modalites else { return [Constat(.dossierOuvert, .bloquant)] }
    let seances = calendrier.enOrdre.filter { emargement.absences[$0.id] == nil }
    let prevu = Duree.somme(ouverture.seancesPrevues.map(\.duree))
    let planifie = Duree.somme(seances.map(dureeRetenue))
    var constats = Droit.phases(seances.map(\.phase)) + Droit.accompagnement(planifie, le: now.jourParis)
    if planifie < prevu {
      constats.append(Constat(.seancesPrevues, .avertissement, "Planifiez encore \((prevu - planifie).enFrancais) de séances."))
    }
    return constats + seancesAAmenager(le: now.jourParis).map(\.constat) + amplitudeMinimale(seances, modalites.amplitude)
  }

  /// What a séance counts for: its real length once both have signed, else its planned one.
  func dureeRetenue(_ seance: Seance) -> Duree {
    guard let feuille = emargement.feuilles[seance.id], feuille.compte else { return seance.duree }
    return feuille.horaire.duree
  }

  func amplitude(_ seances: [Seance], _ bornes: Amplitude) -> [Constat] {
    guard let premiere = seances.first?.jour, let derniere = seances.last?.jour, let mois = bornes.maximumMois else { return [] }
    let limite = premiere.plus(mois: mois)
    if derniere <= limite { return [] }
    return [
      Constat(
        .amplitudeTenue, .avertissement, "Rapprochez les séances\u{202F}: la dernière devait avoir lieu le \(limite.enFrancais) au plus tard.",
        dates: [DateNommee("première séance", premiere), DateNommee("dernier jour", limite)])
    ]
  }

  private func amplitudeMinimale(_ seances: [Seance], _ bornes: Amplitude) -> [Constat] {
    guard let premiere = seances.first?.jour, let derniere = seances.last?.jour, let jours = bornes.minimumJours else { return [] }
    let limite = premiere.plus(jours: jours)
    if derniere >= limite { return [] }
    return [
      Constat(
        .amplitudeTenue, .avertissement, "Espacez les séances\u{202F}: la dernière devait avoir lieu le \(limite.enFrancais) au plus tôt.",
        dates: [DateNommee("première séance", premiere), DateNommee("premier jour possible", limite)])
    ]
  }

  /// The gaps before and after a séance, against the programme's and the aménagement's.
  func ecarts(_ seances: [Seance], autour seance: Seance, _ modalites: Modalites) -> [Constat] {
    let voisines = zip(seances, seances.dropFirst()).filter { $0.id == seance.id || $1.id == seance.id }
    return voisines.compactMap { avant, apres in
      let jours = apres.jour.joursDepuis(avant.jour)
      if let minimum = effets.ecartMinimal, jours < minimum { return .ecartAmenage(avant, apres, minimum) }
      guard let maximum = modalites.ecartMaximal, jours > maximum else { return nil }
      let dates = "des \(avant.jour.enFrancais) et \(apres.jour.enFrancais)"
      return Constat(.ecartTenu, .avertissement, "Rapprochez les séances \(dates)\u{202F}: \(jours) jours les séparent.")
    }
  }

  func durees(_ seances: [Seance], _ modalites: Modalites) -> [Constat] {
    let accompagnement = Duree.somme(seances.map(dureeRetenue))
    guard let jour = seances.last?.jour else { return [] }
    let total = dureeTenue(accompagnement + modalites.travailGuide, le: jour)
    if !total.isEmpty || accompagnement <= modalites.accompagnement { return total }
    let exces = accompagnement - modalites.accompagnement
    return [Constat(.seancesPrevues, .avertissement, "Retirez \(exces.enFrancais) de séances, ou convenez d’un avenant.")]
  }

  func chomage(_ jour: Jour) -> [Constat] {
    if feries.contient(jour) { return [Constat(.jourChome, .avertissement, "Vérifiez la date\u{202F}: le \(jour.enFrancais) est férié.")] }
    if jour.jourDeSemaine == .dimanche { return [Constat(.jourChome, .avertissement, "Vérifiez la date\u{202F}: le \(jour.enFrancais) est un dimanche.")] }
    return []
  }
}
