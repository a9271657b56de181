extension Carnet {
  /// The questionnaires of the house that the beneficiary was offered, and what they handed in (I1). What is half filled is a draft, not here.
  public struct Feuilles: Evolving {
    /// In the order in which they were offered.
    public private(set) var toutes: [Feuille] = []

    /// What may have happened to them.
    public enum Event: Sendable, Equatable {
      case proposee(Feuille)
      case remise(Identifiant<Feuille>, FeuilleRemise)
      case retiree(Identifiant<Feuille>, le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .proposee(let feuille): toutes[feuille.id] = feuille
      case .remise(let id, let remise): toutes[id]?.remise = remise
      case .retiree(let id, _): toutes[id] = nil
      }
    }

    /// Those that are still to be filled in.
    public var aRemplir: [Feuille] { toutes.filter { $0.remise == nil } }
  }

  /// A questionnaire offered to the beneficiary.
  public struct Feuille: Identifie {
    /// Its name.
    public let id: Identifiant<Feuille>
    /// Which questionnaire, in which version.
    public let instrument: InstrumentRef
    /// The hash of its definition: whatever is answered is read with that one for ever.
    public let empreinte: Empreinte
    /// What it is for (L6313-4).
    public let objet: ObjetDuBilan
    /// The day it was offered.
    public let le: Jour
    /// The day for which it is wished; `nil` where none is.
    public let pour: Jour?
    /// What was handed in.
    public internal(set) var remise: FeuilleRemise?

    /// A questionnaire offered.
    public init(
      id: Identifiant<Feuille>, instrument: InstrumentRef, empreinte: Empreinte, objet: ObjetDuBilan, le: Jour, pour: Jour? = nil,
      remise: FeuilleRemise? = nil
    ) {
      self.id = id
      self.instrument = instrument
      self.empreinte = empreinte
      self.objet = objet
      self.le = le
      self.pour = pour
      self.remise = remise
    }

    /// The passation that handing it in makes.
    public var passation: Identifiant<Passation> { Identifiant(haut: id.haut, bas: id.bas) }
  }

  /// What was handed in.
  public struct FeuilleRemise: Hashable, Sendable {
    /// The answers, by the name of each item.
    public let reponses: [String: ReponseDonnee]
    /// The day.
    public let le: Jour

    /// What was handed in.
    public init(reponses: [String: ReponseDonnee], le: Jour) { (self.reponses, self.le) = (reponses, le) }
  }
}
