import Foundation
import Testing

/// The commands on a data folder, run one after the other as a person would.
struct CommandesDeDonneesTests {
  private static let programmes = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Programmes").path

  private func jalon(_ arguments: String..., cle: String? = nil) throws -> Commande {
    try Commande(arguments, environnement: ["JALON_PROGRAMMES": Self.programmes].merging(cle.map { ["JALON_CLE_MAITRE": $0] } ?? [:]) { $1 })
  }

  private func avecDonnees(jusqua: String = "facture", _ corps: (String) throws -> Void) throws {
    let dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-donnees-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: dossier) }
    let joue = try jalon("derouler", "institut-syndical", "--jusqu-a", jusqua, "--donnees", dossier.path)
    #expect(joue.code == 0, "\(joue.erreur)")
    try corps(dossier.path)
  }

  @Test func `derouler joue les cinq programmes et les résume`() throws {
    let commande = try jalon("derouler")
    #expect(commande.code == 0 && commande.erreur.isEmpty)
    for nom in ["centre-parisien", "cabinet-independant", "enonce-du-bilan", "institut-syndical", "guide-du-bilan"] {
      #expect(commande.sortie.contains("programme \(nom), version 2026-1"))
    }
    #expect(commande.sortie.contains("En résumé") && commande.sortie.contains("R6313-8"))
    let chronologies = try #require(try jalon("derouler", "--format", "json", "--jusqu-a", "engagement").json() as? [[String: Any]])
    #expect(chronologies.count == 5)
  }

  @Test func `derouler en nombre montre l’avancement et la cadence`() throws {
    let commande = try jalon("derouler", "--nombre", "10", "--jusqu-a", "convention")
    #expect(commande.code == 0 && commande.sortie.contains("10\u{A0}bilans joués"))
    #expect(commande.erreur.contains("10 / 10 bilans"))
  }

  @Test func `échéances, vérification, sauvegarde et restauration se suivent`() throws {
    try avecDonnees { dossier in
      let echeances = try jalon("echeances", "--donnees", dossier, "--au", "2027-03-01")
      #expect(echeances.code == 0 && echeances.sortie.contains("Gwenn Supposé") && echeances.sortie.contains("R6313-7"))
      #expect(try jalon("verifier", "--donnees", dossier).sortie.contains("Tout est comme il a été écrit"))
      let copies = dossier + "/copies"
      #expect(try jalon("sauvegarder", copies, "--donnees", dossier).code == 0)
      let restauration = try jalon("restaurer", copies, "--donnees", dossier + "/restaure", "--cle", dossier + "/maitre.cle", "--format", "json")
      #expect(restauration.code == 0)
      let anomalies = try #require(try restauration.json() as? [String: Any])["anomalies"] as? [String]
      #expect(anomalies == [])
      #expect(try jalon("verifier", "--donnees", dossier + "/restaure").code == 0)
      #expect(try jalon("restaurer", copies, "--donnees", dossier, "--cle", dossier + "/maitre.cle").code == 2, "un dossier occupé est refusé")
    }
  }

  /// A byte of each page in turn, in a copy put back so that all is in the file and nothing in its log: found wherever something is written, never a crash.
  /// That no single byte escapes is the store's own test.
  @Test func `un octet changé dans la base est trouvé, et le code est 1`() throws {
    try avecDonnees(jusqua: "engagement") { dossier in
      let (copies, restaure) = (dossier + "/copies", dossier + "/restaure")
      #expect(try jalon("sauvegarder", copies, "--donnees", dossier).code == 0)
      #expect(try jalon("restaurer", copies, "--donnees", restaure, "--cle", dossier + "/maitre.cle").code == 0)
      let base = URL(fileURLWithPath: restaure + "/donnees.sqlite")
      let saine = [UInt8](try Data(contentsOf: base))
      var codes: [Int32] = []
      for fin in stride(from: 2 * 4_096, through: saine.count, by: 4_096) {
        var octets = saine
        octets[fin - 40] ^= 1
        for suffixe in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: base.path + suffixe) {
          try FileManager.default.removeItem(atPath: base.path + suffixe)
        }
        try Data(octets).write(to: base)
        codes.append(try jalon("verifier", "--donnees", restaure).code)
      }
      #expect(codes.allSatisfy { (0...2).contains($0) } && codes.count { $0 != 0 } >= 5, "\(codes)")
    }
  }

  @Test func `détruire ne détruit qu’une fois confirmé, et dit selon quelle règle`() throws {
    try avecDonnees { dossier in
      let aSec = try jalon("detruire", "--donnees", dossier, "--au", "2027-03-01")
      #expect(aSec.sortie.contains("carnet") && aSec.sortie.contains("R6313-7") && aSec.sortie.contains("Rien n’a été détruit"))
      let encore = try jalon("detruire", "--donnees", dossier, "--au", "2027-03-01", "--format", "json")
      let papiers = try #require(try encore.json() as? [String: Any])["papiers"] as? [Any]
      #expect(papiers?.count == 1)
      #expect(try jalon("detruire", "--donnees", dossier, "--au", "2027-03-01", "--confirmer").code == 64)
    }
  }

  @Test func `le certificat dit quoi, où, quand et selon quelle règle, sans un mot du contenu`() throws {
    try avecDonnees(jusqua: "destruction") { dossier in
      let certificat = try jalon("certificat", "--donnees", dossier)
      for morceau in ["R6313-7", "terme du bilan", "tête de la chaîne", "la messagerie", "gardé    la synthèse"] {
        #expect(certificat.sortie.contains(morceau), "\(morceau) dans \(certificat.sortie)")
      }
      #expect(!certificat.sortie.contains("imaginaire") && !certificat.sortie.contains("Gwenn"))
      let lus = try #require(try jalon("certificat", "--donnees", dossier, "--format", "json").json() as? [[String: Any]])
      #expect(lus.count == 1 && (lus.first?["tete"] as? String)?.count == 64)
    }
  }

  @Test func `un dossier de sauvegarde ne sert qu’à un dossier de données`() throws {
    try avecDonnees(jusqua: "demande") { un in
      try avecDonnees(jusqua: "demande") { autre in
        #expect(try jalon("sauvegarder", un + "/copies", "--donnees", un).code == 0)
        let refus = try jalon("sauvegarder", un + "/copies", "--donnees", autre)
        #expect(refus.code == 2 && refus.erreur.contains("d’autres données"))
        #expect(try jalon("restaurer", un + "/copies", "--donnees", un + "/retour", "--cle", un + "/maitre.cle").code == 0)
      }
    }
  }

  @Test func `restaurer dit ce qui manque, sans rien laisser derrière`() throws {
    try avecDonnees(jusqua: "demande") { dossier in
      let (copies, retour) = (dossier + "/mes copies", dossier + "/retour")
      #expect(try jalon("restaurer", copies, "--donnees", retour).erreur.contains("Aucune sauvegarde"))
      #expect(try jalon("sauvegarder", copies, "--donnees", dossier).code == 0)
      let inconnue = try jalon("restaurer", copies, "--donnees", retour, "--copie", "hier").erreur
      #expect(inconnue.contains("« hier »".replacingOccurrences(of: " ", with: "\u{202F}")) && inconnue.contains("donnees-"))
      #expect(!FileManager.default.fileExists(atPath: retour))
      let mauvaise = try jalon("restaurer", copies, "--donnees", retour, "--cle", dossier + "/donnees.sqlite")
      #expect(
        mauvaise.code == 2 && mauvaise.erreur.replacingOccurrences(of: "\n", with: " ").contains("32 octets")
          && !FileManager.default.fileExists(atPath: retour + "/maitre.cle"))
    }
  }

  @Test func `les échéances disent une fois ce que deux personnes doivent faire`() throws {
    try avecDonnees(jusqua: "convention") { dossier in
      let sortie = try jalon("echeances", "--donnees", dossier, "--au", "01/03/2027").sortie
      #expect(sortie.ranges(of: "Signez la séance du 21\u{A0}octobre 2026").count == 1)
      #expect(sortie.contains("21/10/2026") && sortie.contains("le bénéficiaire et le consultant"))
    }
  }

  @Test func `derouler annonce ce qu’on va voir, et propose la suite avec le nom du dossier`() throws {
    let dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon données \(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: dossier) }
    let sortie = try jalon("derouler", "institut-syndical", "--jusqu-a", "convention", "--donnees", dossier).sortie
    #expect(sortie.hasPrefix("Voici un bilan") && sortie.contains("Essayez ensuite"))
    #expect(sortie.contains("--donnees '\(dossier)'") && sortie.contains("Refusé\u{202F}: préparer"))
    for ligne in sortie.split(separator: "\n") where !ligne.contains(dossier) { #expect(ligne.count <= 100, "\(ligne)") }
    #expect(try jalon("derouler", "--donnees", "/proc/x").erreur.contains("ne peut pas être créé"))
  }

  @Test func `interrompu au milieu, derouler le dit, et ce qui était fini est sain`() throws {
    let dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-interrompu-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: dossier) }
    let derouler = ["derouler", "--nombre", "100000", "--donnees", dossier]
    let arrete = try Commande(derouler, environnement: ["JALON_PROGRAMMES": Self.programmes], arret: 2)
    #expect(arrete.code == 130 && arrete.erreur.contains("Interrompu") && arrete.sortie.isEmpty)
    #expect(try jalon("verifier", "--donnees", dossier).code == 0)
  }

  @Test func `sans son fichier de clés, un dossier ne s’ouvre pas, ne se sauvegarde pas, et dit quoi faire`() throws {
    try avecDonnees(jusqua: "demande") { dossier in
      try FileManager.default.removeItem(atPath: dossier + "/cles")
      for arguments in [["verifier"], ["sauvegarder", dossier + "/copies"]] {
        let commande = try Commande(arguments + ["--donnees", dossier])
        let erreur = commande.erreur.replacingOccurrences(of: "\n", with: " ")
        #expect(commande.code == 2 && erreur.contains("le fichier des clés manque") && erreur.contains("restaurez une sauvegarde"), "\(erreur)")
      }
    }
  }

  @Test func `sans sa clé maîtresse, ou avec une autre, un dossier ne s’ouvre pas et le dit`() throws {
    try avecDonnees(jusqua: "demande") { dossier in
      let autre = try jalon("verifier", "--donnees", dossier, cle: String(repeating: "ab", count: 32))
      #expect(autre.code == 2 && !autre.erreur.isEmpty)
      try FileManager.default.removeItem(atPath: dossier + "/maitre.cle")
      let sans = try jalon("echeances", "--donnees", dossier)
      #expect(sans.code == 2 && sans.erreur.contains("clé maîtresse"))
    }
  }

  @Test(arguments: [["echeances"], ["verifier"], ["detruire"], ["sauvegarder", "/tmp/nulle-part"]])
  func `un dossier qui n’en est pas un est nommé`(arguments: [String]) throws {
    let commande = try Commande(arguments + ["--donnees", "/nulle/part"])
    #expect(commande.code == 2 && commande.erreur.contains("/nulle/part") && commande.sortie.isEmpty)
  }
}
