/// A purchase order: of one bilan, or of several by one payer (F5, F9).
///
/// The order of several bilans is tied by its identifier alone: each dossier keeps what the order says, and nothing of the others.
public struct Commande: Hashable, Sendable {
  /// Its name without meaning, the same in every dossier that it pays for; `nil` where it is of one bilan.
  public let id: CommandeID?
  /// The payer's own reference.
  public let reference: String
  /// The day on which this bilan came under it.
  public let recueLe: Jour
  /// How many bilans it orders; `nil` where it does not say.
  public let nombre: Int?
  /// The most that it pays in all, VAT included; `nil` where it does not say.
  public let plafond: Montant?

  /// An order.
  public init(id: CommandeID? = nil, reference: String, recueLe: Jour, nombre: Int? = nil, plafond: Montant? = nil) {
    self.id = id
    self.reference = reference
    self.recueLe = recueLe
    self.nombre = nombre
    self.plafond = plafond
  }

  /// The same order, under which another bilan comes on another day.
  public func recue(le jour: Jour) -> Commande { Commande(id: id, reference: reference, recueLe: jour, nombre: nombre, plafond: plafond) }
}

/// The name of an order.
public typealias CommandeID = Identifiant<Commande>

extension Regle {
  /// An order pays for what it orders.
  public static let commandeSuffit = Regle(
    "commande-suffit", .engagement("bon de commande"), "Une commande ne paie ni plus de bilans, ni plus cher, qu’elle n’en commande.")
}

extension Commande {
  /// Whether another bilan, of which this payer would pay `part`, comes under this order beside those that it pays for already.
  public func peutPayer(_ part: Montant, deja parts: [Montant] = []) -> [Constat] {
    var constats: [Constat] = []
    if let nombre, parts.count >= nombre {
      constats.append(
        Constat(.commandeSuffit, .bloquant, "Demandez une autre commande\u{202F}: \(reference) est de \(nombre) bilans, et tous y sont."))
    }
    let reste = plafond.map { $0 - Montant.somme(parts) }
    if let reste, part > reste {
      constats.append(
        Constat(.commandeSuffit, .bloquant, "Demandez une autre commande, ou un avenant à celle-ci\u{202F}: il y reste \(max(reste, .nul))."))
    }
    return constats
  }
}
