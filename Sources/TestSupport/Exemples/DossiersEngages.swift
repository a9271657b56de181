public import Domaine

extension Exemples {
  /// Opened, consented to, with a consultant: nobody pays yet.
  public static func accueilli(_ faits: Dossier.Faits = faits()) throws -> Histoire<Dossier> {
    var dossier = Histoire<Dossier>()
    try dossier.jouer { try $0.ouvrir(faits) }
    try dossier.jouer { try $0.presenterGaranties(le: ouverture) }
    try dossier.jouer { try $0.consentir(le: ouverture) }
    try dossier.jouer { try $0.designerConsultant(consultant, le: ouverture) }
    return dossier
  }

  /// The same, once those who pay are settled and third parties have accepted their devis.
  public static func finance(
    _ payeurs: [Payeur], _ temps: TempsDuBilan = .surTempsDeTravail, faits: Dossier.Faits = faits()
  ) throws -> Histoire<Dossier> {
    var dossier = try accueilli(faits)
    try dossier.jouer { try $0.arreterFinancement(payeurs, temps: temps, le: ouverture) }
    for tiers in payeurs where tiers.estUnTiers { try dossier.jouer { try $0.accepterDevis(tiers.id, le: ouverture) } }
    return dossier
  }

  /// An employee under the plan, on working time: convention of three parties transmitted and signed by all.
  public static func sousPlan(_ modalites: Modalites = modalites) throws -> Histoire<Dossier> {
    var dossier = try finance([payeur()], faits: faits(modalites: modalites))
    try dossier.conclure()
    return dossier
  }

  /// An employee under the CPF, off working time: the employer knows nothing of it.
  public static func sousCpf() throws -> Histoire<Dossier> {
    var dossier = try finance([payeur(.cpf, 1_450), payeur(.personnel, 150)], .horsTempsDeTravail)
    try dossier.jouer { try $0.demander(cpf: DemandeCpf(numero: "CPF-IMAGINAIRE-1", le: ouverture)) }
    try dossier.jouer { try $0.proposerCpf(le: ouverture.plus(jours: 1)) }
    try dossier.jouer { try $0.accepterCpf(le: ouverture.plus(jours: 3)) }
    try dossier.conclure()
    return dossier
  }

  /// A public agent whose administration pays and has given its agreement to the absence.
  public static func agentPublic() throws -> Histoire<Dossier> {
    var dossier = try finance([payeur(.fonctionPublique)], faits: faits(.agentPublic))
    try dossier.conclure()
    let absence = Dossier.DemandeDAbsence(envoyeeLe: ouverture, recueLe: ouverture, debutLe: debut, duree: .heures(24))
    try dossier.jouer { try $0.demanderAbsence(absence) }
    try dossier.jouer { try $0.accepterAbsence(le: conclusion) }
    return dossier
  }

  /// A person who pays alone, by a contract signed on the spot or at a distance.
  public static func payeSeul(aDistance: Bool = false) throws -> Histoire<Dossier> {
    var dossier = try finance([payeur(.personnel)], .horsTempsDeTravail)
    try dossier.conclure(aDistance: aDistance)
    return dossier
  }
}

extension Histoire<Dossier> {
  /// Prepares the contract that the funding asks for, transmits it where the law has it transmitted, and has it signed by all in the usual order.
  public mutating func conclure(aDistance: Bool = false) throws {
    let projet = try projet(aDistance: aDistance)
    try jouer { try $0.preparerConvention(projet, le: Exemples.ouverture) }
    if projet.forme == .conventionTripartite { try jouer { try $0.transmettreConvention(a: Exemples.transmission) } }
    for signataire in projet.ordre { try jouer { try $0.signerConvention(try Exemples.signature(signataire)) } }
  }

  /// The contract that the funding asks for, signed in the usual order.
  public func projet(aDistance: Bool = false) throws -> Dossier.Projet {
    Dossier.Projet(
      forme: etat.formeRequise, ordre: Signataire.allCases.filter(etat.signatairesRequis.contains), texte: try Exemples.texte(), aDistance: aDistance)
  }
}
