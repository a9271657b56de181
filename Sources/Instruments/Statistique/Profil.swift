/// How alike two profiles are over the same dimensions. Under eight dimensions the figures would say too little: there are none.
public struct Profil: Hashable, Sendable {
  /// Whether they go up and down together: Pearson's r; `nil` where one of them is flat.
  public let r: Double?
  /// How far apart they are: the root of the summed squared gaps (Cronbach and Gleser, 1953).
  public let d: Double

  /// From so many dimensions.
  public static let dimensions = 8

  /// Two profiles, dimension by dimension; `nil` under eight that both have.
  public init?(_ un: [Double?], _ autre: [Double?]) {
    let paires = zip(un, autre).compactMap { gauche, droite in gauche.flatMap { a in droite.map { (a, $0) } } }
    guard paires.count >= Self.dimensions else { return nil }
    r = Moments.correlation(paires.map(\.0), paires.map(\.1))
    d = paires.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}
