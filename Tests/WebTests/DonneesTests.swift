import Application
import Domaine
import EventCodec
import Scenarios
import Testing

@testable import Web

/// All that is held about somebody, given to that person, and to nobody else.
@Suite struct DonneesTests {
  @Test func `tout ce qui est gardé de la personne tient en un fichier, lisible d’elle et d’une machine, et sa remise est notée`() async throws {
    let bilan = try await BilanDEssai()
    let (id, jour) = ("\(bilan.id)", bilan.maison.maintenant.jourParis)
    let consultant = Acteur(try #require(try await bilan.dossier.binome).consultant, .consultant)
    let passation = Identifiant<Carnet.Passation>(haut: 3, bas: 4)
    try await decider(bilan) { carnet throws(Refus) in
      try carnet.noter("</script><b>note hostile", id: Identifiant(haut: 1, bas: 2), par: consultant, le: jour)
        + carnet.enregistrer(passation: passation, .init(id: "essai", version: "1"), .questionnaire, objet: .competences, par: consultant, le: jour)
    }
    try await decider(bilan) { carnet throws(Refus) in
      try carnet.noterResultats([.init(libelle: "Curiosité", valeur: "zirconifluve")], de: passation, par: consultant, le: jour)
    }
    #expect(await bilan.maison.demander(.espace, par: bilan.beneficiaire).texte.contains("/mes-donnees"))
    #expect(await bilan.maison.demander(.espaceDonnees, id, par: bilan.beneficiaire).texte.contains("Recevoir mon fichier"))

    let fichier = try texte(await bilan.maison.demander(.espaceDonneesRemises, id, par: bilan.beneficiaire))
    let dits = [
      "camille@exemple.invalid", "&lt;/script&gt;&lt;b&gt;note hostile", "Charte", "consentement.donne.v1", "essai", "Pas encore expliqué", "zirconifluve",
    ]
    for dit in dits { #expect(fichier.contains(dit), "\(dit)") }
    for ailleurs in ["src=", "<link", "url(", "@import", "motDePasse", "totp"] { #expect(!fichier.contains(ailleurs), "\(ailleurs)") }
    #expect(fichier.count { $0 == "<" } > 100 && fichier.contains("le \(jour.enFrancais)"))

    let papiers = try journaux(fichier)
    #expect(papiers.map(\.nature).contains("carnet"))
    let tete = try await bilan.maison.services.maison.store.head(of: StreamRef(bilan.id, in: Theatre.organisme))
    #expect(papiers.first { $0.nature == "dossier" }?.nombre == tete.version, "chaque événement du dossier y est, celui de sa remise compris")
    #expect(try await bilan.dossier.remise.donneesA == bilan.maison.maintenant)
    #expect(await bilan.maison.demander(.espaceDonnees, id, par: bilan.beneficiaire).texte.contains("déjà emportées"))
  }

  @Test func `le carnet détruit, le reste est donné`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[1], jours: 330)])
    let personne = try await maison.identite("dominique@exemple.invalid")
    let fichier = try texte(await maison.demander(.espaceDonneesRemises, "\(maison.dossiers[0])", par: personne))
    let natures = try journaux(fichier).map(\.nature)
    #expect(natures.contains("dossier") && natures.contains("suivi") && !natures.contains("carnet"))
    #expect(fichier.contains("détruit à la fin du bilan") && fichier.contains("Après votre bilan"))
  }

  @Test func `les besoins y sont dans les mots de la personne, et ce qu’elle a fait garder aussi`() async throws {
    var vus: Set<String> = []
    for parcours in Parcours.tous {
      for jours in [60, 300] {
        let maison = try await MaisonDEssai([(parcours, jours: jours)])
        let dossier = try await maison.services.maison.lire(maison.dossiers[0], in: Theatre.organisme)
        let qui = try #require(Theatre.gens.first { $0.personne == dossier.ouverture.faits?.beneficiaire })
        let personne = try await maison.identite(qui.courriel)
        let fichier = try texte(await maison.demander(.espaceDonneesRemises, "\(maison.dossiers[0])", par: personne))
        vus.formUnion(try journaux(fichier).map(\.nature))
        if fichier.contains("Des temps courts et de grands caractères.") { vus.insert("besoin") }
        if fichier.contains("Ce que vous avez fait garder") { vus.insert("garde") }
      }
    }
    #expect(vus.isSuperset(of: ["dossier", "carnet", "suivi", "conservation", "amenagement", "besoin", "garde"]), "\(vus)")
  }

  @Test func `une session qui n’a pas prouvé depuis peu demande d’abord un code, et rien n’est remis`() async throws {
    let bilan = try await BilanDEssai()
    bilan.maison.horloge.avancer(a: bilan.maison.maintenant.plus(Duree(minutes: 10)))
    let reponse = await bilan.maison.demander(.espaceDonneesRemises, "\(bilan.id)", par: bilan.beneficiaire)
    #expect(reponse.statut == 401 && reponse.texte.contains("Confirmez que c’est vous"))
    #expect(try await bilan.dossier.remise.donneesA == nil)
  }

  @Test func `la même personne dans un autre organisme, son consultant, le bureau n’emportent rien`() async throws {
    let bilan = try await BilanDEssai()
    let compte = Compte(
      personne: bilan.beneficiaire.compte.personne, organisme: OrganismeID(haut: 99, bas: 1), nom: "Ailleurs", courriel: "ailleurs@exemple.invalid",
      roles: [.beneficiaire])
    try await bilan.maison.services.comptes.garder(compte)
    for qui in try await bilan.etrangers() + [bilan.consultant, bilan.maison.identite("ailleurs@exemple.invalid")] {
      #expect(await bilan.maison.demander(.espaceDonneesRemises, "\(bilan.id)", par: qui).statut == 404)
    }
    #expect(try await bilan.dossier.remise.donneesA == nil)
  }

  @Test func `un long bilan s’emporte sans attendre`() async throws {
    let bilan = try await BilanDEssai()
    let consultant = Acteur(try #require(try await bilan.dossier.binome).consultant, .consultant)
    let jour = bilan.maison.maintenant.jourParis
    try await decider(bilan) { carnet throws(Refus) in
      var faits: [Carnet.Event] = []
      for rang in 1...2_000 {
        faits += try carnet.noter(
          String(repeating: "Une phrase <notée> de plus. ", count: 20), id: Identifiant(haut: 5, bas: UInt64(rang)), par: consultant, le: jour)
      }
      return faits
    }
    let debut = ContinuousClock.now
    let fichier = try texte(await bilan.maison.demander(.espaceDonneesRemises, "\(bilan.id)", par: bilan.beneficiaire))
    #expect(ContinuousClock.now - debut < .seconds(10) && fichier.utf8.count > 2_000_000)
  }

  private func decider(_ bilan: BilanDEssai, _ decision: (Carnet) throws(Refus) -> [Carnet.Event]) async throws {
    try await bilan.maison.services.maison.decide(bilan.id.comme(Carnet.self), in: Theatre.organisme, decision)
  }

  /// The file that was given, kept by the browser rather than shown.
  private func texte(_ reponse: Reponse) throws -> String {
    guard case .octets(let octets, "application/octet-stream") = reponse.corps, let nom = reponse.fichier else {
      Issue.record("\(reponse)")
      return ""
    }
    #expect(nom.hasPrefix("mes-donnees-20") && nom.hasSuffix(".html"))
    return String(decoding: octets, as: UTF8.self)
  }

  /// The papers that a machine reads in the file, each with how many events it has.
  private func journaux(_ fichier: String) throws -> [(nature: String, nombre: Int)] {
    let parties = fichier.split(separator: "</script>")
    #expect(parties.count == 2, "rien de ce qu’on écrit ne ferme l’élément")
    let json = try JSON(Array(try #require(parties.first?.split(separator: "id=\"donnees\">").last).utf8))
    let papiers: [Brut] = try Fields(stored: json)("papiers")
    return try papiers.map { papier in
      let champs = try Fields(stored: papier.stored)
      let evenements: [Brut] = try champs("evenements")
      return (try champs("papier"), evenements.count)
    }
  }

  /// A stored value as it is.
  private struct Brut: Storable {
    let stored: JSON
    init(stored: JSON) { self.stored = stored }
  }
}
