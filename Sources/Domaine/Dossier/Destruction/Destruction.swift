extension Dossier {
  /// What was destroyed, when, under which rule (R6313-7, A3).
  public struct Destruction: Evolving {
    /// The destruction of the carnet.
    public private(set) var carnet: DestructionDuCarnet?
    /// What the consultant declared of each place outside.
    public private(set) var declarees: [SupportExterieur: DestructionDeclaree] = [:]
    /// The hash of the certificate of destruction.
    public private(set) var certificat: Empreinte?
    /// The day of that certificate.
    public private(set) var certificatLe: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      /// The carnet was destroyed: its key is gone.
      case carnetDetruit(DestructionDuCarnet)
      /// The consultant declared what became of one place outside.
      case destructionDeclaree(DestructionDeclaree)
      /// The certificate of destruction was drawn up.
      case certificatEtabli(Empreinte, le: Jour)
    }

    /// Nothing was destroyed.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .carnetDetruit(let faite): carnet = carnet ?? faite
      case .destructionDeclaree(let declaration): declarees[declaration.support] = declaration
      case .certificatEtabli(let empreinte, let jour): (certificat, certificatLe) = (empreinte, jour)
      }
    }
  }
}
