import Application
import Domaine
import EventCodec

/// The smallest paper: a register of numbers, none above ten. It stands in for the real ones where only the house is tested.
struct Registre: Aggregate, Papier {
  enum Event: Sendable, Equatable { case inscrit(Int) }

  private(set) var nombres: [Int] = []

  mutating func evolve(_ event: Event) {
    guard case .inscrit(let nombre) = event else { return }
    nombres.append(nombre)
  }

  func inscrire(_ nombre: Int) throws(Refus) -> [Event] {
    guard nombre <= 10 else { throw Refus(.dixAuPlus) }
    return nombres.contains(nombre) ? [] : [.inscrit(nombre)]
  }

  static let nature = Nature.suivi

  static func encode(_ event: Event) -> StoredEvent {
    guard case .inscrit(let nombre) = event else { return StoredEvent("registre.inconnu.v1") }
    return StoredEvent("registre.inscrit.v1", ["nombre": nombre])
  }

  static func decode(_ stored: StoredEvent) throws(CodecError) -> Event {
    guard stored.name == "registre.inscrit.v1" else { throw stored.unknown }
    return .inscrit(try stored.fields("nombre"))
  }

  func rows(of id: Identifiant<Registre>) -> [Row] {
    [Row(list: "registres", sort: Int64(nombres.reduce(0, +)), content: nombres.map(UInt8.init))]
  }

  func envois(apres event: Event) -> [Envoi] {
    event == .inscrit(7) ? [Envoi("registre.sept", a: .bureau)] : []
  }
}

extension Regle {
  static let dixAuPlus = Regle("dix-au-plus", .maison, "Choisissez un nombre de dix au plus.")
}
