public import Application
import Domaine

/// What is done once the answer has left, so that neither its time nor a failure tells whether there was anything to do.
///
/// Held in memory: what waits here is worth ten minutes, and its owner may ask for it again.
public actor Differe {
  typealias Travail = @Sendable () async throws -> Void

  private struct Attente {
    let travail: Travail
    let fin: Instant
    var des: Instant
  }

  private let world: World
  private var attente: [Attente] = []

  /// Nothing to do yet.
  public init(world: World) { self.world = world }

  /// How many may wait: past it, the house says that it can't answer, whoever asks.
  private static let place = 1_000

  /// Keeps something to be done.
  func confier(_ travail: @escaping Travail) throws {
    if attente.count >= Differe.place { throw StoreError.unavailable("differe") }
    let now = world.now()
    attente.append(Attente(travail: travail, fin: now.plus(Duree(minutes: 10)), des: now))
  }

  /// Does what is due. What fails comes back a minute later, for ten minutes. Gives how many were taken.
  @discardableResult
  public func passer() async -> Int {
    let now = world.now()
    let pris = attente.filter { $0.des <= now }
    attente.removeAll { $0.des <= now }
    await withTaskGroup(of: Attente?.self) { groupe in
      for (rang, attente) in pris.enumerated() {
        if rang >= 8, let rate = await groupe.next() ?? nil { remettre(rate) }
        groupe.addTask {
          do {
            try await attente.travail()
            return nil
          } catch {
            return attente
          }
        }
      }
      for await rate in groupe { if let rate { remettre(rate) } }
    }
    return pris.count
  }

  private func remettre(_ rate: Attente) {
    var rate = rate
    rate.des = world.now().plus(Duree(minutes: 1))
    if rate.des < rate.fin { attente.append(rate) }
  }
}
