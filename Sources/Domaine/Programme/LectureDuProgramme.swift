/// What several rules read of a programme.
extension Programme {
  /// Its phases or blocks.
  var phases: [Phase] { deroulement.phases.elements() }

  /// Those that hold séances without saying in which legal phase.
  var seancesSansPhase: [Donnee<Phase>] {
    let lignes = deroulement.phases.lignes()
    if !phases.contains(where: { $0.seances.estDite }), deroulement.duree.valeur?.seances.estDite == true { return lignes }
    return lignes.filter { ($0.valeur?.seances.estDite ?? false) && $0.valeur?.phaseLegale.estDite == false }
  }

  /// Hours with the consultant as itemised; `nil` where none are.
  var accompagnementDetaille: Duree? {
    let parPhase = phases.compactMap { $0.seances.valeur.map(Duree.somme) ?? $0.heures.valeur }
    if !parPhase.isEmpty { return .somme(parPhase) }
    return deroulement.duree.valeur?.seances.valeur.map(Duree.somme)
  }

  /// Guided work as itemised by phase, or else as announced; `nil` where it is neither.
  var travailDetaille: Duree? {
    let parPhase = phases.compactMap(\.travail.valeur)
    return parPhase.isEmpty ? deroulement.duree.valeur?.travail.valeur : .somme(parPhase)
  }

  /// All the hours as itemised; `nil` where none are.
  var totalDetaille: Duree? {
    accompagnementDetaille.map { $0 + (travailDetaille ?? .nulle) }
  }

  /// The price without VAT, from whichever of the prices is said.
  var prixHorsTaxe: Montant? {
    guard let prix = contrat.prix.valeur else { return nil }
    if let horsTaxe = prix.horsTaxe.valeur { return horsTaxe }
    let heures = deroulement.duree.valeur?.totale.valeur ?? totalDetaille
    if let heure = prix.heure.valeur, let heures { return heure.fois(heures.minutes, sur: 60) }
    return prix.toutesTaxes.valeur?.fois(10_000, sur: 10_000 + (contrat.tva.valeur?.centiemes ?? 0))
  }

  /// The price with VAT.
  var prixToutesTaxes: Montant? {
    contrat.prix.valeur?.toutesTaxes.valeur ?? prixHorsTaxe.map { $0 + $0.fois(contrat.tva.valeur?.centiemes ?? 0, sur: 10_000) }
  }

  /// What the programme says of each payer of a kind.
  func financements(_ payeur: Payeur) -> [Donnee<Financement>] {
    contrat.financements.lignes().filter { $0.valeur?.payeur.valeur == payeur }
  }

  /// What it keeps past the term.
  var documentsGardes: [Conservation.Document] {
    issue.conservation.valeur?.documents.elements() ?? []
  }
}
