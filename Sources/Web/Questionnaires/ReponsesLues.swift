import Domaine
import Instruments

/// What a form says of the items that its page showed.
struct ReponsesLues {
  /// The answers, by item; `nil` for an item left open.
  private(set) var reponses: [String: ReponseDonnee?] = [:]
  /// What could not be read, by item.
  private(set) var fautes: [(champ: String, phrase: String)] = []

  private let formulaire: Formulaire

  /// - Parameter items: Those that the page showed.
  init(_ items: [Questionnaire.Item], _ formulaire: Formulaire) {
    self.formulaire = formulaire
    for item in items where item.forme != .information { reponses[item.id] = .some(lue(item)) }
  }

  private mutating func lue(_ item: Questionnaire.Item) -> ReponseDonnee? {
    let (nom, dit) = ("r-\(item.id)", formulaire["r-\(item.id)"])
    if let abstention = Abstention(rawValue: formulaire["a-\(item.id)"]) { return .abstention(abstention) }
    switch item.forme {
    case .likert: return echelon(dit)
    case .matrice(let lignes, _):
      let dites = lignes.compactMap { ligne in echelon(formulaire["\(nom).\(ligne.id)"]).map { (ligne.id, $0) } }
      return dites.isEmpty ? nil : .grille(Dictionary(dites) { $1 })
    case .choix, .chronometre: return dit.isEmpty ? nil : abstention(dit) ?? .choix(dit)
    case .choixMultiple(let options, _, _):
      let choisies = options.map(\.id).filter { formulaire.coche("\(nom).\($0)") }
      return choisies.isEmpty ? nil : .plusieurs(Set(choisies))
    case .choixForce:
      let moins = formulaire["m-\(item.id)"]
      return dit.isEmpty ? nil : .preference(plus: dit, moins: moins.isEmpty ? nil : moins)
    case .classement(let options, _): return classement(options, nom)
    case .tri(let cartes, _):
      let posees = cartes.compactMap { carte in formulaire.coche("\(nom).\(carte.id)") ? (carte.id, formulaire["\(nom).\(carte.id)"]) : nil }
      return posees.isEmpty ? nil : .piles(Dictionary(posees) { $1 })
    case .texte: return dit.isEmpty ? nil : .texte(dit)
    case .nombre: return dit.isEmpty ? nil : nombre(dit, nom)
    case .date: return dit.isEmpty ? nil : jour(nom)
    case .information: return nil
    }
  }

  private func abstention(_ dit: String) -> ReponseDonnee? {
    dit.hasPrefix("a:") ? Abstention(rawValue: String(dit.dropFirst(2))).map(ReponseDonnee.abstention) : nil
  }

  private func echelon(_ dit: String) -> ReponseDonnee? { abstention(dit) ?? Int(dit).map(ReponseDonnee.echelon) }

  private mutating func classement(_ options: [Questionnaire.Option], _ nom: String) -> ReponseDonnee? {
    let ranges = options.compactMap { option in Int(formulaire["\(nom).\(option.id)"]).map { (option.id, $0) } }
    if Set(ranges.map(\.1)).count != ranges.count { fautes.append((nom, "Donnez un rang différent à chaque réponse.")) }
    return ranges.isEmpty ? nil : .ordre(ranges.sorted { $0.1 < $1.1 }.map(\.0))
  }

  private mutating func nombre(_ dit: String, _ nom: String) -> ReponseDonnee? {
    if let nombre = Double(dit.replacing(",", with: ".").filter { !$0.isWhitespace }), nombre.isFinite { return .nombre(nombre) }
    fautes.append((nom, "Écrivez un nombre, avec des chiffres."))
    return nil
  }

  private mutating func jour(_ nom: String) -> ReponseDonnee? {
    var saisie = Saisie(formulaire)
    let jour = saisie.jour(nom, "")
    fautes += saisie.erreurs
    return jour.map(ReponseDonnee.date)
  }
}
