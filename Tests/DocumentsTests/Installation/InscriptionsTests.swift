import Application
import Documents
import Domaine
import EventCodec
import Foundation
import JalonApp
import Scenarios
import Testing

@Suite struct InscriptionsTests {
  private let organisme = OrganismeID(haut: 0xE0, bas: 1)

  private func avec(_ corps: (Installation, URL) async throws -> Void) async throws {
    let provisoire = try Provisoire()
    let dossier = provisoire.dossier.appendingPathComponent("donnees")
    try await corps(try Installation(dossier, creer: true), dossier)
    withExtendedLifetime(provisoire) {}
  }

  @Test func `un logo et un cachet se relisent comme ils furent inscrits`() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]
    let logo = try Logo(png)
    #expect(try Logo(stored: JSON(logo.stored.bytes)) == logo)
    #expect(throws: CodecError.self) { try Logo(stored: .string("AAAA")) }
    #expect(throws: CodecError.self) { try Logo(stored: .string("pas du base64 !")) }
    let cachet = try Theatre.cachet()
    #expect(try Cachet(stored: JSON(cachet.stored.bytes)) == cachet)
    #expect(throws: CodecError.self) { try Cachet(stored: .object([.init("cle", .string("")), .init("certificats", .string(""))])) }
  }

  @Test func `sans description, aucun cachet ; avec un cachet valable, un second demande qu’on le dise`() async throws {
    try await avec { installation, _ in
      await #expect(throws: Refus(.organismeDecrit)) { try await installation.fiche(de: organisme) }
      let (premier, second) = (try Theatre.cachet(), try Theatre.cachet())
      try await installation.adopter(premier, remplacer: false, par: organisme)
      await #expect(throws: Refus.self) { try await installation.adopter(second, remplacer: false, par: organisme) }
      #expect(try await installation.cachet(de: organisme) == premier)
      try await Task.sleep(for: .milliseconds(5))
      try await installation.adopter(second, remplacer: true, par: organisme)
      #expect(try await installation.cachet(de: organisme) == second)
      #expect(Set(try await installation.certificatsConnus()) == Set(premier.certificats + second.certificats), "l’ancien reste connu")
    }
  }

  @Test func `un cachet échu ne s’adopte pas, et n’empêche pas le suivant`() async throws {
    try await avec { installation, _ in
      let hier = installation.maison.world.now().plus(Duree.heures(-48 * 400))
      let echu = try Cachet.creer(pour: try await ficheExemple(), annees: 1, at: hier)
      await #expect(throws: Refus.self) { try await installation.adopter(echu, remplacer: true, par: organisme) }
      try await installation.maison.inscrire(echu, .cachet, in: organisme)
      try await Task.sleep(for: .milliseconds(5))
      try await installation.adopter(try Theatre.cachet(), remplacer: false, par: organisme)
    }
  }

  @Test func `la clé du cachet n’est nulle part en clair, dans aucun fichier du dossier`() async throws {
    try await avec { installation, dossier in
      let cachet = try Theatre.cachet()
      try await installation.adopter(cachet, remplacer: false, par: organisme)
      guard case .object(let membres) = cachet.stored, case .string(let pem)? = membres.first(where: { $0.key == "cle" })?.value else {
        Issue.record("sans clé")
        return
      }
      let corps = pem.split(separator: "\n").filter { !$0.hasPrefix("-") }.joined()
      let traces = [Data(corps.prefix(40).utf8), Data(pem.split(separator: "\n")[1].utf8), try #require(Data(base64Encoded: corps)).suffix(48)]
      for nom in try FileManager.default.contentsOfDirectory(atPath: dossier.path) {
        let octets = try Data(contentsOf: dossier.appendingPathComponent(nom))
        for trace in traces { #expect(octets.range(of: trace) == nil, "\(nom)") }
      }
    }
  }

  @Test func `ce qu’un organisme dit de lui le fait connaître, avant tout dossier`() async throws {
    try await avec { installation, _ in
      let fiche = try await ficheExemple()
      try await installation.maison.inscrire(fiche, .fiche, in: organisme)
      var autre = fiche
      autre.raisonSociale = "Autre Nom Imaginaire"
      try await installation.maison.inscrire(autre, .fiche, "sous-un-autre-nom", in: organisme)
      #expect(try await installation.maison.store.organismes() == [organisme])
      #expect(try await installation.fiche("inconnu", de: organisme) == fiche)
      #expect(try await installation.fiche("sous-un-autre-nom", de: organisme) == autre)
      #expect(try await installation.verifier().saine)
    }
  }

  /// The invented centre, as its papers show it.
  private func ficheExemple() async throws -> FicheDuCentre {
    try await Epreuves.premiere(Parcours.tous[0]) { $0 == .plaquette }.etats.centre
  }

  @Test(arguments: [
    ("https://horodatage.invalid/tsa", true), ("http://127.0.0.1:8080/tsa", true), ("http://localhost/tsa", true), ("http://[::1]:1/tsa", true),
    ("http://horodatage.invalid/tsa", false), ("http://127.0.0.1.invalid/", false), ("ftp://localhost/", false), ("horodatage", false), ("https://", false),
  ])
  func `un horodatage se demande en https, ou sur cette machine`(adresse: String, admise: Bool) throws {
    if admise {
      #expect(try Presse.horodatage(["JALON_HORODATAGE": adresse])?.absoluteString == adresse)
    } else {
      #expect(throws: Presse.Erreur.self) { try Presse.horodatage(["JALON_HORODATAGE": adresse]) }
    }
  }

  @Test(arguments: [[:], ["JALON_HORODATAGE": ""]]) func `sans adresse, aucun horodatage`(environnement: [String: String]) throws {
    #expect(try Presse.horodatage(environnement) == nil)
  }
}
