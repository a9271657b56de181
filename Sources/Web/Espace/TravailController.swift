import Application
import Domaine

/// Guided work: declared by the beneficiary, attested by their consultant (P10).
enum TravailController {
  static func page(_ visite: Visite) async throws -> Reponse {
    .page(TravailPage(vu: try await visite.dossier(comme: .beneficiaire)).html(visite))
  }

  static func declarer(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    var saisie = Saisie(visite.formulaire)
    let nature = saisie.choix("nature", "Choisissez ce que vous avez fait.", comme: NatureDuTravail.self)
    let jour = saisie.jour("jour", "Dites quel jour.")
    let minutes = Int(saisie.texte("duree", "Dites combien de temps.")) ?? 0
    guard let nature, let jour, saisie.estBonne, let id = TravailID(visite.formulaire["travail"]) else {
      return .page(TravailPage(vu: vu, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    let travail = TravailDeclare(id: id, jour: jour, duree: Duree(minutes: minutes), nature: nature, a: visite.maintenant)
    return try await visite.decider(vu, puis: Route(.espaceTravail, "\(vu.id)"), sinon: { refus in TravailPage(vu: vu, refus: refus).html(visite) }) {
      dossier throws(Refus) in try dossier.declarerTravail(travail)
    }
  }
}

/// What was declared, and a form of three fields.
struct TravailPage {
  let vu: DossierVu
  var erreurs: [(champ: String, phrase: String)] = []
  var refus: Refus?

  func html(_ visite: Visite) -> HTML {
    let heures = vu.dossier.heures
    let corps: HTML = """
      <div class="pile"><h1>Mon travail entre les séances</h1><p class="chapeau">\(heures.guidees.enFrancais) attestées sur \(heures.prevuesGuidees.enFrancais) prévues. \(vu.consultant) lit vos déclarations et les atteste.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(formulaire(visite))\(liste)
      """
    return PagesDeLEspace.page("Mon travail", vu, nil, corps, visite)
  }

  private func formulaire(_ visite: Visite) -> HTML {
    let saisi = visite.formulaire
    let natures = NatureDuTravail.allCases.html {
      "<option value=\"\($0.rawValue)\"\(" selected", si: saisi["nature"] == $0.rawValue)>\($0.nom.capitale)\(vu.dossier.compte($0) ? "" : " (hors des heures comptées)")</option>"
    }
    let durees = (Array(stride(from: 15, through: 120, by: 15)) + Array(stride(from: 150, through: 600, by: 30))).html {
      "<option value=\"\($0)\"\(" selected", si: saisi["duree"] == String($0))>\(Duree(minutes: $0).enFrancais)</option>"
    }
    let travail: TravailID = TravailID(saisi["travail"]) ?? visite.maison.world.identifiant()
    let champs: HTML = """
      <input type="hidden" name="travail" value="\(travail)">\(liste("nature", "Ce que vous avez fait", natures))
      \(Champ(nom: "jour", label: "Le jour", type: "date", valeur: saisi["jour"].isEmpty ? "\(visite.jour)" : saisi["jour"]).html(erreurs))\(liste("duree", "Combien de temps", durees))
      <p>\(Bouton.principal("Déclarer ce travail"))</p>
      """
    return "<div class=\"carte\">\(Bouton.formulaire(Route(.espaceTravailDeclare, "\(vu.id)"), visite, champs, classe: "pile"))</div>"
  }

  private func liste(_ nom: String, _ label: String, _ options: HTML) -> HTML {
    let erreur = erreurs.first { $0.champ == nom }?.phrase
    return """
      <div class="champ"><label for="\(nom)">\(label)</label>\(erreur.html { "<p class=\"erreur\" id=\"\(nom)-erreur\">\($0)</p>" })<select class="saisie" id="\(nom)" name="\(nom)"\(" aria-invalid=\"true\"", si: erreur != nil)><option value="">Choisissez</option>\(options)</select></div>
      """
  }

  private var liste: HTML {
    let declarations = vu.dossier.travailGuide.declarations.values.sorted { ($1.jour, $1.id) < ($0.jour, $0.id) }
    if declarations.isEmpty { return .vide }
    let lignes = declarations.html { travail in
      let etat =
        switch vu.dossier.travailGuide.avis[travail.id] {
        case .atteste: Etat.html("attesté", "bien")
        case .conteste: Etat.html("non retenu", "")
        case .attendu, nil: Etat.html("à lire", "attention")
        }
      return
        "<li class=\"ligne\"><p>\(etat)</p><p><strong>\(travail.nature.nom.capitale)</strong>, \(travail.duree.enFrancais), le \(travail.jour.enFrancais)</p></li>"
    }
    return "<section class=\"pile\"><h2>Déclaré</h2><ul class=\"lignes\">\(lignes)</ul></section>"
  }
}
