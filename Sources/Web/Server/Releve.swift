import Logging

/// What the log keeps of a visit: which address by its name, what came of it, how long it took. Never a path with what varies in it, never a word of a form.
struct Releve: Sendable {
  private let journal: Logger

  init(niveau: Logger.Level) {
    var journal = Logger(label: "jalon.visites")
    journal.logLevel = niveau
    self.journal = journal
  }

  /// Notes a visit that was answered.
  func noter(_ name: RouteName, _ reponse: Reponse, _ duree: Duration, demande: String) {
    let millisecondes = duree.components.seconds * 1_000 + duree.components.attoseconds / 1_000_000_000_000_000
    var faits: Logger.Metadata = ["demande": "\(demande)", "adresse": "\(name.rawValue)", "statut": "\(reponse.statut)", "ms": "\(millisecondes)"]
    if let panne = reponse.panne { faits["panne"] = "\(panne)" }
    journal.log(level: reponse.statut >= 500 ? .error : .info, "visite", metadata: faits)
  }
}
