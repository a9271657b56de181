/// The course of a CPF dossier: request, proposal, acceptance, entry, exit.
public struct SuiviCpf: Hashable, Sendable {
  /// The number of the platform's dossier, where it was pasted.
  public var numero: String?
  /// The day of the request.
  public var demandeLe: Jour?
  /// The previous bilan that was funded; `nil` where there was none.
  public var precedentLe: Jour?
  /// What the holder's account holds, where they said so.
  public var solde: Montant?
  /// The day of the provider's proposal.
  public var proposeLe: Jour?
  /// The day of the holder's acceptance.
  public var accepteLe: Jour?
  /// The day on which the entry was declared.
  public var entreeDeclareeLe: Jour?
  /// The day on which the exit was declared.
  public var sortieDeclareeLe: Jour?

  /// The numbers of the platform's dossiers that came undone: none of them serves again.
  public var dossiersClos: Set<String> = []

  /// Before the request.
  public init() {}
}

/// A request made on the CPF platform, as its notice says it (C2).
public struct DemandeCpf: Hashable, Sendable {
  /// The number of the platform's dossier.
  public var numero: String
  /// The day of the request.
  public var le: Jour
  /// The previous bilan that was funded; `nil` where there was none.
  public var precedentLe: Jour?
  /// Whether the employer paid for that one.
  public var precedentPayeParEmployeur: Bool
  /// What the holder's account holds, where they said so.
  public var solde: Montant?

  /// A request.
  public init(numero: String, le: Jour, precedentLe: Jour? = nil, precedentPayeParEmployeur: Bool = false, solde: Montant? = nil) {
    self.numero = numero
    self.le = le
    self.precedentLe = precedentLe
    self.precedentPayeParEmployeur = precedentPayeParEmployeur
    self.solde = solde
  }
}
