import Application
import Domaine
import Scenarios
import Testing

@testable import Web

@Suite struct SessionsTests {
  @Test func `une session dure tant que l’on s’en sert, et sept jours au plus`() async throws {
    let maison = try await MaisonDEssai()
    let sessions = maison.services.sessions
    let compte = try await maison.identite("noa@centre.invalid").compte
    let (servie, laissee) = (try await sessions.ouvrir(compte, appareil: "a"), try await sessions.ouvrir(compte, appareil: "b"))
    // Every seven hours: twenty-four times make exactly seven days.
    for _ in 1...23 {
      maison.horloge.avancer(a: maison.maintenant.plus(.heures(7)))
      #expect(try await sessions.session(servie) != nil)
    }
    #expect(try await sessions.session(laissee) == nil)
    maison.horloge.avancer(a: maison.maintenant.plus(.heures(7)))
    #expect(try await sessions.session(servie) == nil)
  }

  @Test func `une session finie ne perd rien de ce qui fut écrit : la page le montre et le renvoie`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let lieux = ["\(bilan.id)", "\(seance.id)"]
    let champs = ["texte": "Un texte d’une heure, tapé à la main."]
    let finie = await bilan.maison.demander(.cabinetNotes, parametres: lieux, avec: champs)
    #expect(finie.statut == 401 && finie.texte.contains("Vous n’êtes plus connecté") && finie.texte.contains("Reconnectez-vous dans un autre onglet"))
    #expect(finie.texte.contains("<p class=\"note\">Un texte d’une heure, tapé à la main.</p>"))
    #expect(finie.texte.contains("action=\"/cabinet/dossiers/\(bilan.id)/seances/\(seance.id)/notes\""))
    let revenue = await bilan.maison.demander(
      .cabinetNotes, parametres: lieux, par: bilan.consultant, avec: champs.merging(["jeton": "ancien"]) { $1 }, jeton: false)
    #expect(revenue.statut == 403 && revenue.texte.contains("name=\"texte\" value=\"Un texte d’une heure, tapé à la main.\""))
    #expect(!revenue.texte.contains("value=\"ancien\""))
    #expect(await bilan.maison.demander(.cabinetNotes, parametres: lieux, par: bilan.consultant, avec: champs).statut == 303)
    #expect(await bilan.maison.demander(.cabinetSeance, parametres: lieux).vers == "/entree", "une page demandée mène à la porte")
  }

  @Test func `ouvrir sa synthèse demande une preuve fraîche, et rien n’est à retaper`() async throws {
    let bilan = try await BilanDEssai(a: { dossier, now in dossier.derniereSeance.map { Instant($0, 18) } ?? now })
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    let champs = ["passe": "\(LaissezPasserID(haut: 3, bas: 4))", "qualite": "tiers", "jusquAu": "\(maison.maintenant.jourParis)"]
    maison.horloge.avancer(a: maison.maintenant.plus(Duree(minutes: 6)))
    let demandee = await maison.demander(.espacePartageDonne, id, par: bilan.beneficiaire, avec: champs)
    #expect(demandee.statut == 401 && demandee.texte.contains("Confirmez que c’est vous") && demandee.texte.contains("name=\"qualite\" value=\"tiers\""))
    #expect(try await bilan.dossier.accords.laissezPasser.isEmpty)
    let defi = [Temoin.defi: try #require(demandee.temoins.first { $0.nom == Temoin.defi }?.valeur)]
    let lettre = try #require(await maison.boite.lettres.first)
    #expect(lettre.a == bilan.beneficiaire.compte.courriel)
    let code = lettre.objet.prefix(9).filter(\.isNumber)
    for (essai, temoins) in [(code == "00000000" ? "00000001" : "00000000", defi), (code, [:])] {
      let fausse = await maison.demander(.espacePartageDonne, id, par: bilan.beneficiaire, avec: champs.merging([Preuve.champ: essai]) { $1 }, temoins: temoins)
      #expect(fausse.statut == 401 && fausse.texte.contains("n’est pas le bon") && fausse.texte.contains("name=\"qualite\" value=\"tiers\""))
    }
    let faite = await maison.demander(.espacePartageDonne, id, par: bilan.beneficiaire, avec: champs.merging([Preuve.champ: code]) { $1 }, temoins: defi)
    #expect(faite.statut == 303)
    #expect(try await bilan.dossier.accords.laissezPasser.count == 1)
    let jeton = try #require(faite.temoins.first { $0.nom == Temoin.session }?.valeur)
    let session = try #require(try await maison.services.sessions.session(jeton))
    #expect(session.estRenforcee(at: maison.maintenant) && session.ouverteA == bilan.beneficiaire.session.ouverteA)
    let ouvertes = try await maison.services.sessions.sessions(de: bilan.beneficiaire.compte.personne)
    #expect(!ouvertes.contains { $0.nom == bilan.beneficiaire.session.nom }, "la session d’avant ne sert plus")
  }

  @Test func `ceux qui ont un code qui change le donnent, et aucun message ne part`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, secret) = (bilan.maison, Array("12345678901234567890".utf8))
    var compte = try await maison.identite("lou@centre.invalid").compte
    compte.secretTotp = secret
    try await maison.services.comptes.garder(compte)
    let lou = try await maison.identite("lou@centre.invalid")
    maison.horloge.avancer(a: maison.maintenant.plus(Duree(minutes: 6)))
    let nombre = await maison.boite.lettres.count
    #expect(await maison.demander(.centreDetruits, par: lou).texte.contains("Ouvrez votre application de codes"))
    let code = Totp.code(secret, tour: maison.maintenant.millisecondes / 30_000)
    let faite = await maison.demander(.centreDetruits, par: lou, avec: [Preuve.champ: code])
    #expect(faite.statut != 401 && faite.temoins.contains { $0.nom == Temoin.session })
    #expect(await maison.boite.lettres.count == nombre)
  }
}
