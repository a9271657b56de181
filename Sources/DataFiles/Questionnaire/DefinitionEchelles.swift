import Domaine
import Instruments

extension DefinitionReader {
  func echelle(_ section: Section) -> Questionnaire.Echelle? {
    let (id, nom) = (section.required("id", .identifiant), section.required("nom", .texte))
    let methode = section.required("methode", Scalar<Questionnaire.Methode>.mot)
    var echelle = Questionnaire.Echelle(id: id ?? "", nom: nom ?? "", methode: methode ?? .moyenne, termes: section.values("items", .terme) ?? [])
    echelle.description = section.optional("description", .texte)
    echelle.famille = section.optional("famille", .identifiant)
    echelle.minRepondu = section.optional("minRepondu", .entier(1...1_000))
    echelle.bandes = section.sections("bandes", bande)
    echelle.norme = section.optional("norme", norme) ?? nil
    return compter(id == nil || nom == nil || methode == nil ? nil : echelle)
  }

  private func bande(_ section: Section) -> Questionnaire.Bande? {
    let (jusqua, texte) = (section.optional("jusqua", .decimal), section.optional("texte", .texte))
    return section.required("nom", .texte).map { Questionnaire.Bande(jusqua: jusqua, nom: $0, texte: texte) }
  }

  private func norme(_ section: Section) -> Questionnaire.Norme? {
    let (source, population) = (section.required("source", .texte), section.required("population", .texte))
    let (langue, effectif) = (section.required("langue", .langue), section.required("effectif", .entier(1...10_000_000)))
    let (moyenne, ecartType, alpha) = (section.required("moyenne", .decimal), section.required("ecartType", .decimal), section.required("alpha", .decimal))
    guard let source, let population, let langue, let effectif, let moyenne, let ecartType, let alpha else { return nil }
    return Questionnaire.Norme(
      source: source, population: population, langue: langue, effectif: effectif, moyenne: moyenne, ecartType: ecartType, alpha: alpha)
  }
}

extension Scalar where Value == Questionnaire.Terme {
  /// A question, or a part of one, forwards or backwards: `q1`, `-q6`, `cartes.autonomie`.
  static var terme: Scalar {
    .expecting("une question («\u{202F}q1\u{202F}», «\u{202F}-q1\u{202F}» à l’envers)") { texte in
      let inverse = texte.hasPrefix("-") || texte.hasPrefix("−")
      let nom = inverse || texte.hasPrefix("+") ? String(texte.dropFirst()) : texte
      return Questionnaire.Variable(nom).map { Questionnaire.Terme($0, inverse: inverse) }
    }
  }
}
