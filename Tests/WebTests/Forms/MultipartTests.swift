import Testing

@testable import Web

@Suite struct MultipartTests {
  private let frontiere = "----WebKitFormBoundary7MA4YWxkTrZu0gW"

  private func partie(_ nom: String, fichier: String? = nil, entetes: [String] = [], _ contenu: [UInt8]) -> [UInt8] {
    let disposition = "Content-Disposition: form-data; name=\"\(nom)\"" + (fichier.map { "; filename=\"\($0)\"" } ?? "")
    return Array("--\(frontiere)\r\n\(([disposition] + entetes).joined(separator: "\r\n"))\r\n\r\n".utf8) + contenu + [0x0D, 0x0A]
  }

  private func corps(_ parties: [UInt8]...) -> [UInt8] { parties.flatMap(\.self) + Array("--\(frontiere)--\r\n".utf8) }

  private func lire(_ corps: [UInt8]) throws -> Multipart { try Multipart(corps, frontiere: frontiere) }

  private func estIllisible(_ corps: [UInt8]) -> Bool {
    do {
      _ = try lire(corps)
      return false
    } catch { return true }
  }

  @Test func `aucune, une ou plusieurs parties se lisent, textes et fichiers`() throws {
    #expect(try lire(corps()) == lire(Array("--\(frontiere)--".utf8)))
    let pdf = Array("%PDF-1.7\r\n\r\n--\(frontiere)quasi\r\n--autre\r\n".utf8) + [0, 255, 13, 10, 13]
    let lu = try lire(
      corps(
        partie("jeton", Array("abc".utf8)), partie("nom", Array("Éloïse\u{0} d’A".utf8)),
        partie("scan", fichier: "un \\ fichier; name=x.pdf", entetes: ["Content-Type: text/html"], pdf), partie("vide", [])))
    #expect(lu.champs == ["jeton": "abc", "nom": "Éloïse d’A", "vide": ""])
    #expect(lu.fichiers == ["scan": pdf])
  }

  @Test func `un fichier vide est l’absence de fichier, et une partie dans une partie n’est que des octets`() throws {
    let dedans = Array("--dedans\r\nContent-Disposition: form-data; name=\"jeton\"\r\n\r\nvolé\r\n--dedans--".utf8)
    let lu = try lire(
      corps(partie("scan", fichier: "", []), partie("autre", fichier: "x", entetes: ["Content-Type: multipart/mixed; boundary=dedans"], dedans)))
    #expect(lu.fichiers == ["autre": dedans] && lu.champs.isEmpty)
  }

  @Test func `coupé n’importe où, l’envoi n’est pas lu`() throws {
    let entier = corps(partie("jeton", Array("abc".utf8)), partie("scan", fichier: "a.pdf", Array("%PDF-".utf8)))
    #expect(!estIllisible(entier))
    for longueur in 0..<(entier.count - 2) { #expect(estIllisible(Array(entier.prefix(longueur))), "\(longueur)") }
    #expect(estIllisible(entier + Array("suite".utf8)))
  }

  @Test func `ce qui n’est pas écrit ainsi est refusé entier`() {
    let sansNom = Array("--\(frontiere)\r\nContent-Disposition: form-data\r\n\r\nx\r\n".utf8)
    let sansEntete = Array("--\(frontiere)\r\n\r\nx\r\n".utf8)
    let deuxFois = partie("a", entetes: ["Content-Disposition: form-data; name=\"b\""], [])
    let longue = partie("a", entetes: ["X: " + String(repeating: "x", count: Multipart.entetesAuPlus)], [])
    let nommeeDeuxFois = Array("--\(frontiere)\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\nx\r\n".utf8)
    let jointe = Array("--\(frontiere)\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n".utf8)
    for mauvaise in [sansNom, sansEntete, deuxFois, longue, nommeeDeuxFois, jointe, Array("préambule\r\n".utf8)] {
      #expect(estIllisible(corps(mauvaise)), "\(String(decoding: mauvaise.prefix(120), as: UTF8.self))")
    }
    #expect(estIllisible(corps(partie("a", Array("x".utf8))).map { $0 == 0x0D ? 0x0A : $0 }))
    let trop = [UInt8]((0...Multipart.partsAuPlus).flatMap { partie("p\($0)", []) })
    #expect(estIllisible(corps(trop)))
  }

  @Test func `des octets au hasard, autour de vrais morceaux, ne l’arrêtent jamais, et tout ce qui est bien écrit se relit`() throws {
    var hasard = Tirage(graine: 42)
    let morceaux: [[UInt8]] = ["\r\n", "--\(frontiere)", "--", "Content-Disposition: form-data; name=\"a\"", "filename=\"", "\r\n\r\n", ":", ";"].map {
      Array($0.utf8)
    }
    for _ in 0..<3_000 {
      let melange = (0..<Int.random(in: 0...12, using: &hasard)).flatMap { _ in
        Bool.random(using: &hasard) ? morceaux.randomElement(using: &hasard) ?? [] : hasard.octets(8)
      }
      _ = try? lire(melange)
      _ = try? lire(Array("--\(frontiere)\r\n".utf8) + melange)
      let contenu = melange.flatMap { [$0, UInt8.random(in: 0...9, using: &hasard)] }
      let lu = try lire(corps(partie("avant", hasard.octets(4)), partie("scan", fichier: "x", contenu), partie("apres", [])))
      #expect(lu.fichiers["scan"] ?? [] == contenu && lu.champs.keys.sorted() == ["apres", "avant"])
    }
  }

  @Test func `la frontière vient de l’en-tête, et de nulle part ailleurs`() {
    #expect(Multipart.frontiere("multipart/form-data; boundary=abc") == "abc")
    #expect(Multipart.frontiere("Multipart/Form-Data;charset=utf-8; Boundary=\"a b;c\"") == nil, "un point-virgule n’est pas d’une frontière")
    #expect(Multipart.frontiere("multipart/form-data; boundary=\"a b c\"") == "a b c")
    let trop = String(repeating: "a", count: 71)
    for entete in [
      nil, "", ";", "=", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"a", "multipart/form-data; boundary=\"a \"",
      "multipart/form-data; boundary=\(trop)", "multipart/mixed; boundary=abc", "application/x-www-form-urlencoded", "multipart/form-data; boundary=é",
      "multipart/form-data; boundary=a; boundary=b",
    ] { #expect(Multipart.frontiere(entete) == nil, "\(entete ?? "rien")") }
  }

  @Test func `la sorte d’un fichier se lit à ses premiers octets`() {
    #expect(TypeDeFichier(Array("%PDF-1.4".utf8)) == .pdf && TypeDeFichier([0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
    #expect(TypeDeFichier([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == .png)
    for autre in ["", "%PDF", " %PDF-1.4", "<html>", "GIF89a", "PK\u{3}\u{4}", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"] {
      #expect(TypeDeFichier(Array(autre.utf8)) == nil, "\(autre)")
    }
  }
}

/// Numbers drawn from a seed.
struct Tirage: RandomNumberGenerator {
  private var etat: UInt64

  init(graine: UInt64) { etat = graine }

  mutating func next() -> UInt64 {
    etat &+= 0x9E37_79B9_7F4A_7C15
    let melange = (etat ^ (etat >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return melange ^ (melange >> 31)
  }

  mutating func octets(_ auPlus: Int) -> [UInt8] {
    (0..<Int.random(in: 0...auPlus, using: &self)).map { _ in UInt8.random(in: 0...255, using: &self) }
  }
}
