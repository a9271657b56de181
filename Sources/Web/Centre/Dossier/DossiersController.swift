import Application
import Domaine
import EventCodec

/// The dossiers of an organisme: their list, found by name or page by page, and one of them.
enum DossiersController {
  static func liste(_ visite: Visite) async throws -> Reponse {
    let texte = String(visite.formulaire["q"].prefix(100))
    if !texte.isEmpty {
      let lignes = try await visite.maison.chercherDossiers(texte, in: visite.organisme)
      return .page(DossiersPage(recherche: texte, lignes: lignes, suite: nil).html(visite))
    }
    let apres = ListKey(suite: visite.formulaire["apres"])
    let (lignes, suite) = try await visite.maison.dossiers(in: visite.organisme, after: apres, limit: 50)
    return .page(DossiersPage(recherche: "", lignes: lignes, suite: suite).html(visite))
  }

  static func dossier(_ visite: Visite) async throws -> Reponse {
    .page(try await DossierPage(try await visite.dossierDuBureau(), visite).html(visite))
  }
}

extension ListKey {
  /// A place in the list of dossiers, as an address carries it: a number and a name without meaning.
  init?(suite: String) {
    let parties = suite.split(separator: "_")
    guard parties.count == 2, let sort = Int64(parties[0]), let stream = Identifiant<Stream>(parties[1]) else { return nil }
    self.init(sort: sort, nature: .dossier, stream: stream)
  }

  /// As an address carries it.
  var suite: String { "\(sort)_\(stream)" }
}

/// A dossier of the signed-in person's own organisme, which they may open as one of the office.
struct DossierDuBureau: Sendable {
  let id: DossierID
  let dossier: Dossier
  let faits: Dossier.Faits
}

extension Visite {
  /// The dossier that the address names. One that does not exist, is destroyed, or is another organisme's, answers alike.
  func dossierDuBureau() async throws -> DossierDuBureau {
    let id = try identifiant(0, Dossier.self)
    guard let dossier = try await vivant(id), let faits = dossier.ouverture.faits, let bureau else { throw Absente() }
    if !dossier.peutVoir(.identite, par: bureau, le: jour).bloquants.isEmpty { throw Absente() }
    return DossierDuBureau(id: id, dossier: dossier, faits: faits)
  }

  /// A paper as it stands; `nil` where it was destroyed.
  func vivant<A: Papier>(_ id: Identifiant<A>) async throws -> A? {
    do {
      return try await maison.lire(id, in: organisme)
    } catch StoreError.destroyed {
      return nil
    }
  }
}

/// The list of dossiers, fifty at a time.
struct DossiersPage {
  let recherche: String
  let lignes: [LigneDossier]
  let suite: ListKey?

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>\(recherche.isEmpty ? "Dossiers" : "Dossiers au nom de « \(recherche) »")</h1>
      <form class="rang" method="get" action="\(Route(.centreDossiers))" role="search"><label for="q" class="hors-vue">Nom de la personne</label>
      <input class="saisie saisie--recherche" id="q" name="q" type="search" value="\(recherche)" placeholder="Nom, trois lettres au moins"> \(Bouton.simple("Chercher"))</form></div>
      \(lignes.isEmpty ? vide : tableau)
      \(suite.html { "<p>\(Bouton.lien("Les cinquante suivants", Route(.centreDossiers).avec(["apres": $0.suite])))</p>" })
      """
    return PageDuCentre(titre: "Dossiers", onglet: .dossiers, corps: corps).html(visite)
  }

  private var vide: HTML {
    recherche.isEmpty
      ? Vide.html("Aucun dossier encore", "Un dossier s’ouvre après l’entretien préalable.", Bouton.lien("Voir les demandes", Route(.centreDemandes)))
      : Vide.html(
        "Aucun dossier à ce nom", "Écrivez trois lettres du nom ou du prénom, au moins.", Bouton.lien("Voir tous les dossiers", Route(.centreDossiers)))
  }

  private var tableau: HTML {
    let rangs = lignes.html { ligne in
      """
      <tr><th scope="row"><a href="\(Route(.centreDossier, "\(ligne.id)"))">\(ligne.nom)</a></th><td>\(ligne.programme)</td><td>\(ligne.ouvertLe.enFrancais)</td>\
      <td class="nombre">\(ligne.faites.enFrancais) sur \(ligne.prevues.enFrancais)</td></tr>
      """
    }
    return """
      <div class="tableau" tabindex="0" role="region" aria-label="Dossiers"><table><thead><tr><th scope="col">Personne</th><th scope="col">Programme</th>\
      <th scope="col">Ouvert le</th><th scope="col" class="nombre">Heures</th></tr></thead><tbody>\(rangs)</tbody></table></div>
      """
  }
}
