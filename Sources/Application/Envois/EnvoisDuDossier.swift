import Domaine

extension Dossier {
  /// Whom an event of the dossier must reach, and of what. An employer who isn't to know is never among them, and one who pays nothing learns nothing of the
  /// contract: it was only asked for an absence (F3).
  func envoisDuDossier(apres event: Event) -> [Envoi] {
    let envois: [Envoi] =
      switch event {
      case .convention(let fait): envoisDeConvention(fait)
      case .calendrier(let fait): envoisDuCalendrier(fait)
      case .consultants(let fait): envoisDesConsultants(fait)
      case .financement(.arrete): financement.payeurs.map { Envoi("devis.aAccepter", a: $0.sorte.aAgir) }
      case .absence(.acceptee), .absence(.reportee), .absence(.refusee): [Envoi("absence.reponse", a: .beneficiaire), Envoi("absence.reponse", a: .bureau)]
      case .cloture(.suiviInvite): [Envoi("suivi.invitation", a: .beneficiaire)]
      default: []
      }
    return envois.filter { peutEncoreEnvoyer($0).isEmpty }
  }

  /// The next signatory, or everyone once it is settled. The employer of an employee who refused reads « sans suite » (F9).
  private func envoisDeConvention(_ fait: Convention.Event) -> [Envoi] {
    switch fait {
    case .preparee(_, let le): return aSigner(depuis: Instant(le, 9))
    case .signee(let signature):
      if convention.complete { return aTous("convention.conclue") }
      // Where no order is set, all were told at the preparation.
      return convention.projet?.ordreImpose == true ? aSigner(depuis: signature.a) : []
    case .transmise(let a): return aSigner(depuis: a).filter { $0.destinataire == .beneficiaire }
    case .refusee, .silenceConstate, .retractee, .annulee:
      return [Envoi("convention.sansSuite", a: .employeur), Envoi("convention.sansSuite", a: .bureau), Envoi("convention.close", a: .beneficiaire)]
    case .avenantPropose, .avenantSigne, .avenantRefuse: return envoisDAvenant(fait)
    case .importee, .reserveNotee, .avenantConclu: return []
    }
  }

  /// Whoever may sign now: told at once, and once more four days later where they have not signed by then.
  private func aSigner(depuis a: Instant) -> [Envoi] {
    let attendus = convention.aSigner.filter { peutSignerMaintenant($0) }
    return attendus.flatMap { [Envoi("convention.aSigner", a: $0.role), Envoi("convention.rappel", a: $0.role, pasAvant: a.plus(.heures(4 * 24)))] }
  }

  /// The next signatory of an avenant, or everyone once it is in force; a refusal reads « sans suite ».
  private func envoisDAvenant(_ fait: Convention.Event) -> [Envoi] {
    switch fait {
    case .avenantPropose(let projet): aSigner(projet.texte)
    case .avenantSigne(let signature): aSigner(signature.texte)
    case .avenantRefuse: aTous("avenant.sansSuite")
    default: []
    }
  }

  private func aSigner(_ texte: Empreinte) -> [Envoi] {
    guard let avenant = convention.avenantPropose(texte) else { return [] }
    return avenant.complet ? aTous("avenant.enVigueur") : avenant.aSigner.map { Envoi("avenant.aSigner", a: $0.role) }
  }

  private func envoisDuCalendrier(_ fait: Calendrier.Event) -> [Envoi] {
    switch fait {
    case .seancePlanifiee, .seanceDeplacee, .seanceConfiee, .seanceAnnulee:
      [Envoi("calendrier.change", a: .beneficiaire), Envoi("calendrier.change", a: .consultant)]
    case .changementDemande(let demande): demande.attendus.sorted().map { Envoi("calendrier.accordDemande", a: $0.role) }
    case .changementAccepte, .changementRefuse: []
    }
  }

  /// The beneficiary is told of a proposal, the office of the answer, whoever comes in of their bilan.
  private func envoisDesConsultants(_ fait: Consultants.Event) -> [Envoi] {
    switch fait {
    case .proposee: [Envoi("consultant.propose", a: .beneficiaire)]
    case .transfere: [Envoi("consultant.reponse", a: .bureau), Envoi("consultant.confie", a: .consultant)]
    case .secondAccepte: [Envoi("consultant.reponse", a: .bureau), Envoi("consultant.confie", a: .secondConsultant)]
    case .declinee: [Envoi("consultant.reponse", a: .bureau)]
    case .designe, .nomme, .secondEcarte, .propositionRetiree: []
    }
  }

  private func aTous(_ objet: String) -> [Envoi] {
    [Envoi(objet, a: .beneficiaire), Envoi(objet, a: .employeur), Envoi(objet, a: .bureau)]
  }
}
