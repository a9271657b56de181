import Foundation
import TestSupport
import Testing

/// The service as a machine runs it: settings, log, figures, end.
@Suite struct ServirTests {
  private let atelier: Atelier
  private let messages = ["JALON_SMTP": "smtp://127.0.0.1:1", "JALON_EXPEDITEUR": "Centre <bonjour@centre.invalid>"]

  init() throws {
    atelier = try Atelier()
    let decrit = try atelier.jalon("organisme", "decrire", Atelier.exemple, "--donnees", atelier.donnees, "--creer")
    try #require(decrit.code == 0, "\(decrit.erreur)")
  }

  private func servir(_ arguments: String...) throws -> MaisonServie {
    try MaisonServie(["--donnees", atelier.donnees] + arguments, environnement: messages, dans: atelier.dossier)
  }

  @Test func `tout ce qui ne va pas est dit d’un coup, avec son lieu, sans répéter un mot de passe`() throws {
    let fichier = try atelier.ecrire(
      "reglages.yaml",
      Array(
        """
        donnees: /nulle/part/du-tout
        port: quatre-vingts
        adresse: chez nous
        mesures: ici
        relais: ftp://nom:motdepassesecret@relais.invalid
        autorite: /nulle/part
        vitrines:
          https://un.invalid: pas-un-numero
        fichiers: lourds
        """.utf8))
    let verifie = try atelier.jalon("servir", "--reglages", fichier, "--verifier", environnement: ["JALON_FRONTAUX": "10.0.0.1, toto"])
    let dit = verifie.erreur.deplie
    #expect(verifie.code == 2 && verifie.sortie.isEmpty)
    for attendu in [
      "port (\(fichier), ligne 2)", "adresse (\(fichier), ligne 3)", "mesures (\(fichier), ligne 4)", "relais (\(fichier), ligne 5)",
      "autorite (\(fichier), ligne 6)", "vitrines (\(fichier), ligne 8)", "frontaux (JALON_FRONTAUX)", "expediteur", "/nulle/part/du-tout",
      "fichiers (\(fichier), ligne 9)", "10 choses",
    ] { #expect(dit.contains(attendu), "\(attendu) dans \(dit)") }
    #expect(!dit.contains("motdepassesecret"))
    let inconnu = try atelier.jalon("servir", "--reglages", try atelier.ecrire("faux.yaml", Array("prot: 80\nport: [1]\n".utf8)), "--verifier")
    #expect(inconnu.code == 2 && inconnu.erreur.contains("ligne 1") && inconnu.erreur.contains("ligne 2"))
  }

  @Test func `la ligne de commande l’emporte sur l’environnement, et lui sur le fichier`() throws {
    let fichier = try atelier.ecrire("reglages.yaml", Array("donnees: /nulle/part\nport: 1\nhote: 127.0.0.2\n".utf8))
    let environnement = messages.merging(["JALON_DONNEES": atelier.donnees, "JALON_PORT": "2", "JALON_REGLAGES": fichier]) { $1 }
    let verifie = try atelier.jalon("servir", "--port", "3", "--verifier", environnement: environnement)
    #expect(verifie.code == 0 && verifie.sortie.contains("127.0.0.2:3"), "\(verifie.erreur)")
  }

  @Test func `une presse qui est là mais ne peut pas travailler se dit avant d’ouvrir`() throws {
    let environnement = messages.merging(["JALON_PYTHON": "/bin/false"]) { $1 }
    let verifie = try atelier.jalon("servir", "--donnees", atelier.donnees, "--verifier", environnement: environnement)
    #expect(verifie.code == 2 && verifie.erreur.deplie.contains("Ce qui compose les papiers n’est pas installé"), "\(verifie.erreur)")
  }

  @Test func `les réglages donnés en exemple sont bons, et le programme posé trouve ce qui est à côté de lui`() throws {
    let exemple = Atelier.racine + "/deploy/reglages.yaml"
    let verifie = try atelier.jalon("servir", "--reglages", exemple, "--donnees", atelier.donnees, "--verifier")
    #expect(verifie.code == 0, "\(verifie.erreur)")
    let pose = atelier.dossier.appendingPathComponent("lib")
    try FileManager.default.createDirectory(at: pose, withIntermediateDirectories: true)
    let binaire = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent().appendingPathComponent("jalon")
    try FileManager.default.copyItem(at: binaire, to: pose.appendingPathComponent("jalon"))
    for voisin in ["Programmes", "Questionnaires", ".venv"] {
      try FileManager.default.createSymbolicLink(atPath: pose.appendingPathComponent(voisin).path, withDestinationPath: Atelier.racine + "/" + voisin)
    }
    let lien = atelier.dossier.appendingPathComponent("jalon")
    try FileManager.default.createSymbolicLink(at: lien, withDestinationURL: pose.appendingPathComponent("jalon"))
    let processus = Process()
    (processus.executableURL, processus.currentDirectoryURL) = (lien, URL(fileURLWithPath: "/"))
    processus.arguments = ["servir", "--reglages", exemple, "--donnees", atelier.donnees, "--verifier"]
    processus.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    processus.standardOutput = FileHandle.nullDevice
    try processus.run()
    processus.waitUntilExit()
    #expect(processus.terminationStatus == 0)
  }

  @Test func `le journal d’une visite et les mesures ne gardent rien de ce qui varie ni de ce qui fut écrit`() throws {
    let port = try Prise.portLibre()
    let maison = try servir("--mesures", "\(port)")
    let secrets = ["Host: localhost", "Cookie: __Host-session=zirconifluve", "User-Agent: zirconifluve", "X-Forwarded-For: zirconifluve"].dropFirst()
    for chemin in ["/", "/signer/zirconifluve", "/programmes/zirconifluve?zirconifluve=zirconifluve", "/zirconifluve", "/espace/dossiers/zirconifluve/papiers"]
    {
      _ = try maison.demander("GET", chemin, entetes: Array(secrets))
    }
    for chemin in ["/entree/code", "/demande", "/signer"] {
      let reponse = try maison.demander(
        "POST", chemin, entetes: secrets + ["Content-Type: application/x-www-form-urlencoded"],
        corps: "courriel=zirconifluve%40exemple.invalid&nom=zirconifluve")
      #expect(reponse.hasPrefix("HTTP/1.1 4"))
    }
    let prise = try Prise(port)
    try prise.envoyer(MaisonServie.demande("GET", "/metrics"))
    let mesures = try prise.toutRecevoir()
    #expect(mesures.contains("jalon_visites_total{adresse=\"signature\",statut=\"") && mesures.contains("jalon_pret 1"), "\(mesures)")
    #expect(mesures.contains("jalon_presse{etat=\"vivante\"} 1") && mesures.contains("jalon_visite_secondes_count"))
    #expect(try !maison.demander("GET", "/metrics").contains("jalon_visites_total"), "les mesures ne sont pas parmi les pages")
    maison.arreter()
    #expect(maison.fin() == 0)
    let lignes = try maison.journal.split(separator: "\n")
    let visites = try lignes.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
      .filter { $0["message"] as? String == "visite" }
    #expect(visites.count >= 7)
    #expect(visites.allSatisfy { Set($0.keys).isSubset(of: ["le", "niveau", "journal", "message", "demande", "adresse", "statut", "ms", "panne"]) })
    for texte in [try maison.journal, mesures] {
      for interdit in ["zirconifluve", "127.0.0.1", "/signer", "/espace", "/programmes", "exemple.invalid"] {
        #expect(!texte.contains(interdit), "\(interdit)")
      }
    }
  }

  @Test func `ce qui est en train d’être demandé reçoit sa réponse, puis la maison ferme`() throws {
    let maison = try servir()
    let prise = try Prise(maison.port)
    let corps = "nom=Alix&courriel=alix%40exemple.invalid"
    let demande = MaisonServie.demande("POST", "/demande", entetes: ["Content-Type: application/x-www-form-urlencoded"], corps: corps)
    try prise.envoyer(String(demande.dropLast(10)))
    // The server has the head in hand once another connection, opened after, was answered.
    #expect(try maison.demander("GET", "/sante").hasPrefix("HTTP/1.1 200"))
    maison.arreter()
    while (try? Prise(maison.port)) != nil { usleep(20_000) }
    try prise.envoyer(String(demande.suffix(10)))
    #expect(try prise.toutRecevoir().hasPrefix("HTTP/1.1 403"), "un formulaire sans jeton, mais une réponse entière")
    #expect(maison.fin() == 0)
  }

  @Test func `après un premier compte, l’organisme du dossier reste le seul, et sa page publique la sienne`() throws {
    let cree = try atelier.jalon("compte", "creer", "--donnees", atelier.donnees, "--nom", "RH", "--courriel", "rh@exemple.invalid", "--role", "employeur")
    #expect(cree.code == 0, "\(cree.erreur)")
    let liste = try atelier.jalon("compte", "lister", "--donnees", atelier.donnees)
    #expect(liste.code == 0 && liste.sortie.contains("rh@exemple.invalid"), "\(liste.erreur)")
    #expect(try servir().demander("GET", "/").contains("Centre Imaginaire"))
  }

  @Test func `deux organismes, deux adresses, un seul programme`() throws {
    let second = try String(contentsOfFile: Atelier.exemple, encoding: .utf8).replacing(/raisonSociale: .*/, with: "raisonSociale: Centre Second")
    let autre = try atelier.jalon(
      "organisme", "decrire", try atelier.ecrire("second.yaml", Array(second.utf8)), "--donnees", atelier.donnees, "--nouveau", "--format", "json")
    let numero = try #require((try autre.json() as? [String: Any])?["organisme"] as? String)
    let liste = try #require(try atelier.jalon("organisme", "lister", "--donnees", atelier.donnees, "--format", "json").json() as? [[String: Any]])
    #expect(liste.count == 2 && liste.contains { $0["raisonSociale"] as? String == "Centre Second" && $0["organisme"] as? String == numero })
    let fichier = try atelier.ecrire("reglages.yaml", Array("vitrines:\n  https://second.invalid: \(numero)\n".utf8))
    let maison = try servir("--reglages", fichier)
    #expect(try maison.demander("GET", "/", hote: "second.invalid").contains("Centre Second"))
    #expect(try !maison.demander("GET", "/").contains("Centre Second"))
    let absent = try atelier.ecrire("absent.yaml", Array("vitrines:\n  https://second.invalid: 0123456789abcdef0123456789abcdef\n".utf8))
    let verifie = try atelier.jalon("servir", "--donnees", atelier.donnees, "--reglages", absent, "--verifier", environnement: messages)
    #expect(verifie.code == 2 && verifie.erreur.contains("0123456789abcdef0123456789abcdef"))
  }
}
