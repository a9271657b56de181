extension Programme {
  /// What a dossier pins of the programme. Refused where the hours, or the legal phase of a séance, are said by nobody: then nothing can be planned.
  public var modalites: Modalites {
    get throws(Refus) {
      try Refus.siBloque(lacunes)
      let deroulement = deroulement
      var modalites = Modalites(
        programme: reference, seances: seancesPrevues, travailGuide: travailDetaille ?? .nulle,
        rechercheIncluse: deroulement.rechercheIncluse.valeur ?? false, amplitude: deroulement.amplitude.valeur?.modalite ?? Amplitude(),
        ecartMaximal: deroulement.ecart.valeur?.max.valeur?.enJours, changement: deroulement.report.valeur?.modalite ?? Changement(),
        demarrageMaximal: deroulement.delais.valeur?.demarrage.valeur?.enJours, accesMaximal: deroulement.delais.valeur?.acces.valeur?.enJours,
        synthese: issue.synthese.valeur?.modalite ?? ModaliteSynthese(), presence: deroulement.emargement.valeur ?? .parSeance,
        secondConsultantPossible: deroulement.secondConsultant.valeur ?? false,
        bonDeCommandeExige: contrat.convention.valeur?.bonDeCommande.valeur ?? false, prix: prixDuBilan)
      if let titre = titre.valeur { modalites.intitule = titre }
      if deroulement.modes.estDite { modalites.modes = Set(deroulement.modes.elements()) }
      if let mois = issue.suivi.valeur?.mois.valeur { modalites.suiviMois = mois }
      modalites.reponseHeures = deroulement.questions.valeur?.reponse.valeur.map { $0.minutes / 60 }
      modalites.syntheseObjectifs = documentsGardes.contains { $0.nature.valeur == .syntheseObjectifs }
      return modalites
    }
  }

  /// What is missing before anything can be planned.
  private var lacunes: [Constat] {
    guard let accompagnement = accompagnementDetaille else { return [Constat(.dureeAnnoncee, .bloquant)] }
    return accompagnement == .somme(seancesPrevues.map(\.duree)) ? [] : [Constat(.seancesRattachees, .bloquant)]
  }

  /// The séances in the order of the phases; the order of the file within each.
  private var seancesPrevues: [SeancePrevue] {
    PhaseLegale.allCases.flatMap { legale in
      phases.filter { $0.phaseLegale.valeur == legale }.flatMap { $0.seances.valeur ?? [] }.map { SeancePrevue(legale, $0) }
    }
  }

  /// Without VAT, from whichever of the prices is said; `nil` where none is.
  private var prixDuBilan: Prix? {
    guard let horsTaxe = prixHorsTaxe else { return nil }
    let jalon = contrat.financements.elements().lazy.compactMap(\.jalonFacture.valeur).first
    return Prix(horsTaxe: horsTaxe, tva: contrat.tva.valeur?.centiemes ?? 0, jalonFacture: jalon ?? .remiseSynthese)
  }
}

extension Programme.Etendue {
  /// In the units of a dossier: a month counts thirty days for the minimum, and thirty days a month for the maximum.
  var modalite: Amplitude {
    let mois: Int? =
      switch max.valeur {
      case .mois(let nombre): nombre
      case .annees(let nombre): nombre * 12
      case .some(let delai): (delai.enJours + 29) / 30
      case nil: nil
      }
    return Amplitude(minimumJours: min.valeur?.enJours, maximumMois: mois)
  }
}

extension Programme.Report {
  /// In the terms of a dossier.
  var modalite: Changement {
    Changement(
      preavisJours: preavis.valeur?.enJours ?? 0, accordEmployeur: accord.elements().contains(.employeur),
      exceptions: preavis.valeur == nil || !exceptions.elements().isEmpty)
  }
}

extension Programme.Restitution {
  /// In the terms of a dossier.
  var modalite: ModaliteSynthese {
    ModaliteSynthese(redacteur: redacteur.valeur ?? .consultant, cosignee: cosignee.valeur ?? false)
  }
}

extension Delai {
  /// Days as a programme counts them, where nothing legal hangs on them: five working days a week, thirty days a month.
  var enJours: Int {
    switch self {
    case .jours(let nombre): nombre
    case .joursOuvres(let nombre): nombre + nombre / 5 * 2
    case .mois(let nombre): nombre * 30
    case .annees(let nombre): nombre * 365
    }
  }
}
