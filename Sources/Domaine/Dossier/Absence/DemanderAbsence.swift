extension Regle {
  /// An answer answers a request.
  public static let absenceDemandee = Regle("absence-demandee", .maison, "Aucune absence n’a été demandée.")
  /// One request at a time.
  public static let absenceUneFois = Regle(
    "absence-une-fois", .maison, "Une demande d’absence attend déjà sa réponse, ou l’a reçue\u{202F}: attendez un refus avant d’en faire une autre.")
  /// An absence is asked where it is needed.
  public static let absenceUtile = Regle(
    "absence-utile", .maison, "Rien n’est à demander\u{202F}: la convention avec l’employeur règle déjà les heures.")
  /// An administration's silence is no agreement.
  public static let accordEcrit = Regle(
    "accord-ecrit", .maison, "Obtenez l’accord écrit de l’administration\u{202F}: pour un agent public, le silence ne vaut pas accord.")

  /// An agreement is for the days that were asked for.
  public static let absenceDesSonDebut = Regle(
    "absence-des-son-debut", .maison, "Une absence accordée commence le jour demandé, ou celui auquel l’employeur l’a reportée\u{202F}: aucune séance avant.")

  static let deLAbsence = [absenceDemandee, absenceUneFois, absenceUtile, accordEcrit, absenceDesSonDebut]
}

extension Dossier {
  /// Records the request of absence that the beneficiary sent (L6323-17). Off working time it is refused: the employer must learn nothing (F3).
  ///
  /// A request that is late is refused too, unless the employer has accepted it in writing: `accordeeLe` is the day of that agreement.
  public func demanderAbsence(_ demande: DemandeDAbsence, accordeeLe: Jour? = nil) throws(Refus) -> [Event] {
    _ = try ouvert()
    if absence.demande == demande, accordeeLe == nil || estAccepte { return [] }
    if absence.demande != nil, absence.reponse == nil || estAccepte { throw Refus(.absenceUneFois) }
    try Refus.siBloque(peutDemander(demande, accordExpres: accordeeLe != nil))
    return [.absence(.demandee(demande))] + (accordeeLe.map { [.absence(.acceptee(le: $0))] } ?? [])
  }

  /// What must be known of a request of absence before it is sent: a public agent's has its own texts.
  public func peutDemander(_ demande: DemandeDAbsence, accordExpres: Bool = false) -> [Constat] {
    if financement.temps == .horsTempsDeTravail {
      return [Constat(.horsTemps, .bloquant, "Ne demandez rien à l’employeur\u{202F}: le bilan se fait hors temps de travail.")]
    }
    guard absenceRequise else { return [Constat(.absenceUtile, .bloquant)] }
    guard agentPublic else {
      return Droit.demandeDAbsence(demandeLe: demande.envoyeeLe, debutLe: demande.debutLe, accordExpres: accordExpres)
        + dureeTenue(demande.duree, le: demande.envoyeeLe)
    }
    let droits = ouverture.faits?.droitsDeLAgent ?? .communs
    return Droit.demandeDeLAgent(demandeLe: demande.envoyeeLe, debutLe: demande.debutLe)
      + dureeTenue(demande.duree, le: demande.envoyeeLe)
      + Droit.intervalleDeLAgent(precedentLe: ouverture.faits?.bilanPrecedentLe, demandeLe: demande.envoyeeLe, droits: droits)
  }

  /// Whether an absence must be asked for: not where the employer's own convention already settles the hours.
  public var absenceRequise: Bool {
    let surTemps = financement.temps == .surTempsDeTravail
    if cadre?.exigeConventionTripartite == true { return false }
    return surTemps && (agentPublic || cadres.contains { Droit.demandeDAbsenceRequise(cadre: $0, surTempsDeTravail: surTemps) })
  }

  /// The first day on which the beneficiary may be away: the one asked for, or the one to which the employer postponed it; `nil` where no absence is needed
  /// or none was asked.
  public var premierJourDAbsence: Jour? {
    absenceRequise ? absence.demande.map { max($0.debutLe, absence.reporteeAu ?? $0.debutLe) } : nil
  }

  var agentPublic: Bool { ouverture.faits?.statut == .agentPublic }

  var estAccepte: Bool { if case .acceptee = absence.reponse { true } else { false } }
}
