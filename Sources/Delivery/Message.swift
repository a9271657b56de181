import Domaine
import Foundation
import Web

/// A mail as it travels (RFC 5322, RFC 2045): the same words as text and as a page, under a name that a repetition bears too.
struct Message {
  let lettre: Lettre
  let expediteur: Expediteur

  /// All of it, lines ended by CRLF.
  var octets: [UInt8] { Array((entetes + [""] + corps).joined(separator: "\r\n").utf8) }

  /// Its name, the same at each attempt.
  var nom: String { "<\(lettre.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })@\(expediteur.domaine)>" }

  private var entetes: [String] {
    [
      "From: \(expediteur.nom.isEmpty ? "" : Message.mot(expediteur.nom) + " ")<\(expediteur.adresse)>", "To: <\(lettre.a)>",
      "Subject: \(Message.mot(lettre.objet))", "Date: \(date)", "Message-ID: \(nom)", "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All",
      "MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=\"\(frontiere)\"",
    ]
  }

  private var corps: [String] {
    partie("text/plain", TexteDuMessage(lettre: lettre).texte) + partie("text/html", PageDuMessage(lettre: lettre, nom: expediteur.nom).html.text)
      + ["--\(frontiere)--", ""]
  }

  private func partie(_ sorte: String, _ texte: String) -> [String] {
    let octets = Data(texte.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    return ["--\(frontiere)", "Content-Type: \(sorte); charset=utf-8", "Content-Transfer-Encoding: base64", "", octets]
  }

  /// Base64 holds no `=_`: nothing of the parts can be taken for the line between them.
  private var frontiere: String { "=_jalon" }

  /// Text in a header (RFC 2047), in words of at most 75 signs.
  static func mot(_ texte: String) -> String {
    var (mots, courant): ([String], String) = ([], "")
    for signe in texte where !signe.isNewline {
      if courant.utf8.count + signe.utf8.count > 42 {
        mots.append(courant)
        courant = ""
      }
      courant.append(signe)
    }
    return (mots + [courant]).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }

  /// `Mon, 07 Dec 2026 13:00:00 +0000`.
  private var date: String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(secondsFromGMT: 0)
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
    return format.string(from: Date(timeIntervalSince1970: Double(lettre.le.millisecondes) / 1_000))
  }
}

/// The words of a mail, for whoever reads text alone.
struct TexteDuMessage {
  let lettre: Lettre

  var texte: String {
    let bouton = lettre.bouton.map { ["\($0.nom)\u{202F}:\n\($0.adresse)"] } ?? []
    return (lettre.texte + bouton).joined(separator: "\n\n") + "\n"
  }
}

/// The words of a mail as a page: one column, the fonts of the machine, one button, no image, nothing asked from outside.
struct PageDuMessage {
  let lettre: Lettre
  let nom: String

  var html: HTML {
    let bouton: HTML = lettre.bouton.html { bouton in
      """
      <p style="margin:28px 0"><a href="\(bouton.adresse)" style="display:inline-block;padding:12px 22px;border-radius:8px;background:#1b5a4b;color:#fffdf9;font-weight:bold;text-decoration:none">\(bouton.nom)</a></p>
      <p style="margin:0;color:#525e5d;font-size:14px">Le bouton ne répond pas\u{202F}? Copiez cette adresse dans votre navigateur\u{202F}:<br><span style="word-break:break-all">\(bouton.adresse)</span></p>
      """
    }
    let paragraphes = lettre.texte.html { "<p style=\"margin:0 0 16px\">\($0)</p>" }
    return """
      <!doctype html>
      <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>\(lettre.objet)</title></head>
      <body style="margin:0;padding:24px 12px;background:#f7f3ea;color:#1f2a2b;font:16px/1.55 -apple-system,'Segoe UI',Roboto,Arial,sans-serif">
      <div style="max-width:36rem;margin:0 auto;padding:28px 24px;background:#fffdf9;border:1px solid #ddd4c2;border-radius:14px">
      <p style="margin:0 0 20px;padding:0 0 12px;border-bottom:2px solid #ddd4c2;color:#525e5d;font-size:14px"><span style="color:#b93a14">▮</span> \(nom)</p>
      \(paragraphes)\(bouton)</div>
      <p style="max-width:36rem;margin:16px auto 0;color:#525e5d;font-size:14px">Message envoyé sans suivi. N’y répondez pas\u{202F}: personne ne le lirait.</p></body></html>
      """
  }
}
