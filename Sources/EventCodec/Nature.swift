/// The kinds of paper that have a stream of their own (one stream, one key, one lifetime).
///
/// The raw value is stored in the clear beside each stream: it is never renamed.
public enum Nature: String, Sendable, CaseIterable {
  case demande, dossier, carnet, conservation, amenagement, suivi, reclamation
}
