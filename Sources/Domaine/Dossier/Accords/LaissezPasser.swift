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

/// The beneficiary's agreement that one recipient sees one document until a day (R5, L6313-4).
public struct LaissezPasser: Hashable, Sendable {
  /// Its name.
  public var id: LaissezPasserID
  /// Which document.
  public var code: CodeDePiece
  /// Which version of it: its hash.
  public var empreinte: Empreinte
  /// Who may see it.
  public var destinataire: DestinataireNomme
  /// From when.
  public var donneA: Instant
  /// The last day on which it may be seen.
  public var jusquAu: Jour

  /// A pass.
  public init(id: LaissezPasserID, _ code: CodeDePiece, _ empreinte: Empreinte, a destinataire: DestinataireNomme, donneA: Instant, jusquAu: Jour) {
    self.id = id
    self.code = code
    self.empreinte = empreinte
    self.destinataire = destinataire
    self.donneA = donneA
    self.jusquAu = jusquAu
  }
}

/// The name of a pass.
public typealias LaissezPasserID = Identifiant<LaissezPasser>
