import Domaine

extension Formulaire {
  /// What was typed under a name, or what stood there before anything was.
  func valeur(_ nom: String, _ defaut: String = "") -> String { coche(nom) ? self[nom] : defaut }
}

extension Saisie {
  /// A sum, as one writes it: `1 200`, `1200,50`.
  mutating func montant(_ champ: String, _ absent: String) -> Montant? {
    let ecrit = texte(champ, absent, maximum: 20)
    let chiffres = ecrit.filter { !$0.isWhitespace && $0 != "€" && $0 != "\u{202F}" }.replacing(".", with: ",").split(
      separator: ",", omittingEmptySubsequences: false)
    let entiers = chiffres.first.flatMap { Int($0) }
    let centimes = chiffres.count == 1 ? 0 : chiffres.count == 2 && chiffres[1].count <= 2 ? Int((chiffres[1] + "00").prefix(2)) : nil
    if let entiers, let centimes, entiers >= 0, centimes >= 0 { return .euros(entiers, centimes) }
    if !ecrit.isEmpty { refuser(champ, "Écrivez la somme ainsi\u{202F}: 1200,50.") }
    return nil
  }

  /// A day that may be missing.
  mutating func jourFacultatif(_ champ: String) -> Jour? { facultatif(champ) == nil ? nil : jour(champ, "") }

  /// A name without meaning that the page itself gave: anything else is no form of ours.
  mutating func identifiant<Chose>(_ champ: String, comme _: Chose.Type = Chose.self) -> Identifiant<Chose>? {
    if let id = Identifiant<Chose>(texte(champ, "Rechargez la page, puis recommencez.", maximum: 32)) { return id }
    return nil
  }

  /// A SIREN or a SIRET, blanks and all.
  mutating func siret(_ champ: String, _ absent: String) -> String {
    let ecrit = texte(champ, absent, maximum: 20)
    let chiffres = ecrit.filter(\.isNumber)
    if !ecrit.isEmpty, chiffres.count != 9, chiffres.count != 14 { refuser(champ, "Un SIRET a quatorze chiffres, un SIREN neuf.") }
    return ecrit
  }
}
