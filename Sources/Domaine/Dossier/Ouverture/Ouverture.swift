extension Dossier {
  /// The opening: who the beneficiary is, under which programme, at whose initiative. Identity stands here and nowhere else.
  public struct Ouverture: Evolving {
    /// What was known at the opening, corrected since; `nil` before it.
    public private(set) var faits: Faits?
    /// What handicap needs change in the conduct of the bilan, without a word of why (C7).
    public private(set) var effets = EffetsAmenagement.aucun
    /// The day on which the hours of this person's bilan were changed last; `nil` where they are the programme's own.
    public private(set) var modalitesLe: Jour?

    /// The day on which the beneficiary's ways of contact were checked with them last.
    public private(set) var coordonneesVerifieesLe: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case ouvert(Faits)
      case identiteCorrigee(Identite, le: Jour)
      case statutChange(Statut, le: Jour)
      case employeurPrecise(Employeur, le: Jour)
      case representantNomme(Representant, le: Jour)
      case referentsNommes(Referents, le: Jour)
      case effetsAppliques(EffetsAmenagement, le: Jour)
      case modalitesChangees(Modalites, le: Jour)
      case coordonneesVerifiees(le: Jour)
    }

    /// Before it.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .ouvert(let faits): self.faits = faits
      case .identiteCorrigee(let identite, _): faits?.identite = identite
      case .statutChange(let statut, _): faits?.statut = statut
      case .employeurPrecise(let employeur, _): faits?.employeur = employeur
      case .representantNomme(let representant, _): faits?.representant = representant
      case .referentsNommes(let referents, _): faits?.referents = referents
      case .effetsAppliques(let effets, _): self.effets = effets
      case .modalitesChangees(let modalites, let le):
        faits?.modalites = modalites
        modalitesLe = le
      case .coordonneesVerifiees(let le): coordonneesVerifieesLe = le
      }
    }

    /// The séances of the programme as they will be held: cut where needs ask for shorter ones.
    public var seancesPrevues: [SeancePrevue] { effets.decouper(faits?.modalites.seances ?? []) }
  }

  /// What the dossier pins of its programme; `nil` before the opening.
  public var modalites: Modalites? { ouverture.faits?.modalites }
  /// The holidays with which the delays of this bilan are counted: those of its provider, pinned at the opening, so that a date that was told never moves.
  public var feries: JoursFeries { JoursFeries(ouverture.faits?.prestataire.feries ?? .metropole) }
  /// Whose bilan it is; `nil` before the opening.
  public var beneficiaire: PersonneID? { ouverture.faits?.beneficiaire }
  /// The two between whom its content stays; `nil` while there aren't two.
  public var binome: Binome? {
    guard let beneficiaire, let consultant = consultants.enCharge?.personne else { return nil }
    return Binome(beneficiaire: beneficiaire, consultant: consultant)
  }
  /// What handicap needs change in the conduct of the bilan.
  public var effets: EffetsAmenagement { ouverture.effets }
  /// The longest séance that may be planned, where needs set one (C7).
  public var dureeMaximaleDUneSeance: Duree? { ouverture.effets.seanceMaximale }
}
