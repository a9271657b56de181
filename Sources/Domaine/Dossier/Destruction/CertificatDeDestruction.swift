/// What a certificate of destruction states: facts, and not a word of what was destroyed.
public struct CertificatDeDestruction: Hashable, Sendable {
  /// The destruction of the carnet itself.
  public let carnet: DestructionDuCarnet
  /// What was declared of each place outside, by name of the place.
  public let dehors: [DestructionDeclaree]
  /// What is kept by agreement, and the last day of each.
  public let gardees: [Garde]

  /// A document kept, and until when.
  public struct Garde: Hashable, Sendable {
    /// Which.
    public let code: CodeDePiece
    /// Which version of it.
    public let empreinte: Empreinte
    /// Why.
    public let motif: MotifDeConservation
    /// The last day on which it is kept.
    public let jusquAu: Jour
  }
}

extension Dossier {
  /// The facts of the certificate of destruction; `nil` before the carnet is destroyed.
  public var certificatDeDestruction: CertificatDeDestruction? {
    guard let carnet = destruction.carnet else { return nil }
    let valables = accords.gardees.values.filter { $0.accord.donneLe <= carnet.terme.jour }
    let gardees = valables.sorted { $0.code.rawValue < $1.code.rawValue }.map {
      CertificatDeDestruction.Garde(
        code: $0.code, empreinte: ($0.code.estUnPapierRemis ? remise.synthese : nil) ?? $0.empreinte, motif: $0.accord.motif,
        jusquAu: Droit.finDeConservation(terme: carnet.terme.jour, accord: $0.accord))
    }
    return CertificatDeDestruction(
      carnet: carnet, dehors: destruction.declarees.values.sorted { $0.support.nom < $1.support.nom }, gardees: gardees)
  }
}
