import Domaine
import Foundation

/// People made of syllables, so that nobody can take them for anyone: Bakolu Zimetora.
///
/// First names are few and shared, last names many, as in life. Some are planted, evenly and in the same number whatever the crowd,
/// with letters that no syllable has: a search for them finds the same among a thousand and among a million.
struct InventedPeople {
  /// The last name that one person has.
  static let unique = "Wagonnette"
  /// The last name that sixty have.
  static let shared = "Xylophane"
  /// How many have it.
  static let sharedCount = 60

  private static let consonants = Array("bcdfgklmnprstvz")
  private static let vowels = Array("aeiou")

  /// A first name that one in four hundred has.
  static var common: String {
    var chance = Chance(5)
    return name(3, &chance)
  }

  let count: Int
  private let firstNames: [String]
  private var chance = Chance(7)

  init(count: Int) {
    self.count = count
    var chance = Chance(5)
    firstNames = (0..<400).map { _ in InventedPeople.name(3, &chance) }
  }

  /// The next person, the `rank`th of the crowd.
  mutating func next(_ rank: Int) -> Dossier.Identite {
    let firstName = firstNames[Int.random(in: 0..<firstNames.count, using: &chance)]
    let drawn = InventedPeople.name(Int.random(in: 3...4, using: &chance), &chance)
    let name = rank == count / 2 ? InventedPeople.unique : rank % (count / InventedPeople.sharedCount) == 0 && rank < limit ? InventedPeople.shared : drawn
    return Dossier.Identite(prenom: firstName, nom: name, courriel: "\(firstName.lowercased())@exemple.invalid", telephone: "00 00 00 00 00")
  }

  private var limit: Int { count / InventedPeople.sharedCount * InventedPeople.sharedCount }

  private static func name(_ syllables: Int, _ chance: inout Chance) -> String {
    let letters = (0..<syllables).flatMap { _ in
      [consonants[Int.random(in: 0..<consonants.count, using: &chance)], vowels[Int.random(in: 0..<vowels.count, using: &chance)]]
    }
    return String(letters).capitalized
  }
}
