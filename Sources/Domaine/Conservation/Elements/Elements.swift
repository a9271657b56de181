extension Conservation {
  /// What is kept, item by item.
  public struct Elements: Evolving {
    /// What is still kept.
    public private(set) var gardes: [ElementGarde] = []
    /// What is no longer kept, and since when: names only.
    public private(set) var finis: [ElementCarnet: Jour] = [:]

    /// What may have happened to it. `retire` and `fini` are written by no gesture: each document has a paper of its own, which goes whole.
    public enum Event: Sendable, Equatable {
      case garde(ElementGarde)
      case retire(ElementCarnet, le: Jour)
      case fini(ElementCarnet, le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .garde(let element): gardes.append(element)
      case .retire(let element, let le), .fini(let element, let le):
        gardes.removeAll { $0.element == element }
        finis[element] = le
      }
    }
  }

  /// An item kept, as it stood at the term.
  public struct ElementGarde: Hashable, Sendable {
    /// Which item of the carnet it was.
    public let element: ElementCarnet
    /// Its content.
    public let contenu: Contenu
    /// What keeps it: the beneficiary's agreement, or the CEP's request.
    public let accord: AccordDeConservation
    /// The last day on which it is kept: the agreement's own, the ceiling of the law at most.
    public let jusquAu: Jour

    /// An item kept.
    public init(_ element: ElementCarnet, _ contenu: Contenu, accord: AccordDeConservation, jusquAu: Jour) {
      self.element = element
      self.contenu = contenu
      self.accord = accord
      self.jusquAu = jusquAu
    }
  }

  /// A copy of what the carnet held.
  public enum Contenu: Hashable, Sendable {
    case objectifs([Carnet.Objectif])
    case passation(Carnet.Passation)
    case inventaire([Carnet.Experience])
    case pistes([Carnet.Piste])
    case projets([Carnet.Projet])
    case planAction([EtapePlan])
    case synthese(VersionSynthese, [Observation])
    case piece(Carnet.Piece)
  }
}
