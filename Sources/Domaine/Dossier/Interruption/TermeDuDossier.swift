extension Regle {
  /// Nothing after the end.
  static let termePasse = Regle("terme-passe", .maison, "Après le terme du bilan rien n’y est ajouté\u{202F}: un autre bilan est un autre dossier.")
  /// The end is noted once everything before it is over.
  static let termeAVenir = Regle("terme-a-venir", .maison, "Attendez le terme du bilan, et la fin de la séance qui reste à tenir ce jour-là.")
}

extension Dossier {
  /// When this bilan ends or ended: the earliest of written abandonment, silence after two warnings, and its achievement; `nil` while none is known.
  ///
  /// Noted, it moves no more. Achieved on the later of hand-over and last séance, a planned one included: a term may lie ahead, and moves with the calendar until it has passed.
  public func terme() -> TermeDuBilan? {
    if let fixe = destruction.carnet?.terme ?? interruption.terminee { return fixe }
    let abandon = interruption.abandonLe.map { TermeDuBilan($0, .abandonEcrit) }
    let silence = Droit.termeParSilence(avertissements: interruption.avertissements, dernierSigne: dernierSigneDuBeneficiaire, feries: feries)
    return [abandon, acheve, silence].compactMap { $0 }.min { $0.jour < $1.jour }
  }

  private var acheve: TermeDuBilan? {
    guard let remiseLe = remise.syntheseLe, let derniere = derniereSeance, !attendUneReprise else { return nil }
    return Droit.terme(remiseLe: remiseLe, derniereSeanceLe: derniere)
  }

  /// Whether the bilan is suspended while a séance is still to be held: its day may pass, the bilan has not ended.
  private var attendUneReprise: Bool {
    guard let suspendueLe = interruption.suspendueLe else { return false }
    return calendrier.seances.values.contains {
      $0.jour >= suspendueLe && emargement.absences[$0.id] == nil && !emargement.estCommencee($0.id)
    }
  }

  /// Notes that the bilan has ended: from now on its term moves no more, and nothing is added to it, even on that very day.
  ///
  /// To be done in the gesture that closes the carnet. A séance that is to be held later that day comes first.
  public func conclure(at now: Instant) throws(Refus) -> [Event] {
    _ = try ouvert()
    if interruption.terminee != nil || destruction.carnet != nil { return [] }
    try Refus.siBloque(peutConclure(at: now))
    guard let terme = terme() else { throw Refus(.termeAVenir) }
    return [.interruption(.terminee(terme))]
  }

  /// May the end of this bilan be noted at that moment, or is it already?
  public func peutConclure(at now: Instant) -> [Constat] {
    if interruption.terminee != nil || destruction.carnet != nil { return [] }
    guard let terme = terme() else { return [Constat(.termeAVenir, .bloquant)] }
    let reste = calendrier.seances.values.contains { $0.jour == terme.jour && $0.fin > now && emargement.absences[$0.id] == nil }
    let aTenir = terme.motif == .acheve && reste
    if now.jourParis >= terme.jour, !aTenir { return [] }
    return [Constat(.termeAVenir, .bloquant, dates: [DateNommee("terme", terme.jour)])]
  }

  /// The day of the last séance that stands: held, or still to be.
  public var derniereSeance: Jour? {
    calendrier.seances.values.filter { emargement.absences[$0.id] == nil }.map(jourTenu).max()
  }

  /// The day on which a séance was really held, or else is planned.
  func jourTenu(_ seance: Seance) -> Jour {
    emargement.feuilles[seance.id]?.horaire.fin.jourParis ?? seance.jour
  }

  /// The last day on which the beneficiary did something in this bilan: what breaks a silence.
  public var dernierSigneDuBeneficiaire: Jour? {
    let seances = emargement.feuilles.values.filter { $0.signatures[.beneficiaire] != nil }.map { $0.horaire.fin.jourParis }
    return (seances + [dernierActeDuBeneficiaire].compactMap { $0 }).max()
  }

  /// Whether an act of the beneficiary that the dossier did not see, on that day, keeps from ending a bilan that silence would have ended.
  public func romptLeSilence(_ acte: Jour) -> Bool {
    var suite = self
    suite.evolve(.interruption(.reponseRecue(le: acte)))
    return terme()?.motif == .silence && suite.terme() == nil
  }

  /// Blocks what would be added once the bilan has ended.
  func termeAtteint(le jour: Jour) -> [Constat] {
    guard let terme = terme(), jour > terme.jour else { return [] }
    return [Constat(.termePasse, .bloquant, dates: [DateNommee("terme", terme.jour)])]
  }

  /// Blocks what would be added once the bilan has ended, or once its end was noted, whatever its date.
  func ajoutApresTerme(le jour: Jour) -> [Constat] {
    guard let terme = destruction.carnet?.terme ?? interruption.terminee else { return termeAtteint(le: jour) }
    return [Constat(.termePasse, .bloquant, dates: [DateNommee("terme", terme.jour)])]
  }
}
