import Domaine
import Foundation
import Testing
import Web

@testable import Delivery

/// Mails against a real SMTP peer, read back by a parser that is not ours.
@Suite struct FacteurSMTPTests {
  private let lettre = Lettre(
    id: "01890a5d-0", a: "rh@exemple.invalid", objet: "25 novembre 2026\u{202F}: un document attend encore votre signature, « à relire »",
    texte: ["Le centre vous envoie un document à signer.", "Une ligne qui dit <b>& rien d’autre</b>."],
    bouton: .init("Lire et signer", "https://centre.invalid/signer/abc"), le: Instant(millisecondes: 1_795_600_000_000))

  private func facteur(_ port: Int) throws -> FacteurSMTP {
    FacteurSMTP(
      try #require(RelaisSMTP("smtp://127.0.0.1:\(port)")), expediteur: try #require(Expediteur("Centre Imaginé <bonjour@centre.invalid>")))
  }

  @Test func `un message arrive, en texte et en page, sous un nom qui ne change pas`() async throws {
    let pair = try PairSMTP()
    let facteur = try facteur(pair.port)
    try await facteur.porter(lettre)
    try await facteur.porter(lettre)
    let (recu, encore) = (try pair.recu(), try pair.recu())
    #expect(recu.de == "bonjour@centre.invalid" && recu.a == ["rh@exemple.invalid"])
    #expect(recu.objet == lettre.objet)
    #expect(recu.from == "Centre Imaginé <bonjour@centre.invalid>")
    #expect(recu.nom == "<01890a5d-0@centre.invalid>" && encore.nom == recu.nom)
    #expect(recu.defauts == [] && recu.plusLongue <= 200)
    #expect(Set(recu.parties.keys) == ["text/plain", "text/html"])
    let texte = try #require(recu.parties["text/plain"])
    #expect(texte.contains("Une ligne qui dit <b>& rien d’autre</b>.") && texte.contains("https://centre.invalid/signer/abc"))
    let page = try #require(recu.parties["text/html"])
    #expect(page.contains("&lt;b&gt;&amp; rien d’autre&lt;/b&gt;") && page.contains("href=\"https://centre.invalid/signer/abc\""))
    #expect(!page.contains("<img") && !page.contains("<script") && !page.contains("url("))
  }

  @Test func `un pair qui refuse, ou qui n’est pas là, se dit`() async throws {
    let pair = try PairSMTP("refuse")
    await #expect(throws: EchecSMTP.self) { try await facteur(pair.port).porter(lettre) }
    await #expect(throws: EchecSMTP.self) { try await facteur(1).porter(lettre) }
  }

  @Test(arguments: [("tls", "smtps"), ("starttls", "smtp")])
  func `un pair chiffré reçoit si son autorité est connue, et seulement sous son nom`(sorte: String, schema: String) async throws {
    func facteur(_ pair: PairSMTP, autorite: String?) throws -> FacteurSMTP {
      FacteurSMTP(
        try #require(RelaisSMTP("\(schema)://127.0.0.1:\(pair.port)", autorite: autorite)), expediteur: try #require(Expediteur("bonjour@centre.invalid")))
    }
    let (pair, usurpateur) = (try PairSMTP(chiffre: sorte), try PairSMTP(chiffre: sorte, nom: "un-autre.invalid"))
    for (autre, autorite) in [(pair, usurpateur.autorite), (usurpateur, usurpateur.autorite), (pair, "/etc/ssl/certs/ca-certificates.crt")] {
      var secrete = lettre
      secrete.a = "personne@exemple.invalid"
      let essai = secrete
      await #expect(throws: EchecSMTP.self) { try await facteur(autre, autorite: autorite).porter(essai) }
    }
    try await facteur(pair, autorite: pair.autorite).porter(lettre)
    #expect(try pair.recu().a == ["rh@exemple.invalid"], "le premier message pris est celui dont le certificat fut reconnu")
  }

  @Test func `un relais à qui il faut parler chiffré, et qui ne sait pas, ne reçoit rien`() async throws {
    let (clair, chiffre) = (try PairSMTP(), try PairSMTP(chiffre: "tls"))
    let facteur = FacteurSMTP(
      try #require(RelaisSMTP("smtp://127.0.0.1:\(clair.port)", autorite: chiffre.autorite)), expediteur: try #require(Expediteur("bonjour@centre.invalid")))
    // CURLE_USE_SSL_FAILED.
    await #expect(throws: EchecSMTP(code: 64)) { try await facteur.porter(lettre) }
  }

  @Test func `une adresse ne glisse pas d’en-tête`() async throws {
    var hostile = lettre
    let porteur = try facteur(1)
    for adresse in ["a@b.invalid\r\nBcc: c@d.invalid", "a b@c.invalid", "<a@b.invalid>", "a@b.invalid,c@d.invalid", "", "a@"] {
      hostile.a = adresse
      let essai = hostile
      await #expect(throws: EchecSMTP.self) { try await porteur.porter(essai) }
    }
    hostile = lettre
    hostile.objet = "un\r\nBcc: c@d.invalid"
    let octets = String(decoding: Message(lettre: hostile, expediteur: try #require(Expediteur("bonjour@centre.invalid"))).octets, as: UTF8.self)
    #expect(!octets.contains("\r\nBcc"))
  }

  @Test func `hors de la machine, rien ne part en clair`() throws {
    #expect(try #require(RelaisSMTP("smtp://nom:mot%20de%20passe@relais.invalid:587")).chiffre)
    #expect(try #require(RelaisSMTP("smtp://nom:mot%20de%20passe@relais.invalid:587")).motDePasse == "mot de passe")
    #expect(try #require(RelaisSMTP("smtp://localhost:25")).chiffre == false)
    for texte in ["", "http://relais.invalid", "relais.invalid", "smtp://", "smtp://relais.invalid/chemin", "file:///etc/passwd"] {
      #expect(RelaisSMTP(texte) == nil, "\(texte)")
    }
  }
}
