public import Application
public import Domaine

/// Where bilans are played: a house whose clock a scenario moves, and the programmes that it runs.
public struct Theatre: Sendable {
  /// The organisme of every bilan played.
  public static let organisme = OrganismeID(haut: 0x6A61_6C6F_6E, bas: 1)
  /// The day of the first call, 7 September 2026: a Monday, in the first year of the thirteen hours.
  public static let premierAppel = Jour(numero: 20_703)

  private let horloge: HorlogeSimulee
  let programmes: [String: Programme]
  let maison: Maison

  /// A house opened over a store, on a clock that begins on the day of the first call.
  /// - Parameters:
  ///   - programmes: The programmes brought into conformity, by their names.
  ///   - graine: From which every identifier is drawn: the same seed plays the same bilans to the bit.
  ///   - ouvrir: Opens the house in the world it is given.
  public init(programmes: [String: Programme], graine: UInt64 = 2_026, ouvrir: (World) throws -> Maison) rethrows {
    horloge = HorlogeSimulee(depart: Instant(Theatre.premierAppel, 9), graine: graine)
    self.programmes = programmes
    maison = try ouvrir(horloge.world)
  }

  /// Plays a bilan up to a moment and tells what happened. Each begins on the same day.
  ///
  /// - Parameters:
  ///   - parcours: Which.
  ///   - jusqua: The last moment to play.
  ///   - depuis: The day of the first call.
  ///   - avant: The moment after which nothing is played: the bilan stands there, with what is to come.
  ///   - equipe: Which consultant conducts it, where one alone could not hold them all; the first is the one whom the demonstration shows.
  ///   - imprimeur: Who makes its papers; nobody without it.
  /// - Throws: `Refus` where the house refuses what it should not, `Deroule.Inattendu` where it accepts what it should not.
  public func jouer(
    _ parcours: Parcours, jusqua: Etape = .archive, depuis: Jour = premierAppel, avant limite: Instant? = nil, equipe: Int = 0,
    imprimeur: (any Imprimeur)? = nil
  ) async throws -> Chronologie {
    guard let programme = programmes[parcours.id] else { throw Deroule.Inattendu(description: "programme \(parcours.id) introuvable") }
    let modalites = try programme.modalites
    horloge.revenir(a: Instant(depuis, 9))
    let chronologie = Chronologie(
      scenario: parcours.id, titre: parcours.titre, programme: modalites.programme, dureeTotale: modalites.dureeTotale,
      dossier: maison.world.identifiant())
    let deroule = Deroule(chronologie, maison: maison, horloge: horloge, organisme: Theatre.organisme, jusqua: jusqua, limite: limite, imprimeur: imprimeur)
    do {
      var distribution = parcours.distribution(parcours.graine)
      if equipe > 0 { distribution.consultant = PersonneID(haut: 7_000 + UInt64(equipe), bas: 2) }
      try await parcours.jouer(Bilan(deroule: deroule, distribution: distribution, programme: programme, modalites: modalites))
    } catch is Deroule.Arret {}
    return deroule.chronologie
  }
}
