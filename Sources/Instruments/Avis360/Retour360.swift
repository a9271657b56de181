/// All that may be shown of a closed enquiry, dimension by dimension.
public struct Retour360: Hashable, Sendable {
  /// One dimension.
  public struct Dimension: Hashable, Sendable {
    /// What may be shown of groups: alone, or together.
    public let cellules: [Agregat]
    /// Everybody who is in a cell; `nil` where there is none.
    public let ensemble: Agregat?
    /// How one sees oneself; `nil` where there is no score.
    public let soi: Double?
    /// Self − others; `nil` where either lacks.
    public let ecart: Double?
    /// How both ways go together; `nil` where either lacks.
    public let regard: Regard?
  }

  /// In the order of the questionnaire.
  public let dimensions: [Dimension]
  /// How alike both profiles are; `nil` under eight dimensions.
  public let profil: Profil?

  /// What may be shown.
  ///
  /// - Parameter soi: the person's own score of each dimension.
  public init(_ lot: LotDAvis, soi: [Double?]) {
    let vues = lot.colonnes.map(Vue.init)
    let pivot = Moments.moyenne(vues.compactMap { $0.ensemble?.moyenne })
    dimensions = vues.enumerated().map { rang, vue in
      vue.dimension(soi: rang < soi.count ? soi[rang] : nil, pivot: pivot ?? 0)
    }
    profil = Profil(dimensions.map(\.soi), dimensions.map { $0.ensemble?.moyenne })
  }

  /// What others say of one dimension.
  private struct Vue {
    let cellules: [Agregat]
    let ensemble: Agregat?
    /// Half a standard deviation of the raters who are shown.
    let marge: Double

    init(_ colonnes: [LotDAvis.Colonne]) {
      cellules = Suppression.cellules(colonnes.map(\.scores.count)).compactMap { Agregat(colonnes, cellule: $0) }
      ensemble = Agregat(ensemble: cellules)
      marge = (Moments.ecartType(cellules.flatMap { $0.groupes.flatMap { colonnes[$0].scores } }) ?? 0) / 2
    }

    func dimension(soi: Double?, pivot: Double) -> Dimension {
      let autres = ensemble?.moyenne
      let ecart = soi.flatMap { soi in autres.map { soi - $0 } }
      let regard = ecart.map { Regard(ecart: $0, marge: marge, haut: (autres ?? 0) >= pivot) }
      return Dimension(cellules: cellules, ensemble: ensemble, soi: soi, ecart: ecart, regard: regard)
    }
  }
}
