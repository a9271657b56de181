import Domaine
import Instruments

/// The forms of an item, as a file names them.
enum TypeDItem: String, CaseIterable {
  case likert, matrice, choix, choixMultiple, choixForce, classement, tri, texte, nombre, date, information, chronometre
}

extension DefinitionReader {
  /// What an item of that type says of its form; `nil`, with the fault noted, where something lacks.
  func forme(_ type: TypeDItem, _ section: Section, _ communs: Communs, _ formats: Formats) -> Questionnaire.Forme? {
    switch type {
    case .likert: gradation(section, communs, formats).map { .likert($0) }
    case .matrice: matrice(section, communs, formats)
    case .choix: options(section).map { .choix($0) }
    case .choixMultiple: choixMultiple(section)
    case .choixForce: choixForce(section)
    case .classement: classement(section)
    case .tri: tri(section)
    case .texte: .texte(longueur: section.optional("longueur", .entier(1...20_000)) ?? 2_000)
    case .nombre: nombre(section)
    case .date: .date(apres: section.optional("apres", .jour), avant: section.optional("avant", .jour))
    case .information: .information
    case .chronometre: chronometre(section)
    }
  }

  private func gradation(_ section: Section, _ communs: Communs, _ formats: Formats) -> Questionnaire.Gradation? {
    let ecrit = section.node("format") != nil || section.node("echelons") != nil
    if let gradation = gradation(section, formats) ?? communs.gradation { return gradation }
    if !ecrit { _ = section.required("format", .texte) }
    return nil
  }

  private func matrice(_ section: Section, _ communs: Communs, _ formats: Formats) -> Questionnaire.Forme? {
    let lignes = liste(section, "lignes") { section in
      let (id, enonce) = (section.required("id", .identifiant), self.enonce(section))
      return id.flatMap { id in enonce.map { Questionnaire.Ligne(id: id, enonce: $0) } }
    }
    let gradation = gradation(section, communs, formats)
    return lignes.flatMap { lignes in gradation.map { .matrice(lignes, $0) } }
  }

  private func choixMultiple(_ section: Section) -> Questionnaire.Forme? {
    let (min, max) = (section.optional("min", .entier(0...100)), section.optional("max", .entier(1...100)))
    return options(section).map { .choixMultiple($0, min: min ?? 1, max: max ?? $0.count) }
  }

  private func choixForce(_ section: Section) -> Questionnaire.Forme? {
    let moins = section.optional("moins", .ouiNon) ?? false
    return options(section).map { .choixForce($0, moins: moins) }
  }

  private func classement(_ section: Section) -> Questionnaire.Forme? {
    let rangs = section.optional("rangs", .entier(1...100))
    return options(section).map { .classement($0, rangs: rangs ?? $0.count) }
  }

  private func tri(_ section: Section) -> Questionnaire.Forme? {
    let cartes = options(section, "cartes")
    let piles = liste(section, "piles") { section in
      let (valeur, max) = (section.optional("valeur", .entier(-1_000...1_000)), section.optional("max", .entier(1...200)))
      let (id, libelle) = (section.required("id", .identifiant), section.required("libelle", .texte))
      return id.flatMap { id in libelle.map { Questionnaire.Pile(id: id, libelle: $0, valeur: valeur, max: max) } }
    }
    return cartes.flatMap { cartes in piles.map { .tri(cartes, piles: $0) } }
  }

  private func nombre(_ section: Section) -> Questionnaire.Forme? {
    let (decimales, unite) = (section.optional("decimales", .entier(0...6)) ?? 0, section.optional("unite", .texte))
    let (min, max) = (section.required("min", .decimal), section.required("max", .decimal))
    return min.flatMap { min in max.map { .nombre(min: min, max: $0, decimales: decimales, unite: unite) } }
  }

  private func chronometre(_ section: Section) -> Questionnaire.Forme? {
    let (secondes, juste) = (section.required("secondes", .entier(1...3_600)), section.optional("juste", .identifiant))
    return options(section).flatMap { options in secondes.map { .chronometre(options, secondes: $0, juste: juste) } }
  }

  private func options(_ section: Section, _ key: String = "options") -> [Questionnaire.Option]? {
    liste(section, key) { section in
      let (valeur, exclusive) = (section.optional("valeur", .entier(-1_000...1_000)), section.optional("exclusive", .ouiNon) ?? false)
      let (id, libelle) = (section.required("id", .identifiant), section.required("libelle", .texte))
      return id.flatMap { id in libelle.map { Questionnaire.Option(id: id, libelle: $0, valeur: valeur, exclusive: exclusive) } }
    }
  }

  /// The elements of a list that must be there; `nil` where it isn't. One that can't be read is kept in mind as lacking.
  private func liste<Value>(_ section: Section, _ key: String, _ body: (Section) -> Value?) -> [Value]? {
    if section.node(key) == nil {
      _ = section.required(key, .texte)
      return nil
    }
    return section.sections(key) { compter(body($0)) }
  }
}
