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
    /// The code that was received and typed; `nil` for another means, or where it was signed before this was recorded.
    public let code: CodeFrais?

    /// A signature.
    public init(par: Signataire, personne: PersonneID, a: Instant, texte: Empreinte, voie: VoieDeSignature, code: CodeFrais? = nil) {
      self.par = par
      self.personne = personne
      self.a = a
      self.texte = texte
      self.voie = voie
      self.code = code
    }
  }

  /// A fresh code, as a proof may tell it: never the code itself.
  public struct CodeFrais: Hashable, Sendable {
    /// When it was sent.
    public let envoyeA: Instant
    /// Where, masked: `g…@exemple.invalid`.
    public let vers: String

    /// A code that was sent.
    public init(envoyeA: Instant, vers: String) {
      self.envoyeA = envoyeA
      self.vers = vers
    }
  }
}
