import Domaine

/// The day's list: late first, then blocked, then what comes. A list to empty.
struct EcheancesPage {
  let lignes: [LigneDEcheance]
  let choix: ChoixDEcheances

  /// How many lines one page shows: more is not read, and weighs.
  private static let nombre = 30
  private static let groupes: [(etat: EcheanceDuDossier.Etat, titre: String)] = [(.enRetard, "En retard"), (.bloquee, "Bloqué"), (.aFaire, "À faire")]

  func html(_ visite: Visite) -> HTML {
    let toutes = EcheancesPage.groupes.flatMap { groupe in lignes.filter { $0.echeance.etat == groupe.etat && choix.retient($0) } }
    let retenues = toutes.dropFirst(choix.passees).prefix(EcheancesPage.nombre)
    let reste = toutes.count - choix.passees - retenues.count
    let corps: HTML = """
      <div class="rang rang--bout"><div class="pile pile--serree"><p class="surtitre">\(visite.jour.enToutesLettres)</p><h1>\(titre)</h1></div>
      \(Bouton.lien("Noter un appel", Route(.centreDemandes).a("appel")))</div>
      \(lignes.isEmpty ? .vide : filtres)
      \(EcheancesPage.groupes.html { groupe in self.groupe(groupe.titre, retenues.filter { $0.echeance.etat == groupe.etat }) })
      \(reste > 0 ? "<p>\(Bouton.lien(reste == 1 ? "La dernière" : "Les suivantes (\(reste))", ChoixDEcheances(etat: choix.etat, qui: choix.qui, passees: choix.passees + retenues.count).route))</p>" : .vide)
      \(lignes.isEmpty ? Vide.html("Tout est à jour", "Ce qui devient dû s’écrit ici, avec la règle qui le demande.", Bouton.lien("Voir les dossiers", Route(.centreDossiers))) : .vide)
      \(!lignes.isEmpty && retenues.isEmpty ? Vide.html("Rien ici", "Aucune ligne ne répond à ce choix.", Bouton.lien("Tout voir", Route(.centre))) : .vide)
      \(Notice.html(.secret, "<p>Ces pages ne montrent jamais ce qui se dit dans un bilan. Le carnet n’est lu que de la personne et de son consultant.</p>"))
      """
    return PageDuCentre(titre: "À faire", onglet: .echeances, corps: corps).html(visite)
  }

  private var titre: String {
    let retards = lignes.count { $0.echeance.etat == .enRetard }
    let titre = lignes.isEmpty ? "Rien à faire aujourd’hui" : lignes.count == 1 ? "Une chose à faire" : "\(lignes.count) choses à faire"
    return titre + (retards == 0 ? "" : retards == 1 ? ", dont une en retard" : ", dont \(retards) en retard")
  }

  // MARK: - What one looks at

  private var filtres: HTML {
    let etats = [("Tout", ChoixDEcheances(qui: choix.qui))] + EcheancesPage.groupes.map { ($0.titre, ChoixDEcheances(etat: $0.etat, qui: choix.qui)) }
    let presents = Role.allCases.filter { role in lignes.contains { $0.acteurs.contains(role) } }
    let gens = [("Tous", ChoixDEcheances(etat: choix.etat))] + presents.map { ($0.nom, ChoixDEcheances(etat: choix.etat, qui: $0)) }
    return """
      <nav class="pile pile--serree" aria-label="Choisir dans la liste"><ul class="filtres">\(etats.html(lien))</ul>
      <ul class="filtres">\(gens.html(lien))</ul></nav>
      """
  }

  private func lien(_ nom: String, _ autre: ChoixDEcheances) -> HTML {
    let nombre = lignes.count(where: autre.retient)
    let ici: HTML = autre == ChoixDEcheances(etat: choix.etat, qui: choix.qui) ? " aria-current=\"true\"" : .vide
    return "<li><a href=\"\(autre.route)\"\(ici)>\(nom) <span class=\"nombre\">\(nombre)</span></a></li>"
  }

  // MARK: - The lines

  private func groupe(_ titre: String, _ lignes: [LigneDEcheance]) -> HTML {
    lignes.isEmpty ? .vide : "<section class=\"pile\"><h2>\(titre)</h2><ul class=\"echeances\">\(lignes.html(LigneDEcheanceHTML.ligne))</ul></section>"
  }
}

/// A line of what is due: when, what, for whom, why with its article, who must act, and the gesture.
enum LigneDEcheanceHTML {
  static func ligne(_ ligne: LigneDEcheance) -> HTML {
    let volet = VoletDuDossier(geste: ligne.echeance.geste)
    let (route, verbe) = numerisation(ligne) ?? (Route(.centreDossier, "\(ligne.id)").a(volet.rawValue), volet.verbe)
    return """
      <li class="echeance"><p>\(etiquette(ligne.echeance))</p>\(corps(ligne, nom: ligne.nom))
      <p><a class="bouton bouton--petit" href="\(route)">\(verbe)<span class="hors-vue">\u{202F}: \(ligne.echeance.phrase) \(ligne.nom)</span></a></p></li>
      """
  }

  /// The same on the page of its own dossier, where no name is needed.
  static func breve(_ echeance: LigneDEcheance) -> HTML {
    let volet = VoletDuDossier(geste: echeance.echeance.geste)
    let lien: (adresse: String, verbe: String) = numerisation(echeance).map { ($0.path, $1) } ?? ("#\(volet.rawValue)", volet.verbe)
    return """
      <li class="echeance"><p>\(etiquette(echeance.echeance))</p>\(corps(echeance, nom: nil))
      <p><a class="bouton bouton--petit" href="\(lien.adresse)">\(lien.verbe)<span class="hors-vue">\u{202F}: \(echeance.echeance.phrase)</span></a></p></li>
      """
  }

  /// What was signed on paper has a page of its own.
  private static func numerisation(_ ligne: LigneDEcheance) -> (Route, String)? {
    ligne.echeance.geste == "numeriser" ? (Route(.centreNumerisations, "\(ligne.id)"), "Numériser") : nil
  }

  private static func corps(_ ligne: LigneDEcheance, nom: String?) -> HTML {
    let regle = ligne.echeance.regle
    let obstacles = ligne.echeance.obstacles.html { "<p class=\"raison\">\($0.phrase) (\($0.regle.source.citation))</p>" }
    let tete = [nom, "Attend \(Texte.enumeration(ligne.acteurs.map(\.nom)))", regle.source.citation].compactMap { $0 }.joined(separator: " · ")
    return "<div><p><strong>\(ligne.echeance.phrase)</strong></p><p class=\"raison\">\(tete)</p>\(obstacles)</div>"
  }

  private static func etiquette(_ echeance: EcheanceDuDossier) -> HTML {
    switch echeance.etat {
    case .enRetard: Etat.html(echeance.jour.map { "depuis le \($0.enFrancais)" } ?? "en retard", "retard")
    case .bloquee: Etat.html("bloqué", "grave")
    case .aFaire: Etat.html(echeance.jour.map { "d’ici au \($0.enFrancais)" } ?? "à faire", "attention")
    }
  }
}
