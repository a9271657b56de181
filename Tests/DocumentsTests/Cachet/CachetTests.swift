import Documents
import Domaine
import EventCodec
import Foundation
import Testing

/// A seal: made here or bought, kept, and valid in its time.
@Suite struct CachetTests {
  private struct Achat: Decodable {
    let key: String
    let certificates: String
  }

  private static let achats = Task {
    try JSONDecoder().decode([String: Achat].self, from: Data(try await Validation.python("certificates.py").sortie.utf8))
  }

  private func achete(_ nom: String) async throws -> Cachet {
    let achat = try #require(try await Self.achats.value[nom])
    return try Cachet(cle: achat.key, certificats: achat.certificates)
  }

  private func pdf() async throws -> [UInt8] { try await Presses.partagee().composer(.essai(), at: .essai).bytes }

  @Test(arguments: ["p256", "p384", "rsa"])
  func `un cachet acheté à une autorité cachette, et sa chaîne le fait reconnaître`(nom: String) async throws {
    let cachet = try await achete(nom)
    #expect(cachet.titulaire == "Cachet acheté" && cachet.certificats.count == 2)
    let presse = try Presses.partagee()
    let cachete = try await presse.cacheter(try await pdf(), cachet, Apposition("Cachet", motif: "Essai", a: .essai))
    let connu = try await presse.examiner(cachete, confiance: [try #require(cachet.certificats.last)])
    #expect(connu.sceaux.first?.reconnu == true && connu.sceaux.first?.certificat == cachet.empreinte.description)
    let inconnu = try await presse.examiner(cachete)
    let alerte = try #require(inconnu.constats.first { $0.gravite == .avertissement })
    #expect(alerte.phrase.contains(cachet.empreinte.description), "son empreinte, pour la comparer")
    #expect(!inconnu.constats.contains { $0.gravite == .bloquant })
  }

  @Test func `une clé et le certificat d’une autre ne font pas un cachet`() async throws {
    let achats = try await Self.achats.value
    let (un, autre) = (try #require(achats["p256"]), try #require(achats["p384"]))
    for (cle, certificats) in [
      (un.key, autre.certificates), (un.key, ""), ("", un.certificates), (un.certificates, un.key), (un.key, String(un.certificates.dropLast(80))),
      (un.key.replacing("M", with: "N"), un.certificates),
    ] {
      let refus = #expect(throws: Refus.self) { try Cachet(cle: cle, certificats: certificats) }
      #expect(refus?.constats.map(\.regle) == [.cachetLisible])
    }
  }

  /// What `openssl ecparam` writes is read too: a centre brings what it was given.
  @Test func `une clé d’ancien format se lit, ou se refuse en le disant`() async throws {
    do { _ = try await achete("ancien-format") } catch let refus as Refus { #expect(refus.constats.map(\.regle) == [.cachetLisible]) }
  }

  @Test(arguments: ["expire", "pas-encore"])
  func `hors de ses dates, un cachet se refuse en les disant`(nom: String) async throws {
    let cachet = try await achete(nom)
    let refus = await #expect(throws: Refus.self) {
      try await Presses.partagee().cacheter([], cachet, Apposition("Cachet", motif: "Essai", a: .essai))
    }
    let constat = try #require(refus?.constats.first)
    #expect(constat.regle == .cachetValable && constat.dates.map(\.jour) == [cachet.du.jourParis, cachet.au.jourParis])
  }

  @Test func `le dernier instant d’un certificat cachette encore, le suivant non`() throws {
    let cachet = try Presses.cachet()
    #expect(cachet.peutCacheter(at: cachet.du).isEmpty)
    #expect(cachet.peutCacheter(at: Instant(millisecondes: cachet.au.millisecondes - 1)).isEmpty)
    #expect(cachet.peutCacheter(at: cachet.au).count == 1)
    #expect(cachet.peutCacheter(at: Instant(millisecondes: cachet.du.millisecondes - 1)).count == 1)
  }

  @Test func `gardé puis relu, un cachet est le même`() async throws {
    for cachet in [try Presses.cachet(), try await achete("rsa")] {
      let relu = try Cachet(stored: try JSON(cachet.stored.bytes))
      #expect(relu == cachet && relu.empreinte == cachet.empreinte)
    }
    let garde = try Presses.cachet().stored
    for gate in [JSON.null, .object([]), garde.remplacer(["cle"], par: ""), garde.remplacer(["certificats"], par: "autre")] {
      #expect(throws: CodecError.self) { try Cachet(stored: gate) }
    }
  }

  @Test func `deux cachets du même centre ne se confondent pas`() throws {
    let (un, autre) = (try Presses.cachet(), try Presses.cachet())
    #expect(un.empreinte != autre.empreinte && un != autre && un.titulaire == autre.titulaire)
  }

  /// The name of a centre is typed too.
  @Test(arguments: ["Centre « d’essai » & fils", "مركز", "A\u{202E}B", "😀", String(repeating: "Très long nom ", count: 12), "a=b,c+d\"e\\f", "x\u{0}y"])
  func `quel que soit le nom du centre, son cachet cachette`(nom: String) async throws {
    var fiche = try await Terrain.de(try .nomme("institut-syndical")).etats.centre
    fiche.raisonSociale = nom
    let cachet = try Cachet.creer(pour: fiche, at: .essai)
    let presse = try Presses.partagee()
    let cachete = try await presse.cacheter(try await pdf(), cachet, Apposition("Cachet", motif: nom, a: .essai))
    let examen = try await presse.examiner(cachete, confiance: cachet.certificats)
    #expect((1...64).contains(cachet.titulaire.count) && !cachet.titulaire.contains { $0 == "\u{202E}" || $0 == "😀" }, "\(cachet.titulaire)")
    #expect(examen.sceaux.count == 1 && examen.sceaux.first?.intact == true && examen.sceaux.first?.reconnu == true, "\(examen)")
  }
}
