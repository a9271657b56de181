import Application
import Documents
import Domaine
import EventCodec

/// The centre's public pages: what it offers, and how to ask (C1).
enum AccueilController {
  static func accueil(_ visite: Visite) async throws -> Reponse {
    let fiche = try await visite.fiche()
    let programmes = visite.services.programmes.values.sorted { $0.reference.id < $1.reference.id }
    return .page(AccueilPage(fiche: fiche, programmes: programmes, demonstration: visite.services.boite != nil).html(visite))
  }

  /// A programme as its plaquette says it: the same words on the page and on paper.
  static func programme(_ visite: Visite) async throws -> Reponse {
    guard let id = visite.parametres.first, let programme = visite.services.programmes[id] else { throw Absente() }
    guard let fiche = try await visite.fiche() else { throw Absente() }
    let etats = Etats(centre: fiche, programme: programme, numero: DossierID(haut: 0, bas: 0), dossier: Dossier(), at: visite.maintenant)
    let paper = try etats.papier(.programme)
    let corps: HTML = """
      \(PapierHTML(paper: paper).html)
      <p class="rang">\(Bouton.lien("Demander un entretien, gratuit et sans engagement", .demande, principal: true))</p>
      """
    return .page(Gabarit(titre: paper.title, porte: .publique, etroite: true, corps: corps).html(visite))
  }
}

extension Visite {
  /// How the centre describes itself; `nil` where it has not yet.
  func fiche() async throws -> FicheDuCentre? { try await maison.fiche(de: organisme) }
}

/// The first page: who the centre is, what a bilan is, how to ask.
struct AccueilPage {
  let fiche: FicheDuCentre?
  let programmes: [Programme]
  let demonstration: Bool

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      \(demonstration ? essai(visite) : .vide)
      <div class="pile"><p class="surtitre">\(fiche?.raisonSociale ?? "Bilans de compétences")</p><h1>Faire le point, et savoir par où commencer</h1>
      <p class="chapeau">Un bilan de compétences, ce sont vingt-quatre heures au plus avec un consultant tenu au secret, pour bâtir un projet que l’on a vérifié.</p>
      <p class="rang">\(Bouton.lien("Demander un entretien", .demande, principal: true))<span class="meta">Gratuit, sans engagement.</span></p></div>
      <section class="pile"><h2>Nos programmes</h2><ul class="pile">\(programmes.html(carte))</ul></section>
      <section class="pile"><h2>Ce qui vous est garanti</h2><ul class="puces">
      <li>Rien ne commence sans votre accord\u{202F}; le refuser n’a aucune conséquence.</li>
      <li>Votre consultant est tenu au secret professionnel.</li>
      <li>Les résultats et la synthèse sont remis à vous seul, même si un autre paie.</li>
      <li>À la fin, les documents du bilan sont détruits.</li></ul></section>
      \(fiche.html(adresses))
      """
    return Gabarit(titre: fiche?.raisonSociale ?? "Bilans de compétences", porte: .publique, corps: corps).html(visite)
  }

  private func carte(_ programme: Programme) -> HTML {
    let objectifs: [String] = programme.presentation.objectifs.elements()
    return """
      <li class="carte pile pile--serree"><h3><a href="\(Route(.programme, programme.reference.id))">\(programme.titre.valeur ?? "Bilan de compétences"), \(programme.prestataire.valeur ?? programme.reference.id)</a></h3>
      <p>\(objectifs.first ?? "")</p></li>
      """
  }

  private func adresses(_ fiche: FicheDuCentre) -> HTML {
    let faits: [(String, HTML)] = [
      ("Adresse", "\(fiche.adresse.lignes.joined(separator: ", "))"), ("Nous joindre", "\(fiche.contact.ligne)"),
      ("Handicap", "\(fiche.relais.handicap ?? "Dites-nous ce dont vous avez besoin.")"),
      ("Réclamation", "\(fiche.relais.reclamation ?? fiche.contact.courriel)"),
    ]
    return "<section class=\"pile\"><h2>Nous trouver</h2>\(Faits.html(faits))<p class=\"meta\">\(fiche.declaration.mention)</p></section>"
  }

  /// What to try through a door.
  private static func idee(_ porte: String) -> HTML {
    switch porte {
    case "bénéficiaire": "voir sa prochaine étape, déplacer une séance, lire qui a ouvert son carnet."
    case "consultant": "préparer une séance, la faire signer en deux gestes, écrire une synthèse."
    case "bureau du centre": "la liste de ce qui est dû, et pourquoi\u{202F}; un dossier et son contrat\u{202F}; jamais un mot du carnet."
    case "auditeur": "suivre un dossier, preuve après preuve, sans voir un secret."
    case "employeur": "signer depuis <a href=\"\(Route.courrier)\">la boîte aux lettres</a>, sans compte\u{202F}; lire des heures, et rien d’autre."
    default: "entrer, et regarder."
    }
  }

  private func essai(_ visite: Visite) -> HTML {
    let portes = visite.services.essais.html { essai in
      let champ: HTML =
        "<input type=\"hidden\" name=\"courriel\" value=\"\(essai.courriel)\"><button class=\"bouton bouton--petit\">\(essai.nom), \(essai.porte)</button>"
      return "<li>\(Bouton.formulaire(Route(.demandeDeCode), visite, champ))</li>"
    }
    let idees = Essai.parPorte(visite.services.essais).html { essai in
      "<li><strong>\(essai.porte.capitale)</strong>, <code>\(essai.courriel)</code>\u{202F}: \(AccueilPage.idee(essai.porte))</li>"
    }
    return Notice.html(
      .attention,
      """
      <h2 class="h3">Une démonstration, avec des personnes inventées</h2>
      <ul class="puces">\(idees)</ul>
      <p>Choisissez quelqu’un\u{202F}: un code lui est envoyé. Lisez-le dans <a href="\(Route.courrier)">la boîte aux lettres</a>, puis recopiez-le.</p>
      <ul class="rang">\(portes)</ul>
      """)
  }
}
