/// One person, and as what they receive a document.
public struct DestinataireNomme: Hashable, Sendable {
  /// Who.
  public var personne: PersonneID
  /// As what.
  public var qualite: QualiteDuDestinataire

  /// A recipient.
  public init(_ personne: PersonneID, _ qualite: QualiteDuDestinataire) {
    self.personne = personne
    self.qualite = qualite
  }
}

/// The beneficiary's agreement that one recipient outside the house sees one document until a day (R5, L6313-4).
///
/// The only way out for content. Whoever works in the house, a second consultant, reads the carnet itself: see `Carnet.Partage`.
public struct LaissezPasser: Hashable, Sendable {
  /// Its name.
  public var id: LaissezPasserID
  /// Which document.
  public var code: CodeDePiece
  /// Which item of the carnet it is: one result among several. `nil` in a pass of the time when the carnet kept an opening of the same name.
  public var element: ElementCarnet?
  /// Which version of it: its hash.
  public var empreinte: Empreinte
  /// Who may see it.
  public var destinataire: DestinataireNomme
  /// From when.
  public var donneA: Instant
  /// The last day on which it may be seen.
  public var jusquAu: Jour

  /// A pass.
  public init(
    id: LaissezPasserID, _ code: CodeDePiece, element: ElementCarnet? = nil, _ empreinte: Empreinte, a destinataire: DestinataireNomme, donneA: Instant,
    jusquAu: Jour
  ) {
    self.id = id
    self.code = code
    self.element = element
    self.empreinte = empreinte
    self.destinataire = destinataire
    self.donneA = donneA
    self.jusquAu = jusquAu
  }
}

/// The name of a pass.
public typealias LaissezPasserID = Identifiant<LaissezPasser>
