extension Dossier {
  /// The consultants of the dossier: the one in charge, a second one, a transfer with the beneficiary's word (P5, Q1).
  public struct Consultants: Evolving {
    /// The consultant in charge; `nil` before one is designated.
    public private(set) var enCharge: Consultant?
    /// A second consultant, met at the beneficiary's wish (S0).
    public private(set) var second: Consultant?
    /// Those who held the bilan before, with the day on which they stopped.
    public private(set) var anciens: [PersonneID: Jour] = [:]
    /// Those of them who were second consultants: until the end of the day on which they stopped, they see no more than they did.
    public private(set) var anciensSeconds: Set<PersonneID> = []
    /// To whom of them the beneficiary was introduced by name, and when.
    public private(set) var nommes: [PersonneID: Jour] = [:]
    /// The changes of consultant, in order.
    public private(set) var transferts: [TransfertDeConsultant] = []
    /// Whom the office proposes, and who waits for the beneficiary's word.
    public private(set) var propositions: [PlaceDeConsultant: PropositionDeConsultant] = [:]
    /// When the beneficiary did not wish for whom was proposed last.
    public private(set) var declinees: [PlaceDeConsultant: Jour] = [:]

    /// What may have happened to them.
    public enum Event: Sendable, Equatable {
      case designe(Consultant, le: Jour)
      case nomme(PersonneID, le: Jour)
      case secondAccepte(Consultant, le: Jour)
      case secondEcarte(le: Jour)
      case transfere(TransfertDeConsultant)
      case proposee(PropositionDeConsultant)
      case declinee(PlaceDeConsultant, le: Jour)
      /// The office takes back what it proposed.
      case propositionRetiree(PlaceDeConsultant, le: Jour)
    }

    /// Before anyone was designated.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .designe(let consultant, _): enCharge = consultant
      case .nomme(let personne, let le): nommes[personne] = le
      case .secondAccepte(let consultant, _):
        second = consultant
        oublierLaProposition(.second)
      case .secondEcarte(let le):
        if let ancien = second?.personne {
          anciens[ancien] = le
          anciensSeconds.insert(ancien)
        }
        second = nil
      case .transfere(let transfert):
        if let ancien = enCharge?.personne {
          anciens[ancien] = transfert.le
          anciensSeconds.remove(ancien)
        }
        if second?.personne == transfert.a.personne { second = nil }
        anciens[transfert.a.personne] = nil
        enCharge = transfert.a
        transferts.append(transfert)
        oublierLaProposition(.enCharge)
      case .proposee(let proposition):
        oublierLaProposition(proposition.place)
        propositions[proposition.place] = proposition
      case .declinee(let place, let le):
        propositions[place] = nil
        declinees[place] = le
      case .propositionRetiree(let place, _): propositions[place] = nil
      }
    }

    private mutating func oublierLaProposition(_ place: PlaceDeConsultant) { (propositions[place], declinees[place]) = (nil, nil) }

    /// Who may hold a séance on `jour`: those of today, and those of before until the day on which they stopped.
    public func quiTiennent(le jour: Jour) -> Set<PersonneID> {
      Set([enCharge?.personne, second?.personne].compactMap { $0 } + anciens.filter { jour <= $0.value }.keys)
    }
  }

  /// A consultant, as the beneficiary is told of them.
  public struct Consultant: Hashable, Sendable {
    /// Who.
    public var personne: PersonneID
    /// How they are named to the beneficiary.
    public var nom: String
    /// Their titles and certificates, as they are told: `psychologue`, `certifié MBTI`.
    public var qualifications: [String]
    /// Whether they work for another firm, which the beneficiary is told (Qualiopi 27).
    public var sousTraitant: Bool

    /// A consultant.
    public init(personne: PersonneID, nom: String, qualifications: [String] = [], sousTraitant: Bool = false) {
      self.personne = personne
      self.nom = nom
      self.qualifications = qualifications
      self.sousTraitant = sousTraitant
    }
  }

  /// A change of the consultant in charge, at the beneficiary's word (P5, Q1).
  public struct TransfertDeConsultant: Hashable, Sendable {
    /// Who takes the bilan over.
    public var a: Consultant
    /// Why: a code.
    public var motif: MotifDeTransfert
    /// Whether the beneficiary lets the working notes go along.
    public var avecNotes: Bool
    /// The day of the beneficiary's word.
    public var le: Jour

    /// A change of consultant.
    public init(a: Consultant, motif: MotifDeTransfert, avecNotes: Bool, le: Jour) {
      self.a = a
      self.motif = motif
      self.avecNotes = avecNotes
      self.le = le
    }
  }

  /// Why a consultant changes: a coded list, never a diagnosis.
  public enum MotifDeTransfert: String, Sendable, CaseIterable {
    case depart, absence, demandeDuBeneficiaire, conflitDInteret
  }
}
