import Domaine
public import EventCodec
import Foundation

extension Logo: Storable {
  /// Its bytes, in base64: how it is encoded is read from them again.
  public var stored: JSON { .string(Data(bytes).base64EncodedString()) }

  /// The picture that was stored.
  public init(stored: JSON) throws(CodecError) {
    guard let octets = Data(base64Encoded: try String(stored: stored)) else { throw CodecError("not a picture") }
    do throws(Refus) {
      try self.init([UInt8](octets))
    } catch {
      throw CodecError("not a picture")
    }
  }
}

extension Cachet: Storable {
  /// Its key and its certificates, in PEM: whoever keeps them seals them.
  public var stored: JSON { .object([.init("cle", .string(cle)), .init("certificats", .string(certificats.joined(separator: "\n")))]) }

  /// The seal that was stored.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    let (cle, certificats): (String, String) = (try fields("cle"), try fields("certificats"))
    do throws(Refus) {
      try self.init(cle: cle, certificats: certificats)
    } catch {
      throw CodecError("not a seal")
    }
  }
}
