public import Domaine
public import Testing

/// Given what happened to a paper, when a gesture is made, then these are its events, or the rules that refuse it.
///
/// `Given(Dossier.self, faits).when { d throws(Refus) in try d.consentir(le: jour) }.then(.consentement(.donne(le: jour)))`
public struct Given<A: Aggregate> {
  /// The paper as it stands.
  public let etat: A

  /// A paper to which these events have happened.
  public init(_: A.Type, _ faits: [A.Event] = []) {
    etat = A(folding: faits)
  }

  /// A paper with its history.
  public init(_ histoire: Histoire<A>) {
    etat = histoire.etat
  }

  /// Makes a gesture.
  public func when(_ geste: (A) throws(Refus) -> [A.Event]) -> Quand<A> {
    do throws(Refus) {
      let faits = try geste(etat)
      var apres = etat
      for fait in faits { apres.evolve(fait) }
      return Quand(issue: .faits(faits, encore: Quand.Encore { () throws(Refus) in try geste(apres) }))
    } catch {
      return Quand(issue: .refus(error))
    }
  }
}

/// What came of a gesture; each of its methods says what should have, and records an issue at the caller's line where it differs.
public struct Quand<A: Aggregate> {
  enum Encore {
    case faits([A.Event])
    case refus(Refus)

    init(_ geste: () throws(Refus) -> [A.Event]) {
      do throws(Refus) { self = .faits(try geste()) } catch { self = .refus(error) }
    }
  }

  enum Issue {
    case faits([A.Event], encore: Encore)
    case refus(Refus)
  }

  let issue: Issue

  /// The gesture brings these events; made again at once, it brings nothing.
  public func then(_ attendus: A.Event..., lieu: SourceLocation = #_sourceLocation) {
    guard case .faits(let faits, let encore) = issue else { return echouer("refusé : \(regles)", lieu) }
    if faits != attendus { echouer("attendu \(attendus), obtenu \(faits)", lieu) }
    switch encore {
    case .faits([]): break
    case .faits(let encore): echouer("répété, le geste apporte encore \(encore)", lieu)
    case .refus(let refus): echouer("répété, le geste est refusé : \(refus.constats.map(\.regle.id))", lieu)
    }
  }

  /// The gesture brings nothing: what it asks for is already so.
  public func rien(lieu: SourceLocation = #_sourceLocation) {
    then(lieu: lieu)
  }

  /// The gesture is refused by these rules, and by no other. `dit` must stand in one of the sentences.
  public func refuse(_ attendues: Regle..., dit: String = "", lieu: SourceLocation = #_sourceLocation) {
    guard case .refus(let refus) = issue else { return echouer("accepté, alors que \(attendues.map(\.id)) devait refuser", lieu) }
    if refus.constats.map(\.regle) != attendues { echouer("attendu \(attendues.map(\.id)), refusé par \(regles)", lieu) }
    if !dit.isEmpty, !refus.constats.contains(where: { $0.phrase.contains(dit) }) {
      echouer("aucune phrase ne dit « \(dit) » : \(refus.constats.map(\.phrase))", lieu)
    }
  }

  private var regles: [String] {
    if case .refus(let refus) = issue { refus.constats.map(\.regle.id) } else { [] }
  }

  private func echouer(_ quoi: String, _ lieu: SourceLocation) {
    Testing.Issue.record(Comment(rawValue: quoi), sourceLocation: lieu)
  }
}
