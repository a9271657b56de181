import Crypto
public import Domaine
import EventCodec
import Foundation
import SwiftASN1
import X509

extension Regle {
  /// A seal that can seal.
  public static let cachetLisible = Regle(
    "cachet-lisible", .maison, "Donnez une clé privée PKCS#8 et un certificat, tous deux en PEM, faits l’un pour l’autre.")
  /// A certificate that can be read.
  public static let certificatLisible = Regle("certificat-lisible", .maison, "Donnez un certificat en PEM, tel que le centre le communique.")
  /// A seal to be shown.
  public static let cachetPresent = Regle("cachet-present", .maison, "Créez d’abord un cachet, ou importez-en un.")
  /// One seal at a time.
  public static let cachetUnique = Regle("cachet-unique", .maison, "Un organisme n’a qu’un cachet valable à la fois\u{202F}: dites que vous en changez.")
  /// A seal in its time.
  public static let cachetValable = Regle("cachet-valable", .maison, "Le certificat du cachet n’est pas valable ce jour-là\u{202F}: créez-en un autre.")
}

/// The seal of an organisme: a key, and the certificate that says whose it is.
///
/// Made here, it proves that papers come from the same centre and were not changed since; bought from an authority, it proves it to strangers too.
public struct Cachet: Sendable, Equatable {
  /// The private key, PKCS#8 in PEM.
  let cle: String
  /// The certificate, then those of whoever issued it, in PEM.
  public let certificats: [String]
  /// Whose it is, as its certificate says it.
  public let titulaire: String
  /// From when it may seal.
  public let du: Instant
  /// Until when.
  public let au: Instant
  /// The SHA-256 of its certificate: what another compares.
  public let empreinte: Empreinte

  /// A seal from its two parts.
  /// - Throws: `Refus` where they can't be read, or were not made for each other.
  public init(cle: String, certificats pem: String) throws(Refus) {
    do {
      let documents = try PEMDocument.parseMultiple(pemString: pem)
      let lus = try documents.map { try Certificate(pemDocument: $0) }
      guard let premier = lus.first, let octets = documents.first?.derBytes, let empreinte = Empreinte(octets: SHA256.hash(data: octets)) else {
        throw Refus(.cachetLisible)
      }
      guard try Certificate.PrivateKey(pemEncoded: cle).publicKey == premier.publicKey else { throw Refus(.cachetLisible) }
      self.cle = cle
      self.empreinte = empreinte
      certificats = documents.map(\.pemString)
      titulaire = premier.titulaire
      (du, au) = (Instant(premier.notValidBefore), Instant(premier.notValidAfter))
    } catch let refus as Refus {
      throw refus
    } catch {
      throw Refus(.cachetLisible)
    }
  }

  /// A new seal for a centre: a P-256 key and a certificate that it signs itself.
  /// - Parameters:
  ///   - centre: Whose it is.
  ///   - annees: How many years it may seal.
  ///   - now: From when.
  public static func creer(pour centre: FicheDuCentre, annees: Int = 5, at now: Instant) throws(Refus) -> Cachet {
    do {
      let cle = P256.Signing.PrivateKey()
      let titulaire = nom(centre.raisonSociale) ?? "SIRET \(centre.siret.filter { $0.isASCII && $0.isNumber })"
      let nom = try DistinguishedName {
        CountryName("FR")
        OrganizationName(titulaire)
        CommonName("Cachet de \(titulaire)")
      }
      let certificat = try Certificate(
        version: .v3, serialNumber: numero(), publicKey: Certificate.PublicKey(cle.publicKey),
        notValidBefore: now.date, notValidAfter: Instant(now.jourParis.plus(annees: annees)).date, issuer: nom, subject: nom,
        signatureAlgorithm: .ecdsaWithSHA256,
        extensions: try Certificate.Extensions {
          Critical(BasicConstraints.notCertificateAuthority)
          Critical(KeyUsage(digitalSignature: true, nonRepudiation: true))
          SubjectKeyIdentifier(hash: Certificate.PublicKey(cle.publicKey))
        },
        issuerPrivateKey: Certificate.PrivateKey(cle))
      return try Cachet(cle: cle.pemRepresentation, certificats: try certificat.serializeAsPEM().pemString)
    } catch let refus as Refus {
      throw refus
    } catch {
      throw Refus(.cachetLisible)
    }
  }

  /// A name as certificates bear one: of signs that every reader compares alike, so short that with what is put before it it holds in sixty-four
  /// (RFC 4518, 2.1 and 2.4; RFC 5280, annex A). `nil` where nothing of it is left.
  private static func nom(_ texte: String) -> String? {
    let admis = Typographie.composer(texte).precomposedStringWithCanonicalMapping.unicodeScalars.filter { signe in
      (0x20..<0x180).contains(signe.value) && signe.properties.generalCategory != .format || "’–—…€".unicodeScalars.contains(signe)
    }
    let nom = String(String.UnicodeScalarView(admis)).split(separator: " ").joined(separator: " ").prefix(54)
    return nom.contains { $0.isLetter || $0.isNumber } ? String(nom) : nil
  }

  /// Sixteen unforeseeable bytes: twenty at random may be written in twenty-one, which RFC 5280 (4.1.2.2) and some readers refuse.
  private static func numero() -> Certificate.SerialNumber {
    Certificate.SerialNumber(bytes: SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) })
  }

  /// Whether it may seal at a moment.
  public func peutCacheter(at now: Instant) -> [Constat] {
    if du <= now, now < au { return [] }
    return [Constat(.cachetValable, .bloquant, dates: [DateNommee("valable du", du.jourParis), DateNommee("valable au", au.jourParis)])]
  }
}

extension Cachet {
  /// The certificates written in a text, each in PEM.
  /// - Throws: `Refus` where there is none, or one that can't be read.
  public static func certificats(dans pem: String) throws(Refus) -> [String] {
    guard let documents = try? PEMDocument.parseMultiple(pemString: pem), !documents.isEmpty,
      documents.allSatisfy({ (try? Certificate(pemDocument: $0)) != nil })
    else { throw Refus(.certificatLisible) }
    return documents.map(\.pemString)
  }
}

extension Certificate {
  /// Whose it is: its common name, else its organisation.
  fileprivate var titulaire: String {
    let attributs = subject.flatMap { Array($0) }
    let nom = attributs.first { $0.type == .RDNAttributeType.commonName } ?? attributs.first { $0.type == .RDNAttributeType.organizationName }
    return nom.flatMap { String($0.value) } ?? ""
  }
}

extension Instant {
  fileprivate init(_ date: Date) { self.init(millisecondes: Int64(date.timeIntervalSince1970 * 1_000)) }
  fileprivate var date: Date { Date(timeIntervalSince1970: Double(secondes)) }
}
