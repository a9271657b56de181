import Application
import Documents
import Domaine

/// A dossier as the office conducts it: where it stands at one glance, then its parts, folded, each with its forms and with what forbids them.
struct DossierPage {
  let id: DossierID
  let dossier: Dossier
  let faits: Dossier.Faits
  let visite: Visite
  let jour: Jour
  /// Which part a form came back to, with what is wrong in it.
  let volet: VoletDuDossier?
  let erreurs: [(champ: String, phrase: String)]
  let refus: Refus?
  /// What was typed; empty where nothing was.
  let saisi: Formulaire
  /// Those who may be named consultant; read only while there is none.
  let consultants: [Compte]
  let joignables: [PersonneID: Destinataire]
  /// What forbids the contract from being written, where it has not been yet.
  let obstaclesAuContrat: [Constat]
  /// All that is awaited of somebody on the day of the page.
  private let echeances: [EcheanceDuDossier]

  init(_ bureau: DossierDuBureau, _ visite: Visite, volet: VoletDuDossier? = nil, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil)
    async throws
  {
    (id, dossier, faits, self.visite, jour) = (bureau.id, bureau.dossier, bureau.faits, visite, visite.jour)
    (self.volet, self.erreurs, self.refus) = (volet, erreurs, refus)
    saisi = visite.route.declaration.methode == .post ? visite.formulaire : Formulaire()
    consultants = bureau.dossier.consultants.enCharge == nil ? try await visite.consultants() : []
    joignables = try await visite.maison.destinataires(de: bureau.dossier, in: visite.organisme)
    echeances = dossier.echeances(au: jour)
    obstaclesAuContrat = bureau.dossier.convention.complete ? [] : try await DossierPage.obstacles(bureau, visite)
  }

  private static func obstacles(_ bureau: DossierDuBureau, _ visite: Visite) async throws -> [Constat] {
    if bureau.dossier.financement.arreteLe == nil { return Refus(.financementArrete).constats }
    do {
      _ = try await visite.etats(bureau.id, bureau.dossier).papier(.convention)
      return []
    } catch let refus as Refus {
      return refus.constats
    }
  }

  // MARK: - The page

  func html(_ visite: Visite) -> HTML {
    let nom = faits.identite.nomComplet
    let corps: HTML = """
      <div class="pile"><p class="surtitre">\("\(id)".prefix(8).uppercased()) · ouvert le \(faits.le.enFrancais)</p><h1>\(nom)</h1>
      <p class="chapeau">\(faits.modalites.intitule), \(etat)</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))
      <div class="deux"><div class="pile">\(chemin)\(aFaire)</div><aside class="pile">\(resume)</aside></div>
      <div class="pile">\(VoletDuDossier.allCases.html(section))</div>
      \(Notice.html(.secret, "<p>Rien de ce qui se dit pendant ce bilan n’est ici. Le carnet de \(faits.identite.prenom) n’est lu que de cette personne et de son consultant.</p>"))
      """
    return PageDuCentre(titre: nom, onglet: .dossiers, corps: corps).html(visite)
  }

  private var etat: String {
    if let carnet = dossier.destruction.carnet { return "terminé, carnet détruit le \(carnet.a.jourParis.enFrancais)" }
    if let terme = dossier.terme()?.jour, terme <= jour { return "terminé le \(terme.enFrancais)" }
    if dossier.interruption.suspendueLe != nil { return "suspendu" }
    return dossier.heures.faites > .nulle ? "en cours" : "pas encore commencé"
  }

  private var chemin: HTML {
    var chemin = Chemin(dossier)
    chemin.ici = "en cours"
    return chemin.html
  }

  private var aFaire: HTML {
    let limite = jour.plus(jours: 30)
    let proches = echeances.filter { $0.jour.map { $0 <= limite } ?? true }
    let lignes = LigneDEcheance.lignes(de: id, faits.identite.nomComplet, proches)
    if lignes.isEmpty { return Vide.html("Rien n’est attendu de personne", "Ce qui devient dû s’écrit ici.") }
    let suite =
      lignes.count > 4
      ? "<details><summary>\(lignes.count - 4 == 1 ? "Une autre chose attendue" : "\(lignes.count - 4) autres choses attendues")</summary><ul class=\"echeances\">\(lignes.dropFirst(4).html(LigneDEcheanceHTML.breve))</ul></details>"
        as HTML : .vide
    return
      "<section class=\"pile\"><h2>Ce qui est attendu</h2><ul class=\"echeances\">\(lignes.prefix(4).html(LigneDEcheanceHTML.breve))</ul>\(suite)</section>"
  }

  private var resume: HTML {
    let heures = dossier.heures
    let prix = dossier.financement.prix?.toutesTaxes ?? faits.modalites.prix?.toutesTaxes
    return """
      <section class="carte pile pile--serree"><h2 class="h3">En bref</h2>
      \(Faits.html([
        ("Heures faites", "\(heures.faites.enFrancais) sur \(heures.prevues.enFrancais)"), ("Consultant", "\(dossier.consultants.enCharge?.nom ?? "à désigner")"),
        ("Prix", "\(prix?.description ?? "à convenir")"), ("Contrat", "\(dossier.etatDuContrat.mot)"),
        ("L’employeur", "\(dossier.employeurInforme ? "sait ce bilan" : "ne sait rien de ce bilan")"),
      ]))
      <p>\(Bouton.lien("Tous les papiers", Route(.centrePapiers, "\(id)")))</p>\(surPapier)</section>
      """
  }

  private var surPapier: HTML {
    let nombre = dossier.papiersANumeriser.count
    let lien = nombre == 0 ? "Ce qui est signé sur papier" : nombre == 1 ? "Une signature à numériser" : "\(nombre) signatures à numériser"
    return dossier.papiersSignes.isEmpty ? .vide : "<p>\(Bouton.lien(lien, Route(.centreNumerisations, "\(id)")))</p>"
  }

  // MARK: - Parts

  private func section(_ volet: VoletDuDossier) -> HTML {
    guard let (etat, corps) = contenu(volet) else { return .vide }
    return """
      <details class="volet carte"\(" open", si: ouvert(volet))><summary><h2>\(volet.titre) \(etat)</h2></summary>
      <div class="pile" id="\(volet.rawValue)" tabindex="-1">\(corps)</div></details>
      """
  }

  private func contenu(_ volet: VoletDuDossier) -> (etat: HTML, corps: HTML)? {
    switch volet {
    case .personne: personne
    case .financement: financement
    case .convention: contrat
    case .absence: absence
    case .cpf: cpf
    case .calendrier: calendrier
    case .certificat: certificat
    case .factures: factures
    case .suivi: suivi
    case .destruction: destruction
    }
  }

  /// Open where something came back, or where the office has something to do now.
  private func ouvert(_ volet: VoletDuDossier) -> Bool {
    volet == self.volet
      || self.volet == nil && echeances.contains { $0.qui == .bureau && $0.etat != .bloquee && VoletDuDossier(geste: $0.geste) == volet }
  }

  // MARK: - What the parts are made of

  func champ(_ nom: String, _ label: String, type: String = "text", aide: String? = nil, _ defaut: String = "", facultatif: Bool = false) -> HTML {
    Champ(nom: nom, label: label, aide: aide, type: type, valeur: saisi.valeur(nom, defaut), facultatif: facultatif).html(erreurs)
  }

  func date(_ nom: String, _ label: String, _ defaut: Jour? = nil, aide: String? = nil, facultatif: Bool = false) -> HTML {
    champ(nom, label, type: "date", aide: aide, defaut.map { "\($0)" } ?? "", facultatif: facultatif)
  }

  func liste(_ nom: String, _ label: String, _ choix: [(String, String)], _ defaut: String = "") -> HTML {
    ListeDeroulante(nom: nom, label: label, choix: choix.map { (valeur: $0.0, libelle: $0.1) }, valeur: saisi.valeur(nom, defaut)).html(erreurs)
  }

  func formulaire(_ name: RouteName, _ champs: HTML, _ geste: String) -> HTML { formulaire(Route(name, "\(id)"), champs, geste) }

  func formulaire(_ name: RouteName, de objet: String, _ champs: HTML, _ geste: String) -> HTML { formulaire(Route(name, "\(id)", objet), champs, geste) }

  private func formulaire(_ route: Route, _ champs: HTML, _ geste: String) -> HTML {
    Bouton.formulaire(route, visite, "\(champs)<p>\(Bouton.simple(geste))</p>", classe: "pile formulaire")
  }

  /// A form that is asked for before it is shown.
  func replie(_ titre: String, _ corps: HTML, ouvert: Bool = false) -> HTML {
    "<details\(" open", si: ouvert || erreurs.contains { corps.text.contains("id=\"\($0.champ)\"") })><summary>\(titre)</summary>\(corps)</details>"
  }

  /// Why a gesture is not to be made yet: the reasons stand where its button would.
  func obstacles(_ constats: [Constat]) -> HTML {
    let bloquants = constats.bloquants
    if bloquants.isEmpty { return .vide }
    let lignes = bloquants.html { "<li>\($0.phrase) <span class=\"meta\">(\($0.regle.source.citation))</span></li>" }
    return Notice.html(.attention, "<p><strong>Pas encore possible</strong></p><ul class=\"puces\">\(lignes)</ul>")
  }

  /// What is worth knowing, and forbids nothing.
  func avis(_ constats: [Constat]) -> HTML {
    let autres = constats.filter { $0.gravite != .bloquant && $0.gravite != .information }
    return autres.isEmpty ? .vide : Notice.html(.information, autres.html { "<p>\($0.phrase) <span class=\"meta\">(\($0.regle.source.citation))</span></p>" })
  }

  func papier(_ nom: String, _ code: String) -> HTML { "<a href=\"\(Route(.centrePapier, "\(id)", code))\">\(nom)</a>" }
}
