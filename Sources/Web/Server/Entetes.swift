import HTTPTypes

/// What every answer says to the browser: run nothing of others, show us in no frame, tell nobody where one comes from.
enum Entetes {
  static func communs(nonce: String) -> HTTPFields {
    var entetes = HTTPFields()
    let politique = [
      "default-src 'none'", "style-src 'self'", "font-src 'self'", "img-src 'self' data:", "script-src 'nonce-\(nonce)'", "connect-src 'self'",
      "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ]
    poser("Content-Security-Policy", politique.joined(separator: "; "), &entetes)
    poser("Strict-Transport-Security", "max-age=63072000; includeSubDomains", &entetes)
    poser("X-Content-Type-Options", "nosniff", &entetes)
    poser("Referrer-Policy", "no-referrer", &entetes)
    poser("Cross-Origin-Opener-Policy", "same-origin", &entetes)
    poser("Cross-Origin-Resource-Policy", "same-origin", &entetes)
    poser("Permissions-Policy", "camera=(), microphone=(), geolocation=()", &entetes)
    return entetes
  }

  private static func poser(_ nom: String, _ valeur: String, _ entetes: inout HTTPFields) {
    if let nom = HTTPField.Name(nom) { entetes[nom] = valeur }
  }
}

/// Cookies: for this host alone, out of reach of scripts, sent on no request that comes from elsewhere.
enum Temoins {
  static func ecrire(_ nom: String, _ valeur: String) -> String {
    let duree = valeur.isEmpty ? "; Max-Age=0" : nom == Temoin.confort ? "; Max-Age=31536000" : ""
    return "\(nom)=\(valeur); Path=/; Secure; HttpOnly; SameSite=Lax\(duree)"
  }

  static func lire(_ entetes: [String]) -> [String: String] {
    var temoins: [String: String] = [:]
    for partie in entetes.flatMap({ $0.split(separator: ";") }) {
      let couple = partie.split(separator: "=", maxSplits: 1)
      guard couple.count == 2 else { continue }
      let nom = couple[0].drop { $0 == " " }
      if temoins[String(nom)] == nil { temoins[String(nom)] = String(couple[1]) }
    }
    return temoins
  }
}

/// Forms as browsers send them (`application/x-www-form-urlencoded`). Whatever bytes come, they are read as text or left out.
enum Formes {
  static func lire(_ corps: String) -> [String: String] {
    var champs: [String: String] = [:]
    for couple in corps.split(separator: "&").prefix(500) {
      let parties = couple.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let nom = parties.first.map(decoder), !nom.isEmpty else { continue }
      champs[nom] = parties.count > 1 ? decoder(parties[1]) : ""
    }
    return champs
  }

  private static func decoder(_ texte: Substring) -> String {
    var octets: [UInt8] = []
    var reste = texte.utf8[...]
    while let octet = reste.popFirst() {
      switch octet {
      case 0x2B: octets.append(0x20)
      case 0x25:
        let chiffres = reste.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        if chiffres.count == 2 {
          octets.append(UInt8(chiffres[0] << 4 | chiffres[1]))
          reste = reste.dropFirst(2)
        } else {
          octets.append(octet)
        }
      default: octets.append(octet)
      }
    }
    return String(decoding: octets.filter { $0 != 0 }, as: UTF8.self)
  }
}
