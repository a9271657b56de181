extension Dossier {
  /// A signature: simple, in the sense of eIDAS, and called so.
  public struct Signature: Hashable, Sendable {
    /// In whose name.
    public let par: Signataire
    /// Who held the pen.
    public let personne: PersonneID
    /// When.
    public let a: Instant
    /// The text that was shown.
    public let texte: Empreinte
    /// How; for a paper, who holds the original (P12).
    public let voie: VoieDeSignature

    /// A signature.
    public init(par: Signataire, personne: PersonneID, a: Instant, texte: Empreinte, voie: VoieDeSignature) {
      self.par = par
      self.personne = personne
      self.a = a
      self.texte = texte
      self.voie = voie
    }
  }

  /// A change agreed upon after the contract: what it is about, never why (P11).
  public struct Avenant: Hashable, Sendable {
    /// What an avenant changes.
    public enum Objet: String, Sendable, CaseIterable {
      case calendrier, duree, financement, consultant, suspension
    }

    /// What it changes.
    public let objet: Objet
    /// Its text.
    public let texte: Empreinte
    /// Those who signed it.
    public let signataires: Set<Signataire>
    /// The day of the last signature.
    public let le: Jour

    /// An avenant.
    public init(objet: Objet, texte: Empreinte, signataires: Set<Signataire>, le: Jour) {
      self.objet = objet
      self.texte = texte
      self.signataires = signataires
      self.le = le
    }
  }
}
