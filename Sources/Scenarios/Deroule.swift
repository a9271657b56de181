public import Application
public import Domaine

/// A bilan being played: moves the clock, runs each gesture through the house, and notes what happened.
///
/// Nothing is invented on the way: a gesture noted here was decided by the domain, written to the store and is read back by the next one.
public final class Deroule {
  /// The house in which it is played.
  public let maison: Maison
  /// The clock that it moves.
  public let horloge: HorlogeSimulee
  /// The organisme that runs the bilan.
  public let organisme: OrganismeID
  /// What happened so far.
  public private(set) var chronologie: Chronologie
  /// Who makes its papers; `nil` where nobody does.
  let imprimeur: (any Imprimeur)?
  private let jusqua: Etape
  private let limite: Instant?
  private var etape = Etape.demande

  /// A bilan about to be played, up to and including a moment.
  public init(
    _ chronologie: Chronologie, maison: Maison, horloge: HorlogeSimulee, organisme: OrganismeID, jusqua: Etape, limite: Instant? = nil,
    imprimeur: (any Imprimeur)? = nil
  ) {
    self.chronologie = chronologie
    self.maison = maison
    self.horloge = horloge
    self.organisme = organisme
    self.jusqua = jusqua
    self.limite = limite
    self.imprimeur = imprimeur
  }

  /// The bilan was asked to stop before this moment.
  struct Arret: Error {}

  /// The house accepted what it should have refused.
  public struct Inattendu: Error, CustomStringConvertible {
    /// What was to be refused, and was not.
    public let description: String
  }

  /// Opens a moment of the bilan.
  func passer(a nouvelle: Etape) throws {
    guard nouvelle <= jusqua else { throw Arret() }
    etape = nouvelle
  }

  /// Stops the bilan where its time has not come yet.
  func arreterALaLimite() throws {
    if let limite, horloge.maintenant > limite { throw Arret() }
  }

  /// Moves the clock to an hour of a day, in Paris.
  func le(_ jour: Jour, _ heure: Int = 10, _ minute: Int = 0) {
    horloge.avancer(a: Instant(jour, heure, minute))
  }

  /// The day that the clock shows.
  var aujourdhui: Jour { horloge.maintenant.jourParis }

  /// A gesture that the house accepts; `heures` says how many are done once it is made, where it changes them.
  @discardableResult
  func geste<R: Sendable>(
    _ phrase: String, article: Regle? = nil, constats: [Constat] = [], heures: (R) -> Duree? = { _ in nil }, _ corps: (inout Geste) async throws -> R
  ) async throws -> R {
    try arreterALaLimite()
    let resultat = try await maison.geste(in: organisme, corps)
    noter(.geste, phrase, article: article, heures: heures(resultat), constats: constats)
    return resultat
  }

  /// A gesture on one paper that the house accepts.
  func geste<A: Papier>(
    _ phrase: String, sur id: Identifiant<A>, article: Regle? = nil, _ decision: (A) throws(Refus) -> [A.Event]
  ) async throws {
    try await geste(phrase, article: article) { geste in try await geste.decide(id, decision) }
  }

  /// A gesture that the house must refuse, by this rule.
  func refus<A: Papier>(
    _ phrase: String, par regle: Regle, sur id: Identifiant<A>, _ decision: (A) throws(Refus) -> [A.Event]
  ) async throws {
    try arreterALaLimite()
    do {
      try await maison.geste(in: organisme) { geste in _ = try await geste.decide(id, decision) }
    } catch let refus as Refus where refus.constats.contains(where: { $0.regle == regle }) {
      return noter(.refus, phrase, article: regle, heures: nil, constats: refus.constats)
    }
    throw Inattendu(description: "« \(phrase) » devait être refusé par la règle \(regle.id).")
  }

  /// A gesture that was made through the house itself.
  func dire(_ phrase: String, article: Regle? = nil, constats: [Constat] = []) {
    noter(.geste, phrase, article: article, heures: nil, constats: constats)
  }

  /// What time alone did.
  func echeance(_ phrase: String, article: Regle? = nil, constats: [Constat] = []) {
    noter(.echeance, phrase, article: article, heures: nil, constats: constats)
  }

  private func noter(_ sorte: Ligne.Sorte, _ phrase: String, article: Regle?, heures: Duree?, constats: [Constat]) {
    chronologie.lignes.append(
      Ligne(
        instant: horloge.maintenant, etape: etape, sorte: sorte, phrase: phrase, heures: heures, constats: constats, article: article?.source.citation))
  }
}
