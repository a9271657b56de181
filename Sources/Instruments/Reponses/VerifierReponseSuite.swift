import Domaine

extension Questionnaire.Item {
  func fautes(_ ordre: [String], _ options: [Questionnaire.Option], _ rangs: Int) -> [String] {
    var fautes = ordre.allSatisfy { nom in options.contains { $0.id == nom } } ? [] : [Self.horsListe]
    if Set(ordre).count != ordre.count { fautes.append("Donnez un rang différent à chaque réponse.") }
    if ordre.count != rangs { fautes.append(rangs == options.count ? "Classez toutes les réponses." : "Classez-en \(rangs).") }
    return fautes
  }

  func fautes(_ rangees: [String: String], _ cartes: [Questionnaire.Option], _ piles: [Questionnaire.Pile]) -> [String] {
    let connues = rangees.allSatisfy { carte, pile in cartes.contains { $0.id == carte } && piles.contains { $0.id == pile } }
    var fautes = connues ? [] : [Self.horsListe]
    let reste = cartes.count { rangees[$0.id] == nil }
    if reste > 0 { fautes.append(reste == 1 ? "Posez la dernière carte." : "Posez les \(reste) cartes qui restent.") }
    for pile in piles {
      guard let max = pile.max, rangees.values.count(where: { $0 == pile.id }) > max else { continue }
      fautes.append("Gardez \(max) \(max > 1 ? "cartes" : "carte") au plus dans «\u{202F}\(pile.libelle)\u{202F}».")
    }
    return fautes
  }

  func fautes(_ texte: String, _ longueur: Int) -> [String] {
    if !texte.contains(where: { !$0.isWhitespace }) { return ["Écrivez quelques mots, ou laissez la question."] }
    return texte.count <= longueur ? [] : ["Raccourcissez à \(Texte.milliers(longueur)) caractères."]
  }

  func fautes(_ nombre: Double, _ min: Double, _ max: Double, _ decimales: Int) -> [String] {
    guard nombre >= min, nombre <= max else { return ["Écrivez un nombre de \(Self.enFrancais(min)) à \(Self.enFrancais(max))."] }
    let unites = (0..<Swift.min(Swift.max(0, decimales), 15)).reduce(nombre) { valeur, _ in valeur * 10 }
    if abs(unites - unites.rounded()) <= 1e-6 { return [] }
    return [decimales == 0 ? "Écrivez un nombre sans virgule." : "Écrivez \(decimales) \(decimales > 1 ? "chiffres" : "chiffre") au plus après la virgule."]
  }

  func fautes(_ jour: Jour, _ apres: Jour?, _ avant: Jour?) -> [String] {
    if let apres, jour < apres { return ["Écrivez une date à partir du \(apres.enFrancais)."] }
    if let avant, jour > avant { return ["Écrivez une date jusqu’au \(avant.enFrancais)."] }
    return []
  }

  /// `2,5`, `10`.
  private static func enFrancais(_ nombre: Double) -> String {
    let texte = "\(nombre)"
    return texte.hasSuffix(".0") ? String(texte.dropLast(2)) : texte.replacing(".", with: ",")
  }
}
