extension Dossier {
  /// Who pays what, and what each payer asks for (F4, F5, F8).
  public struct Financement: Evolving {
    /// The payers, with their shares; empty before they were settled.
    public private(set) var payeurs: [Payeur] = []
    /// Whether the bilan is held on working time.
    public private(set) var temps = TempsDuBilan.horsTempsDeTravail
    /// The day on which they were settled.
    public private(set) var arreteLe: Jour?
    /// The day on which each payer accepted the devis.
    public private(set) var devis: [PayeurID: Jour] = [:]
    /// The order of each payer who sends one.
    public private(set) var commandes: [PayeurID: Commande] = [:]
    /// The papers that each payer was given.
    public private(set) var pieces: [PayeurID: Set<PieceDeFinancement>] = [:]
    /// The course of a CPF dossier.
    public private(set) var cpf = SuiviCpf()
    /// The payers who refused this provider (an administration may: S4).
    public private(set) var prestataireRefuse: Set<PayeurID> = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case arrete([Payeur], temps: TempsDuBilan, le: Jour)
      case devisAccepte(PayeurID, le: Jour)
      case commandeRecue(PayeurID, reference: String, le: Jour)
      case pieceFournie(PayeurID, PieceDeFinancement, le: Jour)
      case prestataireRefuse(PayeurID, le: Jour)
      case cpfDemande(le: Jour, precedentLe: Jour?)
      case cpfPropose(le: Jour)
      case cpfAccepte(le: Jour)
      case cpfEntreeDeclaree(le: Jour)
      case cpfSortieDeclaree(le: Jour)
    }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .arrete(let payeurs, let temps, let le): (self.payeurs, self.temps, arreteLe) = (payeurs, temps, le)
      case .devisAccepte(let payeur, let le): devis[payeur] = le
      case .commandeRecue(let payeur, let reference, let le): commandes[payeur] = Commande(reference: reference, recueLe: le)
      case .pieceFournie(let payeur, let piece, _): pieces[payeur, default: []].insert(piece)
      case .prestataireRefuse(let payeur, _): prestataireRefuse.insert(payeur)
      case .cpfDemande(let le, let precedentLe): (cpf.demandeLe, cpf.precedentLe) = (le, precedentLe)
      case .cpfPropose(let le): cpf.proposeLe = le
      case .cpfAccepte(let le): cpf.accepteLe = le
      case .cpfEntreeDeclaree(let le): cpf.entreeDeclareeLe = le
      case .cpfSortieDeclaree(let le): cpf.sortieDeclareeLe = le
      }
    }
  }
}
