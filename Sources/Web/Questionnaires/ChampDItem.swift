import Domaine
import Instruments

/// One item of a questionnaire, as a group of fields with what was answered so far.
struct ChampDItem {
  let item: Questionnaire.Item
  let reponse: ReponseDonnee?
  /// What was just typed and could not be read; empty otherwise.
  var tape = ""
  var erreurs: [(champ: String, phrase: String)] = []

  private var nom: String { "r-\(item.id)" }
  private var enonce: String { item.enonce.soi.neutre }

  var html: HTML {
    switch item.forme {
    case .information: "<p class=\"note\">\(enonce)</p>"
    case .texte(let longueur): "<div class=\"pile pile--serree\">\(long(longueur))\(abstentions)</div>"
    case .nombre(let min, let max, _, let unite): "<div class=\"pile pile--serree\">\(nombre(min, max, unite))\(abstentions)</div>"
    case .date: "<div class=\"pile pile--serree\">\(court("date", aide, date))\(abstentions)</div>"
    default: groupe
    }
  }

  /// Everything that is chosen: a legend, then its choices.
  private var groupe: HTML {
    let phrase = erreurs.first { $0.champ == nom }?.phrase
    return """
      <fieldset class="pile pile--serree question" id="\(nom)" tabindex="-1"\(decrit(phrase))><legend>\(enonce)</legend>\(aide.html { "<p class=\"aide\" id=\"\(nom)-aide\">\($0)</p>" })\
      \(phrase.html { "<p class=\"erreur\" id=\"\(nom)-erreur\">\($0)</p>" })\(choix)</fieldset>
      """
  }

  private func decrit(_ phrase: String?) -> HTML {
    let noms = [aide == nil ? nil : "\(nom)-aide", phrase == nil ? nil : "\(nom)-erreur"].compactMap { $0 }.joined(separator: " ")
    return noms.isEmpty ? .vide : " aria-describedby=\"\(noms)\""
  }

  /// The sentence beneath the question; of what the law holds for private, that nobody has to answer.
  private var aide: String? {
    let libre = item.sensibilite == .particuliere ? "Rien ne vous oblige à répondre. Si vous le faites, votre consultant le lira." : nil
    let phrases = [item.aide, libre].compactMap { $0 }
    return phrases.isEmpty ? nil : phrases.joined(separator: " ")
  }

  private var choix: HTML {
    switch item.forme {
    case .likert(let gradation): echelons(nom, gradation, reponse)
    case .matrice(let lignes, let gradation): lignes.html { matrice($0, gradation) }
    case .choix(let options), .chronometre(let options, _, _): options.html { radio(nom, $0.id, $0.libelle, choisie == $0.id) } + refus(nom, reponse)
    case .choixMultiple(let options, _, _):
      options.html { CaseACocher(nom: "\(nom).\($0.id)", label: $0.libelle, cochee: contient($0.id)).html } + abstentions
    case .choixForce(let options, let moins):
      options.html { radio(nom, $0.id, $0.libelle, plus == $0.id) } + (moins ? leMoins(options) : .vide) + abstentions
    case .classement(let options, let rangs): options.html { rang($0, rangs) } + abstentions
    case .tri(let cartes, let piles): cartes.html { carte($0, piles) } + abstentions
    default: .vide
    }
  }

  // MARK: - Gradations

  private func echelons(_ nom: String, _ gradation: Questionnaire.Gradation, _ reponse: ReponseDonnee?) -> HTML {
    gradation.echelons.enumerated().map { rang, mot in
      radio(nom, "\(gradation.premier + rang)", mot, reponse == .echelon(gradation.premier + rang))
    }.html { $0 } + refus(nom, reponse)
  }

  private func matrice(_ ligne: Questionnaire.Ligne, _ gradation: Questionnaire.Gradation) -> HTML {
    let dite: ReponseDonnee? = if case .grille(let lignes)? = reponse { lignes[ligne.id] } else { nil }
    return """
      <fieldset class="pile pile--serree question"><legend>\(ligne.enonce.soi.neutre)</legend>\(echelons("\(nom).\(ligne.id)", gradation, dite))</fieldset>
      """
  }

  private func radio(_ nom: String, _ valeur: String, _ mot: String, _ choisi: Bool) -> HTML {
    "<label class=\"choix\"><input type=\"radio\" name=\"\(nom)\" value=\"\(valeur)\"\(" checked", si: choisi)> <span>\(mot)</span></label>"
  }

  /// What one may say instead, as one more choice.
  private func refus(_ nom: String, _ reponse: ReponseDonnee?) -> HTML {
    item.abstentions.html { radio(nom, "a:\($0.rawValue)", $0.dite, reponse == .abstention($0)) }
  }

  /// What one may say instead, beside a field or several.
  private var abstentions: HTML {
    item.abstentions.html { abstention in
      "<label class=\"choix\"><input type=\"checkbox\" name=\"a-\(item.id)\" value=\"\(abstention.rawValue)\"\(" checked", si: reponse == .abstention(abstention))> <span>\(abstention.dite)</span></label>"
    }
  }

  // MARK: - Options, cards

  private var choisie: String? {
    switch reponse {
    case .choix(let option)?, .chronometree(let option, _)?: option
    default: nil
    }
  }

  private func contient(_ option: String) -> Bool { if case .plusieurs(let options)? = reponse { options.contains(option) } else { false } }

  private var plus: String? { if case .preference(let plus, _)? = reponse { plus } else { nil } }

  private func leMoins(_ options: [Questionnaire.Option]) -> HTML {
    let moins: String? = if case .preference(_, let moins)? = reponse { moins } else { nil }
    return """
      <fieldset class="pile pile--serree"><legend>Et celle qui vous ressemble le moins\u{202F}?</legend>\(options.html { radio("m-\(item.id)", $0.id, $0.libelle, moins == $0.id) })</fieldset>
      """
  }

  /// A place in the order: a list of numbers, which needs neither a mouse nor a script.
  private func rang(_ option: Questionnaire.Option, _ rangs: Int) -> HTML {
    let dit: Int? = if case .ordre(let ordre)? = reponse { ordre.firstIndex(of: option.id).map { $0 + 1 } } else { nil }
    let choix = [("", "–")] + (1...max(1, rangs)).map { ("\($0)", $0 == 1 ? "1re" : "\($0)e") }
    let options = choix.html { "<option value=\"\($0.0)\"\(" selected", si: $0.0 == dit.map { "\($0)" } ?? "")>\($0.1)</option>" }
    let id = "\(nom).\(option.id)"
    return """
      <div class="carte-a-ranger"><label for="\(id)">\(option.libelle)</label><select class="saisie saisie--courte" id="\(id)" name="\(id)">\(options)</select></div>
      """
  }

  private func carte(_ carte: Questionnaire.Option, _ piles: [Questionnaire.Pile]) -> HTML {
    let posee: String? = if case .piles(let rangees)? = reponse { rangees[carte.id] } else { nil }
    return """
      <fieldset class="carte-a-trier"><legend>\(carte.libelle)</legend><div class="rang">\(piles.html { radio("\(nom).\(carte.id)", $0.id, $0.libelle, posee == $0.id) })</div></fieldset>
      """
  }

  // MARK: - Written

  private var texte: String { if case .texte(let texte)? = reponse { texte } else { tape } }

  private func long(_ longueur: Int) -> HTML {
    ChampLong(nom: nom, label: enonce, aide: aide, valeur: texte, lignes: longueur > 300 ? 6 : 3, facultatif: item.obligation != .ferme).html(erreurs)
  }

  private func nombre(_ min: Double, _ max: Double, _ unite: String?) -> HTML {
    let valeur: String =
      if case .nombre(let nombre)? = reponse { nombre == nombre.rounded() ? "\(Int(nombre))" : "\(nombre)".replacing(".", with: ",") } else { tape }
    let etendue = "De \(Int(min)) à \(Int(max))\(unite.map { " \($0)" } ?? "")."
    return court("text", [aide, etendue].compactMap { $0 }.joined(separator: " "), valeur)
  }

  private var date: String { if case .date(let jour)? = reponse { "\(jour)" } else { tape } }

  private func court(_ type: String, _ aide: String?, _ valeur: String) -> HTML {
    Champ(nom: nom, label: enonce, aide: aide, type: type, valeur: valeur, facultatif: item.obligation != .ferme).html(erreurs)
  }
}
