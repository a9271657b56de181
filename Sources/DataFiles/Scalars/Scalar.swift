import Domaine

/// A way to read a text into a value: a date, an amount, one of several words.
struct Scalar<Value> {
  /// Why a text could not be read.
  struct Fault: Error {
    var nature = FauteDeFichier.Nature.valeur
    let phrase: String
  }

  /// Reads a text whose ends bear no space.
  let read: (String) -> Result<Value, Fault>

  /// The value that a node holds; `nil`, with the fault noted, where it holds none.
  func callAsFunction(_ node: DataNode, _ log: FaultLog) -> Value? {
    guard case .scalar(let texte, _) = node.shape else {
      log.note(.type, node.lieu, "Écrivez ici une valeur simple, et non \(node.nom).")
      return nil
    }
    switch read(Cursor.trimmed(texte)) {
    case .success(let value): return value
    case .failure(let fault):
      log.note(fault.nature, node.lieu, fault.phrase)
      return nil
    }
  }

  /// A way to read that gives no value where `transform` gives none.
  static func expecting(_ attendu: String, _ transform: @escaping (String) -> Value?) -> Scalar {
    Scalar { texte in
      if let value = transform(texte) { return .success(value) }
      return .failure(Fault(phrase: "Écrivez \(attendu), et non «\u{202F}\(Spelling.short(texte))\u{202F}»."))
    }
  }
}

/// Reads numbers and words off a text, spaces of every kind left out.
struct Cursor {
  private var reste: Substring

  init(_ texte: String) {
    reste = texte[...]
  }

  /// A text without the spaces at its ends.
  static func trimmed(_ texte: String) -> String {
    let debut = texte.drop(while: \.isWhitespace)
    guard let fin = debut.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(debut[...fin])
  }

  var atEnd: Bool {
    mutating get {
      skip()
      return reste.isEmpty
    }
  }

  private mutating func skip() {
    reste = reste.drop(while: \.isWhitespace)
  }

  /// A whole number of at most nine digits, `1 920` included; `nil` where there is none.
  mutating func number(grouped: Bool = false) -> Int? {
    skip()
    var chiffres = ""
    while let premier = reste.first {
      if premier.isASCII, premier.isNumber {
        chiffres.append(premier)
        reste.removeFirst()
      } else if grouped, premier.isWhitespace, !chiffres.isEmpty, reste.dropFirst().first?.isNumber == true {
        reste.removeFirst()
      } else {
        break
      }
    }
    return chiffres.count > 9 ? nil : Int(chiffres)
  }

  /// Takes one of several words or signs, whatever its case; `false` where none is next.
  mutating func take(_ mots: String...) -> Bool {
    skip()
    for mot in mots where reste.lowercased().hasPrefix(mot) {
      let suite = reste.dropFirst(mot.count)
      if let derniere = mot.last, derniere.isLetter, suite.first?.isLetter == true { continue }
      reste = suite
      return true
    }
    return false
  }
}
