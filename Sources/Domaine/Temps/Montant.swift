/// An amount of money, in centimes of euro: never a floating number.
///
/// Amounts beyond ten million million euros are held at that bound, so that no input, however absurd, overflows a sum.
public struct Montant: Hashable, Comparable, Sendable {
  /// Centimes; negative for what is owed back.
  public let centimes: Int

  /// So many centimes.
  public init(centimes: Int) {
    self.centimes = Borne.tenir(centimes, entre: -Montant.borne, et: Montant.borne)
  }

  /// So many euros, and centimes beside them.
  public static func euros(_ euros: Int, _ centimes: Int = 0) -> Montant {
    Montant(centimes: Borne.tenir(euros, entre: -Montant.borne, et: Montant.borne) * 100) + Montant(centimes: centimes)
  }

  private static let borne = 1_000_000_000_000_000

  /// Nothing.
  public static let nul = Montant(centimes: 0)

  /// Smaller amounts come first.
  public static func < (gauche: Montant, droite: Montant) -> Bool {
    gauche.centimes < droite.centimes
  }

  /// The two amounts together.
  public static func + (gauche: Montant, droite: Montant) -> Montant {
    Montant(centimes: gauche.centimes + droite.centimes)
  }

  /// What is left of the first once the second is taken away.
  public static func - (gauche: Montant, droite: Montant) -> Montant {
    Montant(centimes: gauche.centimes - droite.centimes)
  }

  /// The amount times `numerateur / denominateur`, rounded to the nearest centime, halves away from zero.
  ///
  /// Used for VAT (20/100) and for what is invoiced pro rata of the hours done. A null denominator gives nothing.
  public func fois(_ numerateur: Int, sur denominateur: Int = 1) -> Montant {
    guard denominateur != 0 else { return .nul }
    let signe = (centimes < 0) != ((numerateur < 0) != (denominateur < 0)) ? -1 : 1
    let (produit, diviseur) = (centimes.magnitude.multipliedFullWidth(by: numerateur.magnitude), denominateur.magnitude)
    guard produit.high < diviseur else { return Montant(centimes: signe * Montant.borne) }
    let (quotient, reste) = diviseur.dividingFullWidth(produit)
    let entier = Int(min(quotient, UInt(Montant.borne)))
    return Montant(centimes: signe * (reste >= diviseur - reste ? entier + 1 : entier))
  }

  /// The sum of several amounts.
  public static func somme(_ montants: some Sequence<Montant>) -> Montant {
    montants.reduce(.nul, +)
  }
}

extension Montant: CustomStringConvertible {
  /// `2 304,00 €`, with narrow no-break spaces.
  public var description: String {
    let signe = centimes < 0 ? "−" : ""
    let euros = Texte.milliers(abs(centimes) / 100)
    return "\(signe)\(euros),\(Texte.surDeux(abs(centimes) % 100))\(Texte.insecable)€"
  }
}
