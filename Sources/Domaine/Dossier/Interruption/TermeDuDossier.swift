extension Regle {
  /// Nothing after the end.
  static let termePasse = Regle("terme-passe", .maison, "Après le terme du bilan rien n’y est ajouté\u{202F}: un autre bilan est un autre dossier.")
}

extension Dossier {
  /// When this bilan ends or ended: the earliest of written abandonment, silence after two warnings, and its achievement; `nil` while none is known.
  ///
  /// Achieved on the later of hand-over and last séance, a planned one included: a term may lie ahead, and moves with the calendar until it has passed.
  public func terme(feries: JoursFeries = JoursFeries()) -> TermeDuBilan? {
    if let carnet = destruction.carnet { return carnet.terme }
    let abandon = interruption.abandonLe.map { TermeDuBilan($0, .abandonEcrit) }
    let silence = Droit.termeParSilence(avertissements: interruption.avertissements, dernierSigne: dernierSigneDuBeneficiaire, feries: feries)
    return [abandon, acheve, silence].compactMap { $0 }.min { $0.jour < $1.jour }
  }

  private var acheve: TermeDuBilan? {
    guard let remiseLe = remise.syntheseLe, let derniere = derniereSeance else { return nil }
    return Droit.terme(remiseLe: remiseLe, derniereSeanceLe: derniere)
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
    let travaux = travailGuide.declarations.values.map(\.a.jourParis)
    let demande = calendrier.derniereDemandeDuBeneficiaire?.jourParis
    return (seances + travaux + [demande, interruption.derniereReponse, remise.syntheseLe].compactMap { $0 }).max()
  }

  /// Blocks what would be added once the bilan has ended.
  func termeAtteint(le jour: Jour, feries: JoursFeries = JoursFeries()) -> [Constat] {
    guard let terme = terme(feries: feries), jour > terme.jour else { return [] }
    return [Constat(.termePasse, .bloquant, dates: [DateNommee("terme", terme.jour)])]
  }
}
