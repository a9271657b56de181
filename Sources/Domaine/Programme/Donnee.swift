/// Where something stands in a file that a person wrote: what a finding or a fault points at.
public struct Lieu: Hashable, Sendable {
  /// The file, as it was named to the reader; empty where there is none.
  public let fichier: String
  /// From 1.
  public let ligne: Int
  /// From 1, in Unicode scalars.
  public let colonne: Int
  /// The keys that lead there: `phases[2].travail`.
  public let chemin: String

  /// A place in a file.
  public init(fichier: String = "", ligne: Int = 1, colonne: Int = 1, chemin: String = "") {
    self.fichier = fichier
    self.ligne = ligne
    self.colonne = colonne
    self.chemin = chemin
  }
}

/// A value of a programme: what its provider published, what we completed and why, or nothing.
public enum Donnee<Valeur: Hashable & Sendable>: Hashable, Sendable {
  /// As the provider says it.
  case publie(Valeur, Lieu)
  /// Ours, with the reason in one French sentence.
  case complete(Valeur, raison: String, Lieu)
  /// The provider is silent; the place is the key's where it is written `non dit`, else that of what should hold it.
  case nonDit(Lieu)

  /// Said by nobody, nowhere.
  public static var nonDit: Donnee { .nonDit(Lieu()) }

  /// The value, whoever it is from.
  public var valeur: Valeur? {
    switch self {
    case .publie(let valeur, _), .complete(let valeur, _, _): valeur
    case .nonDit: nil
    }
  }

  /// Where it is written, or where it is missed.
  public var lieu: Lieu {
    switch self {
    case .publie(_, let lieu), .complete(_, _, let lieu), .nonDit(let lieu): lieu
    }
  }

  /// Why it is ours; `nil` where it isn't.
  public var raison: String? {
    if case .complete(_, let raison, _) = self { return raison }
    return nil
  }

  /// Whether anybody says it.
  public var estDite: Bool { valeur != nil }
}

/// Several values, each with its own origin: one line of a list may be ours among the provider's.
public typealias Liste<Valeur: Hashable & Sendable> = Donnee<[Donnee<Valeur>]>

extension Donnee {
  /// The values of a list, whoever they are from; none where nothing is said.
  public func elements<Element>() -> [Element] where Valeur == [Donnee<Element>] {
    (valeur ?? []).compactMap(\.valeur)
  }

  /// The lines of a list, each with its place; none where nothing is said.
  public func lignes<Element>() -> [Donnee<Element>] where Valeur == [Donnee<Element>] {
    valeur ?? []
  }
}
