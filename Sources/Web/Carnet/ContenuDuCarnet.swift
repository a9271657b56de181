import Domaine

extension ElementCarnet {
  /// As the field of a form calls it.
  var cle: String {
    switch self {
    case .passation(let id): "passation-\(id)"
    case .piece(let id): "piece-\(id)"
    case .besoin: "besoin"
    case .inventaire: "inventaire"
    case .notes: "notes"
    case .questions: "questions"
    case .pistes: "pistes"
    case .projets: "projets"
    case .planAction: "planAction"
    case .synthese: "synthese"
    case .consultations: "consultations"
    }
  }
}

extension Carnet {
  /// What a beneficiary may open to a second consultant on a page: results once they were explained, documents by hand only.
  var elementsPourUnSecond: [ElementCarnet] {
    elementsConservables.filter { element in
      switch element {
      case .piece: false
      case .passation(let id): !passations.aRestituer.contains { $0.id == id }
      default: true
      }
    }
  }

  /// How a page names one of its items, so that it is told from others of its kind.
  func nom(_ element: ElementCarnet) -> String {
    guard case .passation(let id) = element, let passation = passations.toutes[id] else { return element.nom }
    return "\(passation.nature.nom.lowercased()) du \(passation.le.enFrancais)"
  }
}

/// One item of a carnet, as it is read by whoever it was opened to.
enum ContenuDuCarnet {
  static func html(_ contenu: Conservation.Contenu) -> HTML {
    switch contenu {
    case .objectifs(let objectifs): puces(objectifs.map(\.texte))
    case .passation(let passation): Faits.html(passation.resultats.map { ($0.libelle, "\($0.valeur)") })
    case .inventaire(let experiences): experiences.html(experience)
    case .pistes(let pistes): puces(pistes.map(\.intitule))
    case .projets(let projets): projets.html(projet)
    case .planAction(let etapes): puces(etapes.map { etape in etape.pour.map { "\(etape.intitule), d’ici au \($0.enFrancais)" } ?? etape.intitule })
    case .synthese(let version, let observations): synthese(version) + paroles(observations)
    case .piece(let piece): "<p>Document apporté le \(piece.le.enFrancais).</p>"
    }
  }

  private static func puces(_ textes: [String]) -> HTML { "<ul class=\"puces\">\(textes.html { "<li>\($0)</li>" })</ul>" }

  private static func experience(_ experience: Carnet.Experience) -> HTML {
    let activites = experience.activites.map { activite in ([activite.description] + activite.competences.map(\.intitule)).joined(separator: "\u{202F}; ") }
    return "<h2 class=\"h3\">\(experience.intitule)</h2><p class=\"meta\">\(experience.periode)</p>\(activites.isEmpty ? .vide : puces(activites))"
  }

  private static func projet(_ projet: Carnet.Projet) -> HTML {
    "<h2 class=\"h3\">\(projet.intitule)</h2><p>\(projet.horizon)</p>\(projet.criteres.isEmpty ? .vide : puces(projet.criteres))"
  }

  private static func synthese(_ version: VersionSynthese) -> HTML {
    PartieSynthese.allCases.filter(version.parties.contains).html { partie in
      let enonces = version.enonces.filter { $0.partie == partie }.html { "<p class=\"note\">\($0.texte)</p>" }
      return "<h2 class=\"h3\">\(partie.nom.capitale)</h2>\(enonces)"
    }
  }

  private static func paroles(_ observations: [Observation]) -> HTML {
    if observations.isEmpty { return .vide }
    return "<h2 class=\"h3\">Ce qu’en dit la personne</h2>\(observations.html { "<p class=\"note\">\($0.texte)</p>" })"
  }
}
