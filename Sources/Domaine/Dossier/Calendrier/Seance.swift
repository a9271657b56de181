/// A meeting of the bilan as it was planned: its phase, its time, its place, who holds it.
public struct Seance: Hashable, Sendable {
  /// Its name.
  public var id: SeanceID
  /// The legal phase it belongs to (R6313-4).
  public var phase: PhaseLegale
  /// When it begins.
  public var debut: Instant
  /// How long it is meant to last.
  public var duree: Duree
  /// On site or at a distance.
  public var mode: ModeSeance
  /// The room's address, or the link of the video call.
  public var lieu: String
  /// The consultant who is to hold it.
  public var consultant: PersonneID

  /// A planned meeting.
  public init(id: SeanceID, phase: PhaseLegale, debut: Instant, duree: Duree, mode: ModeSeance, lieu: String, consultant: PersonneID) {
    self.id = id
    self.phase = phase
    self.debut = debut
    self.duree = duree
    self.mode = mode
    self.lieu = lieu
    self.consultant = consultant
  }

  /// When it is meant to end.
  public var fin: Instant { debut.plus(duree) }
  /// The day on which it begins, in Paris.
  public var jour: Jour { debut.jourParis }

  /// Whether the two meetings share a moment.
  public func chevauche(_ autre: Seance) -> Bool {
    debut < autre.fin && autre.debut < fin
  }
}

/// The name of a séance.
public typealias SeanceID = Identifiant<Seance>
