/// All that a centre keeps of a bilan to prove that the law was kept: identity, funding, convention, calendar, presence, dates. Never any content of the bilan.
///
/// Lives until the terms of tax and training control have passed; the office, the consultant and the beneficiary may open it.
public struct Dossier: Aggregate {
  /// See `Ouverture`.
  public private(set) var ouverture = Ouverture()
  /// See `Consentement`.
  public private(set) var consentement = Consentement()
  /// See `Financement`.
  public private(set) var financement = Financement()
  /// See `Convention`.
  public private(set) var convention = Convention()
  /// See `Absence`.
  public private(set) var absence = Absence()
  /// See `Consultants`.
  public private(set) var consultants = Consultants()
  /// See `Calendrier`.
  public private(set) var calendrier = Calendrier()
  /// See `Emargement`.
  public private(set) var emargement = Emargement()
  /// See `Numerisation`.
  public private(set) var numerisation = Numerisation()
  /// See `TravailGuide`.
  public private(set) var travailGuide = TravailGuide()
  /// See `Interruption`.
  public private(set) var interruption = Interruption()
  /// See `Remise`.
  public private(set) var remise = Remise()
  /// See `Accords`.
  public private(set) var accords = Accords()
  /// See `Cloture`.
  public private(set) var cloture = Cloture()
  /// See `Destruction`.
  public private(set) var destruction = Destruction()
  /// The last day on which the beneficiary did something here, séances apart.
  public private(set) var dernierActeDuBeneficiaire: Jour?

  /// Before its opening.
  public init() {}

  /// What may have happened to a dossier, part by part.
  public enum Event: Sendable, Equatable {
    case ouverture(Ouverture.Event)
    case consentement(Consentement.Event)
    case financement(Financement.Event)
    case convention(Convention.Event)
    case absence(Absence.Event)
    case consultants(Consultants.Event)
    case calendrier(Calendrier.Event)
    case emargement(Emargement.Event)
    case numerisation(Numerisation.Event)
    case travailGuide(TravailGuide.Event)
    case interruption(Interruption.Event)
    case remise(Remise.Event)
    case accords(Accords.Event)
    case cloture(Cloture.Event)
    case destruction(Destruction.Event)
  }

  /// Hands the event to the part it belongs to.
  public mutating func evolve(_ event: Event) {
    if let le = event.acteDuBeneficiaire { dernierActeDuBeneficiaire = max(dernierActeDuBeneficiaire ?? le, le) }
    switch event {
    case .ouverture(let fait): ouvrir(fait)
    case .consentement(let fait): consentement.evolve(fait)
    case .financement(let fait):
      financement.evolve(fait)
      if case .arrete(_, _, _, let le) = fait {
        convention.servirAvenant(de: .financement, le: le)
        calendrier.nAttendre(que: partiesAuChangement)
      }
    case .convention(let fait):
      convention.evolve(fait)
      if fait.defaitLeContrat { financement.defaireAcceptation() }
    case .absence(let fait): absence.evolve(fait)
    case .consultants(let fait): consultants.evolve(fait)
    case .calendrier(let fait): calendrier.evolve(fait)
    case .emargement(let fait): emargement.evolve(fait)
    case .numerisation(let fait): numerisation.evolve(fait)
    case .travailGuide(let fait): travailGuide.evolve(fait)
    case .interruption(let fait): interruption.evolve(fait)
    case .remise(let fait): remise.evolve(fait)
    case .accords(let fait): accords.evolve(fait)
    case .cloture(let fait): cloture.evolve(fait)
    case .destruction(let fait): destruction.evolve(fait)
    }
  }

  /// What was asked of an employer, and what it pays, is not the next one's.
  private mutating func ouvrir(_ fait: Ouverture.Event) {
    let precedent = ouverture.faits?.employeur
    ouverture.evolve(fait)
    switch fait {
    case .modalitesChangees(_, let le):
      convention.servirAvenant(de: .duree, le: le)
      calendrier.nAttendre(que: partiesAuChangement)
    case .employeurPrecise(let nouveau, _):
      guard let precedent, !precedent.estLeMeme(que: nouveau) else { return }
      absence = Absence()
      financement.quitterLEmployeur()
      calendrier.nAttendre(que: partiesAuChangement)
    default: break
    }
  }
}

/// The name of a dossier.
public typealias DossierID = Identifiant<Dossier>
