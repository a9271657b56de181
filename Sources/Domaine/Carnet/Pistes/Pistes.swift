extension Carnet {
  /// The leads explored, those kept, those discarded and why, and the enquêtes (I5).
  public struct Pistes: Evolving {
    /// The leads, in the order in which they came.
    public private(set) var toutes: [Piste] = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case ouverte(Piste, le: Jour)
      case gardee(Identifiant<Piste>, le: Jour)
      case ecartee(Identifiant<Piste>, raison: String, le: Jour)
      case enquetee(Enquete, Identifiant<Piste>)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .ouverte(let piste, _): toutes[piste.id] = piste
      case .gardee(let id, _): toutes[id]?.etat = .gardee
      case .ecartee(let id, let raison, _): toutes[id]?.etat = .ecartee(raison)
      case .enquetee(let enquete, let id): toutes[id]?.enquetes[enquete.id] = enquete
      }
    }
  }

  /// A trade, a sector or a training that is looked at.
  public struct Piste: Identifie {
    /// Its name.
    public let id: Identifiant<Piste>
    /// What is looked at.
    public var intitule: String
    /// The code of the trade in ROME, where it is one.
    public var rome: String?
    /// What became of it.
    public var etat: Etat
    /// What people of the trade said.
    public var enquetes: [Enquete]

    /// What becomes of a lead.
    public enum Etat: Hashable, Sendable {
      case ouverte, gardee
      /// With the reason.
      case ecartee(String)
    }

    /// A lead just opened.
    public init(id: Identifiant<Piste>, intitule: String, rome: String? = nil) {
      self.id = id
      self.intitule = intitule
      self.rome = rome
      etat = .ouverte
      enquetes = []
    }
  }

  /// An enquête métier: what was learnt from someone of the trade, who isn't named.
  public struct Enquete: Identifie {
    /// Its name.
    public let id: Identifiant<Enquete>
    /// The day.
    public var le: Jour
    /// What was learnt.
    public var appris: String

    /// An enquête.
    public init(id: Identifiant<Enquete>, le: Jour, appris: String) {
      self.id = id
      self.le = le
      self.appris = appris
    }
  }
}
