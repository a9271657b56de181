import Foundation
import Testing

/// Who the centre is, and its seal: the commands run one after the other, on real folders.
struct CommandesDOrganismeTests {
  private func avecCentre(_ corps: (Atelier) throws -> Void) throws {
    let atelier = try Atelier()
    let decrit = try atelier.jalon("organisme", "decrire", Atelier.exemple, "--donnees", atelier.donnees, "--creer")
    #expect(decrit.code == 0 && decrit.sortie.contains("Centre Imaginaire est décrit"), "\(decrit.erreur)")
    try corps(atelier)
  }

  /// A picture of one black point.
  private static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08,
    0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00,
    0x01, 0x48, 0xAF, 0xA4, 0x71, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  private func logoInscrit(_ atelier: Atelier) throws -> String? {
    try #require(try atelier.jalon("organisme", "montrer", "--donnees", atelier.donnees, "--format", "json").json() as? [String: Any])["logo"] as? String
  }

  @Test func `ce qui est décrit se montre, jusqu’à la prochaine description`() throws {
    try avecCentre { atelier in
      let montre = try atelier.jalon("organisme", "montrer", "--donnees", atelier.donnees)
      for morceau in ["Centre Imaginaire", "000 000 000 00018", "Lou Fictif, gérante", "00000 Exempleville", "aucun", "jalon cachet creer"] {
        #expect(montre.sortie.contains(morceau), "\(morceau)")
      }
      let texte = try String(contentsOfFile: Atelier.exemple, encoding: .utf8).replacingOccurrences(of: "Centre Imaginaire", with: "Nouveau Nom Imaginaire")
      let logo = try atelier.ecrire("logo.png", Self.png)
      let suivant = try atelier.ecrire("centre.yaml", Array(texte.utf8))
      #expect(try atelier.jalon("organisme", "decrire", suivant, "--donnees", atelier.donnees, "--logo", logo).code == 0)
      let lu = try #require(try atelier.jalon("organisme", "montrer", "--donnees", atelier.donnees, "--format", "json").json() as? [String: Any])
      #expect((lu["fiche"] as? [String: Any])?["raisonSociale"] as? String == "Nouveau Nom Imaginaire" && lu["logo"] as? String == "png")
      #expect(try atelier.jalon("organisme", "decrire", suivant, "--donnees", atelier.donnees).code == 0)
      #expect(try logoInscrit(atelier) == "png", "celui d’avant")
      #expect(try atelier.jalon("organisme", "decrire", suivant, "--donnees", atelier.donnees, "--sans-logo").code == 0)
      #expect(try logoInscrit(atelier) == nil)
      #expect(try atelier.jalon("verifier", "--donnees", atelier.donnees).code == 0)
    }
  }

  @Test func `un fichier fautif dit toutes ses fautes, n’inscrit rien, et le code est 2`() throws {
    let atelier = try Atelier()
    let fautif = try atelier.ecrire("centre.yaml", Array("raisonSociale: Centre\nsiret: 12\ncouleur: #fff\nregimeDeTva: oui\n".utf8))
    let refuse = try atelier.jalon("organisme", "decrire", fautif, "--donnees", atelier.donnees, "--creer")
    #expect(
      refuse.code == 2 && refuse.sortie.contains("quatorze chiffres") && refuse.sortie.contains("guillemets") && refuse.sortie.contains("« adresse »".fine))
    #expect(refuse.sortie.contains(#/\n +2:8 +valeur/#), "\(refuse.sortie)")
    #expect(!FileManager.default.fileExists(atPath: atelier.donnees))
    let json = try atelier.jalon("organisme", "decrire", fautif, "--donnees", atelier.donnees, "--format", "json").json() as? [String: Any]
    #expect((json?["fautes"] as? [Any])?.count ?? 0 >= 6)
    #expect(try atelier.jalon("organisme", "decrire", "absent.yaml", "--donnees", atelier.donnees).code == 2)
  }

  @Test func `un logo qui n’en est pas un est refusé, et rien n’est inscrit`() throws {
    try avecCentre { atelier in
      let dessin = try atelier.ecrire("logo.svg", Array("<svg/>".utf8))
      let refus = try atelier.jalon("organisme", "decrire", Atelier.exemple, "--donnees", atelier.donnees, "--logo", dessin)
      #expect(refus.code == 1 && refus.erreur.contains("PNG ou en JPEG"))
      let abime = try atelier.ecrire("abime.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0])
      let abimes = try atelier.jalon("organisme", "decrire", Atelier.exemple, "--donnees", atelier.donnees, "--logo", abime)
      #expect(abimes.code == 1 && abimes.erreur.deplie.contains("ne s’imprime pas"), "\(abimes.erreur)")
      #expect(try logoInscrit(atelier) == nil)
      #expect(try atelier.jalon("organisme", "decrire", Atelier.exemple, "--donnees", atelier.donnees, "--logo", abime, "--sans-logo").code == 64)
      #expect(try atelier.jalon("organisme", "decrire", Atelier.exemple, "--donnees", atelier.donnees, "--logo", "absent.png").code == 2)
    }
  }

  @Test func `sans dossier de données, on dit comment en créer un`() throws {
    let atelier = try Atelier()
    let refus = try atelier.jalon("organisme", "decrire", Atelier.exemple, "--donnees", atelier.donnees)
    #expect(refus.code == 2 && refus.erreur.contains("--creer") && !FileManager.default.fileExists(atPath: atelier.donnees))
  }

  @Test func `plusieurs organismes dans un dossier : il faut choisir, et ils sont nommés`() throws {
    try avecCentre { atelier in
      #expect(try atelier.jalon("derouler", "institut-syndical", "--jusqu-a", "demande", "--donnees", atelier.donnees).code == 0)
      let choix = try atelier.jalon("organisme", "montrer", "--donnees", atelier.donnees)
      #expect(choix.code == 64 && choix.erreur.contains("--organisme") && choix.erreur.contains("0000006a616c6f6e0000000000000001"))
      let montre = try atelier.jalon("organisme", "montrer", "--donnees", atelier.donnees, "--organisme", "0000006A61")
      #expect(montre.code == 0 && montre.sortie.contains("pour le programme institut-syndical"))
      #expect(try atelier.jalon("organisme", "montrer", "--donnees", atelier.donnees, "--organisme", "ffff").code == 64)
    }
  }

  @Test func `un cachet se crée, se montre, ne se remplace que si on le dit, et sa clé ne sort jamais`() throws {
    try avecCentre { atelier in
      let avant = try atelier.jalon("cachet", "montrer", "--donnees", atelier.donnees)
      #expect(avant.code == 1 && avant.erreur.contains("jalon cachet creer"))
      let premier = try #require(
        try atelier.jalon("cachet", "creer", "--donnees", atelier.donnees, "--annees", "3", "--format", "json").json() as? [String: Any])
      let encore = try atelier.jalon("cachet", "creer", "--donnees", atelier.donnees)
      #expect(encore.code == 1 && encore.erreur.contains("--remplacer"))
      let second = try atelier.jalon("cachet", "creer", "--donnees", atelier.donnees, "--remplacer")
      #expect(second.code == 0 && second.sortie.contains("Cachet de Centre Imaginaire") && second.sortie.contains("SHA-256"))
      let montre = try atelier.jalon("cachet", "montrer", "--donnees", atelier.donnees)
      #expect(montre.sortie == second.sortie && !montre.sortie.contains(premier["empreinte"] as? String ?? "?"))
      let pem = try atelier.jalon("cachet", "montrer", "--certificat", "--donnees", atelier.donnees).sortie
      #expect(pem.hasPrefix("-----BEGIN CERTIFICATE-----") && pem.ranges(of: "BEGIN").count == 1)
      for sortie in [second.sortie, montre.sortie, pem, "\(premier)"] { #expect(!sortie.contains("PRIVATE")) }
      #expect(try atelier.jalon("cachet", "creer", "--donnees", atelier.donnees, "--annees", "40").code == 64)
    }
  }

  @Test func `un cachet demande qu’on ait d’abord décrit l’organisme`() throws {
    let atelier = try Atelier()
    #expect(try atelier.jalon("derouler", "institut-syndical", "--nombre", "1", "--jusqu-a", "demande", "--donnees", atelier.donnees).code == 0)
    #expect(try atelier.jalon("cachet", "montrer", "--donnees", atelier.donnees).code == 0, "derouler laisse un cachet")
    let seul = try Atelier()
    let refus = try seul.jalon("cachet", "creer", "--donnees", seul.donnees)
    #expect(refus.code == 2 && refus.erreur.contains("jalon organisme decrire"))
  }

  @Test func `un cachet acheté s’importe, et ses papiers sont reconnus par son certificat seul`() throws {
    try avecCentre { atelier in
      let autorite = try Autorite(atelier)
      let importe = try atelier.jalon("cachet", "importer", autorite.cle, autorite.certificats, "--donnees", atelier.donnees)
      #expect(importe.code == 0 && importe.sortie.contains("Cachet Imaginaire") && importe.sortie.contains("effacez"), "\(importe.erreur)")
      #expect(try atelier.jalon("cachet", "montrer", "--certificat", "--donnees", atelier.donnees).sortie.ranges(of: "BEGIN").count == 2)
      let melange = try atelier.jalon("cachet", "importer", autorite.autreCle, autorite.certificats, "--donnees", atelier.donnees, "--remplacer")
      #expect(melange.code == 1 && melange.erreur.contains("faits l’un pour l’autre"))
      let encore = try atelier.jalon("cachet", "importer", autorite.cle, autorite.certificats, "--donnees", atelier.donnees)
      #expect(encore.code == 1 && encore.erreur.contains("--remplacer"))
      let echu = try atelier.jalon("cachet", "importer", autorite.cleEchue, autorite.certificatEchu, "--donnees", atelier.donnees, "--remplacer")
      #expect(echu.code == 1 && echu.erreur.contains("pas valable"))
      #expect(try atelier.jalon("cachet", "importer", "absent.pem", autorite.certificats, "--donnees", atelier.donnees).code == 2)
    }
  }
}

/// An invented authority: a seal that it issued, another key, and a seal past its time. Made by Python, as a stranger would.
struct Autorite {
  let cle: String, certificats: String, autreCle: String, cleEchue: String, certificatEchu: String

  init(_ atelier: Atelier) throws {
    let nom = { (fichier: String) in atelier.dossier.appendingPathComponent(fichier).path }
    (cle, certificats, autreCle, cleEchue, certificatEchu) = (nom("cle.pem"), nom("certs.pem"), nom("autre.pem"), nom("echue.pem"), nom("echu.pem"))
    let python = Process()
    python.executableURL = URL(fileURLWithPath: Atelier.racine + "/.venv/bin/python")
    python.arguments = ["-c", Autorite.recette, atelier.dossier.path]
    try python.run()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0)
  }

  private static let recette = """
    import datetime as d, sys
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization as s
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID
    ici, now = sys.argv[1], d.datetime.now(d.timezone.utc)
    nom = lambda texte: x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, texte)])
    def certificat(sujet, cle, emetteur, cle_emetteur, du, au, ca):
        return (x509.CertificateBuilder().subject_name(nom(sujet)).issuer_name(nom(emetteur)).public_key(cle.public_key())
            .serial_number(x509.random_serial_number()).not_valid_before(now + d.timedelta(days=du)).not_valid_after(now + d.timedelta(days=au))
            .add_extension(x509.BasicConstraints(ca, None), True)
            .add_extension(x509.KeyUsage(not ca, not ca, False, False, False, ca, ca, False, False), True).sign(cle_emetteur, hashes.SHA256()))
    pem = lambda c: c.public_bytes(s.Encoding.PEM)
    ecrire = lambda f, o: open(ici + '/' + f, 'wb').write(o)
    cle_pem = lambda k: k.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption())
    racine, cle, autre, echue = [ec.generate_private_key(ec.SECP256R1()) for _ in range(4)]
    ecrire('cle.pem', cle_pem(cle)); ecrire('autre.pem', cle_pem(autre)); ecrire('echue.pem', cle_pem(echue))
    ac = certificat('Autorite Imaginaire', racine, 'Autorite Imaginaire', racine, -10, 900, True)
    ecrire('certs.pem', pem(certificat('Cachet Imaginaire', cle, 'Autorite Imaginaire', racine, -1, 300, False)) + pem(ac))
    ecrire('racine.pem', pem(ac))
    ecrire('autre-cert.pem', pem(certificat('Autre Imaginaire', autre, 'Autorite Imaginaire', racine, -1, 300, False)) + pem(ac))
    ecrire('echu.pem', pem(certificat('Cachet Echu', echue, 'Autorite Imaginaire', racine, -9, -2, False)) + pem(ac))
    """
}
