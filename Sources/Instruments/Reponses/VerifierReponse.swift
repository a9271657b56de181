public import Domaine

extension Questionnaire.Item {
  /// What is wrong in an answer to this item, each in one French sentence that says what to do; nothing for one that it allows.
  public func fautes(_ reponse: Reponse) -> [String] {
    if case .abstention(let abstention) = reponse {
      return abstentions.contains(abstention) ? [] : ["Répondez à cette question, ou laissez-la."]
    }
    return switch (forme, reponse) {
    case (.likert(let gradation), .echelon(let echelon)): gradation.contient(echelon) ? [] : [Self.horsListe]
    case (.matrice(let lignes, let gradation), .grille(let reponses)): fautes(reponses, lignes, gradation)
    case (.choix(let options), .choix(let option)), (.chronometre(let options, _, _), .chronometree(let option, _)): dansLaListe([option], options)
    case (.choixMultiple(let options, let min, let max), .plusieurs(let choisies)): fautes(choisies, options, min, max)
    case (.choixForce(let options, let moins), .preference(let plus, let moindre)): fautes(plus, moindre, options, moins)
    case (.classement(let options, let rangs), .ordre(let ordre)): fautes(ordre, options, rangs)
    case (.tri(let cartes, let piles), .piles(let rangees)): fautes(rangees, cartes, piles)
    case (.texte(let longueur), .texte(let texte)): fautes(texte, longueur)
    case (.nombre(let min, let max, let decimales, _), .nombre(let nombre)): fautes(nombre, min, max, decimales)
    case (.date(let apres, let avant), .date(let jour)): fautes(jour, apres, avant)
    default: ["Cette réponse n’est pas de celles que la question demande\u{202F}: recommencez."]
    }
  }

  static let horsListe = "Choisissez parmi les réponses proposées."

  private func dansLaListe(_ choisies: some Collection<String>, _ options: [Questionnaire.Option]) -> [String] {
    choisies.allSatisfy { choisie in options.contains { $0.id == choisie } } ? [] : [Self.horsListe]
  }

  private func fautes(_ reponses: [String: Reponse], _ lignes: [Questionnaire.Ligne], _ gradation: Questionnaire.Gradation) -> [String] {
    let connues = reponses.keys.allSatisfy { nom in lignes.contains { $0.id == nom } }
    let permises = reponses.values.allSatisfy { reponse in
      switch reponse {
      case .echelon(let echelon): gradation.contient(echelon)
      case .abstention(let abstention): abstentions.contains(abstention)
      default: false
      }
    }
    return connues && permises ? [] : [Self.horsListe]
  }

  private func fautes(_ choisies: Set<String>, _ options: [Questionnaire.Option], _ min: Int, _ max: Int) -> [String] {
    var fautes = dansLaListe(choisies, options)
    let exclusive = options.first { $0.exclusive && choisies.contains($0.id) }
    if let exclusive, choisies.count > 1 { fautes.append("Gardez «\u{202F}\(exclusive.libelle)\u{202F}» seul, ou retirez ce choix.") }
    if choisies.count < min, exclusive == nil { fautes.append("Choisissez-en au moins \(min).") }
    if choisies.count > max { fautes.append("Choisissez-en \(max) au plus.") }
    return fautes
  }

  private func fautes(_ plus: String, _ moindre: String?, _ options: [Questionnaire.Option], _ moins: Bool) -> [String] {
    var fautes = dansLaListe([plus] + (moindre.map { [$0] } ?? []), options)
    if moins, moindre == nil { fautes.append("Dites aussi ce qui vous ressemble le moins.") }
    if !moins, moindre != nil { fautes.append("Dites seulement ce qui vous ressemble le plus.") }
    if plus == moindre { fautes.append("Choisissez deux réponses différentes.") }
    return fautes
  }
}
