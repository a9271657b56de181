import Domaine

@testable import Web

/// A form as a page shows it: where it goes, and what it would send if nothing were typed but what is plausible.
struct FormulaireVu {
  let route: RouteName
  let parametres: [String]
  let champs: [String: String]

  /// Its route and the names of its fields, whatever the identifiers: two forms of the same kind are one.
  var sorte: String { "\(route) " + champs.keys.map { $0.replacing(/[0-9a-f]{32}/, with: "") }.sorted().joined(separator: " ") }
}

/// A walk through the house from some pages on, along the links that they show: gives each kind of form that was met.
struct Promenade {
  let maison: MaisonDEssai
  let qui: Visite.Identite?
  let temoins: [String: String]
  /// The kinds of forms that need not be met again.
  let passe: Set<String>
  private(set) var formulaires: [String: FormulaireVu] = [:]
  /// How often a page of the same name is opened, with other parameters.
  private static let memePage = 60

  init(_ maison: MaisonDEssai, par qui: Visite.Identite?, temoins: [String: String] = [:], passe: [String] = []) {
    (self.maison, self.qui, self.temoins, self.passe) = (maison, qui, temoins, Set(passe))
  }

  mutating func suivre(_ depart: [String]) async {
    var (attente, connus, vues): ([String], Set<String>, [RouteName: Int]) = (depart, Set(depart), [:])
    while let chemin = attente.popLast() {
      guard let (name, parametres) = RouteName.reconnaitre(chemin, .get), vues[name, default: 0] < Promenade.memePage else { continue }
      vues[name, default: 0] += 1
      let page = await maison.demander(name, parametres: parametres, par: qui, temoins: temoins).texte
      for vu in Promenade.formulaires(page) where formulaires[vu.sorte] == nil && !passe.contains(vu.sorte) { formulaires[vu.sorte] = vu }
      for lien in page.matches(of: /href="(\/[^"#?]*)/) where connus.insert(String(lien.1)).inserted { attente.append(String(lien.1)) }
    }
  }

  private static func formulaires(_ page: String) -> [FormulaireVu] {
    page.matches(of: /<form[^>]*method="post"[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/.dotMatchesNewlines()).compactMap { formulaire in
      guard let (name, parametres) = RouteName.reconnaitre(String(formulaire.1), .post) else { return nil }
      var champs: [String: String] = [:]
      for balise in formulaire.2.matches(of: /<(?:input|select|textarea|button)[^>]*>/) {
        guard let nom = balise.0.firstMatch(of: /\sname="([^"]+)"/)?.1, nom != "jeton" else { continue }
        let suite = formulaire.2[balise.range.lowerBound...]
        let choix = balise.0.hasPrefix("<select") ? suite.firstMatch(of: /<option value="([^"]+)"/)?.1 : nil
        let valeur = choix ?? balise.0.firstMatch(of: /\svalue="([^"]*)"/)?.1 ?? ""
        champs[String(nom)] = valeur.isEmpty ? plausible(balise.0) : String(valeur)
      }
      return FormulaireVu(route: name, parametres: parametres, champs: champs)
    }
  }

  private static func plausible(_ balise: Substring) -> String {
    if balise.contains("type=\"date\"") { return "2026-10-05" }
    if balise.contains("type=\"time\"") { return "10:00" }
    return balise.contains("type=\"email\"") ? "quelqu.un@exemple.invalid" : "1200"
  }
}

extension RouteName {
  /// The route of a path and what varies in it; of two that fit, the more precise.
  static func reconnaitre(_ chemin: String, _ methode: Methode) -> (RouteName, [String])? {
    let parties = chemin.split(separator: "/").map(String.init)
    return allCases.compactMap { name -> (RouteName, [String])? in
      let motif = name.declaration.motif.split(separator: "/").map(String.init)
      guard name.declaration.methode == methode, motif.count == parties.count,
        zip(motif, parties).allSatisfy({ $0.hasPrefix(":") || $0 == $1 })
      else { return nil }
      return (name, zip(motif, parties).compactMap { $0.hasPrefix(":") ? $1 : nil })
    }.min { $0.1.count < $1.1.count }
  }
}
