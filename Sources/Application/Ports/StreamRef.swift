public import Domaine
public import EventCodec

/// Any stream, whatever its paper: what the store knows of it.
public enum Stream {}

/// Where a paper's events are: whose organisme, what kind of paper, which one.
public struct StreamRef: Hashable, Sendable {
  /// The organisme that holds the paper.
  public let organisme: OrganismeID
  /// The kind of paper.
  public let nature: Nature
  /// The paper itself.
  public let id: Identifiant<Stream>

  /// The stream of a paper.
  public init(organisme: OrganismeID, nature: Nature, id: Identifiant<Stream>) {
    self.organisme = organisme
    self.nature = nature
    self.id = id
  }
}
