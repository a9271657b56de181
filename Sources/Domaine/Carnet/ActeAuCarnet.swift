extension Carnet.Event {
  /// The day on which the beneficiary wrote in the carnet, or may have; `nil` where only another does such a thing.
  ///
  /// Most of it either of the two may write, and who did is not kept: in doubt it is the beneficiary, since silence ends a bilan and destroys its carnet.
  var acteDuBeneficiaire: Jour? {
    switch self {
    case .acces(.transfere(let transfert)): transfert.le
    case .besoin(let fait): fait.acteDuBeneficiaire
    case .passations(.passee(let passation)): passation.le
    case .passations(.resultatsEnregistres(_, _, let le)), .passations(.retiree(_, let le)): le
    case .passations(.annotee(_, _, let le)): le
    case .feuilles(.remise(_, let remise)): remise.le
    case .inventaire(let fait): fait.acteDuBeneficiaire
    case .questions(.posee(let question)): question.poseeA.jourParis
    case .questions(.retiree(_, let a)): a.jourParis
    case .pistes(let fait): fait.acteDuBeneficiaire
    case .projets(.formule(_, let le)), .projets(.abandonne(_, _, let le)): le
    case .planAction(.etapePrevue(_, let le)), .planAction(.etapeRetiree(_, let le)), .planAction(.etapeFaite(_, let le)): le
    case .synthese(let fait): fait.acteDuBeneficiaire
    case .partages(.ouvert(let partage)): partage.du.jourParis
    case .partages(.revoque(_, let a)): a.jourParis
    case .pieces(.deposee(let piece)): piece.par == .beneficiaire ? piece.le : nil
    case .pieces(.retiree(_, let le)): le
    case .acces, .passations, .feuilles, .notes, .questions, .consultations, .partages: nil
    }
  }
}

extension Carnet.Besoin.Event {
  fileprivate var acteDuBeneficiaire: Jour? {
    switch self {
    case .analyse(_, let le), .informationDonnee(_, _, let le), .objectifPose(_, let le), .objectifRetire(_, let le), .valide(.beneficiaire, let le): le
    case .informationDemandee, .valide: nil
    }
  }
}

extension Carnet.Inventaire.Event {
  fileprivate var acteDuBeneficiaire: Jour? {
    switch self {
    case .experienceDecrite(_, let le), .experienceRetiree(_, let le), .activiteDecrite(_, _, let le), .activiteRetiree(_, _, let le), .recitDonne(_, let le),
      .recitRetire(_, let le), .consentementSensibleDonne(let le), .consentementSensibleRetire(let le):
      le
    }
  }
}

extension Carnet.Pistes.Event {
  fileprivate var acteDuBeneficiaire: Jour? {
    switch self {
    case .ouverte(_, let le), .gardee(_, let le), .ecartee(_, _, let le): le
    case .enquetee(let enquete, _): enquete.le
    }
  }
}

extension Carnet.Synthese.Event {
  fileprivate var acteDuBeneficiaire: Jour? {
    switch self {
    case .texteDepose(_, _, let le), .acceptee(_, let le), .signatureRefusee(.beneficiaire, _, let le): le
    case .versionDeposee(let version): version.redacteur == .beneficiaire ? version.le : nil
    case .observee(let observation): observation.le
    case .signee(.beneficiaire, let signature): signature.le
    case .contestee(let contestation): contestation.le
    case .soumise, .signee, .signatureRefusee, .remise: nil
    }
  }
}
