import Testing

struct CommandeDroitTests {
  @Test func `les règles se lisent, chacune avec son article`() throws {
    let commande = try Commande("droit", "regles", "--format", "json")
    let regles = try #require(try commande.json() as? [[String: String]])
    #expect(regles.count >= 30)
    #expect(regles.allSatisfy { ["regle", "source", "confiance", "enonce"].allSatisfy($0.keys.contains) })
    #expect(regles.contains { $0["regle"] == "duree-max" && $0["source"] == "L6313-4 du code du travail" && $0["confiance"] == "haute" })
  }

  @Test func `les règles de la maison s’ajoutent à la demande`() throws {
    let loi = try #require(try Commande("droit", "regles", "--format", "json").json() as? [[String: String]])
    let toutes = try #require(try Commande("droit", "regles", "--toutes", "--format", "json").json() as? [[String: String]])
    #expect(toutes.count > loi.count + 100 && Set(toutes.compactMap { $0["regle"] }).count == toutes.count)
    #expect(Set(loi.compactMap { $0["groupe"] }) == ["La loi"])
    #expect(Set(toutes.compactMap { $0["groupe"] }).isSuperset(of: ["La loi", "Le programme", "La demande", "Le dossier", "Le carnet", "Le suivi"]))
    let texte = try Commande("droit", "regles", "--toutes").sortie
    for titre in ["La loi", "Le programme", "Le dossier", "L’aménagement"] { #expect(texte.contains("\n\(titre)\n"), "\(titre)") }
    #expect(!(try Commande("droit", "regles").sortie.contains("Le programme\n")))
  }

  @Test func `le texte dit le dernier jour brut, le dernier jour prorogé et ce que vaut le silence`() throws {
    let commande = try Commande("droit", "echeance", "convention-10j", "--du", "2026-05-04")
    #expect(commande.code == 0)
    for morceau in ["jeudi 14\u{A0}mai 2026", "vendredi 15\u{A0}mai 2026", "vaut refus", "R6313-8"] { #expect(commande.sortie.contains(morceau)) }
  }

  @Test func `un jour s’écrit aussi à la française`() throws {
    let (iso, francais) = (["--du", "2026-05-04"], ["--du", "04/05/2026"])
    #expect(try Commande(["droit", "echeance", "convention-10j"] + iso).sortie == Commande(["droit", "echeance", "convention-10j"] + francais).sortie)
  }

  @Test(arguments: [
    ("convention-10j", "2026-03-02", "2026-03-12", "2026-03-12"), ("convention-10j", "2026-12-15", "2026-12-25", "2026-12-28"),
    ("absence-preavis", "2027-03-01", "2026-12-31", "2026-12-31"), ("absence-reponse", "2026-01-31", "2026-03-02", "2026-03-02"),
    ("cpf-demarrage", "2026-04-30", "2026-05-20", "2026-05-20"),
  ])
  func `une machine lit les mêmes dates`(regle: String, du: String, brute: String, prorogee: String) throws {
    let delais = try #require(try Commande("droit", "echeance", regle, "--du", du, "--format", "json").json() as? [[String: Any]])
    #expect(delais.count == 1)
    #expect(delais.first?["brute"] as? String == brute)
    #expect(delais.first?["prorogee"] as? String == prorogee)
  }

  @Test func `les nombres de la loi sont datés`() throws {
    let commande = try Commande("droit", "parametres")
    #expect(commande.sortie.contains("1\u{202F}600,00"))
    #expect(commande.sortie.contains("depuis le"))
  }
}
