import Application
import Crypto
import Documents
import Domaine

/// The rendez-vous in any calendar program: a link that only its holder knows, neutral titles, no content (P3, P12).
enum AgendaController {
  static func page(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    return .page(AgendaPage(vu: vu, jeton: try await visite.services.agendas.jeton(vu.id, at: visite.maintenant)).html(visite))
  }

  /// Makes the link, or another in place of the one that was given: the former opens nothing any more.
  static func ouvrir(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    // The form says which link it replaces: sent twice, it replaces only once.
    let actuel = try await visite.services.agendas.jeton(vu.id, at: visite.maintenant)
    if actuel.map(Jeton.empreinte).map(Hexa.texte) ?? "" == visite.formulaire["remplace"] {
      try await visite.services.agendas.ouvrir(vu.id, in: visite.organisme, remplace: actuel, at: visite.maintenant)
    }
    return .vers(Route(.espaceAgenda, "\(vu.id)"))
  }

  /// The calendar itself, for whoever holds the link. A link that never was and one that ended answer alike.
  static func fichier(_ visite: Visite) async throws -> Reponse {
    let jeton = visite.parametres[0].hasSuffix(".ics") ? String(visite.parametres[0].dropLast(4)) : visite.parametres[0]
    guard let (organisme, id) = try await visite.services.agendas.dossier(jeton, at: visite.maintenant), visite.admet(organisme) else { throw Absente() }
    do {
      let dossier = try await visite.maison.lire(id, in: organisme)
      return .octets(Array(dossier.calendrierIcs(at: visite.maintenant).utf8), type: "text/calendar; charset=utf-8")
    } catch StoreError.destroyed {
      throw Absente()
    }
  }
}

/// The links of calendars: one for a dossier, kept a year and given anew at will.
struct Agendas {
  let store: any Store

  private static let duree = Duree.heures(24 * 400)

  /// The link of a dossier, where it was made.
  func jeton(_ dossier: DossierID, at now: Instant) async throws -> String? {
    try await store.cell(Agendas.place(dossier), at: now).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What a link opens.
  func dossier(_ jeton: String, at now: Instant) async throws -> (OrganismeID, DossierID)? {
    guard let octets = try await store.cell(CellKey("agenda", Jeton.empreinte(jeton)), at: now) else { return nil }
    let parties = String(decoding: octets, as: UTF8.self).split(separator: " ")
    guard parties.count == 2, let organisme = OrganismeID(parties[0]), let dossier = DossierID(parties[1]) else { return nil }
    return (organisme, dossier)
  }

  func ouvrir(_ dossier: DossierID, in organisme: OrganismeID, remplace ancien: String?, at now: Instant) async throws {
    let (jeton, fin) = (Jeton.nouveau(), now.plus(Agendas.duree))
    if let ancien { try await store.remove(CellKey("agenda", Jeton.empreinte(ancien))) }
    try await store.put(Array("\(organisme) \(dossier)".utf8), in: CellKey("agenda", Jeton.empreinte(jeton)), until: fin)
    try await store.put(Array(jeton.utf8), in: Agendas.place(dossier), until: fin)
  }

  private static func place(_ dossier: DossierID) -> CellKey { CellKey("agenda-de", Jeton.empreinte("agenda \(dossier)")) }
}

extension Services {
  var agendas: Agendas { Agendas(store: maison.store) }
}

/// How to have one's rendez-vous in one's own calendar.
struct AgendaPage {
  let vu: DossierVu
  let jeton: String?

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Mon agenda</h1><p class="chapeau">Vos rendez-vous dans l’agenda de votre téléphone ou de votre ordinateur, tenus à jour tout seuls.</p></div>
      \(jeton.html { lien($0, visite) })
      \(Notice.html(.secret, "<p>Chaque ligne s’appelle «\u{202F}Rendez-vous\u{202F}»\u{202F}: ni bilan, ni nom, ni lieu. Quiconque a ce lien voit vos heures\u{202F}: ne l’ajoutez pas à un agenda de travail.</p>"))
      \(geste(visite))
      """
    return PagesDeLEspace.page("Mon agenda", vu, nil, corps, visite)
  }

  private func lien(_ jeton: String, _ visite: Visite) -> HTML {
    let adresse = visite.services.vitrines.adresse(de: visite.organisme) + Route(.agenda, jeton + ".ics").path
    return """
      <section class="carte pile"><h2>Votre lien</h2><p>Dans votre agenda, choisissez «\u{202F}S’abonner\u{202F}» ou «\u{202F}Ajouter par URL\u{202F}», et collez cette adresse.</p>
      <div class="champ"><label for="adresse">Adresse à coller</label><input class="saisie" id="adresse" readonly value="\(adresse)"></div>
      <p><a href="\(Route(.agenda, jeton + ".ics"))">Télécharger une fois, sans mise à jour</a></p></section>
      """
  }

  private func geste(_ visite: Visite) -> HTML {
    let remplace = jeton.map(Jeton.empreinte).map(Hexa.texte) ?? ""
    let champ: HTML = "<input type=\"hidden\" name=\"remplace\" value=\"\(remplace)\">"
    let route = Route(.espaceAgendaNouveau, "\(vu.id)")
    if jeton == nil { return Bouton.formulaire(route, visite, "\(champ)<p>\(Bouton.principal("Créer mon lien"))</p>") }
    return
      "<details><summary>Remplacer ce lien</summary>\(Bouton.formulaire(route, visite, "\(champ)<p>L’ancien lien cessera aussitôt de montrer vos rendez-vous.</p><p>\(Bouton.simple("Remplacer le lien"))</p>"))</details>"
  }
}
