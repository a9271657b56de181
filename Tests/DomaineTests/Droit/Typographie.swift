import Domaine

/// What is wrong in a French sentence that a person will read; empty where it can be shown as it is.
func defauts(_ phrase: String) -> [String] {
  let signes = Array(phrase)
  var defauts: [String] = []
  if phrase.last != "." { defauts.append("sans point final") }
  if phrase.contains("'") { defauts.append("apostrophe droite") }
  if phrase.contains("!") { defauts.append("point d'exclamation") }
  if phrase.contains("  ") { defauts.append("deux espaces") }
  if signes.first?.isUppercase != true { defauts.append("sans majuscule") }
  for rang in signes.indices.dropFirst() where ";:!?»%€".contains(signes[rang]) {
    let attendu: Set<Character> = "%€".contains(signes[rang]) ? ["\u{A0}"] : ["\u{202F}"]
    if !attendu.contains(signes[rang - 1]) { defauts.append("espace avant \(signes[rang])") }
  }
  for mot in ["Pole emploi", "Pôle emploi", "Optional", "nil"] where phrase.contains(mot) { defauts.append(mot) }
  return defauts
}
