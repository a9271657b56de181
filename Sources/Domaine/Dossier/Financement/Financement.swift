extension Dossier {
  /// Who pays what, and what each payer asks for (F4, F5, F8).
  public struct Financement: Evolving {
    /// The payers, with their shares; empty before they were settled.
    public private(set) var payeurs: [Payeur] = []
    /// The price that they share; `nil` before it was settled.
    public private(set) var prix: Prix?
    /// Whether the bilan is held on working time.
    public private(set) var temps = TempsDuBilan.horsTempsDeTravail
    /// The day on which they were settled, for the last time.
    public private(set) var arreteLe: Jour?
    /// The day on which each payer accepted the devis.
    public private(set) var devis: [PayeurID: Jour] = [:]
    /// The order of each payer who sends one.
    public private(set) var commandes: [PayeurID: Commande] = [:]
    /// The papers that each payer was given.
    public private(set) var pieces: [PayeurID: Set<PieceDeFinancement>] = [:]
    /// The day on which each payer agreed to pay this provider.
    public private(set) var accords: [PayeurID: Jour] = [:]
    /// The payers who refused this provider (an administration may: S4), without a reason.
    public private(set) var prestataireRefuse: [PayeurID: Jour] = [:]
    /// The course of a CPF dossier.
    public private(set) var cpf = SuiviCpf()
    /// Whether the person has another employer than when the payers were settled: what an employer pays, that one does not.
    public private(set) var employeurQuitte = false

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case arrete([Payeur], prix: Prix, temps: TempsDuBilan, le: Jour)
      case devisAccepte(PayeurID, le: Jour)
      case commandeRecue(PayeurID, Commande)
      case pieceFournie(PayeurID, PieceDeFinancement, le: Jour)
      case priseEnChargeAccordee(PayeurID, le: Jour)
      case prestataireRefuse(PayeurID, le: Jour)
      case cpfDemande(DemandeCpf)
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
      case .arrete(let payeurs, let prix, let temps, let le): arreter(payeurs, prix, temps, le)
      case .devisAccepte(let payeur, let le): devis[payeur] = le
      case .commandeRecue(let payeur, let commande): commandes[payeur] = commande
      case .pieceFournie(let payeur, let piece, _): pieces[payeur, default: []].insert(piece)
      case .priseEnChargeAccordee(let payeur, let le): (accords[payeur], prestataireRefuse[payeur]) = (le, nil)
      case .prestataireRefuse(let payeur, let le): (accords[payeur], prestataireRefuse[payeur]) = (nil, le)
      case .cpfDemande(let demande):
        (cpf.numero, cpf.demandeLe, cpf.precedentLe, cpf.solde) = (demande.numero, demande.le, demande.precedentLe, demande.solde)
      case .cpfPropose(let le): cpf.proposeLe = le
      case .cpfAccepte(let le): cpf.accepteLe = le
      case .cpfEntreeDeclaree(let le): cpf.entreeDeclareeLe = le
      case .cpfSortieDeclaree(let le): cpf.sortieDeclareeLe = le
      }
    }

    /// What a payer accepted holds only for what it accepted: those whose share has changed accept anew. What was proposed on the CPF platform and not accepted
    /// there holds for the shares that it showed.
    private mutating func arreter(_ nouveaux: [Payeur], _ prix: Prix, _ temps: TempsDuBilan, _ le: Jour) {
      if cpf.accepteLe == nil, prix.toutesTaxes != self.prix?.toutesTaxes || Set(nouveaux.map(\.engagement)) != Set(payeurs.map(\.engagement)) {
        cpf.proposeLe = nil
      }
      employeurQuitte = false
      let inchanges = Set(nouveaux).intersection(payeurs).map(\.id)
      devis = devis.filter { inchanges.contains($0.key) }
      commandes = commandes.filter { inchanges.contains($0.key) }
      (payeurs, self.prix, self.temps, arreteLe) = (nouveaux, prix, temps, le)
    }

    /// What was accepted on the CPF platform was one proposal: undone, it serves no other text, and the platform is asked anew.
    mutating func defaireAcceptation() {
      if cpf.accepteLe == nil { return }
      var suivant = SuiviCpf()
      suivant.dossiersClos = cpf.dossiersClos.union([cpf.numero].compactMap { $0 })
      cpf = suivant
    }

    /// The person works for another employer from now on.
    mutating func quitterLEmployeur() { employeurQuitte = arreteLe != nil }

    /// The payer of that name.
    public func payeur(_ id: PayeurID) -> Payeur? { payeurs.first { $0.id == id } }
  }
}
