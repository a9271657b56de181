import Application
import Domaine
import Scenarios
import Testing

@testable import Web

@Suite struct SeanceTests {
  @Test func `sur place, la séance se signe en deux gestes, chacun une fois`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let (dossier, id) = ("\(bilan.id)", "\(seance.id)")
    let page = await bilan.maison.demander(.cabinetSeance, dossier, id, par: bilan.consultant)
    #expect(page.texte.contains("Signer la séance") && page.texte.contains("value=\"\(seance.debut.heureDeChamp)\""))
    let premier = ["qualite": "consultant", "debut": seance.debut.heureDeChamp, "fin": seance.fin.heureDeChamp]
    let second = ["qualite": "beneficiaire", "nom": "camille EXEMPLE "]
    for _ in 1...2 {
      #expect(
        await bilan.maison.demander(.cabinetEmargement, dossier, id, par: bilan.consultant, avec: premier).vers == "/cabinet/dossiers/\(dossier)/seances/\(id)")
    }
    let suite = await bilan.maison.demander(.cabinetSeance, dossier, id, par: bilan.consultant)
    #expect(suite.texte.contains("Signer ma présence") && !suite.texte.contains("Signer la séance"))
    for _ in 1...2 { #expect(await bilan.maison.demander(.cabinetEmargement, dossier, id, par: bilan.consultant, avec: second).statut == 303) }
    let feuille = try #require(try await bilan.dossier.emargement.feuilles[seance.id])
    #expect(feuille.complete && feuille.signatures[.consultant]?.voie == .code && feuille.signatures[.beneficiaire]?.voie == .saisie)
    #expect(feuille.horaire == Horaire(debut: seance.debut, fin: seance.fin))
  }

  @Test func `sur place, un tracé et un bouton signent pour les deux`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let (dossier, id, trace) = ("\(bilan.id)", "\(seance.id)", "10,20 60,40 300,190;500,100 520,20")
    let page = await bilan.maison.demander(.cabinetSeance, dossier, id, par: bilan.consultant).texte
    #expect(page.contains("data-trace") && page.contains("<script nonce=\"0\" src=\"\(ScriptDeTrace.route.path)\" defer>"))
    var saisie = ["qualite": "consultant", "debut": seance.debut.heureDeChamp, "fin": seance.fin.heureDeChamp]
    for faux in ["10,20", "<svg onload=x>", "10,20 900,90"] {
      let refus = await bilan.maison.demander(.cabinetEmargement, dossier, id, par: bilan.consultant, avec: saisie.merging(["trace": faux]) { $1 })
      #expect(
        refus.statut == 422 && refus.texte.contains("tracez de nouveau") && !refus.texte.contains("value=\"\(faux)\"") && !refus.texte.contains("onload=x"))
    }
    let tard = await bilan.maison.demander(
      .cabinetEmargement, dossier, id, par: bilan.consultant, avec: saisie.merging(["trace": trace, "fin": "23:50"]) { $1 })
    #expect(tard.statut == 422 && tard.texte.contains("value=\"\(trace)\""), "ce qui fut tracé est gardé")
    #expect(try await bilan.dossier.emargement.feuilles[seance.id] == nil, "les deux, ou personne")
    saisie["trace"] = trace
    for _ in 1...2 { #expect(await bilan.maison.demander(.cabinetEmargement, dossier, id, par: bilan.consultant, avec: saisie).statut == 303) }
    let feuille = try #require(try await bilan.dossier.emargement.feuilles[seance.id])
    #expect(feuille.complete && feuille.signatures[.consultant]?.voie == .code && feuille.signatures[.consultant]?.trace == nil)
    #expect(feuille.signatures[.beneficiaire]?.voie == .dessinee && feuille.signatures[.beneficiaire]?.trace?.description == trace)
    let dessin = "d=\"M10 20L60 40L300 190M500 100L520 20\""
    #expect(await bilan.maison.demander(.cabinetSeance, dossier, id, par: bilan.consultant).texte.contains(dessin))
    #expect(await bilan.maison.demander(.espaceSeance, dossier, id, par: bilan.beneficiaire).texte.contains(dessin))
    let lou = try await bilan.maison.identite("lou@centre.invalid")
    #expect(await bilan.maison.demander(.centrePapier, dossier, "emargement-\(id)", par: lou).texte.contains(dessin))
  }

  @Test func `le tracé peut aussi venir après, à la place du nom`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let (dossier, id) = ("\(bilan.id)", "\(seance.id)")
    let saisie = ["qualite": "consultant", "debut": seance.debut.heureDeChamp, "fin": seance.fin.heureDeChamp, "trace": ""]
    let trop = await bilan.maison.demander(.cabinetEmargement, dossier, id, par: bilan.consultant, avec: ["qualite": "beneficiaire", "trace": "10,20 90,90"])
    #expect(trop.statut == 422 && trop.texte.contains("Signez d’abord vous-même"))
    #expect(await bilan.maison.demander(.cabinetEmargement, dossier, id, par: bilan.consultant, avec: saisie).statut == 303)
    let second = ["qualite": "beneficiaire", "trace": "10,20 90,90", "nom": ""]
    #expect(await bilan.maison.demander(.cabinetEmargement, dossier, id, par: bilan.consultant, avec: second).statut == 303)
    #expect(try await bilan.dossier.emargement.feuilles[seance.id]?.signatures[.beneficiaire]?.voie == .dessinee)
  }

  @Test func `le script du tracé pèse peu, et son adresse change avec lui`() async throws {
    let maison = try await MaisonDEssai()
    let version = try #require(ScriptDeTrace.route.path.split(separator: "/").last.map(String.init))
    let reponse = await maison.demander(.script, version)
    guard case .octets(let octets, let type) = reponse.corps else { throw Absente() }
    #expect(type.hasPrefix("text/javascript") && reponse.conserve > 0 && (500...4_000).contains(octets.count))
    #expect(await maison.demander(.script, "autre.js").statut == 404)
  }

  @Test func `signée sur papier, la séance se note en un geste, et le bureau doit la numériser`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let (dossier, id) = ("\(bilan.id)", "\(seance.id)")
    var feuille = ["papier-debut": seance.debut.heureDeChamp, "papier-fin": seance.fin.heureDeChamp]
    #expect(await bilan.maison.demander(.cabinetSeance, dossier, id, par: bilan.consultant).texte.contains("Signée sur papier"))
    for faux in ["", "auditeur"] {
      feuille["papier-original"] = faux
      let refus = await bilan.maison.demander(.cabinetFeuille, dossier, id, par: bilan.consultant, avec: feuille)
      #expect(refus.statut == 422 && refus.texte.contains("Dites qui garde la feuille"))
    }
    feuille["papier-original"] = "consultant"
    for _ in 1...2 { #expect(await bilan.maison.demander(.cabinetFeuille, dossier, id, par: bilan.consultant, avec: feuille).statut == 303) }
    let apres = try await bilan.dossier
    #expect(apres.emargement.feuilles[seance.id]?.complete == true && apres.papiersANumeriser.count == 2)
    let lou = try await bilan.maison.identite("lou@centre.invalid")
    #expect(await bilan.maison.demander(.centre, par: lou).texte.contains("/centre/dossiers/\(dossier)/numerisations"))
    let page = await bilan.maison.demander(.centreNumerisations, dossier, par: lou).texte
    #expect(page.contains("Feuille de présence du") && page.ranges(of: " checked").count == 2, "une seule feuille : ses deux signatures sont cochées")
  }

  @Test func `des heures impossibles et un autre nom reviennent tels qu’ils ont été tapés`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let (dossier, id) = ("\(bilan.id)", "\(seance.id)")
    let fausses = await bilan.maison.demander(
      .cabinetEmargement, dossier, id, par: bilan.consultant, avec: ["qualite": "consultant", "debut": "14:10", "fin": "25:61"])
    #expect(
      fausses.statut == 422 && fausses.texte.contains("value=\"14:10\"") && fausses.texte.contains("value=\"25:61\"") && fausses.texte.contains("aria-invalid"))
    let tard = await bilan.maison.demander(
      .cabinetEmargement, dossier, id, par: bilan.consultant, avec: ["qualite": "consultant", "debut": "14:10", "fin": "23:50"])
    #expect(tard.statut == 422 && tard.texte.contains("value=\"23:50\"") && tard.texte.contains("jamais d’avance"))
    let bonnes = ["qualite": "consultant", "debut": seance.debut.heureDeChamp, "fin": seance.fin.heureDeChamp]
    _ = await bilan.maison.demander(.cabinetEmargement, dossier, id, par: bilan.consultant, avec: bonnes)
    let autre = await bilan.maison.demander(.cabinetEmargement, dossier, id, par: bilan.consultant, avec: ["qualite": "beneficiaire", "nom": "Une Autre"])
    #expect(autre.statut == 422 && autre.texte.contains("value=\"Une Autre\""))
    #expect(try await bilan.dossier.emargement.feuilles[seance.id]?.complete == false)
  }

  @Test func `la personne signe depuis son espace les heures qui lui sont montrées`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let (dossier, id) = ("\(bilan.id)", "\(seance.id)")
    #expect(await bilan.maison.demander(.espace, par: bilan.beneficiaire).texte.contains("Signer la séance"))
    #expect(await bilan.maison.demander(.espaceSeance, dossier, id, par: bilan.beneficiaire).texte.contains("Signer ma présence"))
    let heures = ["debut": String(seance.debut.millisecondes), "fin": String(seance.fin.millisecondes)]
    for _ in 1...2 { #expect(await bilan.maison.demander(.espaceEmargement, dossier, id, par: bilan.beneficiaire, avec: heures).statut == 303) }
    let autres = ["debut": String(seance.debut.millisecondes), "fin": String(seance.fin.plus(Duree(minutes: -30)).millisecondes)]
    #expect(await bilan.maison.demander(.espaceEmargement, dossier, id, par: bilan.beneficiaire, avec: autres).statut == 422)
    #expect(try await bilan.dossier.emargement.feuilles[seance.id]?.signatures.count == 1)
  }

  @Test func `une absence se note en un geste, et trois moments la remplacent`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let (dossier, id) = ("\(bilan.id)", "\(seance.id)")
    for _ in 1...2 { #expect(await bilan.maison.demander(.cabinetAbsence, dossier, id, par: bilan.consultant, avec: ["nature": "injustifiee"]).statut == 303) }
    #expect(try await bilan.dossier.emargement.absences[seance.id] == .injustifiee)
    let page = await bilan.maison.demander(.cabinetSeance, dossier, id, par: bilan.consultant).texte
    let proposes = page.components(entre: "name=\"debut\" value=\"", et: "\"")
    #expect((1...3).contains(proposes.count))
    let choix = ["debut": try #require(proposes.first), "nouvelle": try #require(page.components(entre: "name=\"nouvelle\" value=\"", et: "\"").first)]
    let avant = try await bilan.dossier.calendrier.seances.count
    for _ in 1...2 { #expect(await bilan.maison.demander(.cabinetRemplacement, dossier, id, par: bilan.consultant, avec: choix).statut == 303) }
    #expect(try await bilan.dossier.calendrier.seances.count == avant + 1)
  }

  @Test func `les notes se gardent en s’écrivant, puis entrent au carnet, et ne paraissent nulle part ailleurs`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let (dossier, id, secret) = ("\(bilan.id)", "\(seance.id)", "sarcelle-outremer-violoncelle")
    #expect(await bilan.maison.demander(.cabinetBrouillon, dossier, id, par: bilan.consultant, avec: ["texte": secret]).statut == 204)
    #expect(await bilan.maison.demander(.cabinetSeance, dossier, id, par: bilan.consultant).texte.contains(secret))
    #expect(try await bilan.carnet.notes.toutes.isEmpty)
    for _ in 1...2 { #expect(await bilan.maison.demander(.cabinetNotes, dossier, id, par: bilan.consultant, avec: ["texte": secret]).statut == 303) }
    #expect(try await bilan.carnet.notes.toutes.map(\.texte) == [secret])
    #expect(await bilan.maison.demander(.cabinetSeance, dossier, id, par: bilan.consultant).texte.contains("Dans le carnet."))
    let ouvertures = await bilan.maison.demander(.espaceConsultations, dossier, par: bilan.beneficiaire).texte
    #expect(ouvertures.contains("les notes de travail") && !ouvertures.contains(secret))
    for autre in try await bilan.etrangers() {
      for porte in autre.compte.portes { #expect(await !bilan.maison.demander(Route.porte(porte).name, par: autre).texte.contains(secret)) }
      #expect(await bilan.maison.demander(.cabinetBrouillon, dossier, id, par: autre, avec: ["texte": "x"]).statut == 404)
    }
  }

  @Test func `une note vide est refusée, et un texte refusé reste sur la page`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let (dossier, id) = ("\(bilan.id)", "\(seance.id)")
    #expect(await bilan.maison.demander(.cabinetNotes, dossier, id, par: bilan.consultant, avec: ["texte": " "]).statut == 422)
    let longue = String(repeating: "mot ", count: 6_000)
    let refus = await bilan.maison.demander(.cabinetNotes, dossier, id, par: bilan.consultant, avec: ["texte": longue])
    #expect(refus.statut == 422 && refus.texte.contains("mot mot mot mot"))
    #expect(await bilan.maison.demander(.cabinetBrouillon, dossier, id, par: bilan.consultant, avec: ["texte": longue]).statut == 413)
  }

  @Test func `le calendrier entier se propose et se planifie en un geste, une fois`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let suivante = try #require(BilanDEssai.prochaine(try await bilan.dossier, bilan.maison.maintenant))
    // The last séances are cancelled: they are to be planned again, all at once.
    let aVenir = try await bilan.dossier.calendrier.enOrdre.filter { $0.debut > suivante.debut }
    let now = bilan.maison.maintenant
    for annulee in aVenir {
      try await bilan.maison.services.maison.decide(bilan.id, in: Theatre.organisme) { d throws(Refus) in try d.annulerSeance(annulee.id, at: now) }
    }
    #expect(!aVenir.isEmpty && seance.debut < suivante.debut)
    let page = await bilan.maison.demander(.cabinetCalendrier, "\(bilan.id)", par: bilan.consultant).texte
    var champs = ["mode": "presentiel", "lieu": "1 rue Imaginaire"]
    for rang in aVenir.indices { champs["seance\(rang)"] = page.components(entre: "name=\"seance\(rang)\" value=\"", et: "\"").first ?? "" }
    let avant = try await bilan.dossier.calendrier.seances.count
    for _ in 1...2 {
      #expect(await bilan.maison.demander(.cabinetCalendrierPlanifie, "\(bilan.id)", par: bilan.consultant, avec: champs).statut == 303)
      #expect(try await bilan.dossier.calendrier.seances.count == avant + aVenir.count)
    }
  }
}

extension String {
  /// What stands between two texts, wherever it does.
  func components(entre debut: String, et fin: Character) -> [String] {
    var (reste, trouves) = (self[...], [String]())
    while let place = reste.firstRange(of: debut) {
      reste = reste[place.upperBound...]
      trouves.append(String(reste.prefix { $0 != fin }))
    }
    return trouves
  }
}
