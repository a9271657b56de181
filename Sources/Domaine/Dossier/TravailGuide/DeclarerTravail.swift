extension Regle {
  /// Guided work takes time.
  static let travailDure = Regle("travail-dure", .maison, "Un travail déclaré dure au moins cinq minutes, et au plus une journée.")
  /// A declaration is made once.
  static let travailUnique = Regle("travail-unique", .maison, "Chaque travail se déclare une fois.")
  /// The declaration exists.
  static let travailConnu = Regle("travail-connu", .maison, "Le travail a été déclaré par le bénéficiaire.")
  /// No more than foreseen.
  static let travailPrevu = Regle(
    "travail-prevu", .engagement("programme, travail guidé"), "Le travail guidé ne dépasse pas la durée prévue au programme.")
  /// By a consultant of the dossier.
  static let attestationDuConsultant = Regle(
    "attestation-du-consultant", .maison, "Le travail guidé est attesté ou contesté par un consultant du dossier.")
}

extension Dossier {
  /// Declares guided hours: the beneficiary's gesture. What the programme doesn't count is kept, and counts for nothing.
  public func declarerTravail(_ travail: TravailDeclare) throws(Refus) -> [Event] {
    if let deja = travailGuide.declarations[travail.id] {
      var meme = travail
      meme.a = deja.a
      if meme == deja { return [] }
      throw Refus(.travailUnique)
    }
    try exigerConstat(le: travail.jour, at: travail.a)
    try Refus.siBloque(termeAtteint(le: travail.jour))
    if !(Duree(minutes: 5)...Duree.heures(10)).contains(travail.duree) { throw Refus(.travailDure) }
    try Refus.siBloque(peutCommencer(le: travail.jour) + placePourLeTravail(travail))
    return [.travailGuide(.declare(travail))]
  }

  /// Attests hours declared: from then on they count.
  public func attesterTravail(_ id: TravailID, par consultant: PersonneID, at now: Instant) throws(Refus) -> [Event] {
    guard let travail = travailGuide.declarations[id] else { throw Refus(.travailConnu) }
    if travailGuide.avis[id] == .atteste { return [] }
    if !consultantsDuDossier.contains(consultant) { throw Refus(.attestationDuConsultant) }
    if travailGuide.avis[id] == .conteste { try Refus.siBloque(placePourLeTravail(travail)) }
    return [.travailGuide(.atteste(id, par: consultant, a: now))]
  }

  /// Contests hours declared: they don't count, and the beneficiary is told so.
  public func contesterTravail(_ id: TravailID, par consultant: PersonneID, at now: Instant) throws(Refus) -> [Event] {
    guard let travail = travailGuide.declarations[id] else { throw Refus(.travailConnu) }
    if travailGuide.avis[id] == .conteste { return [] }
    if !consultantsDuDossier.contains(consultant) { throw Refus(.attestationDuConsultant) }
    let perdues = travailGuide.avis[id] == .atteste && compte(travail.nature) ? travail.duree : .nulle
    if perdues > .nulle, heures.faites - perdues < heuresDejaEnoncees { throw Refus(.heuresEnoncees) }
    return [.travailGuide(.conteste(id, par: consultant, a: now))]
  }

  /// Counted hours that wait for the consultant's word.
  var travailAttendu: Duree {
    .somme(travailGuide.declarations(.attendu).filter { compte($0.nature) }.map(\.duree))
  }

  private func placePourLeTravail(_ travail: TravailDeclare) -> [Constat] {
    guard let modalites, compte(travail.nature) else { return [] }
    let guidees = heures.guidees + travailAttendu + travail.duree
    var constats = dureeTenue(heures.accompagnement + heures.aSigner + guidees, le: travail.jour)
    if guidees > modalites.travailGuide {
      let reste = max(.nulle, modalites.travailGuide - heures.guidees - travailAttendu)
      constats.append(Constat(.travailPrevu, .bloquant, "Déclarez \(reste.enFrancais) au plus\u{202F}: le programme n’en prévoit pas davantage."))
    }
    return constats
  }
}
