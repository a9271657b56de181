import Application
import Documents
import Domaine
import Logging

/// How the house stands.
public struct EtatDeLaMaison: Sendable, Equatable {
  /// Whether papers can be made.
  public enum Presse: String, Sendable, CaseIterable {
    case vivante, muette, absente
  }

  /// Whether the store can be written to.
  public var magasin: Bool
  /// Whether papers can be made. A house without a press says so, and serves.
  public var presse: Presse
  /// How many mails failed and wait; `nil` where the store can't be read.
  public var messages: Int?

  /// Whether it can serve.
  public var estPrete: Bool { magasin && presse != .muette }
}

/// Looks at how the house stands, at most once in five seconds however often it is asked: it writes a cell, and may start a worker.
public actor Sonde {
  private let maison: Maison
  private let imprimerie: Imprimerie?
  private let journal = Logger(label: "jalon.presse")
  private var dernier: (etat: EtatDeLaMaison, a: Instant)?

  init(_ maison: Maison, _ imprimerie: Imprimerie?) { (self.maison, self.imprimerie) = (maison, imprimerie) }

  /// How the house stands.
  public func etat() async -> EtatDeLaMaison {
    let now = maison.world.now()
    // A clock set back makes it look again.
    if let dernier, dernier.a <= now, now.millisecondes - dernier.a.millisecondes < 5_000 { return dernier.etat }
    let etat = EtatDeLaMaison(magasin: await magasin(now), presse: await presse(), messages: await messages())
    dernier = (etat, now)
    return etat
  }

  private func magasin(_ now: Instant) async -> Bool {
    do {
      try await maison.store.put([1], in: CellKey("sonde", Jeton.empreinte("sonde")), until: now.plus(Duree(minutes: 1)))
      return true
    } catch {
      return false
    }
  }

  private func presse() async -> EtatDeLaMaison.Presse {
    guard let imprimerie else { return .absente }
    do {
      try await imprimerie.eprouver()
      return .vivante
    } catch {
      // A worker's word on what it lacks holds no content: see `WorkerFailure`.
      journal.error("presse muette", metadata: ["raison": "\(error)"])
      return .muette
    }
  }

  /// Past a thousand of one organisme, more tell nothing more.
  private func messages() async -> Int? {
    do {
      var nombre = 0
      for organisme in try await maison.store.organismes() { nombre += try await maison.store.delayed(in: organisme, limit: 1_000).count }
      return nombre
    } catch {
      return nil
    }
  }
}
