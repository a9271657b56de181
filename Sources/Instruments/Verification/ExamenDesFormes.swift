import Domaine

extension Examen {
  /// What a form can't be.
  mutating func forme(_ forme: Questionnaire.Forme, _ chemin: String) {
    switch forme {
    case .likert(let gradation): self.gradation(gradation, chemin)
    case .matrice(let lignes, let gradation):
      noms(lignes.map(\.id), "lignes", chemin, auMoins: 1)
      self.gradation(gradation, chemin)
    case .choix(let options), .choixForce(let options, _): noms(options.map(\.id), "options", chemin)
    case .choixMultiple(let options, let min, let max):
      noms(options.map(\.id), "options", chemin)
      if min < 0 || min > max || max > options.count { noter("\(chemin).max", "Écrivez un maximum entre le minimum et le nombre d’options.") }
    case .classement(let options, let rangs):
      noms(options.map(\.id), "options", chemin)
      if !(1...Swift.max(1, options.count)).contains(rangs) { noter("\(chemin).rangs", "Ne faites pas classer plus d’options qu’il n’y en a.") }
    case .tri(let cartes, let piles): tri(cartes, piles, chemin)
    case .nombre(let min, let max, let decimales, _):
      bornes(decimales, 0...6, "\(chemin).decimales")
      if !(min < max) { noter("\(chemin).max", "Écrivez un maximum plus grand que le minimum.") }
    case .date(let apres?, let avant?):
      if avant < apres { noter("\(chemin).avant", "Écrivez une date qui ne soit pas avant «\u{202F}apres\u{202F}».") }
    case .chronometre(let options, let secondes, let juste):
      bornes(secondes, 1...3_600, "\(chemin).secondes")
      noms(options.map(\.id), "options", chemin)
      if let juste, !options.contains(where: { $0.id == juste }) {
        noter("\(chemin).juste", "Nommez l’une des options\u{202F}: «\u{202F}\(juste)\u{202F}» n’en est pas.")
      }
    case .texte(let longueur): bornes(longueur, 1...20_000, "\(chemin).longueur")
    case .date, .information: break
    }
  }

  private mutating func bornes(_ nombre: Int, _ bornes: ClosedRange<Int>, _ chemin: String) {
    if !bornes.contains(nombre) { noter(chemin, "Écrivez un nombre de \(bornes.lowerBound) à \(bornes.upperBound).") }
  }

  private mutating func noms(_ noms: [String], _ cle: String, _ chemin: String, auMoins: Int = 2) {
    if noms.count < auMoins { noter("\(chemin).\(cle)", "Donnez-en au moins \(auMoins == 1 ? "une" : "deux").") }
    uniques(noms) { "\(chemin).\(cle)[\($0 + 1)].id" }
  }

  private mutating func gradation(_ gradation: Questionnaire.Gradation, _ chemin: String) {
    if !(2...11).contains(gradation.echelons.count) { noter("\(chemin).echelons", "Donnez de deux à onze échelons.") }
    uniques(gradation.echelons) { "\(chemin).echelons[\($0 + 1)]" }
  }

  private mutating func tri(_ cartes: [Questionnaire.Option], _ piles: [Questionnaire.Pile], _ chemin: String) {
    noms(cartes.map(\.id), "cartes", chemin)
    noms(piles.map(\.id), "piles", chemin)
    for (rang, pile) in piles.enumerated() { if let max = pile.max { bornes(max, 1...200, "\(chemin).piles[\(rang + 1)].max") } }
    let places = piles.compactMap(\.max).filter { (1...200).contains($0) }
    if places.count == piles.count, places.reduce(0, +) < cartes.count {
      noter("\(chemin).piles", "Agrandissez les piles\u{202F}: elles ont \(places.reduce(0, +)) places pour \(cartes.count) cartes.")
    }
  }
}
