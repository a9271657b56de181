public import Domaine

extension Exemples {
  /// A contract prepared, that nobody has transmitted or signed.
  public static func prepare(_ payeurs: [Payeur] = [payeur()], _ changer: (inout Dossier.Projet) -> Void = { _ in }) throws -> Histoire<Dossier> {
    var dossier = try finance(payeurs)
    var projet = try dossier.projet()
    changer(&projet)
    try dossier.jouer { try $0.preparerConvention(projet, le: ouverture) }
    return dossier
  }

  /// A convention of three parties that the employer transmitted, and that nobody has signed.
  public static func transmis(a instant: Instant = transmission, _ changer: (inout Dossier.Projet) -> Void = { _ in }) throws -> Histoire<Dossier> {
    var dossier = try prepare([payeur()], changer)
    try dossier.jouer { try $0.transmettreConvention(a: instant) }
    return dossier
  }

  /// The same, signed in order up to `dernier`, who has signed.
  public static func signe(jusque dernier: Signataire, transmis instant: Instant = transmission) throws -> Histoire<Dossier> {
    var dossier = try transmis(a: instant)
    for signataire in dossier.etat.signatairesRequis {
      let signature = try signature(signataire, a: max(instant, Instant(conclusion, 10)))
      try dossier.jouer { try $0.signerConvention(signature) }
      if signataire == dernier { break }
    }
    return dossier
  }

  /// A signature, on the day of the conclusion and by the right person unless others are given.
  public static func signature(
    _ par: Signataire, personne: PersonneID? = nil, a instant: Instant = Instant(conclusion, 10), texte: Empreinte? = nil, voie: VoieDeSignature = .code
  ) throws -> Dossier.Signature {
    Dossier.Signature(par: par, personne: personne ?? self.personne(par), a: instant, texte: try texte ?? Exemples.texte(), voie: voie)
  }

  /// An avenant for the three of a convention, proposed on the day of the start unless others are given.
  public static func avenant(
    _ objet: Dossier.Avenant.Objet, texte chiffre: Character = "d", signataires: Set<Signataire> = [.employeur, .beneficiaire, .prestataire],
    jusquAu fin: Jour? = nil, le jour: Jour = debut
  ) throws -> Dossier.ProjetDAvenant {
    Dossier.ProjetDAvenant(
      objet: objet, texte: try texte(chiffre), ordre: Signataire.allCases.filter(signataires.contains), jusquAu: fin, le: jour)
  }

  /// Who holds the pen for each signatory.
  public static func personne(_ signataire: Signataire) -> PersonneID {
    switch signataire {
    case .beneficiaire: camille
    case .representantLegal: tutrice
    case .employeur: employeuse
    case .prestataire: centre
    }
  }
}

extension Histoire<Dossier> {
  /// Proposes an avenant and has it signed by all in turn, on the day of the start unless another is given.
  public mutating func convenir(
    _ objet: Dossier.Avenant.Objet, texte chiffre: Character = "d", signataires: Set<Signataire> = [.employeur, .beneficiaire, .prestataire],
    jusquAu fin: Jour? = nil, le jour: Jour = Exemples.debut
  ) throws {
    let avenant = try Exemples.avenant(objet, texte: chiffre, signataires: signataires, jusquAu: fin, le: jour)
    try jouer { try $0.proposerAvenant(avenant) }
    for signataire in avenant.ordre {
      let signature = try Exemples.signature(signataire, a: Instant(jour, 10), texte: avenant.texte)
      try jouer { try $0.signerAvenant(signature) }
    }
  }
}
