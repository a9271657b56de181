/// A signature drawn on a screen: its strokes, as points in a frame of one size. Neither pressure nor pace is in it: it shows that somebody signed, and no more.
public struct Trace: Hashable, Sendable, CustomStringConvertible {
  /// A point of the frame: from the left, from the top.
  public struct Point: Hashable, Sendable {
    /// From the left.
    public let x: Int
    /// From the top.
    public let y: Int

    /// A point.
    public init(_ x: Int, _ y: Int) { (self.x, self.y) = (x, y) }
  }

  /// The frame in which one draws.
  public static let (largeur, hauteur) = (600, 200)
  /// At most so many strokes, and points in all.
  public static let (traitsAuPlus, pointsAuPlus) = (40, 1_200)
  /// A drawing that stays within a square of this side is a slip of the hand.
  static let moindreEtendue = 40

  /// `x,y x,y;x,y x,y`: points after a blank, strokes after a semicolon.
  public let description: String

  /// A drawing as a page writes it; `nil` for anything else, for one that is too long, or for a slip of the hand.
  public init?(_ texte: String) {
    guard let traits = Trace.lire(texte) else { return nil }
    let points = traits.flatMap(\.self)
    let etendue = { (cote: [Int]) in (cote.max() ?? 0) - (cote.min() ?? 0) }
    guard max(etendue(points.map(\.x)), etendue(points.map(\.y))) >= Trace.moindreEtendue else { return nil }
    description = texte
  }

  /// Its strokes.
  public var traits: [[Point]] { Trace.lire(description) ?? [] }

  private static func lire(_ texte: String) -> [[Point]]? {
    // No point is longer than `600,200`.
    guard texte.utf8.count <= pointsAuPlus * 8 else { return nil }
    var traits: [[Point]] = [[]]
    for trait in texte.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      for point in trait.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
        let cotes = point.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard cotes.count == 2, let x = nombre(cotes[0], auPlus: largeur), let y = nombre(cotes[1], auPlus: hauteur) else { return nil }
        traits[traits.count - 1].append(Point(x, y))
      }
      traits.append([])
    }
    traits.removeLast()
    return traits.count <= traitsAuPlus && traits.reduce(0, { $0 + $1.count }) <= pointsAuPlus ? traits : nil
  }

  /// A number as a page writes it: digits alone, no zero before others.
  private static func nombre(_ chiffres: Substring.UTF8View, auPlus: Int) -> Int? {
    guard (1...3).contains(chiffres.count), chiffres.allSatisfy({ (0x30...0x39).contains($0) }), chiffres.count == 1 || chiffres.first != 0x30 else {
      return nil
    }
    let valeur = chiffres.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return valeur <= auPlus ? valeur : nil
  }
}
