import Crypto
import CryptoExtras
public import EventCodec
import Foundation

/// A password, derived by scrypt (N = 2¹⁵, r = 8, p = 3): what is kept can't be turned back into it.
public struct MotDePasse: Sendable, Equatable, Storable {
  private let sel: [UInt8]
  private let derive: [UInt8]

  /// A password derived with a salt of its own.
  public init(_ clair: String) throws {
    let sel = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    self.sel = sel
    derive = try MotDePasse.deriver(clair, sel)
  }

  /// Whether it is this one: the answer takes as long for a wrong one.
  func est(_ clair: String) throws -> Bool {
    let essai = try MotDePasse.deriver(clair, sel)
    return zip(essai, derive).reduce(essai.count == derive.count ? 0 : 1) { $0 | Int($1.0 ^ $1.1) } == 0
  }

  /// Does the work of a derivation for an address that nobody has: time must not tell.
  static func perdreSonTemps(_ clair: String) throws { _ = try deriver(clair, Array(repeating: 0, count: 16)) }

  private static func deriver(_ clair: String, _ sel: [UInt8]) throws -> [UInt8] {
    let normalise = Data(clair.precomposedStringWithCompatibilityMapping.utf8)
    let cle = try KDF.Scrypt.deriveKey(from: normalise, salt: sel, outputByteCount: 32, rounds: 1 << 15, blockSize: 8, parallelism: 3)
    return cle.withUnsafeBytes { Array($0) }
  }

  /// Its fields.
  public var stored: JSON { Fields(["sel": Hexa.texte(sel), "derive": Hexa.texte(derive)]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    guard let sel = Hexa.octets(try fields("sel")), let derive = Hexa.octets(try fields("derive")) else { throw CodecError("not a password") }
    (self.sel, self.derive) = (sel, derive)
  }

  /// Why it may not be chosen; `nil` where it may: length alone is asked, and that it is not among the most common.
  public static func defaut(_ clair: String) -> String? {
    if clair.count < 12 { return "Choisissez douze caractères au moins\u{202F}: une phrase convient." }
    if clair.utf8.count > 256 { return "Choisissez un mot de passe plus court." }
    return Set(clair).count < 5 ? "Choisissez un mot de passe moins répété." : nil
  }
}

/// Passwords that change every thirty seconds (RFC 6238).
public enum Totp {
  /// Whether a code is that of now, or of the half-minute before or after.
  static func vaut(_ code: String, secret: [UInt8], a secondes: Int64) -> Bool {
    (-1...1).contains { Totp.code(secret, tour: secondes / 30 + $0) == code }
  }

  /// The code of a half-minute.
  public static func code(_ secret: [UInt8], tour: Int64) -> String {
    let message = withUnsafeBytes(of: tour.bigEndian) { Array($0) }
    let empreinte = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
    let place = Int(empreinte[19] & 15)
    let nombre = empreinte[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let chiffres = String(nombre % 1_000_000)
    return String(repeating: "0", count: 6 - chiffres.count) + chiffres
  }
}
