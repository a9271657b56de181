import Application
import Domaine

/// What a beneficiary opened to a second consultant, read by them (R6).
enum EnSecondController {
  /// One item. Recorded before a word of it is given; closed, ended or unknown, it answers like an address that isn't there.
  static func lire(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant)
    let id: Identifiant<Carnet.Partage> = try visite.identifiant(1)
    let page = try await EnSecondPage(visite, vu)
    guard let carnet = page.carnet, let partage = page.ouverts.first(where: { $0.id == id }),
      case .contenu(let contenu) = try await visite.maison.consulter(partage.element, du: vu.carnet, par: page.lecteur, in: visite.organisme)
    else { throw Absente() }
    let nom = carnet.nom(partage.element).capitale
    let fil = Fil.html([("Mes séances", Route(.cabinet)), (vu.nom, Route(.cabinetDossier, "\(vu.id)"))])
    let corps: HTML = """
      <div class="pile pile--serree">\(fil)<h1>\(nom)</h1><p class="chapeau">\(vu.prenom) vous l’ouvre jusqu’au \(partage.au.plus(Duree(minutes: -1)).jourParis.enFrancais). Votre lecture lui est montrée.</p></div>
      <div class="carte pile">\(ContenuDuCarnet.html(contenu))</div>
      """
    return .page(Gabarit(titre: nom, porte: .cabinet, etroite: true, corps: corps).html(visite))
  }
}

/// A bilan as a second consultant has it: their own séances, and what is open to them.
struct EnSecondPage {
  let vu: DossierVu
  /// `nil` where it is gone.
  let carnet: Carnet?
  /// What is open to them now.
  let ouverts: [Carnet.Partage]
  /// As what they read.
  let lecteur: Acteur

  init(_ visite: Visite, _ vu: DossierVu) async throws {
    let lecteur = Acteur(vu.acteur.personne, .secondConsultant)
    let carnet = try await visite.vivant(vu.carnet)
    ouverts = (carnet?.partages.tous ?? []).filter { partage in
      guard let carnet, partage.destinataire == .secondConsultant(lecteur.personne), partage.vaut(a: visite.maintenant) else { return false }
      return carnet.contient(partage.element) && carnet.peutVoir(partage.element, par: lecteur, le: visite.maintenant).bloquants.isEmpty
    }
    (self.vu, self.carnet, self.lecteur) = (vu, carnet, lecteur)
  }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile">\(Fil.html([("Mes séances", Route(.cabinet))]))<h1>\(vu.nom)</h1>
      <p class="chapeau">Vous rencontrez \(vu.prenom) en second. Vous lisez ce que \(vu.prenom) vous ouvre, le temps que cela vous est ouvert, et rien d’autre.</p></div>
      \(lisibles)\(seances(visite))
      """
    return Gabarit(titre: vu.nom, porte: .cabinet, etroite: true, corps: corps).html(visite)
  }

  private var lisibles: HTML {
    guard let carnet, !ouverts.isEmpty else { return Vide.html("Rien ne vous est ouvert", "\(vu.prenom) choisit ce que vous lirez, et jusqu’à quand.") }
    let lignes = ouverts.html { partage in
      "<li class=\"ligne\"><p><a href=\"\(Route(.cabinetOuvert, "\(vu.id)", "\(partage.id)"))\">\(carnet.nom(partage.element).capitale)</a></p><p class=\"meta\">jusqu’au \(partage.au.plus(Duree(minutes: -1)).jourParis.enFrancais)</p></li>"
    }
    return "<section class=\"pile\"><h2>Ce qui vous est ouvert</h2><ul class=\"lignes\">\(lignes)</ul></section>"
  }

  private func seances(_ visite: Visite) -> HTML {
    let siennes = vu.dossier.calendrier.enOrdre.filter { $0.consultant == vu.acteur.personne }
    if siennes.isEmpty { return .vide }
    let lignes = siennes.html { seance in
      "<li class=\"ligne ligne--geste\"><p>\(vu.etat(seance, le: visite.maintenant).html)</p><p><a href=\"\(Route(.cabinetSeance, "\(vu.id)", "\(seance.id)"))\"><strong>\(seance.debut.enFrancais.capitale)</strong></a>, \(seance.ou)</p></li>"
    }
    return "<section class=\"pile\"><h2>Vos séances</h2><ul class=\"lignes\">\(lignes)</ul></section>"
  }
}
