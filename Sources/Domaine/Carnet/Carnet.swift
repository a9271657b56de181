/// The bilan itself, between the beneficiary and their consultant: need, results, inventory, projets, plan d'action, synthèse.
///
/// Nobody else opens it, the centre's own administrators included. It is destroyed at the term (R6313-7); what a written agreement keeps is copied to a `Conservation` first.
public struct Carnet: Aggregate {
  /// See `Acces`.
  public private(set) var acces = Acces()
  /// See `Besoin`.
  public private(set) var besoin = Besoin()
  /// See `Passations`.
  public private(set) var passations = Passations()
  /// See `Feuilles`.
  public private(set) var feuilles = Feuilles()
  /// See `Inventaire`.
  public private(set) var inventaire = Inventaire()
  /// See `Notes`.
  public private(set) var notes = Notes()
  /// See `Questions`.
  public private(set) var questions = Questions()
  /// See `Pistes`.
  public private(set) var pistes = Pistes()
  /// See `Projets`.
  public private(set) var projets = Projets()
  /// See `PlanAction`.
  public private(set) var planAction = PlanAction()
  /// See `Synthese`.
  public private(set) var synthese = Synthese()
  /// See `Consultations`.
  public private(set) var consultations = Consultations()
  /// See `Partages`.
  public private(set) var partages = Partages()
  /// See `Pieces`.
  public private(set) var pieces = Pieces()
  /// The last day on which the beneficiary wrote in it, or may have.
  public private(set) var dernierActeDuBeneficiaire: Jour?

  /// Before its opening.
  public init() {}

  /// What may have happened to a carnet, part by part.
  public enum Event: Sendable, Equatable {
    case acces(Acces.Event)
    case besoin(Besoin.Event)
    case passations(Passations.Event)
    case feuilles(Feuilles.Event)
    case inventaire(Inventaire.Event)
    case notes(Notes.Event)
    case questions(Questions.Event)
    case pistes(Pistes.Event)
    case projets(Projets.Event)
    case planAction(PlanAction.Event)
    case synthese(Synthese.Event)
    case consultations(Consultations.Event)
    case partages(Partages.Event)
    case pieces(Pieces.Event)
  }

  /// Hands the event to the part it belongs to.
  public mutating func evolve(_ event: Event) {
    if let le = event.acteDuBeneficiaire { dernierActeDuBeneficiaire = max(dernierActeDuBeneficiaire ?? le, le) }
    switch event {
    case .acces(let fait): acces.evolve(fait)
    case .besoin(let fait): besoin.evolve(fait)
    case .passations(let fait): passations.evolve(fait)
    case .feuilles(let fait): feuilles.evolve(fait)
    case .inventaire(let fait): inventaire.evolve(fait)
    case .notes(let fait): notes.evolve(fait)
    case .questions(let fait): questions.evolve(fait)
    case .pistes(let fait): pistes.evolve(fait)
    case .projets(let fait): projets.evolve(fait)
    case .planAction(let fait): planAction.evolve(fait)
    case .synthese(let fait): synthese.evolve(fait)
    case .consultations(let fait): consultations.evolve(fait)
    case .partages(let fait): partages.evolve(fait)
    case .pieces(let fait): pieces.evolve(fait)
    }
  }
}

/// The name of a carnet.
public typealias CarnetID = Identifiant<Carnet>
