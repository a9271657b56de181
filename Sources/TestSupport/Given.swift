public import Domaine
public import Testing

/// Given what happened to a paper, when a gesture is made, then these are its events, or the rules that refuse it.
///
/// `Given(Dossier.self, faits).when { try $0.retirerConsentement(le: jour) }.then(.consentement(.retire(le: jour)))`
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

  /// Makes a gesture, and makes it again where it is accepted.
  public func when(_ geste: (A) throws -> [A.Event]) -> Quand<A> {
    let premiere = Quand<A>.Issue { try geste(etat) }
    guard case .faits(let faits) = premiere else { return Quand(issue: premiere, encore: premiere) }
    var apres = etat
    for fait in faits { apres.evolve(fait) }
    return Quand(issue: premiere, encore: Quand<A>.Issue { try geste(apres) })
  }
}

/// What came of a gesture; each of its methods says what should have, and records an issue at the caller's line where it differs.
public struct Quand<A: Aggregate> {
  enum Issue {
    case faits([A.Event])
    case refus([Constat])
    case erreur(any Error)

    init(_ geste: () throws -> [A.Event]) {
      do {
        self = .faits(try geste())
      } catch let refus as Refus {
        self = .refus(refus.constats)
      } catch {
        self = .erreur(error)
      }
    }
  }

  let issue: Issue
  let encore: Issue

  /// The gesture brings these events; made again at once, it brings nothing.
  public func then(_ attendus: A.Event..., lieu: SourceLocation = #_sourceLocation) {
    guard case .faits(attendus) = issue else { return echouer("attendu \(attendus), obtenu \(issue)", lieu) }
    guard case .faits([]) = encore else { return echouer("répété, le geste n’est pas sans effet : \(encore)", lieu) }
  }

  /// The gesture brings nothing: what it asks for is already so.
  public func rien(lieu: SourceLocation = #_sourceLocation) {
    then(lieu: lieu)
  }

  /// The gesture is refused by these rules, in this order, and by no other. `dit` must stand in one of the sentences.
  public func refuse(_ attendues: Regle..., dit: String = "", lieu: SourceLocation = #_sourceLocation) {
    guard case .refus(let constats) = issue, constats.map(\.regle) == attendues else {
      return echouer("attendu un refus par \(attendues.map(\.id)), obtenu \(issue)", lieu)
    }
    if !dit.isEmpty, !constats.contains(where: { $0.phrase.contains(dit) }) {
      echouer("aucune phrase ne dit « \(dit) » : \(constats.map(\.phrase))", lieu)
    }
  }

  private func echouer(_ quoi: String, _ lieu: SourceLocation) {
    Testing.Issue.record(Comment(rawValue: quoi), sourceLocation: lieu)
  }
}
