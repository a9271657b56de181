/// Real times of a séance.
public struct Horaire: Hashable, Sendable {
  /// When it really began.
  public var debut: Instant
  /// When it really ended.
  public var fin: Instant

  /// From a moment to another.
  public init(debut: Instant, fin: Instant) {
    self.debut = debut
    self.fin = fin
  }

  /// Whether the two share a moment.
  public func chevauche(_ autre: Horaire) -> Bool { debut < autre.fin && autre.debut < fin }

  /// The time that really went by, the nights of the clock change included.
  public var duree: Duree { max(.nulle, fin.depuis(debut)) }
}

extension Partie {
  /// The other of the two.
  public var autre: Partie { self == .beneficiaire ? .consultant : .beneficiaire }
}

/// How a presence was signed (P7, P12).
public enum VoieDeSignature: Hashable, Sendable {
  /// Drawn on a screen.
  case dessinee
  /// By one's own name, typed on a screen.
  case saisie
  /// With a code received.
  case code
  /// Through a personal link.
  case lien
  /// On paper, scanned; who holds the original.
  case papier(originalChez: Role)
}

/// One signature of a presence.
public struct SignatureDePresence: Hashable, Sendable {
  /// As what.
  public var qualite: Partie
  /// Who.
  public var personne: PersonneID
  /// How.
  public var voie: VoieDeSignature
  /// When it was signed.
  public var a: Instant
  /// What was drawn, where it was and the drawing was kept.
  public var trace: Trace?

  /// A signature.
  public init(_ qualite: Partie, personne: PersonneID, voie: VoieDeSignature, a: Instant, trace: Trace? = nil) {
    self.qualite = qualite
    self.personne = personne
    self.voie = voie
    self.a = a
    self.trace = trace
  }
}

/// Why a séance was not held, as far as a dossier may know it (P9): a nature, never a reason.
public enum NatureDeLAbsence: String, Sendable, CaseIterable {
  /// The beneficiary had excused themselves.
  case excusee
  /// The beneficiary came, or said so, too late for the séance to be held.
  case tardive
  /// The beneficiary neither came nor said so.
  case injustifiee
  /// The centre was at fault: its consultant was not there.
  case duCentre
}
