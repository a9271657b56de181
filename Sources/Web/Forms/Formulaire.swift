import Domaine

/// What a form sent: names and texts.
struct Formulaire: Sendable, Equatable {
  private let champs: [String: String]
  /// The files that were chosen, by the names of their fields.
  let fichiers: [String: [UInt8]]

  init(_ champs: [String: String] = [:], fichiers: [String: [UInt8]] = [:]) { (self.champs, self.fichiers) = (champs, fichiers) }

  /// The text under a name, without the blanks around it; empty where there is none.
  subscript(_ nom: String) -> String {
    let texte = champs[nom] ?? ""
    guard let debut = texte.firstIndex(where: { !$0.isWhitespace }), let fin = texte.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(texte[debut...fin])
  }

  /// What it sent, name by name in their order, but for what each page makes anew: its token, and a proof of who sends it.
  var aRenvoyer: [(nom: String, valeur: String)] {
    champs.filter { $0.key != "jeton" && $0.key != Preuve.champ }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Whether a box was ticked.
  func coche(_ nom: String) -> Bool { champs[nom] != nil }
}

/// Parsing of a form: all that is wrong is said at once, each beside its field, and what was typed is kept.
struct Saisie {
  let formulaire: Formulaire
  /// What is wrong, by the name of the field.
  private(set) var erreurs: [(champ: String, phrase: String)] = []

  init(_ formulaire: Formulaire) { self.formulaire = formulaire }

  /// Whether nothing is wrong.
  var estBonne: Bool { erreurs.isEmpty }

  /// Notes what is wrong with a field.
  mutating func refuser(_ champ: String, _ phrase: String) { erreurs.append((champ, phrase)) }

  /// A text that must be there, at most so long.
  mutating func texte(_ champ: String, _ absent: String, maximum: Int = 200) -> String {
    let texte = formulaire[champ]
    if texte.isEmpty { refuser(champ, absent) }
    if texte.count > maximum { refuser(champ, "Raccourcissez ce texte\u{202F}: \(maximum) caractères au plus.") }
    return texte
  }

  /// A text that may be missing.
  mutating func facultatif(_ champ: String, maximum: Int = 200) -> String? {
    let texte = formulaire[champ]
    if texte.isEmpty { return nil }
    if texte.count > maximum { refuser(champ, "Raccourcissez ce texte\u{202F}: \(maximum) caractères au plus.") }
    return texte
  }

  /// An e-mail address that must be there.
  mutating func courriel(_ champ: String) -> String {
    let texte = texte(champ, "Écrivez une adresse électronique, pour que nous puissions vous répondre.")
    if !texte.isEmpty, !AdresseElectronique.estBonne(texte) {
      refuser(champ, "Vérifiez l’adresse\u{202F}: elle s’écrit comme nom@exemple.fr, sans accent ni espace.")
    }
    return texte
  }

  /// An e-mail address that may be missing; `nil` where it is.
  @discardableResult
  mutating func courrielFacultatif(_ champ: String) -> String? { formulaire[champ].isEmpty ? nil : courriel(champ) }

  /// A day that must be there, as the browser's own field gives it, or as one writes it.
  mutating func jour(_ champ: String, _ absent: String) -> Jour? {
    let texte = formulaire[champ]
    if texte.isEmpty {
      refuser(champ, absent)
      return nil
    }
    if let jour = Jour(iso: texte) { return jour }
    let parties = texte.split(separator: "/").compactMap { Int($0) }
    if parties.count == 3, let jour = Jour(parties[2], parties[1], parties[0]) { return jour }
    refuser(champ, "Écrivez la date ainsi\u{202F}: 07/12/2026.")
    return nil
  }

  /// One of several choices.
  mutating func choix<C: RawRepresentable>(_ champ: String, _ absent: String, comme _: C.Type = C.self) -> C? where C.RawValue == String {
    if let choix = C(rawValue: formulaire[champ]) { return choix }
    refuser(champ, absent)
    return nil
  }
}
