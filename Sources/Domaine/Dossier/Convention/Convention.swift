extension Dossier {
  /// The convention tripartite, or the contract of a person who pays alone: its clocks and its signatories in order (R6313-8, L6353-5, F2, F10).
  public struct Convention: Evolving {
    /// What was prepared to be signed; `nil` before it.
    public private(set) var projet: Projet?
    /// When the employer transmitted the draft to the beneficiary: what starts the ten days, whoever sends our mail (F10).
    public private(set) var transmiseA: Instant?
    /// The signatures so far.
    public private(set) var signatures: [Signataire: Signature] = [:]
    /// How it ended without being concluded.
    public private(set) var fin: Fin?
    /// Whether it was signed elsewhere and brought in (F10).
    public private(set) var importee = false

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case preparee(Projet, le: Jour)
      case transmise(a: Instant)
      case signee(Signature)
      case refusee(le: Jour)
      case silenceConstate(le: Jour)
      case importee(Projet, transmiseLe: Jour, [Signature])
      case retractee(le: Jour)
    }

    /// Before anything was prepared.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .preparee(let projet, _):
        self = Convention()
        self.projet = projet
      case .transmise(let a): transmiseA = a
      case .signee(let signature): signatures[signature.par] = signature
      case .refusee(let le): fin = .refusee(le: le)
      case .silenceConstate(let le): fin = .silence(le: le)
      case .retractee(let le): fin = .retractation(le: le)
      case .importee(let projet, let transmiseLe, let signatures):
        self.projet = projet
        transmiseA = Instant(transmiseLe)
        self.signatures = Dictionary(signatures.map { ($0.par, $0) }) { _, derniere in derniere }
        importee = true
      }
    }

    /// Whether all those who must have signed, and nothing undid it since.
    public var complete: Bool {
      guard let projet, fin == nil else { return false }
      return projet.ordre.allSatisfy { signatures[$0] != nil }
    }

    /// Who signs next, in the order that was set; `nil` where nobody must.
    public var prochain: Signataire? {
      guard let projet, fin == nil else { return nil }
      return projet.ordre.first { signatures[$0] == nil }
    }

    /// The day of the last signature, once it is complete.
    public var concluLe: Jour? {
      complete ? signatures.values.map(\.a).max()?.jourParis : nil
    }
  }
}
