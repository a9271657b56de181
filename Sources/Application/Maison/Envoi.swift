public import Domaine
public import EventCodec

/// Something that an event asks to be done outside: whom to tell, and of what. It names things; what it says to a person is written when it is sent.
public struct Envoi: Sendable, Equatable {
  /// Who is told.
  public let destinataire: Role
  /// Of what: a coded name (`convention.aSigner`), never content.
  public let objet: String
  /// Not before this moment; at once where none is given.
  public let pasAvant: Instant?

  /// The matters that ask for a signature.
  static let demandesDeSignature = ["convention.aSigner", "convention.rappel", "avenant.aSigner"]

  /// Something to tell someone.
  public init(_ objet: String, a destinataire: Role, pasAvant: Instant? = nil) {
    self.objet = objet
    self.destinataire = destinataire
    self.pasAvant = pasAvant
  }

  /// As it is sealed in the outbox.
  var bytes: [UInt8] {
    StoredEvent("envoi.v1", ["a": destinataire.rawValue, "objet": objet, "pasAvant": pasAvant]).bytes
  }

  /// Read back from the outbox.
  public init(bytes: [UInt8]) throws(CodecError) {
    let stored = try StoredEvent(bytes: bytes)
    let role: String = try stored.fields("a")
    guard stored.name == "envoi.v1", let destinataire = Role(rawValue: role) else { throw stored.unknown }
    self.init(try stored.fields("objet"), a: destinataire, pasAvant: try stored.fields("pasAvant"))
  }
}
