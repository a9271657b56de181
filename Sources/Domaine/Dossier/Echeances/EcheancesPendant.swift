extension Dossier {
  /// Changes of date that wait for an agreement, séances that needs would have otherwise, and hours that nothing plans yet.
  func echeancesDuCalendrier(au jour: Jour) -> [EcheanceDuDossier] {
    let changements = calendrier.demandes.values.filter { emargement.absences[$0.seance] == nil }.flatMap { demande in
      demande.attendus.sorted().map { partie in
        EcheanceDuDossier(
          .delaiDeChangement, "Répondez à la demande de changement de date.", jour: calendrier.seances[demande.seance]?.jour, partie.role,
          "accepterChangement", au: jour)
      }
    }
    let aAmenager = echeancesDAmenagement(au: jour)
    let reste = Duree.somme(seancesAPlanifier.map(\.duree))
    if reste == .nulle { return changements + aAmenager }
    let phrase = "Planifiez encore \(reste.enFrancais) de séances."
    return changements + aAmenager + [EcheanceDuDossier(.seancesPrevues, phrase, .consultant, "planifier", obstacles: dansLaPeriode(jour), au: jour)]
  }

  /// Avenants that wait for a signature, which nobody's silence gives, and the one that the end of the period calls for.
  func echeancesDAvenant(au jour: Jour) -> [EcheanceDuDossier] {
    let signatures = convention.avenantsEnAttente.flatMap { avenant in
      avenant.aSigner.map { signataire in
        EcheanceDuDossier(.avenantSigneDeTous, "Faites signer l’avenant par \(signataire.nom).", signataire.role, "signerAvenant", au: jour)
      }
    }
    guard let fin = convention.finDePeriode, !dansLaPeriode(jour).isEmpty, jour > fin, remise.syntheseLe == nil else { return signatures }
    if convention.avenantsEnAttente.contains(where: { $0.projet.jusquAu != nil }) { return signatures }
    let phrase = "La période de la convention a pris fin\u{202F}: proposez un avenant qui la prolonge, ou constatez l’abandon."
    return signatures + [EcheanceDuDossier(.periodeDeLaConvention, phrase, jour: fin, .bureau, "proposerAvenant", au: jour)]
  }

  /// What needs ask of séances planned before they were known (C7): the one that is too long is cut, the one that comes too soon moves.
  private func echeancesDAmenagement(au jour: Jour) -> [EcheanceDuDossier] {
    seancesTropLongues(le: jour).map { seance, constat in
      EcheanceDuDossier(constat.regle, constat.phrase, jour: seance.jour, .consultant, "scinder", au: jour)
    }
      + seancesTropProches(le: jour).map { seance, constat in
        EcheanceDuDossier(constat.regle, constat.phrase, jour: seance.jour, .consultant, "demanderChangement", au: jour)
      }
  }

  /// Séances past that were neither signed by both nor said to be missed, and corrections that wait for the other.
  func echeancesDePresence(au jour: Jour) -> [EcheanceDuDossier] {
    calendrier.enOrdre.filter { $0.jour <= jour && emargement.absences[$0.id] == nil }.flatMap { presenceAttendue($0, au: jour) }
  }

  private func presenceAttendue(_ seance: Seance, au jour: Jour) -> [EcheanceDuDossier] {
    let feuille = emargement.feuilles[seance.id]
    if feuille?.carence != nil { return [] }
    let carence = peutManquerUneSignature(le: jour) ? feuille?.manquant.map { self.carence(seance, $0, au: jour) } : nil
    if let carence, terme()?.motif != .acheve { return [carence] }
    let manquants = Partie.allCases.filter { feuille?.signatures[$0] == nil }.map { qui in
      EcheanceDuDossier(
        .serviceFait, "Signez la séance du \(seance.jour.enFrancais), ou signalez qu’elle n’a pas eu lieu.", jour: seance.jour, qui.role, "emarger",
        obstacles: peutCommencer(le: seance.jour), au: jour)
    }
    let correction = feuille?.correction.map { proposee in
      EcheanceDuDossier(
        .memesHoraires, "Confirmez ou refusez les heures corrigées de la séance du \(seance.jour.enFrancais).", proposee.par.autre.role,
        "corrigerHoraire", au: jour)
    }
    return manquants + [correction, carence].compactMap { $0 }
  }

  /// The bilan has ended: the signature that is missing may never come.
  private func carence(_ seance: Seance, _ manquant: Partie, au jour: Jour) -> EcheanceDuDossier {
    let phrase = "Faites signer la séance du \(seance.jour.enFrancais), ou constatez que la signature ne viendra pas."
    let qui: Role = manquant == .beneficiaire ? .consultant : .bureau
    return EcheanceDuDossier(.carenceApresFin, phrase, jour: seance.jour, qui, "constaterCarence", au: jour)
  }

  /// What was signed on paper and has neither scan nor reason, in one line.
  func echeancesDeNumerisation(au jour: Jour) -> [EcheanceDuDossier] {
    let nombre = papiersANumeriser.count
    if nombre == 0 { return [] }
    let phrase = nombre == 1 ? "Numérisez la signature donnée sur papier." : "Numérisez les \(nombre) signatures données sur papier."
    return [EcheanceDuDossier(.papierNumerise, phrase, .bureau, "numeriser", au: jour)]
  }

  /// Guided hours to declare before the last séance, and those that wait for the consultant's word.
  func echeancesDuTravail(au jour: Jour) -> [EcheanceDuDossier] {
    let attendues = travailGuide.declarations(.attendu).map { travail in
      EcheanceDuDossier(
        .attestationDuConsultant, "Attestez ou contestez \(travail.duree.enFrancais) de travail guidé du \(travail.jour.enFrancais).",
        jour: derniereSeance, .consultant, "attesterTravail", au: jour)
    }
    let reste = heures.prevuesGuidees - heures.guidees - travailAttendu
    if reste <= .nulle { return attendues }
    let phrase = "Déclarez le travail guidé fait\u{202F}: \(reste.enFrancais) restent à déclarer."
    return attendues + [EcheanceDuDossier(.travailPrevu, phrase, jour: derniereSeance, .beneficiaire, "declarerTravail", au: jour)]
  }

  /// What must come before the term, or brings it about: the questions of keeping, the hand-over, the address for the follow-up; a silence; a suspension.
  func echeancesDeFin(au jour: Jour) -> [EcheanceDuDossier] {
    var echeances: [EcheanceDuDossier] = []
    let fin = seancesAPlanifier.isEmpty ? derniereSeance : nil
    if accords.conservationDemandeeLe == nil {
      let phrase = "Demandez au bénéficiaire ce qu’il souhaite faire conserver, et si son plan d’action est gardé jusqu’au suivi."
      echeances.append(EcheanceDuDossier(.accordDemandeAvantTerme, phrase, jour: fin, .consultant, "demanderConservation", au: jour))
    } else if !accords.aRepondu(.planDAction) {
      let phrase = "Demandez au bénéficiaire si son plan d’action est gardé jusqu’au suivi\u{202F}; sinon il apportera sa copie."
      echeances.append(EcheanceDuDossier(.planJusquAuSuivi, phrase, jour: fin, .consultant, "accorderConservation", au: jour))
    }
    if let fin { echeances += echeanceDesCoordonnees(fin, au: jour) }
    if remise.syntheseLe == nil, let fin {
      let phrase = "Remettez la synthèse au bénéficiaire à la dernière séance."
      let obstacles = peutRemettreSynthese(le: jour)
      echeances.append(EcheanceDuDossier(.destinataires, phrase, jour: fin, .consultant, "constaterRemise", obstacles: obstacles, au: jour))
    }
    if interruption.suspendueLe != nil {
      echeances.append(EcheanceDuDossier(.repriseAvantSeance, "Convenez d’une reprise, ou d’un abandon écrit.", .consultant, "reprendre", au: jour))
    }
    if let dernier = interruption.avertissements.last, dernierSigneDuBeneficiaire.map({ $0 < dernier }) ?? true {
      let phrase = "Attendez la réponse du bénéficiaire\u{202F}: deux avertissements restés sans réponse mettent fin au bilan."
      echeances.append(EcheanceDuDossier(.terme, phrase, jour: terme()?.jour, .beneficiaire, "constaterReponse", au: jour))
    }
    return echeances
  }
}
