import Application
import Domaine
import Instruments
import Scenarios
import Testing

@testable import Web

/// Every questionnaire of the house, offered, filled in page after page, handed in, read and explained.
@Suite struct RemplirTests {
  /// What somebody who answers everything would send of an item.
  private func champs(_ item: Questionnaire.Item) -> [String: String] {
    let nom = "r-\(item.id)"
    switch item.forme {
    case .likert(let gradation): return [nom: "\(gradation.premier + 1)"]
    case .matrice(let lignes, let gradation): return Dictionary(lignes.map { ("\(nom).\($0.id)", "\(gradation.dernier)") }) { $1 }
    case .choix(let options), .chronometre(let options, _, _): return [nom: options[0].id]
    case .choixMultiple(let options, let min, _):
      return Dictionary(options.filter { !$0.exclusive }.prefix(max(1, min)).map { ("\(nom).\($0.id)", "oui") }) { $1 }
    case .choixForce(let options, let moins): return moins ? [nom: options[0].id, "m-\(item.id)": options[1].id] : [nom: options[0].id]
    case .classement(let options, let rangs):
      return Dictionary(options.prefix(rangs).enumerated().map { ("\(nom).\($0.element.id)", "\($0.offset + 1)") }) { $1 }
    case .tri(let cartes, let piles):
      let dernieres = piles.filter { $0.max == nil }
      return Dictionary(cartes.enumerated().map { ("\(nom).\($0.element.id)", dernieres[$0.offset % dernieres.count].id) }) { $1 }
    case .texte: return [nom: "Des mots à moi, zirconifluve."]
    case .nombre(let min, _, _, _): return [nom: "\(Int(min))"]
    case .date(_, let avant): return [nom: "\(avant ?? Jour(numero: 20_000))"]
    case .information: return [:]
    }
  }

  private struct Essai {
    let bilan: BilanDEssai
    var maison: MaisonDEssai { bilan.maison }
    var id: String { "\(bilan.id)" }

    init() async throws { bilan = try await BilanDEssai() }

    func proposer(_ noms: [String]) async throws -> [Carnet.Feuille] {
      let deja = try await bilan.carnet.feuilles.toutes.count
      let reponse = await maison.demander(
        .cabinetQuestionnairePropose, id, par: bilan.consultant, avec: Dictionary(noms.map { ("q-\($0)", "oui") }) { $1 })
      #expect(reponse.statut == 303)
      return Array(try await bilan.carnet.feuilles.toutes.dropFirst(deja))
    }

    func ouvrir(_ feuille: Carnet.Feuille, _ partie: String) async -> Web.Reponse {
      let visite = maison.visite(
        .espaceQuestionnaire, [id, "\(feuille.id)"], bilan.beneficiaire, ["partie": partie], [:], maison.services)
      return await Garde(services: maison.services).repondre(visite)
    }

    func remplir(_ feuille: Carnet.Feuille, _ champs: [String: String]) async -> Web.Reponse {
      await maison.demander(.espaceQuestionnaireRempli, id, "\(feuille.id)", par: bilan.beneficiaire, avec: champs)
    }

    func reponses(_ feuille: Carnet.Feuille) async throws -> [String: ReponseDonnee] {
      try await maison.services.maison.feuillet(
        feuille.id, de: bilan.beneficiaire.compte.personne, du: bilan.id.comme(Carnet.self), in: Theatre.organisme)
    }
  }

  @Test func `chaque questionnaire de la maison se remplit de bout en bout, se lit des deux, s’explique et s’annote`() async throws {
    let essai = try await Essai()
    let tous = essai.maison.services.instrumentarium.proposables
    #expect(tous.count >= 12 && Instrumentarium.horsDuCarnet.isDisjoint(with: tous.map(\.definition.id)))
    let feuilles = try await essai.proposer(tous.map(\.definition.id))
    #expect(feuilles.count == tous.count)
    #expect(await essai.maison.demander(.espace, par: essai.bilan.beneficiaire).texte.contains("Remplir \(tous.count) questionnaires"))
    for feuille in feuilles {
      let questionnaire = try #require(essai.maison.services.instrumentarium[feuille.empreinte])
      var (partie, pages) = (try #require(questionnaire.definition.parties.first?.id), 0)
      while partie != RemplirController.fin, pages < 80 {
        let page = await essai.ouvrir(feuille, partie)
        #expect(page.statut == 200, "\(questionnaire.definition.id) \(partie)")
        let montres = try #require(page.texte.firstMatch(of: /name="montres" value="([^"]*)"/)).output.1.split(separator: " ").map(String.init)
        let items = questionnaire.items.filter { montres.contains($0.id) }
        var envoyes = ["partie": partie, "montres": montres.joined(separator: " "), "confirme": "oui"]
        for item in items { envoyes.merge(champs(item)) { $1 } }
        let suite = await essai.remplir(feuille, envoyes)
        let vers = try #require(suite.vers, "\(questionnaire.definition.id) \(partie) \(suite.texte.prefix(3_000))")
        partie = String(vers.split(separator: "partie=").last ?? "")
        pages += 1
      }
      #expect(partie == RemplirController.fin, "\(questionnaire.definition.id)")
      #expect(await essai.ouvrir(feuille, "fin").texte.contains("Remettre mes réponses"))
      let remise = await essai.maison.demander(.espaceQuestionnaireRemis, essai.id, "\(feuille.id)", par: essai.bilan.beneficiaire)
      #expect(remise.vers == Route(.espaceResultat, essai.id, "\(feuille.passation)").path, "\(questionnaire.definition.id)")
      let encore = await essai.maison.demander(.espaceQuestionnaireRemis, essai.id, "\(feuille.id)", par: essai.bilan.beneficiaire)
      let reprise = await essai.ouvrir(feuille, "")
      #expect(encore.vers == remise.vers && reprise.vers == remise.vers, "remis deux fois, ou repris, il mène à ce qu’il a donné")
      #expect(try await essai.reponses(feuille).isEmpty, "le brouillon finit avec la remise")
      let attente = await essai.maison.demander(.espaceResultat, essai.id, "\(feuille.passation)", par: essai.bilan.beneficiaire)
      #expect(attente.texte.contains("vous expliquera") && !attente.texte.contains("<meter"))
      let lu = await essai.maison.demander(.cabinetResultat, essai.id, "\(feuille.passation)", par: essai.bilan.consultant)
      #expect(lu.statut == 200 && lu.texte.contains(questionnaire.definition.titre))
      #expect(questionnaire.definition.echelles.isEmpty || lu.texte.contains("Ce que cela ne dit pas"))
      #expect(await essai.maison.demander(.cabinetRestitution, essai.id, "\(feuille.passation)", par: essai.bilan.consultant).statut == 303)
      let note = await essai.maison.demander(
        .espaceAnnotation, essai.id, "\(feuille.passation)", par: essai.bilan.beneficiaire, avec: ["annotation": "Pas tout à fait <moi>."])
      #expect(note.statut == 303)
      #expect(
        await essai.maison.demander(.cabinetResultat, essai.id, "\(feuille.passation)", par: essai.bilan.consultant).texte.contains(
          "Pas tout à fait &lt;moi&gt;."))
    }
    let bureau = try await essai.maison.identite("lou@centre.invalid")
    #expect(await !essai.maison.demander(.centreDossier, essai.id, par: bureau).texte.contains("zirconifluve"))
  }

  @Test func `ce qui est tapé est gardé sans rien changer d’autre, et se reprend ailleurs`() async throws {
    let essai = try await Essai()
    let feuille = try await essai.proposer(["attentes"])[0]
    let questionnaire = try #require(essai.maison.services.instrumentarium[feuille.empreinte])
    let (partie, texte) = (
      try #require(questionnaire.definition.parties.first), try #require(questionnaire.items.first { if case .texte = $0.forme { true } else { false } })
    )
    let porteuse = try #require(questionnaire.definition.parties.first { $0.items.contains(texte) })
    let garde = await essai.maison.demander(
      .espaceQuestionnaireBrouillon, essai.id, "\(feuille.id)", par: essai.bilan.beneficiaire,
      avec: ["partie": porteuse.id, "montres": texte.id, "r-\(texte.id)": "Un mot, puis "])
    #expect(garde.statut == 204)
    #expect(try await essai.reponses(feuille) == [texte.id: .texte("Un mot, puis")])
    #expect(await essai.ouvrir(feuille, porteuse.id).texte.contains("Un mot, puis"))
    _ = await essai.remplir(feuille, ["partie": partie.id, "montres": "", "confirme": "oui"])
    #expect(try await essai.reponses(feuille)[texte.id] == .texte("Un mot, puis"), "une page qui ne montrait pas la question ne l’efface pas")
    #expect(await essai.maison.demander(.cabinetQuestionnaires, essai.id, par: essai.bilan.consultant).texte.contains("pas encore remis"))
    #expect(await !essai.maison.demander(.cabinetDossier, essai.id, par: essai.bilan.consultant).texte.contains("Un mot, puis"))
  }

  @Test func `une réponse impossible est dite à sa question, le reste est gardé`() async throws {
    let essai = try await Essai()
    let feuille = try await essai.proposer(["valeurs"])[0]
    let questionnaire = try #require(essai.maison.services.instrumentarium[feuille.empreinte])
    let ordre = try #require(questionnaire.items.first { if case .classement = $0.forme { true } else { false } })
    let partie = try #require(questionnaire.definition.parties.first { $0.items.contains(ordre) })
    let double = await essai.remplir(
      feuille, ["partie": partie.id, "montres": ordre.id, "r-\(ordre.id).paie": "1", "r-\(ordre.id).idees": "1"])
    #expect(double.statut == 422 && double.texte.contains("Donnez un rang différent") && double.texte.contains("href=\"#r-\(ordre.id)\""))
    let vide = await essai.remplir(feuille, ["partie": partie.id, "montres": ordre.id])
    #expect(vide.statut == 422 && vide.texte.contains("est-ce voulu") && vide.texte.contains("Continuer ainsi"))
    #expect(await essai.remplir(feuille, ["partie": partie.id, "montres": ordre.id, "confirme": "oui"]).statut == 303)
    let inconnue = await essai.remplir(feuille, ["partie": "inventee", "montres": ""])
    #expect(inconnue.statut == 404)
  }

  @Test func `rien n’est proposé sans être coché, un questionnaire retiré ne se remplit plus, et d’un autre bilan il n’existe pas`() async throws {
    let essai = try await Essai()
    #expect(await essai.maison.demander(.cabinetQuestionnairePropose, essai.id, par: essai.bilan.consultant).statut == 422)
    let feuille = try await essai.proposer(["attentes"])[0]
    #expect(await essai.maison.demander(.cabinetQuestionnaireRetire, essai.id, "\(feuille.id)", par: essai.bilan.consultant).statut == 303)
    #expect(await essai.ouvrir(feuille, "").statut == 404)
    #expect(await essai.maison.demander(.cabinetQuestionnairePropose, essai.id, par: essai.bilan.beneficiaire, avec: ["q-attentes": "oui"]).statut == 404)
  }

  @Test func `un test passé ailleurs se note avec son éditeur et le titre qui le permet, une fois, et s’explique comme les autres`() async throws {
    let essai = try await Essai()
    let (passation, jour) = (Identifiant<Carnet.Passation>(haut: 7, bas: 77), essai.maison.maintenant.jourParis)
    let bons = [
      "test-id": "\(passation)", "test-nom": "Test Imaginaire", "test-nature": "testEditeur", "test-objet": "motivations", "test-editeur": "Maison Inventée",
      "test-edition": "2024", "test-qualification": "certificat inventé", "test-le": "\(jour)", "test-resultats": "Ouverture : 42 sur 60\nÉlan : haut <b>",
    ]
    for (champ, dit) in [
      ("test-editeur", "l’éditeur et l’édition"), ("test-qualification", "Indiquez la qualification"), ("test-resultats", "au moins un résultat"),
      ("test-objet", "à quoi il sert"),
    ] {
      let refus = await essai.maison.demander(.cabinetTestAilleurs, essai.id, par: essai.bilan.consultant, avec: bons.merging([champ: ""]) { $1 })
      #expect(refus.statut == 422 && refus.texte.contains(dit) && refus.texte.contains("value=\"Test Imaginaire\""), "\(champ)")
    }
    let mal = await essai.maison.demander(.cabinetTestAilleurs, essai.id, par: essai.bilan.consultant, avec: bons.merging(["test-resultats": "Haut"]) { $1 })
    #expect(mal.statut == 422 && mal.texte.contains("Écrivez chaque ligne ainsi"))
    for _ in 1...2 {
      #expect(await essai.maison.demander(.cabinetTestAilleurs, essai.id, par: essai.bilan.consultant, avec: bons).statut == 303)
    }
    #expect(try await essai.bilan.carnet.passations.toutes.count { $0.id == passation } == 1)
    let page = await essai.maison.demander(.cabinetResultat, essai.id, "\(passation)", par: essai.bilan.consultant).texte
    #expect(page.contains("Test Imaginaire") && page.contains("42 sur 60") && page.contains("haut &lt;b&gt;") && page.contains("Je l’ai expliqué"))
    let sienne = await essai.maison.demander(.espaceResultat, essai.id, "\(passation)", par: essai.bilan.beneficiaire).texte
    #expect(sienne.contains("vous expliquera") && !sienne.contains("42 sur 60"))
  }
}
