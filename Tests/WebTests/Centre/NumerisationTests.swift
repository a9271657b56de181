import Application
import Domaine
import Foundation
import JalonApp
import Scenarios
import Storage
import TestSupport
import Testing

@testable import Web

/// What was signed on paper: scanned by the office, read back by those whose paper it is, and by nobody else (P12, F10).
@Suite struct NumerisationTests {
  private static let pdf = Array("%PDF-1.7 zirconifluve".utf8)

  /// A dossier in which consent and charte were signed on paper.
  private static func ouvrir(_ services: Services, beneficiaire: PersonneID, at now: Instant) async throws -> DossierID {
    let id = DossierID(haut: 1, bas: 2)
    let modalites = try #require(services.programmes["centre-parisien"]).modalites
    let faits = Dossier.Faits(
      beneficiaire: beneficiaire, identite: Dossier.Identite(prenom: "Camille", nom: "Inventé", telephone: "00 00 00 00 01"), statut: .salarie,
      initiative: .salarie, prestataire: Dossier.Prestataire(siret: "000 000 000 00018"), modalites: modalites, le: now.jourParis)
    let maison = services.maison
    try await maison.decide(id, in: Theatre.organisme) { d throws(Refus) in try d.ouvrir(faits) }
    try await maison.decide(id, in: Theatre.organisme) { d throws(Refus) in try d.presenterGaranties(le: now.jourParis) }
    try await maison.decide(id, in: Theatre.organisme) { d throws(Refus) in try d.consentir(le: now.jourParis, voie: .papier(originalChez: .bureau)) }
    try await maison.decide(id, in: Theatre.organisme) { d throws(Refus) in
      try d.signerCharte(.beneficiaire, voie: .papier(originalChez: .beneficiaire), at: now)
    }
    return id
  }

  private struct Essai {
    let maison: MaisonDEssai
    let id: DossierID
    let lou: Visite.Identite
    let camille: Visite.Identite

    init() async throws {
      maison = try await MaisonDEssai()
      lou = try await maison.identite("lou@centre.invalid")
      camille = try await maison.identite("camille@exemple.invalid")
      id = try await NumerisationTests.ouvrir(maison.services, beneficiaire: camille.compte.personne, at: maison.maintenant)
    }

    var dossier: Dossier { get async throws { try await maison.services.maison.lire(id, in: Theatre.organisme) } }

    func envoyer(_ champs: [String: String], _ fichier: [UInt8]? = nil) async -> Reponse {
      await maison.demander(.centreNumerises, "\(id)", par: lou, avec: champs, fichiers: fichier.map { ["scan": $0] } ?? [:])
    }
  }

  private let tout = ["papier-consentement": "oui", "papier-charte-beneficiaire": "oui"]

  @Test func `la liste du jour mène à la page, où un scan se garde une fois et se rend comme un fichier`() async throws {
    let essai = try await Essai()
    let adresse = "/centre/dossiers/\(essai.id)/numerisations"
    #expect(await essai.maison.demander(.centreDossier, "\(essai.id)", par: essai.lou).texte.contains("href=\"\(adresse)\""))
    let page = await essai.maison.demander(.centreNumerisations, "\(essai.id)", par: essai.lou).texte
    #expect(page.contains("2 signatures attendent") && page.contains("multipart/form-data") && page.contains("original chez le centre"))
    for _ in 0..<2 { #expect(await essai.envoyer(tout, Self.pdf).vers == adresse) }
    let dossier = try await essai.dossier
    #expect(dossier.papiersANumeriser.isEmpty && dossier.scans.count == 1)
    #expect(try await essai.maison.services.maison.store.documents(of: StreamRef(essai.id, in: Theatre.organisme)).count == 1)
    let scan = try #require(dossier.scans.first).document
    for (route, qui) in [(RouteName.centreScan, essai.lou), (.espaceScan, essai.camille)] {
      let rendu = await essai.maison.demander(route, "\(essai.id)", "\(scan)", par: qui)
      guard case .octets(let octets, let type) = rendu.corps else { throw Absente() }
      #expect(octets == Self.pdf && type == "application/pdf" && rendu.fichier?.hasSuffix(".pdf") == true && rendu.conserve == 0)
    }
    #expect(await essai.maison.demander(.espacePapiers, "\(essai.id)", par: essai.camille).texte.contains("Ce que vous avez signé sur papier"))
    let apres = await essai.maison.demander(.centreNumerisations, "\(essai.id)", par: essai.lou).texte
    #expect(apres.contains("Gardé au dossier") && apres.contains("le bénéficiaire"))
  }

  @Test func `l’auditeur sait qu’il y a un scan et son empreinte, et ne le lit pas`() async throws {
    let essai = try await Essai()
    _ = await essai.envoyer(tout, Self.pdf)
    let audit = try await essai.maison.identite("audit@exemple.invalid")
    let page = await essai.maison.demander(.auditDossier, "\(essai.id)", par: audit).texte
    let scan = try #require(try await essai.dossier.scans.first)
    #expect(page.contains("Consentement, le bénéficiaire, numérisée") && page.contains(scan.empreinte.description.prefix(16)) && !page.contains("Inventé"))
    for courriel in ["audit@exemple.invalid", "noa@centre.invalid", "gwenn@exemple.invalid", "rh.institut-syndical@exemple.invalid"] {
      let autre = try await essai.maison.identite(courriel)
      for route in [RouteName.centreScan, .espaceScan] {
        #expect(await essai.maison.demander(route, "\(essai.id)", "\(scan.document)", par: autre).statut == 404, "\(courriel) \(route)")
      }
    }
    let ailleurs = await essai.maison.demander(.centreScan, "\(essai.id)", "\(ScanID(haut: 4, bas: 4))", par: essai.lou)
    #expect(ailleurs.statut == 404)
  }

  @Test func `un autre fichier qu’un scan est refusé, ce qui fut choisi reste, et le fichier se redemande`() async throws {
    let essai = try await Essai()
    let faux = await essai.envoyer(["papier-consentement": "oui"], Array("<html>zirconifluve".utf8))
    #expect(faux.statut == 422 && faux.texte.contains("ni un PDF, ni une image") && faux.texte.contains("Choisissez de nouveau le fichier"))
    #expect(faux.texte.contains("name=\"papier-consentement\" value=\"oui\" checked") && !faux.texte.contains("zirconifluve"))
    let rien = await essai.envoyer([:], Self.pdf)
    #expect(rien.statut == 422 && rien.texte.contains("Cochez les signatures") && rien.texte.contains("Choisissez de nouveau le fichier"))
    let sansFichier = await essai.envoyer(tout)
    #expect(sansFichier.statut == 422 && sansFichier.texte.contains("dites pourquoi") && !sansFichier.texte.contains("de nouveau le fichier"))
    let lesDeux = await essai.envoyer(tout.merging(["motif": "illisible"]) { $1 }, Self.pdf)
    #expect(lesDeux.statut == 422 && lesDeux.texte.contains("pas les deux") && lesDeux.texte.contains("value=\"illisible\" selected"))
    #expect(await essai.envoyer(tout.merging(["motif": "parce que"]) { $1 }).statut == 422)
    let reprise = await essai.maison.demander(.centreNumerises, "\(essai.id)", par: essai.lou, avec: tout, fichiers: ["scan": Self.pdf], jeton: false)
    #expect(reprise.statut == 403 && reprise.texte.contains("il vous sera redemandé") && reprise.texte.contains("papier-consentement"))
    #expect(try await essai.dossier.scans.isEmpty)
    for _ in 0..<2 { #expect(await essai.envoyer(tout.merging(["motif": "originalPerdu"]) { $1 }).statut == 303) }
    #expect(try await essai.dossier.papiersANumeriser.isEmpty)
    #expect(await essai.maison.demander(.centreNumerisations, "\(essai.id)", par: essai.lou).texte.contains("Sans scan"))
  }

  @Test func `sur un disque, le scan n’est jamais en clair, survit à un arrêt, et meurt avec le dossier`() async throws {
    let lieu = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-scan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: lieu) }
    let essai = try await MaisonDEssai()
    let services = { (installation: Installation) in
      Services(
        maison: installation.maison, programmes: Array(essai.services.programmes.values), vitrine: Theatre.organisme, facteur: essai.boite,
        adresse: "http://localhost")
    }
    let installation = try Installation(lieu, creer: true, world: essai.horloge.world)
    let lou = try await essai.identite("lou@centre.invalid")
    let id = try await Self.ouvrir(services(installation), beneficiaire: PersonneID(haut: 3, bas: 4), at: essai.maintenant)
    let envoi = await essai.demander(.centreNumerises, "\(id)", par: lou, avec: tout, fichiers: ["scan": Self.pdf], dans: services(installation))
    #expect(envoi.statut == 303, "\(envoi.texte)")
    try installation.store.close()
    let fichiers = try #require(FileManager.default.enumerator(at: lieu, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }
    var lus = 0
    for fichier in fichiers where (try? fichier.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true {
      lus += 1
      #expect(try Data(contentsOf: fichier).range(of: Data("zirconifluve".utf8)) == nil, "\(fichier.lastPathComponent)")
    }
    #expect(lus >= 2)
    let rouverte = try Installation(lieu, world: essai.horloge.world)
    let dossier = try await rouverte.maison.lire(id, in: Theatre.organisme)
    let scan = try #require(dossier.scans.first)
    #expect(try await rouverte.maison.octets(de: scan, de: id, in: Theatre.organisme) == Self.pdf)
    try await rouverte.maison.geste(in: Theatre.organisme) { $0.detruire(id, selon: .destruction) }
    #expect(await essai.demander(.centreScan, "\(id)", "\(scan.document)", par: lou, dans: services(rouverte)).statut == 404)
    await #expect(throws: StoreError.self) { try await rouverte.maison.octets(de: scan, de: id, in: Theatre.organisme) }
  }

  @Test func `par le réseau, un scan arrive, un envoi trop lourd est refusé sans être lu, et nulle autre adresse n’en prend`() async throws {
    let essai = try await Essai()
    let jeton = try await essai.maison.services.sessions.ouvrir(essai.lou.compte, appareil: "essai")
    let port = AsyncStream<Int>.makeStream()
    let service = Task { try await ServiceWeb(essai.maison.services, hote: "127.0.0.1", port: 0).servir { port.continuation.yield($0) } }
    defer { service.cancel() }
    var ports = port.stream.makeAsyncIterator()
    let ouvert = try #require(await ports.next())
    let formulaire = essai.maison.visite(.centreNumerises, [], essai.lou, [:], [Temoin.session: jeton], essai.maison.services).jetonDeFormulaire
    let envoyer = { @Sendable (chemin: String, corps: [UInt8], longueur: Int?, connecte: Bool) throws -> String in
      let prise = try Prise(ouvert)
      let entetes = [
        "POST \(chemin) HTTP/1.1", "Host: localhost", "Connection: close", "Content-Type: multipart/form-data; boundary=limite",
        longueur.map { "Content-Length: \($0)" } ?? "Transfer-Encoding: chunked", "Cookie: \(connecte ? "__Host-session=\(jeton)" : "x=y")",
      ]
      try prise.envoyer(Array((entetes.joined(separator: "\r\n") + "\r\n\r\n").utf8) + corps)
      return try prise.toutRecevoir()
    }
    let chemin = "/centre/dossiers/\(essai.id)/numerisations"
    let texte = { (nom: String, valeur: String) in "--limite\r\nContent-Disposition: form-data; name=\"\(nom)\"\r\n\r\n\(valeur)\r\n" }
    let fichier = Array("--limite\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"x.exe\"\r\nContent-Type: text/html\r\n\r\n".utf8) + Self.pdf
    let bon = Array((texte("jeton", formulaire) + texte("papier-consentement", "oui")).utf8) + fichier + Array("\r\n--limite--\r\n".utf8)
    let lourd = try await ailleurs { try envoyer(chemin, Array(bon.prefix(50)), 1 << 30, true) }
    #expect(lourd.hasPrefix("HTTP/1.1 413") && lourd.contains("10\u{A0}Mo au plus"))
    let gonfle = [UInt8](repeating: 0x78, count: 3 << 20)
    let morceau = Array("\(String(gonfle.count, radix: 16))\r\n".utf8) + gonfle + Array("\r\n".utf8)
    let inconnu = try await ailleurs { try envoyer(chemin, Array((0..<1).map { _ in morceau }.joined()) + Array("0\r\n\r\n".utf8), nil, false) }
    #expect(inconnu.hasPrefix("HTTP/1.1 413"), "qui n’est pas du bureau n’envoie pas de fichier")
    #expect(try await ailleurs { try envoyer(chemin, Array(bon.dropLast(9)), bon.count - 9, true) }.hasPrefix("HTTP/1.1 400"))
    #expect(try await ailleurs { try envoyer("/centre/dossiers/\(essai.id)/certificat", bon, bon.count, true) }.hasPrefix("HTTP/1.1 403"))
    #expect(try await essai.dossier.scans.isEmpty)
    #expect(try await ailleurs { try envoyer(chemin, bon, bon.count, true) }.hasPrefix("HTTP/1.1 303"))
    let scan = try #require(try await essai.dossier.scans.first).document
    let rendu = try await ailleurs {
      let prise = try Prise(ouvert)
      try prise.envoyer("GET \(chemin)/\(scan) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: __Host-session=\(jeton)\r\n\r\n")
      return try prise.toutRecevoir().lowercased()
    }
    #expect(rendu.contains("content-disposition: attachment; filename=\"scan-") && rendu.contains("x-content-type-options: nosniff"))
    #expect(rendu.contains("content-type: application/pdf") && rendu.hasSuffix("zirconifluve") && rendu.contains("cache-control: no-store"))
  }

  private func ailleurs<R: Sendable>(_ travail: @escaping @Sendable () throws -> R) async throws -> R {
    try await withCheckedThrowingContinuation { suite in
      DispatchQueue.global().async { suite.resume(with: Result { try travail() }) }
    }
  }
}
