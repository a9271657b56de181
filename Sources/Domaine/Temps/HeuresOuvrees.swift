extension JoursFeries {
  /// The moment reached after so much time of working days, whose twenty-four hours all count, in Paris.
  ///
  /// From a Saturday, a Sunday or a holiday it runs from 0:00 of the next working day. Clocks change on Sundays alone, so that every working day has its
  /// twenty-four hours, and a Friday at 17:00 is followed, forty-eight hours later, by the Tuesday at 17:00.
  public func apres(_ duree: Duree, depuis instant: Instant) -> Instant {
    let depart = prochainOuvre(instant.jourParis)
    let (heure, minute) = depart == instant.jourParis ? instant.heureParis : (0, 0)
    let minutes = (duree + .heures(heure, minute)).minutes
    return Instant(plusOuvres(minutes / 1_440, depuis: depart), minutes / 60 % 24, minutes % 60)
  }
}
