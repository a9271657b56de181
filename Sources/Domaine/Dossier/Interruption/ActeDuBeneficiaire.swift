extension Dossier.Event {
  /// The day on which it shows the beneficiary at work, whatever they did; `nil` where it is another's doing.
  ///
  /// Séances are left out: they count on the day they were held, which the sheet knows. What leaves room for doubt is an act, since silence destroys (R6313-7).
  var acteDuBeneficiaire: Jour? {
    switch self {
    case .ouverture(.coordonneesVerifiees(let le)): le
    case .consentement(let fait): fait.acteDuBeneficiaire
    case .financement(.cpfDemande(let demande)): demande.le
    case .financement(.cpfAccepte(let le)): le
    case .convention(let fait): fait.acteDuBeneficiaire
    case .absence(.demandee(let demande)): demande.envoyeeLe
    case .consultants(let fait): fait.acteDuBeneficiaire
    case .calendrier(let fait): fait.acteDuBeneficiaire
    case .emargement(.correctionProposee(_, let correction)) where correction.par == .beneficiaire: correction.a.jourParis
    case .emargement(.horaireCorrige(_, _, .beneficiaire, let a)): a.jourParis
    case .travailGuide(.declare(let travail)): travail.a.jourParis
    case .interruption(.suspendue(let le)), .interruption(.reprise(let le)), .interruption(.reponseRecue(let le)): le
    case .remise(.syntheseRemise(_, let le)), .remise(.syntheseSignee(.beneficiaire, let le)), .remise(.signatureRefusee(.beneficiaire, let le)): le
    case .remise(.donneesRemises(let a)): a.jourParis
    case .accords(let fait): fait.acteDuBeneficiaire
    default: nil
    }
  }
}

extension Dossier.Consentement.Event {
  fileprivate var acteDuBeneficiaire: Jour? {
    switch self {
    case .engagementTenu(let le), .donne(let le, _), .refuse(let le), .retire(let le): le
    case .charteSignee(let partie, _, let a): partie == .beneficiaire ? a.jourParis : nil
    case .garantiesPresentees, .papierRemis: nil
    }
  }
}

extension Dossier.Convention.Event {
  fileprivate var acteDuBeneficiaire: Jour? {
    switch self {
    case .signee(let signature), .avenantSigne(let signature): signature.par == .beneficiaire ? signature.a.jourParis : nil
    case .importee(_, _, let signatures): signatures.first { $0.par == .beneficiaire }?.a.jourParis
    case .refusee(let le), .retractee(let le), .avenantRefuse(_, .beneficiaire, let le): le
    default: nil
    }
  }
}

extension Dossier.Consultants.Event {
  fileprivate var acteDuBeneficiaire: Jour? {
    switch self {
    case .secondAccepte(_, let le), .secondEcarte(let le), .declinee(_, let le): le
    case .transfere(let transfert): transfert.le
    case .designe, .nomme, .proposee, .propositionRetiree: nil
    }
  }
}

extension Dossier.Calendrier.Event {
  fileprivate var acteDuBeneficiaire: Jour? {
    switch self {
    case .changementDemande(let demande): demande.par == .beneficiaire ? demande.demandeA.jourParis : nil
    case .changementAccepte(_, .beneficiaire, let a), .changementRefuse(_, .beneficiaire, let a): a.jourParis
    default: nil
    }
  }
}

extension Dossier.Accords.Event {
  fileprivate var acteDuBeneficiaire: Jour? {
    switch self {
    case .conservationAccordee(let piece): piece.accord.motif == .suiviParAccordEcrit ? piece.accord.donneLe : nil
    case .conservationDeclinee(_, let le), .conservationRefusee(let le): le
    case .laissezPasserDonne(let passe): passe.donneA.jourParis
    case .laissezPasserRevoque(_, let a): a.jourParis
    case .personneRessourceAcceptee(let le), .personneRessourceRetiree(let le): le
    case .conservationDemandee, .conservationRetiree, .cepDemande, .documentConsulte: nil
    }
  }
}
