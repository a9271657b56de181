import Domaine

/// Reads a condition. A word that nobody knows is noted at its place and reading goes on; a sentence that is not one stops it.
struct LectureDeCondition {
  /// What is wrong in the text of a condition.
  struct Faute: Error, Hashable {
    let decalage: Int
    let phrase: String
  }

  private var jetons: Jetons
  private let items: (String) -> Connaissance
  private(set) var fautes: [Faute] = []
  private var profondeur = 0
  private static let profondeurAuPlus = 16
  private static let longueurAuPlus = 1_000

  /// What is known of the name of an item.
  enum Connaissance {
    case connu(Questionnaire.Item, rang: Int)
    /// It comes later, or is the item itself.
    case plusLoin
    /// Nothing has that name.
    case inconnu
  }

  /// The condition that a text writes; `nil`, with the faults, where it writes none.
  static func lire(_ texte: String, _ items: @escaping (String) -> Connaissance) -> (condition: Condition?, fautes: [Faute]) {
    if texte.unicodeScalars.count > longueurAuPlus { return (nil, [Faute(decalage: 0, phrase: "Raccourcissez cette condition.")]) }
    if texte.contains(where: \.isNewline) { return (nil, [Faute(decalage: 0, phrase: "Écrivez la condition sur une seule ligne.")]) }
    var lecture = LectureDeCondition(jetons: Jetons(texte), items: items)
    do throws(Faute) {
      let condition = try lecture.ou()
      if lecture.jetons.courant != .fin { throw lecture.attendu("«\u{202F}et\u{202F}», «\u{202F}ou\u{202F}», ou rien") }
      return lecture.fautes.isEmpty ? (condition, []) : (nil, lecture.fautes)
    } catch {
      return (nil, lecture.fautes + [error])
    }
  }

  private init(jetons: Jetons, items: @escaping (String) -> Connaissance) {
    self.jetons = jetons
    self.items = items
  }

  private mutating func ou() throws(Faute) -> Condition {
    var condition = try et()
    while prendre("ou") { condition = .ou(condition, try et()) }
    return condition
  }

  private mutating func et() throws(Faute) -> Condition {
    var condition = try unaire()
    while prendre("et") { condition = .et(condition, try unaire()) }
    return condition
  }

  private mutating func unaire() throws(Faute) -> Condition {
    profondeur += 1
    defer { profondeur -= 1 }
    if profondeur > Self.profondeurAuPlus { throw Faute(decalage: jetons.decalage, phrase: "Simplifiez cette condition\u{202F}: elle est trop imbriquée.") }
    if prendre("non") { return .non(try unaire()) }
    guard jetons.courant == .ouvre else { return try atome() }
    jetons.avancer()
    let condition = try ou()
    try fermer()
    return condition
  }

  private mutating func atome() throws(Faute) -> Condition {
    if prendre("repondu") {
      guard jetons.courant == .ouvre else { throw attendu("une parenthèse ouverte\u{202F}: repondu(question)") }
      jetons.avancer()
      let nomme = try nomme()
      try fermer()
      return .repondu(nomme.lu)
    }
    let nomme = try nomme()
    if prendre("contient") { return .contient(nomme.lu, try option(nomme)) }
    guard case .operateur(let operateur) = jetons.courant else { throw attendu("une comparaison («\u{202F}=\u{202F}», «\u{202F}>=\u{202F}»…)") }
    let place = jetons.decalage
    jetons.avancer()
    return .comparaison(nomme.lu, operateur, try litteral(nomme, operateur, place))
  }
}

extension LectureDeCondition {
  /// A fault where something else is expected.
  private func attendu(_ quoi: String) -> Faute { Faute(decalage: jetons.decalage, phrase: "Écrivez ici \(quoi).") }

  private mutating func noter(_ decalage: Int, _ phrase: String) { fautes.append(Faute(decalage: decalage, phrase: phrase)) }

  private mutating func prendre(_ mot: String) -> Bool {
    guard jetons.courant == .mot(mot) else { return false }
    jetons.avancer()
    return true
  }

  private mutating func fermer() throws(Faute) {
    guard jetons.courant == .ferme else { throw attendu("une parenthèse fermée") }
    jetons.avancer()
  }

  private mutating func mot(_ quoi: String) throws(Faute) -> (mot: String, decalage: Int) {
    guard case .mot(let mot) = jetons.courant else { throw attendu(quoi) }
    let place = jetons.decalage
    jetons.avancer()
    return (mot, place)
  }

  /// What a name leads to; of a name that is not known, nothing will be read.
  private struct Nomme {
    let variable: Questionnaire.Variable
    var item: Questionnaire.Item?
    var lu: Condition.Lu
  }

  private mutating func nomme() throws(Faute) -> Nomme {
    let (texte, place) = try mot("le nom d’une question d’avant")
    guard let variable = Questionnaire.Variable(texte) else {
      throw Faute(decalage: place, phrase: "Écrivez «\u{202F}question\u{202F}» ou «\u{202F}question.partie\u{202F}».")
    }
    var nomme = Nomme(variable: variable, item: nil, lu: Condition.Lu(item: 0, partie: variable.partie))
    switch items(variable.item) {
    case .inconnu: noter(place, "Nommez une question\u{202F}: «\u{202F}\(variable.item)\u{202F}» n’en est pas.")
    case .plusLoin: noter(place, "Nommez une question d’avant\u{202F}: «\u{202F}\(variable.item)\u{202F}» n’a pas encore été posée.")
    case .connu(let item, let rang):
      if let phrase = item.forme.reproche(variable.partie) {
        noter(place, phrase)
      } else {
        (nomme.item, nomme.lu) = (item, Condition.Lu(item: rang, partie: variable.partie))
      }
    }
    return nomme
  }

  private mutating func option(_ nomme: Nomme) throws(Faute) -> String {
    let (nom, place) = try mot("le nom d’une option")
    guard let item = nomme.item else { return nom }
    if case .choixMultiple(let options, _, _) = item.forme, nomme.variable.partie == nil {
      if !options.contains(where: { $0.id == nom }) {
        noter(place, "Nommez une option de «\u{202F}\(item.id)\u{202F}»\u{202F}: «\u{202F}\(nom)\u{202F}» n’en est pas.")
      }
    } else {
      noter(place, "Écrivez «\u{202F}contient\u{202F}» après un choix multiple seulement\u{202F}: «\u{202F}\(nomme.variable)\u{202F}» n’en est pas un.")
    }
    return nom
  }

  private mutating func litteral(_ nomme: Nomme, _ operateur: Condition.Operateur, _ avant: Int) throws(Faute) -> Condition.Litteral {
    let (texte, place) = try mot("une option, un nombre ou une date")
    guard let item = nomme.item else { return .nom(texte) }
    switch item.forme.comparable(nomme.variable.partie) {
    case .noms(let noms):
      if operateur != .egal, operateur != .different { noter(avant, "Comparez une option par «\u{202F}=\u{202F}» ou «\u{202F}!=\u{202F}».") }
      if !noms.contains(texte) { noter(place, "Nommez une réponse de «\u{202F}\(nomme.variable)\u{202F}»\u{202F}: «\u{202F}\(texte)\u{202F}» n’en est pas.") }
      return .nom(texte)
    case .nombre:
      if let nombre = Double(texte.replacing(",", with: ".")), nombre.isFinite { return .nombre(nombre) }
      noter(place, "Écrivez un nombre, et non «\u{202F}\(texte)\u{202F}».")
    case .jour:
      if let jour = Jour(iso: texte) { return .jour(jour) }
      noter(place, "Écrivez une date («\u{202F}2026-03-01\u{202F}»), et non «\u{202F}\(texte)\u{202F}».")
    case nil:
      noter(avant, "Écrivez plutôt repondu(\(nomme.variable))\u{202F}: cette réponse ne se compare pas.")
    }
    return .nom(texte)
  }
}
