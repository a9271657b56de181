/// A time during which someone can be met.
public struct Plage: Hashable, Sendable {
  /// When it begins.
  public var debut: Instant
  /// When it ends.
  public var fin: Instant

  /// From a moment to another.
  public init(debut: Instant, fin: Instant) {
    self.debut = debut
    self.fin = fin
  }

  /// The times that both lists share, earliest first.
  public static func communes(_ gauche: [Plage], _ droite: [Plage]) -> [Plage] {
    gauche.flatMap { a in
      droite.compactMap { b in
        let commune = Plage(debut: max(a.debut, b.debut), fin: min(a.fin, b.fin))
        return commune.debut < commune.fin ? commune : nil
      }
    }.sorted { ($0.debut, $0.fin) < ($1.debut, $1.fin) }
  }
}

/// A séance that is proposed: nothing is planned until both have agreed.
public struct SeanceProposee: Hashable, Sendable {
  /// The legal phase.
  public var phase: PhaseLegale
  /// When it would begin.
  public var debut: Instant
  /// How long it would last.
  public var duree: Duree

  /// A proposal.
  public init(phase: PhaseLegale, debut: Instant, duree: Duree) {
    self.phase = phase
    self.debut = debut
    self.duree = duree
  }
}

/// What a calendar is made from (P8): values only, so that the same question has always the same answer.
public struct DemandeDeCalendrier: Sendable {
  /// The séances to place, in order.
  public var seances: [SeancePrevue]
  /// When beneficiary and consultant are both free, earliest first.
  public var plages: [Plage]
  /// No séance before this day.
  public var des: Jour
  /// From first to last séance.
  public var amplitude: Amplitude
  /// Days between two séances that are aimed at.
  public var ecartVise: Int
  /// Days between two séances that are needed: the rhythm that an aménagement asks for, seven for one séance a week.
  public var ecartMinimal: Int
  /// The days of séances that stand already: nothing is proposed nearer to them than that.
  public var tenues: [Jour]
  /// The holidays on which nothing is proposed; nor on Sundays.
  public var feries: JoursFeries

  /// A question to the proposer.
  public init(
    seances: [SeancePrevue], plages: [Plage], des: Jour, amplitude: Amplitude = Amplitude(), ecartVise: Int = 7, ecartMinimal: Int = 0,
    tenues: [Jour] = [], feries: JoursFeries = JoursFeries()
  ) {
    self.seances = seances
    self.plages = plages
    self.des = des
    self.amplitude = amplitude
    self.ecartVise = ecartVise
    self.ecartMinimal = ecartMinimal
    self.tenues = tenues
    self.feries = feries
  }

  /// A whole calendar: the widest spacing up to the one aimed at that fits the availabilities and the amplitude; empty where none does.
  public func proposer() -> [SeanceProposee] {
    if seances.isEmpty { return [] }
    let moindre = max(ecartMinimal, ecartDeLAmplitude)
    for ecart in stride(from: max(ecartVise, moindre), through: moindre, by: -1) {
      if let calendrier = essayer(ecart: ecart), tient(calendrier) { return calendrier }
    }
    return []
  }

  /// The spacing under which the calendar would be briefer than the programme's least amplitude.
  private var ecartDeLAmplitude: Int {
    guard let jours = amplitude.minimumJours, seances.count > 1 else { return 0 }
    return (jours + seances.count - 2) / (seances.count - 1)
  }

  private func essayer(ecart: Int) -> [SeanceProposee]? {
    var placees: [SeanceProposee] = []
    var jour = des
    var libreA = Instant(des)
    for prevue in seances {
      guard let debut = creneau(de: prevue.duree, des: jour, apres: libreA) else { return nil }
      placees.append(SeanceProposee(phase: prevue.phase, debut: debut, duree: prevue.duree))
      jour = debut.jourParis.plus(jours: ecart)
      libreA = debut.plus(prevue.duree)
    }
    return placees
  }

  /// The first moment at which `duree` fits, on a quarter of an hour.
  private func creneau(de duree: Duree, des jour: Jour, apres: Instant) -> Instant? {
    for plage in plages {
      let debut = Plage.auQuartDHeure(max(plage.debut, max(apres, Instant(jour))))
      if debut.plus(duree) <= plage.fin, convient(debut.jourParis) { return debut }
    }
    return nil
  }

  private func convient(_ jour: Jour) -> Bool {
    jour.jourDeSemaine != .dimanche && !feries.contient(jour) && tenues.allSatisfy { abs(jour.joursDepuis($0)) >= ecartMinimal }
  }

  private func tient(_ calendrier: [SeanceProposee]) -> Bool {
    guard let premier = calendrier.first?.debut.jourParis, let dernier = calendrier.last?.debut.jourParis else { return false }
    if let mois = amplitude.maximumMois, dernier > premier.plus(mois: mois) { return false }
    return dernier >= premier.plus(jours: amplitude.minimumJours ?? 0)
  }
}

extension Plage {
  /// The moment itself, or the next quarter of an hour.
  static func auQuartDHeure(_ moment: Instant) -> Instant {
    let quart: Int64 = 900_000
    let reste = ((moment.millisecondes % quart) + quart) % quart
    return reste == 0 ? moment : Instant(millisecondes: moment.millisecondes - reste + quart)
  }
}
