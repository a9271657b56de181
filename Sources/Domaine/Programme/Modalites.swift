/// A version of a programme: what a dossier pins on the day it opens.
public struct ProgrammeRef: Hashable, Sendable {
  /// The programme's name for ever: `centre-parisien`.
  public let id: String
  /// Its version: `2026-1`.
  public let version: String

  /// A version of a programme.
  public init(id: String, version: String) {
    self.id = id
    self.version = version
  }

  /// Whether it is the earlier of two versions of a programme.
  func precede(_ autre: ProgrammeRef) -> Bool {
    let (nombres, autres) = (numeros, autre.numeros)
    return nombres == autres ? version < autre.version : nombres.lexicographicallyPrecedes(autres)
  }

  private var numeros: [Int] { version.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) } }
}

/// What a dossier keeps of its programme, so that a later version changes nothing for those who have begun.
public struct Modalites: Hashable, Sendable {
  /// Where it comes from.
  public var programme: ProgrammeRef
  /// The title that convention, certificate and invoice bear.
  public var intitule: String
  /// The séances, in order.
  public var seances: [SeancePrevue]
  /// Work guided by the consultant's materials, declared by the beneficiary and attested by the consultant: it counts in the total.
  public var travailGuide: Duree
  /// Whether personal research and enquêtes count as guided work (S0) or not (S3).
  public var rechercheIncluse: Bool
  /// From first to last séance.
  public var amplitude: Amplitude
  /// Between a séance and the next, in days; a longer gap is allowed while a projet is being validated.
  public var ecartMaximal: Int?
  /// On site, at a distance, or either.
  public var modes: Set<ModeSeance>
  /// A change of date.
  public var changement: Changement
  /// From acceptance to the first séance, in days.
  public var demarrageMaximal: Int?
  /// From the request to the entretien préalable, in days.
  public var accesMaximal: Int?
  /// Who writes the synthèse, and whether both sign it.
  public var synthese: ModaliteSynthese
  /// How presence is shown.
  public var presence: Presence
  /// Whether one consultant holds the whole bilan (S1), or another may be met at the beneficiary's wish (S0).
  public var secondConsultantPossible: Bool
  /// Whether a convention and an accepted order must come before the first séance when a third party pays (S3).
  public var bonDeCommandeExige: Bool
  /// Months to the follow-up.
  public var suiviMois: Int
  /// Price and VAT.
  public var prix: Prix?
  /// Hours of the week, Monday to Friday, within which a question is answered.
  public var reponseHeures: Int?
  /// Whether a summary of the objectives may be kept, by agreement (S3).
  public var syntheseObjectifs: Bool

  /// What a programme promises, with the values most programmes share for what is not said.
  public init(
    programme: ProgrammeRef, intitule: String = "Bilan de compétences", seances: [SeancePrevue], travailGuide: Duree,
    rechercheIncluse: Bool = false, amplitude: Amplitude = Amplitude(), ecartMaximal: Int? = nil,
    modes: Set<ModeSeance> = [.presentiel, .distance], changement: Changement = Changement(), demarrageMaximal: Int? = nil,
    accesMaximal: Int? = nil, synthese: ModaliteSynthese = ModaliteSynthese(), presence: Presence = .parSeance,
    secondConsultantPossible: Bool = false, bonDeCommandeExige: Bool = false, suiviMois: Int = 6, prix: Prix? = nil,
    reponseHeures: Int? = nil, syntheseObjectifs: Bool = false
  ) {
    self.programme = programme
    self.intitule = intitule
    self.seances = seances
    self.travailGuide = travailGuide
    self.rechercheIncluse = rechercheIncluse
    self.amplitude = amplitude
    self.ecartMaximal = ecartMaximal
    self.modes = modes
    self.changement = changement
    self.demarrageMaximal = demarrageMaximal
    self.accesMaximal = accesMaximal
    self.synthese = synthese
    self.presence = presence
    self.secondConsultantPossible = secondConsultantPossible
    self.bonDeCommandeExige = bonDeCommandeExige
    self.suiviMois = suiviMois
    self.prix = prix
    self.reponseHeures = reponseHeures
    self.syntheseObjectifs = syntheseObjectifs
  }

  /// Hours with the consultant.
  public var accompagnement: Duree { .somme(seances.map(\.duree)) }
  /// All the hours of the bilan: at most 24:00 (L6313-4).
  public var dureeTotale: Duree { accompagnement + travailGuide }
}

/// A séance as the programme foresees it.
public struct SeancePrevue: Hashable, Sendable {
  /// The legal phase it belongs to.
  public var phase: PhaseLegale
  /// Its length.
  public var duree: Duree

  /// A séance of a phase.
  public init(_ phase: PhaseLegale, _ duree: Duree) {
    self.phase = phase
    self.duree = duree
  }
}

/// From the first séance to the last, entretien préalable and follow-up excluded.
public struct Amplitude: Hashable, Sendable {
  /// At least so many days.
  public var minimumJours: Int?
  /// At most so many months.
  public var maximumMois: Int?

  /// Bounds, or none.
  public init(minimumJours: Int? = nil, maximumMois: Int? = nil) {
    self.minimumJours = minimumJours
    self.maximumMois = maximumMois
  }
}

/// Where a séance is held.
public enum ModeSeance: String, Sendable, CaseIterable {
  case presentiel, distance
}

/// What a change of date asks for.
public struct Changement: Hashable, Sendable {
  /// Days before the séance.
  public var preavisJours: Int
  /// Whether the payer of an action under the plan must agree too (S3).
  public var accordEmployeur: Bool
  /// Whether exceptional circumstances lift the notice; which they were is told to nobody but the beneficiary and the consultant.
  public var exceptions: Bool

  /// What a change of date asks for; by default nothing but the agreement of the two who meet.
  public init(preavisJours: Int = 0, accordEmployeur: Bool = false, exceptions: Bool = true) {
    self.preavisJours = preavisJours
    self.accordEmployeur = accordEmployeur
    self.exceptions = exceptions
  }
}

/// The document de synthèse as the programme has it made.
public struct ModaliteSynthese: Hashable, Sendable {
  /// Who holds the pen.
  public enum Redacteur: String, Sendable, CaseIterable {
    /// The consultant (S0).
    case consultant
    /// The consultant, from texts that the beneficiary wrote step by step (S1).
    case consultantSurTextes
    /// The beneficiary (S3).
    case beneficiaire
  }

  /// Who holds the pen.
  public var redacteur: Redacteur
  /// Whether both sign and initial it. A refusal to sign never blocks the hand-over.
  public var cosignee: Bool

  /// How the synthèse is made.
  public init(redacteur: Redacteur = .consultant, cosignee: Bool = false) {
    self.redacteur = redacteur
    self.cosignee = cosignee
  }
}

/// How presence is shown to those who pay.
public enum Presence: String, Sendable, CaseIterable {
  /// An attestation signed at each séance.
  case parSeance
  /// The planning itself, signed séance by séance and annexed to convention and invoice (S3).
  case planningSigne
}

/// What a bilan costs.
public struct Prix: Hashable, Sendable {
  /// Without VAT, for the whole bilan.
  public var horsTaxe: Montant
  /// VAT in hundredths of a percent: 2000 for 20 %; 0 where exempt.
  public var tva: Int
  /// When a payer under the plan is invoiced.
  public var jalonFacture: JalonFacture

  /// What makes the invoice due.
  public enum JalonFacture: String, Sendable, CaseIterable {
    /// The hand-over of the synthèse.
    case remiseSynthese
    /// The end of the last séance.
    case derniereSeance
  }

  /// A price.
  public init(horsTaxe: Montant, tva: Int, jalonFacture: JalonFacture = .remiseSynthese) {
    self.horsTaxe = horsTaxe
    self.tva = tva
    self.jalonFacture = jalonFacture
  }

  /// With VAT.
  public var toutesTaxes: Montant { horsTaxe + horsTaxe.fois(tva, sur: 10_000) }
}
