/// A number that the law sets, and the dates at which it changed.
public struct Parametre<Valeur: Sendable & Hashable>: Sendable, Hashable {
  /// One value of the number, from a day on.
  public struct Version: Sendable, Hashable {
    /// The first day on which it holds; `nil` where it holds for as far back as anything is computed.
    public let depuis: Jour?
    /// What it is worth.
    public let valeur: Valeur
    /// The text that sets it.
    public let source: String
    /// How sure we are of it.
    public let confiance: Confiance
    /// From this day to the eve of `depuis`, sources disagree on whether it already holds; `nil` where they don't.
    public let incertainDepuis: Jour?

    /// A value and what it rests on.
    init(_ valeur: Valeur, depuis: Jour? = nil, _ source: String, confiance: Confiance = .haute, incertainDepuis: Jour? = nil) {
      self.valeur = valeur
      self.depuis = depuis
      self.source = source
      self.confiance = confiance
      self.incertainDepuis = incertainDepuis
    }
  }

  /// What the number is, in French: `durée totale d'un bilan, au plus`.
  public let nom: String
  /// Its values, oldest first: never empty, the first without a date.
  public let versions: [Version]

  /// A number, its first value, and those that followed.
  init(_ nom: String, _ premiere: Version, _ suivantes: Version...) {
    self.nom = nom
    self.initiale = premiere
    self.versions = [premiere] + suivantes
  }

  private let initiale: Version

  /// What the number is worth on `jour`.
  public func le(_ jour: Jour) -> Version {
    versions.last { version in version.depuis.map { $0 <= jour } ?? true } ?? initiale
  }

  /// Whether sources disagree on what the number is worth on `jour`.
  public func incertain(le jour: Jour) -> Bool {
    versions.contains { version in
      guard let depuis = version.depuis, let debut = version.incertainDepuis else { return false }
      return debut <= jour && jour < depuis
    }
  }
}

extension Jour {
  /// A day of the tables of law: those are all true days, and a test reads every one of them back.
  init(table annee: Int, _ mois: Int, _ quantieme: Int) {
    self = Jour(annee, mois, quantieme) ?? .premier
  }
}
