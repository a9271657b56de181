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
}
