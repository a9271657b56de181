extension Dossier {
  /// Whether the employer knows of this bilan: it pays, it tops up, or an absence was asked of it (F3). Otherwise nothing ever reaches it.
  public var employeurInforme: Bool {
    financement.payeurs.contains(where: \.estLEmployeur) || absence.demande != nil
  }

  /// The grounds on which the law treats this bilan.
  public var cadres: Set<CadreDuBilan> { Set(financement.payeurs.compactMap(\.sorte.cadreLegal)) }
}

extension Payeur.Sorte {
  /// The ground on which the law treats a payer of this kind; `nil` for those who only help another one pay.
  public var cadreLegal: CadreDuBilan? {
    switch self {
    case .planDeDeveloppement, .accordDeBranche: .planDeDeveloppement
    case .congeDeReclassement: .congeDeReclassement
    case .cpf: .cpf
    case .franceTravail: .franceTravail
    case .fonctionPublique: .fonctionPublique
    case .personnel: .personnel
    case .abondementEmployeur, .opco, .apec, .agefiph: nil
    }
  }
}
