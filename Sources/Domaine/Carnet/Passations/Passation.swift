extension Carnet {
  /// An instrument passed by the beneficiary, here or elsewhere.
  public struct Passation: Identifie {
    /// Its name.
    public let id: Identifiant<Passation>
    /// Which instrument, in which edition.
    public var instrument: InstrumentRef
    /// What kind it is.
    public var nature: NatureInstrument
    /// What it is for (L6313-4).
    public var objet: ObjetDuBilan
    /// The qualification by which the consultant may use it, where its publisher asks for one.
    public var qualification: String?
    /// The day it was passed.
    public var le: Jour
    /// What it showed.
    public var resultats: [Resultat]
    /// The day its results were explained to the beneficiary, since they were last written.
    public var restitueeLe: Jour?

    /// A passation.
    public init(
      id: Identifiant<Passation>, instrument: InstrumentRef, nature: NatureInstrument, objet: ObjetDuBilan,
      qualification: String? = nil, le: Jour, resultats: [Resultat] = [], restitueeLe: Jour? = nil
    ) {
      self.id = id
      self.instrument = instrument
      self.nature = nature
      self.objet = objet
      self.qualification = qualification
      self.le = le
      self.resultats = resultats
      self.restitueeLe = restitueeLe
    }
  }

  /// An instrument and its edition.
  public struct InstrumentRef: Hashable, Sendable {
    /// Its coded name.
    public let id: String
    /// Its version.
    public let version: String
    /// Who publishes it, where it is not the house.
    public let editeur: String?
    /// The edition, as its publisher calls it.
    public let edition: String?

    /// An instrument.
    public init(id: String, version: String, editeur: String? = nil, edition: String? = nil) {
      self.id = id
      self.version = version
      self.editeur = editeur
      self.edition = edition
    }
  }

  /// What kind of instrument.
  public enum NatureInstrument: String, Sendable, CaseIterable {
    /// Ours, or free to use: no qualification is asked.
    case questionnaire
    /// A publisher's test, for a qualified consultant.
    case testEditeur
    /// A test of aptitude, for a qualified consultant.
    case aptitude
    /// A 360° enquiry: only what was aggregated.
    case enquete360
    /// An exercise of the workbook.
    case exercice

    /// Whether only a qualified consultant may use it.
    public var demandeQualification: Bool { self == .testEditeur || self == .aptitude }
  }

  /// One line of a result: a fact, not a judgement.
  public struct Resultat: Hashable, Sendable {
    /// What was looked at.
    public let libelle: String
    /// What was found.
    public let valeur: String

    /// A line.
    public init(libelle: String, valeur: String) {
      self.libelle = libelle
      self.valeur = valeur
    }
  }
}
