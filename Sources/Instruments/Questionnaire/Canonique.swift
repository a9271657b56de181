import Domaine

/// Bytes that two definitions have in common only where they say the same: each text is preceded by its length, each list by its count.
struct Canonique {
  private(set) var octets: [UInt8] = []

  mutating func texte(_ texte: String) {
    octets += "\(texte.utf8.count):".utf8
    octets += texte.utf8
  }

  mutating func texte(_ valeur: String?) {
    if let valeur { texte(valeur) } else { octets += "-".utf8 }
  }

  mutating func nombre(_ valeur: (some CustomStringConvertible)?) { texte(valeur.map { "\($0)" }) }

  mutating func liste<Element>(_ elements: [Element], _ ecrire: (inout Canonique, Element) -> Void) {
    octets += "[\(elements.count)".utf8
    for element in elements { ecrire(&self, element) }
  }
}

extension Questionnaire.Definition {
  /// The bytes whose hash an answer pins: all that a person was shown, and all that is made of it.
  public var octetsCanoniques: [UInt8] {
    var ecrit = Canonique()
    ecrit.texte("questionnaire/1")
    for texte in [id, version, titre, resume, consigne] { ecrit.texte(texte) }
    ecrit.nombre(duree?.minutes)
    ecrit.texte(objet.rawValue)
    provenance.ecrire(&ecrit)
    for textes in [portee.dit, portee.neDitPas] { ecrit.liste(textes) { $0.texte($1) } }
    ecrit.liste(parties) { $1.ecrire(&$0) }
    ecrit.liste(echelles) { $1.ecrire(&$0) }
    return ecrit.octets
  }
}

extension Questionnaire.Provenance {
  fileprivate func ecrire(_ ecrit: inout Canonique) {
    for texte in [licence.rawValue, attribution, source, langue] { ecrit.texte(texte) }
    ecrit.liste(validations) { ecrit, validation in
      for texte in [validation.langue, validation.statut.rawValue, validation.reference] { ecrit.texte(texte) }
    }
  }
}

extension Questionnaire.Partie {
  fileprivate func ecrire(_ ecrit: inout Canonique) {
    for texte in [id, titre, consigne, visibleSi] { ecrit.texte(texte) }
    ecrit.liste(items) { $1.ecrire(&$0) }
  }
}

extension Questionnaire.Echelle {
  fileprivate func ecrire(_ ecrit: inout Canonique) {
    for texte in [id, nom, description, famille, methode.rawValue] { ecrit.texte(texte) }
    ecrit.nombre(minRepondu)
    ecrit.liste(termes) { $0.texte($1.inverse ? "-\($1.variable)" : "\($1.variable)") }
    ecrit.liste(bandes) { ecrit, bande in
      ecrit.nombre(bande.jusqua)
      ecrit.texte(bande.nom)
      ecrit.texte(bande.texte)
    }
    ecrit.liste(norme.map { [$0] } ?? []) { ecrit, norme in
      for texte in [norme.source, norme.population, norme.langue] { ecrit.texte(texte) }
      ecrit.nombre(norme.effectif)
      for valeur in [norme.moyenne, norme.ecartType, norme.alpha] { ecrit.nombre(valeur) }
    }
  }
}
