/// An invoice as a fact: what it says and to whom, not its paper (F6).
public struct Facture: Hashable, Sendable {
  /// Its number in the centre's series.
  public var numero: NumeroDeFacture
  /// Who is to pay it.
  public var payeur: PayeurID
  /// Part of the price before the end, or what is left of it.
  public var nature: NatureDeFacture
  /// The hours it covers: hours done, never foreseen.
  public var heures: Duree
  /// Without VAT.
  public var horsTaxe: Montant
  /// VAT in hundredths of a percent; 0 where there is none.
  public var tva: Int
  /// On what ground VAT is charged or not.
  public var regime: RegimeDeTva
  /// The day on which it is issued.
  public var le: Jour

  /// An invoice.
  public init(
    numero: NumeroDeFacture, payeur: PayeurID, nature: NatureDeFacture = .solde, heures: Duree, horsTaxe: Montant, tva: Int,
    regime: RegimeDeTva, le: Jour
  ) {
    self.numero = numero
    self.payeur = payeur
    self.nature = nature
    self.heures = heures
    self.horsTaxe = horsTaxe
    self.tva = tva
    self.regime = regime
    self.le = le
  }

  /// With VAT.
  public var toutesTaxes: Montant { horsTaxe + horsTaxe.fois(tva, sur: 10_000) }
}

/// What an invoice asks for.
public enum NatureDeFacture: String, Sendable, CaseIterable {
  /// Part of the price, before the end.
  case acompte
  /// What is left of what was done.
  case solde
}

/// The number of an invoice: `2026-0042`.
public struct NumeroDeFacture: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// As it is printed.
  public let description: String

  /// A number of 1 to 35 letters, digits and `- / . _`; `nil` for anything else.
  public init?(_ texte: String) {
    let permis = texte.utf8.allSatisfy { octet in
      (0x30...0x39).contains(octet) || (0x41...0x5A).contains(octet) || (0x61...0x7A).contains(octet) || [0x2D, 0x2F, 0x2E, 0x5F].contains(octet)
    }
    guard (1...35).contains(texte.utf8.count), permis else { return nil }
    description = texte
  }

  /// In the order of their text.
  public static func < (gauche: NumeroDeFacture, droite: NumeroDeFacture) -> Bool {
    gauche.description < droite.description
  }
}
