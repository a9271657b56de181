import Domaine

extension Saisie {
  /// An hour that must be there, as the browser's own field gives it (`14:05`), or as one writes it (`14 h 05`, `14h`).
  mutating func heure(_ champ: String, _ absent: String) -> (heure: Int, minute: Int)? {
    let texte = texte(champ, absent, maximum: 10)
    if texte.isEmpty { return nil }
    let parties = texte.split { $0 == ":" || $0 == "h" || $0.isWhitespace }.map { Int($0) ?? -1 }
    let (heure, minute) = (parties.first ?? -1, parties.dropFirst().first ?? 0)
    if parties.count <= 2, (0...23).contains(heure), (0...59).contains(minute) { return (heure, minute) }
    refuser(champ, "Écrivez l’heure ainsi\u{202F}: 14:30.")
    return nil
  }

  /// A moment: a day and an hour that must be there.
  mutating func moment(_ jour: String, _ heure: String) -> Instant? {
    let (jour, heure) = (self.jour(jour, "Choisissez un jour."), self.heure(heure, "Choisissez une heure."))
    guard let jour, let heure else { return nil }
    return Instant(jour, heure.heure, heure.minute)
  }
}

extension Instant {
  /// `14:05`, as a field of hours holds it.
  var heureDeChamp: String {
    let (heure, minute) = heureParis
    return "\(heure < 10 ? "0" : "")\(heure):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// `14 h 05`, in Paris.
  var heure: String {
    let (heure, minute) = heureParis
    return "\(heure)\u{A0}h" + (minute == 0 ? "" : "\u{A0}\(minute < 10 ? "0" : "")\(minute)")
  }

  /// Whatever moment the digits of a form say; none for anything else.
  init?(champ: String) {
    guard let millisecondes = Int64(champ) else { return nil }
    self.init(millisecondes: millisecondes)
  }
}

extension Seance {
  /// `mardi 24 novembre 2026, de 14 h à 16 h`.
  var quand: String { "\(jour.enToutesLettres), de \(debut.heure) à \(fin.heure)" }

  /// Where, as those who meet say it.
  var ou: String { mode == .distance ? "à distance" : lieu }
}
