/// The certificat de réalisation as a fact: the hours and days that it certifies.
public struct CertificatDeRealisation: Hashable, Sendable {
  /// The hours certified: done and signed by both, or attested.
  public var heures: Duree
  /// The day of the first séance held.
  public var du: Jour
  /// The day of the last séance held.
  public var au: Jour
  /// Whether the employer is named on it.
  public var nommeLEmployeur: Bool
  /// What it says, of what it must.
  public var mentions: Set<MentionDeCertificat>
  /// The day on which it was drawn up.
  public var le: Jour

  /// A certificate.
  public init(heures: Duree, du: Jour, au: Jour, nommeLEmployeur: Bool, mentions: Set<MentionDeCertificat>, le: Jour) {
    self.heures = heures
    self.du = du
    self.au = au
    self.nommeLEmployeur = nommeLEmployeur
    self.mentions = mentions
    self.le = le
  }
}
