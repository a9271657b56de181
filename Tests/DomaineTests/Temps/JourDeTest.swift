import Domaine
import Testing

/// The day written `2026-03-02`; fails the test where there is no such day.
func jour(_ iso: String, _ lieu: SourceLocation = #_sourceLocation) -> Jour {
  guard let jour = Jour(iso: iso) else {
    Issue.record("pas un jour : \(iso)", sourceLocation: lieu)
    return .premier
  }
  return jour
}
