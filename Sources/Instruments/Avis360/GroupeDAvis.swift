/// People who know somebody from the same place.
public struct GroupeDAvis: Hashable, Sendable {
  /// Its name.
  public let id: String
  /// Its name for whoever reads.
  public let nom: String

  /// A group.
  public init(id: String, nom: String) {
    self.id = id
    self.nom = nom
  }

  /// Those met at work, and the others: what there is unless the beneficiary wishes otherwise.
  public static let parDefaut = [
    GroupeDAvis(id: "professionnel", nom: "Entourage professionnel"), GroupeDAvis(id: "personnel", nom: "Entourage personnel"),
  ]

  /// Under so many people, nothing of a group is shown.
  public static let minimum = 3
  /// From so many people, their answers may be shown one beside the other.
  public static let minimumDeDistribution = 5
}

/// What one rater made of each dimension.
public struct Avis360: Hashable, Sendable {
  /// The name of the rater's group.
  public let groupe: String
  /// The score of each dimension; `nil` for what the rater did not observe.
  public let scores: [Double?]

  /// What a rater made of each dimension.
  public init(groupe: String, scores: [Double?]) {
    self.groupe = groupe
    self.scores = scores
  }
}
