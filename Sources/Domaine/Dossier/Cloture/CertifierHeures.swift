extension Regle {
  /// A certificate of something.
  static let heuresFaites = Regle("heures-faites", .article("R6332-26 du code du travail"), "Un certificat porte sur des heures faites et signées.")
}

extension Dossier {
  /// Draws up the certificat de réalisation for the hours done, or for fewer. A later one stands for those before it.
  public func etablirCertificat(
    heures certifiees: Duree? = nil, nommeLEmployeur: Bool = false,
    mentions: Set<MentionDeCertificat> = Set(MentionDeCertificat.allCases), le jour: Jour, at now: Instant
  ) throws(Refus) -> [Event] {
    try exigerConstat(le: jour, at: now)
    let heures = certifiees ?? self.heures.faites
    try Refus.siBloque(peutCertifier(heures, nommeLEmployeur: nommeLEmployeur, mentions: mentions))
    guard let (du, au) = periode else { throw Refus(.heuresFaites) }
    let certificat = CertificatDeRealisation(heures: heures, du: du, au: au, nommeLEmployeur: nommeLEmployeur, mentions: mentions, le: jour)
    return cloture.certificat == certificat ? [] : [.cloture(.certificatEtabli(certificat))]
  }

  /// Whether these hours may be certified: what blocks, and what only warns.
  public func peutCertifier(
    _ certifiees: Duree, nommeLEmployeur: Bool = false, mentions: Set<MentionDeCertificat> = Set(MentionDeCertificat.allCases)
  ) -> [Constat] {
    var constats = certifiees <= .nulle ? [Constat(.heuresFaites, .bloquant)] : Droit.serviceFait(certifiees, faites: heures.faites)
    constats += Droit.certificat(mentions, nommeLEmployeur: nommeLEmployeur, cadre: cadre ?? .personnel)
    constats += feuillesANumeriser
    if heures.aSigner > .nulle {
      let phrase = "Faites signer les émargements manquants\u{202F}: \(heures.aSigner.enFrancais) ne comptent pas encore."
      constats.append(Constat(.heuresFaites, .avertissement, phrase))
    }
    return constats
  }

  /// The days of the first and last séances held, signed by both or proven otherwise; `nil` before the first.
  public var periode: (du: Jour, au: Jour)? {
    let tenues = emargement.feuilles.values.filter(\.compte)
    guard let du = tenues.map(\.horaire.debut.jourParis).min(), let au = tenues.map(\.horaire.fin.jourParis).max() else { return nil }
    return (du, au)
  }

  /// Hands the attestation de présence, with its copy, over to the beneficiary.
  public func remettreAttestation(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if cloture.attestationLe != nil { return [] }
    try exigerConstat(le: jour, at: now)
    if periode == nil { throw Refus(.heuresFaites) }
    return [.cloture(.attestationRemise(le: jour))]
  }
}
