extension Dossier {
  /// The dates on which results and synthèse were handed over to the beneficiary: dates and hashes, never a sentence of content (L6313-4, R4).
  ///
  /// There is no recipient here: whatever is handed over goes to the beneficiary alone. What goes to another is an agreement of `Accords`.
  public struct Remise: Evolving {
    /// The detailed results handed over, by hash, with the day.
    public private(set) var resultats: [Empreinte: Jour] = [:]
    /// The synthèse handed over.
    public private(set) var synthese: Empreinte?
    /// The day on which that synthèse was handed over.
    public private(set) var syntheseLe: Jour?
    /// Who signed the synthèse, and when.
    public private(set) var signatures: [Partie: Jour] = [:]
    /// Who refused to sign it, and when: that blocks nothing.
    public private(set) var refus: [Partie: Jour] = [:]
    /// When the beneficiary was last given all that is held about them (15 RGPD).
    public private(set) var donneesA: Instant?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      /// A detailed result was handed over.
      case resultatRemis(Empreinte, le: Jour)
      /// The synthèse was handed over.
      case syntheseRemise(Empreinte, le: Jour)
      /// One of the two signed the synthèse.
      case syntheseSignee(par: Partie, le: Jour)
      /// One of the two refused to sign it.
      case signatureRefusee(par: Partie, le: Jour)
      /// All that is held about the beneficiary was given to them.
      case donneesRemises(a: Instant)
    }

    /// Nothing was handed over.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .resultatRemis(let empreinte, let jour): resultats[empreinte] = jour
      case .syntheseRemise(let empreinte, let jour):
        if synthese != empreinte { (signatures, refus) = ([:], [:]) }
        synthese = empreinte
        syntheseLe = jour
      case .syntheseSignee(let qui, let jour):
        signatures[qui] = jour
        refus[qui] = nil
      case .signatureRefusee(let qui, let jour): refus[qui] = jour
      case .donneesRemises(let a): donneesA = a
      }
    }
  }
}
