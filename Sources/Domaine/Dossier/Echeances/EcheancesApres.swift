extension Dossier {
  /// Attestation, certificate, invoices, satisfaction, follow-up.
  func echeancesDeCloture(au jour: Jour) -> [EcheanceDuDossier] {
    guard let terme = terme()?.jour, terme <= jour else { return [] }
    var echeances = facturesAttendues(au: jour) + avoirsAttendus(au: jour)
    if periode != nil, cloture.attestationLe == nil {
      let phrase = "Remettez l’attestation de présence au bénéficiaire."
      echeances.append(EcheanceDuDossier(.serviceFait, phrase, jour: terme, .consultant, "remettreAttestation", au: jour))
    }
    if periode != nil, cloture.certificat?.heures != heures.faites {
      let phrase = "Établissez le certificat de réalisation pour \(heures.faites.enFrancais)."
      echeances.append(
        EcheanceDuDossier(
          .certificatRealisation, phrase, jour: terme, .bureau, "etablirCertificat", obstacles: peutCertifier(heures.faites), au: jour))
    }
    if cloture.satisfactionDemandeeLe == nil {
      let phrase = "Demandez au bénéficiaire son avis sur le bilan."
      echeances.append(EcheanceDuDossier(.qualiopi, phrase, jour: terme, .bureau, "demanderSatisfaction", au: jour))
    }
    return echeances + suiviAttendu(au: jour)
  }

  private func facturesAttendues(au jour: Jour) -> [EcheanceDuDossier] {
    financement.payeurs.filter { facturable(payeur: $0.id) > .nul && !aRecuSonSolde($0.id) }.map { payeur in
      EcheanceDuDossier(
        .jalonFacture, "Facturez \(facturable(payeur: payeur.id)) toutes taxes à \(payeur.nom).", .bureau, "facturer",
        obstacles: peutFacturer(payeur: payeur.id, le: jour), au: jour)
    }
  }

  private func avoirsAttendus(au jour: Jour) -> [EcheanceDuDossier] {
    financement.payeurs.filter { tropFacture(payeur: $0.id, le: jour) > .nul }.map { payeur in
      let phrase =
        "Rendez \(tropFacture(payeur: payeur.id, le: jour)) à \(payeur.nom)\u{202F}: annulez l’acompte par un avoir, puis facturez les heures faites."
      return EcheanceDuDossier(.serviceFait, phrase, .bureau, "emettreAvoir", au: jour)
    }
  }

  private func aRecuSonSolde(_ payeur: PayeurID) -> Bool {
    cloture.facturesValables.contains { $0.payeur == payeur && $0.nature == .solde }
  }

  private func suiviAttendu(au jour: Jour) -> [EcheanceDuDossier] {
    if cloture.issueDuSuivi != nil { return [] }
    let adresse = terme().map { $0.motif == .acheve ? echeanceDesCoordonnees($0.jour, au: jour) : [] } ?? []
    guard let prevuLe = cloture.suiviPrevuLe else {
      return adresse + [
        EcheanceDuDossier(.suivi, "Proposez au bénéficiaire un entretien de suivi.", jour: terme()?.jour, .consultant, "proposerSuivi", au: jour)
      ]
    }
    let invitation = invitationAuSuivi.map { EcheanceDuDossier(.suiviInvite, Regle.suiviInvite.enonce, jour: $0, .bureau, "inviterAuSuivi", au: jour) }
    return adresse + [invitation].compactMap { $0 }
      + [EcheanceDuDossier(.suivi, "Tenez l’entretien de suivi.", jour: prevuLe, .consultant, "constaterSuivi", au: jour)]
  }

  /// The carnet, the places outside, the certificate, what an agreement kept, and at last the dossier itself.
  func echeancesDeDestruction(au jour: Jour) -> [EcheanceDuDossier] {
    guard let terme = terme()?.jour, terme <= jour else { return [] }
    guard destruction.carnet != nil else {
      return [
        EcheanceDuDossier(
          .destruction, "Détruisez le carnet du bilan.", jour: terme, .consultant, "constaterDestructionCarnet",
          obstacles: peutDetruireCarnet(le: jour), au: jour)
      ]
    }
    return horsDuCarnet(terme, au: jour) + gardesEchues(au: jour) + finDuDossier(au: jour)
  }

  private func horsDuCarnet(_ terme: Jour, au jour: Jour) -> [EcheanceDuDossier] {
    if destruction.certificat != nil { return [] }
    let supports = supportsADeclarer().map {
      EcheanceDuDossier(.supportsDeclares, "Déclarez ce que sont devenus \($0.nom).", jour: terme, .consultant, "declarerDestruction", au: jour)
    }
    if !supports.isEmpty { return supports }
    let phrase = "Établissez le certificat de destruction."
    return [EcheanceDuDossier(.certificatApresDestruction, phrase, jour: terme, .consultant, "etablirCertificatDeDestruction", au: jour)]
  }

  private func gardesEchues(au jour: Jour) -> [EcheanceDuDossier] {
    CodeDePiece.allCases.compactMap { code in
      garde(code).map { fin in
        EcheanceDuDossier(.destruction, "À la fin de l’accord, détruisez \(code.nom).", jour: fin, .consultant, "retirerConservation", au: jour)
      }
    }
  }

  private func finDuDossier(au jour: Jour) -> [EcheanceDuDossier] {
    guard let fin = [finDeConservationDesPieces, finDeConservationDesFactures].compactMap({ $0 }).max(), jour > fin else { return [] }
    let phrase = "Détruisez le dossier\u{202F}: plus rien n’oblige à le garder."
    return [EcheanceDuDossier(.dossierGarde, phrase, .bureau, "detruire", obstacles: peutDetruire(le: jour), au: jour)]
  }
}
