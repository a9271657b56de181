public import Domaine

extension Dossier {
  /// A calendar of the séances for any program: neutral titles, no place, no name (P3, P12).
  ///
  /// A séance keeps its UID for ever: moved, its SEQUENCE grows; cancelled or missed, it stays there as CANCELLED, so that programs update and take away
  /// rather than duplicate (RFC 5545, 3.8.7.4).
  public func calendrierIcs(at: Instant) -> String {
    let tenues = calendrier.enOrdre.filter { emargement.absences[$0.id] == nil }
    let tombees = calendrier.enOrdre.filter { emargement.absences[$0.id] != nil }
    let retirees = tombees + calendrier.retirees.values.sorted { ($0.debut, $0.id) < ($1.debut, $1.id) }
    let evenements = tenues.flatMap { evenement($0, annule: false, at: at) } + retirees.flatMap { evenement($0, annule: true, at: at) }
    let tete = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Jalon//FR", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Rendez-vous"]
    return (tete + evenements + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
  }

  private func evenement(_ seance: Seance, annule: Bool, at: Instant) -> [String] {
    let rang = (calendrier.deplacements[seance.id] ?? 0) + (annule ? 1 : 0)
    return [
      "BEGIN:VEVENT", "UID:\(seance.id)@jalon", "SEQUENCE:\(rang)", "DTSTAMP:\(at.ics)", "DTSTART:\(seance.debut.ics)", "DTEND:\(seance.fin.ics)",
      "SUMMARY:Rendez-vous", "STATUS:\(annule ? "CANCELLED" : "CONFIRMED")", "END:VEVENT",
    ]
  }
}
