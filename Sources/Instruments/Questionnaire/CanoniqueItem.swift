import Domaine

extension Questionnaire.Item {
  func ecrire(_ ecrit: inout Canonique) {
    ecrit.texte(id)
    enonce.ecrire(&ecrit)
    ecrit.texte(aide)
    forme.ecrire(&ecrit)
    for texte in [obligation.rawValue, sensibilite.rawValue, visibleSi] { ecrit.texte(texte) }
    ecrit.liste(abstentions) { $0.texte($1.rawValue) }
  }
}

extension Questionnaire.Enonce {
  fileprivate func ecrire(_ ecrit: inout Canonique) {
    ecrit.liste([soi] + (autre.map { [$0] } ?? [])) { ecrit, accord in
      for texte in [accord.neutre, accord.feminin, accord.masculin] { ecrit.texte(texte) }
    }
  }
}

extension Questionnaire.Forme {
  /// The name of the form, as a file writes it; then what it holds.
  fileprivate func ecrire(_ ecrit: inout Canonique) {
    ecrit.texte(nom)
    switch self {
    case .likert(let gradation): gradation.ecrire(&ecrit)
    case .matrice(let lignes, let gradation):
      ecrit.liste(lignes) { ecrit, ligne in
        ecrit.texte(ligne.id)
        ligne.enonce.ecrire(&ecrit)
      }
      gradation.ecrire(&ecrit)
    case .choix(let options): ecrit.liste(options) { $1.ecrire(&$0) }
    case .choixMultiple(let options, let min, let max):
      ecrit.liste(options) { $1.ecrire(&$0) }
      ecrit.liste([min, max]) { $0.nombre($1) }
    case .choixForce(let options, let moins):
      ecrit.liste(options) { $1.ecrire(&$0) }
      ecrit.nombre(moins)
    case .classement(let options, let rangs):
      ecrit.liste(options) { $1.ecrire(&$0) }
      ecrit.nombre(rangs)
    case .tri(let cartes, let piles):
      ecrit.liste(cartes) { $1.ecrire(&$0) }
      ecrit.liste(piles) { $1.ecrire(&$0) }
    case .texte(let longueur): ecrit.nombre(longueur)
    case .nombre(let min, let max, let decimales, let unite):
      ecrit.liste([min, max]) { $0.nombre($1) }
      ecrit.nombre(decimales)
      ecrit.texte(unite)
    case .date(let apres, let avant): for jour in [apres, avant] { ecrit.nombre(jour?.numero) }
    case .information: break
    case .chronometre(let options, let secondes, let juste):
      ecrit.liste(options) { $1.ecrire(&$0) }
      ecrit.nombre(secondes)
      ecrit.texte(juste)
    }
  }

  /// Its name, as a file writes it.
  public var nom: String {
    switch self {
    case .likert: "likert"
    case .matrice: "matrice"
    case .choix: "choix"
    case .choixMultiple: "choixMultiple"
    case .choixForce: "choixForce"
    case .classement: "classement"
    case .tri: "tri"
    case .texte: "texte"
    case .nombre: "nombre"
    case .date: "date"
    case .information: "information"
    case .chronometre: "chronometre"
    }
  }
}

extension Questionnaire.Gradation {
  fileprivate func ecrire(_ ecrit: inout Canonique) {
    ecrit.nombre(premier)
    ecrit.liste(echelons) { $0.texte($1) }
  }
}

extension Questionnaire.Option {
  fileprivate func ecrire(_ ecrit: inout Canonique) {
    ecrit.texte(id)
    ecrit.texte(libelle)
    ecrit.nombre(valeur)
    ecrit.nombre(exclusive)
  }
}

extension Questionnaire.Pile {
  fileprivate func ecrire(_ ecrit: inout Canonique) {
    ecrit.texte(id)
    ecrit.texte(libelle)
    ecrit.nombre(valeur)
    ecrit.nombre(max)
  }
}
