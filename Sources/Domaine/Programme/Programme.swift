/// A provider's programme as its file says it: what is published, what was completed and why, what is not said (Qualiopi, indicateurs 1, 5, 6).
///
/// It is data: reading it judges nothing. `verifier(au:)` says where it falls short of the law, `modalites` what a dossier pins of it.
public struct Programme: Hashable, Sendable {
  /// Its name and version: what a dossier pins.
  public var reference: ProgrammeRef
  /// The first line of the file.
  public var lieu: Lieu

  /// The title that convention, certificate and invoice bear.
  public var titre: Donnee<String> = .nonDit
  /// Who provides it.
  public var prestataire: Donnee<String> = .nonDit
  /// The day from which it applies.
  public var dateEffet: Donnee<Jour> = .nonDit
  /// Articles that it invokes, and for what.
  public var articlesCites: Liste<Citation> = .nonDit

  /// Who it is for, why, and what it is not.
  public var presentation = Presentation()
  /// Who pays, how much, under which contract.
  public var contrat = Contrat()
  /// Hours, phases, places, people, tools.
  public var deroulement = Deroulement()
  /// Projets, synthèse, follow-up, retention.
  public var issue = Issue()
  /// What the centre owes to all: handicap, complaints, roles, charter.
  public var centre = Centre()

  /// What the provider published and we took out, with the reason.
  public var retraits: [Retrait] = []

  /// A programme of which nothing more is said yet.
  public init(_ reference: ProgrammeRef, lieu: Lieu = Lieu()) {
    self.reference = reference
    self.lieu = lieu
  }

  /// A line of the provider's that was taken out, and why.
  public struct Retrait: Hashable, Sendable {
    /// What was taken out.
    public var texte: String
    /// Why, in one French sentence.
    public var raison: String
    /// Where the removal is noted.
    public var lieu: Lieu

    /// A removal.
    public init(texte: String, raison: String, lieu: Lieu) {
      self.texte = texte
      self.raison = raison
      self.lieu = lieu
    }
  }
}

extension Programme {
  /// Of several versions of each programme, the last, by its name. Versions follow one another as numbers do: `2026-10` comes after `2026-9`.
  public static func derniers(_ tous: [Programme]) -> [String: Programme] {
    Dictionary(tous.map { ($0.reference.id, $0) }) { $0.reference.precede($1.reference) ? $1 : $0 }
  }
}
