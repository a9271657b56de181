import Foundation
import Testing

/// The papers of a bilan that was played into a real folder, asked for as a person would.
struct CommandesDeDocumentsTests {
  private func avec(_ programme: String = "guide-du-bilan", jusqua: String = "facture", documents: Bool = false, _ corps: (Atelier) throws -> Void) throws {
    let atelier = try Atelier()
    let joue = try atelier.derouler(programme, jusqua: jusqua, documents: documents)
    #expect(joue.code == 0, "\(joue.erreur)")
    try corps(atelier)
  }

  private func droits(_ fichier: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: fichier)[.posixPermissions] as? Int)
  }

  @Test func `aussitôt un bilan joué, ses papiers se listent, se font, et leur cachet est reconnu`() throws {
    try avec { atelier in
      let liste = try #require(try atelier.jalon("document", "lister", "--donnees", atelier.donnees, "--format", "json").json() as? [String: Any])
      let cles = try #require(liste["possibles"] as? [[String: String]]).compactMap { $0["cle"] }
      #expect(cles.contains("certificat-de-realisation") && cles.contains { $0.hasPrefix("facture-") } && !cles.contains("synthese"))
      let (certificat, facture) = (atelier.chemin("certificat.pdf"), atelier.chemin("facture.pdf"))
      let fait = try atelier.jalon("document", "produire", "certificat-de-r", "--donnees", atelier.donnees, "--sortie", certificat)
      #expect(fait.code == 0 && fait.sortie.contains(certificat) && fait.sortie.contains("Cachet de Centre Imaginaire") && fait.sortie.contains("SHA-256"))
      #expect(try droits(certificat) == 0o600 && Data(contentsOf: URL(fileURLWithPath: certificat)).starts(with: Array("%PDF".utf8)))
      #expect(try atelier.jalon("document", "produire", "facture", "--donnees", atelier.donnees, "--sortie", facture).code == 0)
      let verifie = try atelier.jalon("document", "verifier", certificat, facture, "--donnees", atelier.donnees)
      #expect(verifie.code == 0 && verifie.sortie.ranges(of: "chaque cachet est connu").count == 2 && verifie.sortie.contains("factur-x.xml"))
    }
  }

  @Test func `un fichier qui existe n’est pas remplacé sans qu’on le dise, et rien n’en reste à demi`() throws {
    try avec { atelier in
      let fichier = try atelier.ecrire("planning.pdf", Array("à moi".utf8))
      let refus = try atelier.jalon("document", "produire", "planning", "--donnees", atelier.donnees, "--sortie", fichier)
      #expect(refus.code == 1 && refus.erreur.contains("--remplacer"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: fichier)) == Data("à moi".utf8))
      let grand = try atelier.jalon("document", "produire", "planning", "--donnees", atelier.donnees, "--sortie", fichier, "--corps", "20", "--remplacer")
      #expect(grand.code == 0)
      #expect(try droits(fichier) == 0o600)
      let dans = try atelier.jalon("document", "produire", "planning", "--donnees", atelier.donnees, "--sortie", atelier.dossier.path, "--format", "json")
      let ecrit = try #require(try dans.json() as? [String: Any])
      let nom = try #require(ecrit["fichier"] as? String)
      #expect(nom.contains(#/\/planning-[0-9a-f]{8}\.pdf$/#) && (ecrit["pages"] as? Int ?? 0) >= 1 && (ecrit["sha256"] as? String)?.count == 64)
      let impossible = try atelier.jalon("document", "produire", "planning", "--donnees", atelier.donnees, "--sortie", "/proc/nulle/part.pdf")
      #expect(impossible.code == 2 && impossible.erreur.deplie.contains("ne peut pas être écrit"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: atelier.dossier.path).filter { $0.hasPrefix(".") }.isEmpty)
      #expect(try atelier.jalon("document", "produire", "planning", "--donnees", atelier.donnees, "--corps", "13").code == 64)
    }
  }

  @Test func `un nom de papier qui n’en désigne pas un, et un seul, dit quoi écrire`() throws {
    try avec(jusqua: "conclusions") { atelier in
      let plusieurs = try atelier.jalon("document", "produire", "emargement", "--donnees", atelier.donnees)
      #expect(plusieurs.code == 64 && plusieurs.erreur.contains("plusieurs papiers") && plusieurs.erreur.contains("séance du"))
      let tot = try atelier.jalon("document", "produire", "certificat-de-realisation", "--donnees", atelier.donnees)
      #expect(tot.code == 1 && tot.erreur.contains("Établissez d’abord le certificat"))
      let inconnu = try atelier.jalon("document", "produire", "poeme", "--donnees", atelier.donnees)
      #expect(inconnu.code == 64 && inconnu.erreur.deplie.contains("jalon document lister"))
      #expect(try atelier.jalon("document", "lister", "--donnees", atelier.donnees, "--dossier", "zz").code == 64)
    }
  }

  @Test func `un papier du carnet ne se fait qu’à qui dit en être le consultant, et l’ouverture est notée`() throws {
    try avec(jusqua: "conclusions") { atelier in
      for nom in ["synthese", "portefeuille", "restitution", "guide-rempli", "accord-de-conservation"] {
        let refus = try atelier.jalon("document", "produire", nom, "--donnees", atelier.donnees, "--sortie", atelier.chemin("\(nom).pdf"))
        #expect(refus.code == 1 && refus.erreur.deplie.contains("ajoutez --contenu"), "\(nom)")
      }
      #expect(try atelier.jalon("document", "produire", "SYNTH", "--donnees", atelier.donnees).erreur.deplie.contains("ajoutez --contenu"))
      let sortie = atelier.chemin("portefeuille.pdf")
      let fait = try atelier.jalon("document", "produire", "portefeuille", "--donnees", atelier.donnees, "--contenu", "--sortie", sortie)
      #expect(fait.code == 0 && fait.erreur.deplie.contains("226-13 du code pénal") && fait.erreur.contains("noté"))
      #expect(!(fait.sortie + fait.erreur).contains("imaginaire"), "pas un mot du contenu")
      let liste = try atelier.jalon("document", "lister", "--donnees", atelier.donnees).sortie
      #expect(!liste.contains("portefeuille") && liste.contains("--contenu"))
      #expect(try atelier.jalon("document", "lister", "--donnees", atelier.donnees, "--contenu").sortie.contains("portefeuille"))
    }
  }

  @Test func `ce qui est gardé se retrouve par sa référence, tel qu’il est parti`() throws {
    try avec("institut-syndical", jusqua: "conclusions", documents: true) { atelier in
      let liste = try #require(try atelier.jalon("document", "lister", "--donnees", atelier.donnees, "--format", "json").json() as? [String: Any])
      let gardes = try #require(liste["gardes"] as? [[String: Any]])
      #expect(gardes.count > 5 && !gardes.contains { $0["sorte"] as? String == "synthese" })
      let planning = try reference("planning", gardes)
      let fichier = atelier.chemin("extrait.pdf")
      let extrait = try atelier.jalon("document", "extraire", planning.reference, "--donnees", atelier.donnees, "--sortie", fichier)
      #expect(extrait.code == 0 && extrait.sortie.contains(planning.empreinte))
      #expect(try droits(fichier) == 0o600)
      let papiers = FileManager.default.enumerator(atPath: atelier.chemin("papiers"))?.allObjects as? [String] ?? []
      let remis = try #require(papiers.first { $0.hasSuffix("-planning.pdf") })
      #expect(try Data(contentsOf: URL(fileURLWithPath: fichier)) == Data(contentsOf: URL(fileURLWithPath: atelier.chemin("papiers/\(remis)"))))
      #expect(try atelier.jalon("document", "extraire", "SYN", "--donnees", atelier.donnees).code == 64)
      let tous = try #require(
        try atelier.jalon("document", "lister", "--donnees", atelier.donnees, "--contenu", "--format", "json").json() as? [String: Any])
      let portefeuille = try reference("portefeuille", try #require(tous["gardes"] as? [[String: Any]])).reference
      let sien = try atelier.jalon("document", "extraire", portefeuille, "--donnees", atelier.donnees, "--contenu", "--sortie", atelier.chemin("p.pdf"))
      #expect(sien.code == 0 && sien.erreur.contains("226-13"))
      let convention = try reference("conventionTripartite", gardes)
      let ambigu = try atelier.jalon("document", "extraire", convention.reference, "--donnees", atelier.donnees)
      #expect(ambigu.code == 64 && ambigu.erreur.deplie.contains("plusieurs papiers"))
      let debut = String(convention.empreinte.prefix(12))
      #expect(try atelier.jalon("document", "extraire", debut, "--donnees", atelier.donnees, "--sortie", atelier.chemin("c.pdf")).code == 0)
    }
  }

  private func reference(_ sorte: String, _ gardes: [[String: Any]]) throws -> (reference: String, empreinte: String) {
    let garde = try #require(gardes.first { $0["sorte"] as? String == sorte })
    return (try #require(garde["reference"] as? String), try #require(garde["empreinte"] as? String))
  }

  @Test func `vérifier dit ce qui tient et ce qui ne tient pas, et le code le résume`() throws {
    try avec { atelier in
      let (bon, abime, sans) = (atelier.chemin("bon.pdf"), atelier.chemin("abime.pdf"), atelier.chemin("sans.pdf"))
      #expect(try atelier.jalon("document", "produire", "facture", "--donnees", atelier.donnees, "--sortie", bon).code == 0)
      #expect(try atelier.jalon("document", "produire", "guide-vierge", "--donnees", atelier.donnees, "--sortie", sans).code == 0)
      var octets = [UInt8](try Data(contentsOf: URL(fileURLWithPath: bon)))
      octets[octets.count / 3] ^= 1
      _ = try atelier.ecrire("abime.pdf", octets)
      let inconnu = try atelier.jalon("document", "verifier", bon)
      #expect(inconnu.code == 0 && inconnu.sortie.contains("Comparez son empreinte") && inconnu.sortie.contains("reste à vérifier"))
      let certificat = try atelier.ecrire(
        "certificat.pem", Array(try atelier.jalon("cachet", "montrer", "--certificat", "--donnees", atelier.donnees).sortie.utf8))
      let connu = try atelier.jalon("document", "verifier", bon, "--confiance", certificat, "--format", "json")
      let examen = try #require((try connu.json() as? [[String: Any]])?.first)
      #expect(examen["bloque"] as? Bool == false && ((examen["cachets"] as? [[String: Any]])?.first?["reconnu"] as? Bool) == true)
      #expect((examen["pieces"] as? [[String: Any]])?.first?["nom"] as? String == "factur-x.xml")
      let touche = try atelier.jalon("document", "verifier", bon, abime, "--confiance", certificat)
      #expect(touche.code == 1 && touche.sortie.contains("Ne vous fiez pas à ce fichier"))
      #expect(try atelier.jalon("document", "verifier", sans).code == 1)
      #expect(try atelier.jalon("document", "verifier", sans).sortie.contains("aucun cachet"))
      let absent = try atelier.jalon("document", "verifier", bon, "absent.pdf", "--confiance", certificat)
      #expect(absent.code == 2 && absent.sortie.contains("chaque cachet est connu") && absent.sortie.contains("absent.pdf"))
      #expect(try atelier.jalon("document", "verifier", bon, "--confiance", Atelier.exemple).code == 1)
      #expect(try atelier.jalon("document", "verifier", "/dev/zero").code == 2)
    }
  }

  @Test func `un papier cacheté avant qu’on change de cachet reste reconnu ; celui d’un autre client de la même autorité ne l’est pas`() throws {
    try avec(jusqua: "engagement") { atelier in
      let (premier, second, autre) = (atelier.chemin("1.pdf"), atelier.chemin("2.pdf"), atelier.chemin("3.pdf"))
      let autorite = try Autorite(atelier)
      #expect(try atelier.jalon("document", "produire", "charte", "--donnees", atelier.donnees, "--sortie", premier).code == 0)
      #expect(try atelier.jalon("cachet", "importer", autorite.cle, autorite.certificats, "--donnees", atelier.donnees, "--remplacer").code == 0)
      #expect(try atelier.jalon("document", "produire", "charte", "--donnees", atelier.donnees, "--sortie", second).code == 0)
      let verifies = try atelier.jalon("document", "verifier", premier, second, "--donnees", atelier.donnees)
      #expect(verifies.code == 0 && verifies.sortie.ranges(of: "chaque cachet est connu").count == 2, "\(verifies.sortie)")
      let ailleurs = try Atelier()
      #expect(try ailleurs.derouler(jusqua: "engagement").code == 0)
      let importe = try ailleurs.jalon(
        "cachet", "importer", autorite.autreCle, atelier.chemin("autre-cert.pem"), "--donnees", ailleurs.donnees, "--remplacer")
      #expect(importe.code == 0, "\(importe.erreur)")
      #expect(try ailleurs.jalon("document", "produire", "charte", "--donnees", ailleurs.donnees, "--sortie", autre).code == 0)
      #expect(try atelier.jalon("document", "verifier", autre, "--donnees", atelier.donnees).sortie.contains("reste à vérifier"))
    }
  }

  @Test func `un horodatage mal nommé, ou muet, arrête tout avant d’écrire`() throws {
    try avec(jusqua: "engagement") { atelier in
      let fichier = atelier.chemin("charte.pdf")
      for (adresse, mot) in [("http://horodatage.invalid/", "JALON_HORODATAGE"), ("http://127.0.0.1:9/", "n’a pas répondu")] {
        let refus = try atelier.jalon(
          "document", "produire", "charte", "--donnees", atelier.donnees, "--sortie", fichier, environnement: ["JALON_HORODATAGE": adresse])
        #expect(refus.code == 2 && refus.erreur.deplie.contains(mot), "\(refus.erreur)")
        #expect(!FileManager.default.fileExists(atPath: fichier))
      }
    }
  }

  @Test func `une machine occupée, ou un fichier trop lourd, n’accuse pas le fichier`() throws {
    let atelier = try Atelier()
    let muet = try atelier.ecrire("muet", Array("#!/bin/sh\necho '{\"ready\":true}'\nexec sleep 3600\n".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: muet)
    let papier = try atelier.ecrire("papier.pdf", Array("%PDF-1.7\n".utf8))
    let occupee = try atelier.jalon("document", "verifier", papier, environnement: ["JALON_PYTHON": muet])
    #expect(occupee.code == 2 && occupee.sortie.deplie.contains("ne dit rien contre lui"), "\(occupee.sortie)")
    let lourd = atelier.chemin("lourd.pdf")
    #expect(FileManager.default.createFile(atPath: lourd, contents: nil))
    try #require(FileHandle(forWritingAtPath: lourd)).truncate(atOffset: UInt64(65 << 20))
    let refuse = try atelier.jalon("document", "verifier", lourd)
    #expect(refuse.code == 2 && refuse.sortie.contains("64") && !refuse.sortie.contains("abîmé"), "\(refuse.sortie)")
  }

  @Test func `sans Python, on dit quoi lancer`() throws {
    try avec(jusqua: "engagement") { atelier in
      let refus = try atelier.jalon(
        "document", "produire", "charte", "--donnees", atelier.donnees, "--sortie", atelier.chemin("c.pdf"), environnement: ["JALON_PYTHON": "/usr/bin/false"])
      #expect(refus.code == 2 && refus.erreur.contains("bin/setup"))
    }
  }
}
