import Domaine

/// A form with files, as browsers send it (`multipart/form-data`, RFC 7578 as the HTML standard writes it): its fields as texts, its files as bytes that nobody reads
/// (docs/adr/0014). What is not written just so is refused whole.
struct Multipart: Equatable {
  /// The texts, by the names of their fields.
  private(set) var champs: [String: String] = [:]
  /// The files that were chosen, by the names of their fields: an empty one is none. What the browser says of their names and kinds is left out.
  private(set) var fichiers: [String: [UInt8]] = [:]

  /// What came is no whole form.
  struct Illisible: Error, Equatable {}

  /// At most so many parts, and so many bytes before each.
  static let (partsAuPlus, entetesAuPlus) = (200, 4_096)

  /// Reads a body.
  ///
  /// - Parameter frontiere: What stands between its parts, as the head of the request says it.
  init(_ corps: [UInt8], frontiere: String) throws(Illisible) {
    let trait = Array("--\(frontiere)".utf8)
    guard corps.starts(with: trait) else { throw Illisible() }
    var (place, parts) = (trait.count, 0)
    while !Multipart.est("--", a: place, dans: corps) {
      parts += 1
      let contenu = try Multipart.apresEntetes(corps, place)
      guard parts <= Multipart.partsAuPlus, let fin = Multipart.fin(corps, depuis: contenu, trait) else { throw Illisible() }
      let (nom, estUnFichier) = try Multipart.nom(corps[place..<contenu])
      prendre(nom, corps[contenu..<fin], fichier: estUnFichier)
      place = fin + 2 + trait.count
    }
    let reste = corps[(place + 2)...]
    if !reste.isEmpty, !reste.elementsEqual([0x0D, 0x0A]) { throw Illisible() }
  }

  /// What stands between the parts of a form, as the head of its request says it; `nil` for a form of another kind.
  static func frontiere(_ entete: String?) -> String? {
    guard let entete = entete.flatMap(EnteteParametre.init), entete.valeur == "multipart/form-data", let frontiere = entete.parametres["boundary"],
      (1...70).contains(frontiere.utf8.count), frontiere.utf8.allSatisfy({ Multipart.permis.contains($0) }), frontiere.utf8.last != 0x20
    else { return nil }
    return frontiere
  }

  /// What a boundary may be made of (RFC 2046).
  private static let permis = Set("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'()+_,-./:=? ".utf8)

  private mutating func prendre(_ nom: String, _ octets: ArraySlice<UInt8>, fichier: Bool) {
    if !fichier {
      champs[nom] = String(decoding: octets.filter { $0 != 0 }, as: UTF8.self)
    } else if !octets.isEmpty {
      fichiers[nom] = Array(octets)
    }
  }

  // MARK: - Places in the body

  /// Where the content of a part begins, whose boundary ends at a place.
  private static func apresEntetes(_ corps: [UInt8], _ place: Int) throws(Illisible) -> Int {
    guard est("\r\n", a: place, dans: corps) else { throw Illisible() }
    let bout = min(corps.count, place + entetesAuPlus)
    guard let fin = chercher(Array("\r\n\r\n".utf8), dans: corps, place..<bout) else { throw Illisible() }
    return fin + 4
  }

  /// Where the content ends that begins at a place: the next boundary that is one, and not the beginning of a longer line.
  private static func fin(_ corps: [UInt8], depuis debut: Int, _ trait: [UInt8]) -> Int? {
    var place = debut
    while let trouve = chercher([0x0D, 0x0A] + trait, dans: corps, place..<corps.count) {
      let apres = trouve + 2 + trait.count
      if est("\r\n", a: apres, dans: corps) || est("--", a: apres, dans: corps) { return trouve }
      place = trouve + 1
    }
    return nil
  }

  private static func est(_ texte: String, a place: Int, dans corps: [UInt8]) -> Bool {
    place <= corps.count && corps[place...].starts(with: texte.utf8)
  }

  private static func chercher(_ motif: [UInt8], dans corps: [UInt8], _ ou: Range<Int>) -> Int? {
    corps.withUnsafeBufferPointer { octets in
      var place = ou.lowerBound
      while place + motif.count <= ou.upperBound {
        if octets[place] == motif[0], octets[place..<place + motif.count].elementsEqual(motif) { return place }
        place += 1
      }
      return nil
    }
  }

  /// The name of the field that a part is of, and whether it is a file.
  private static func nom(_ entetes: ArraySlice<UInt8>) throws(Illisible) -> (nom: String, estUnFichier: Bool) {
    let lignes = String(decoding: entetes, as: UTF8.self).split(separator: "\r\n")
    let dispositions = lignes.filter { $0.lowercased().hasPrefix("content-disposition:") }
    guard dispositions.count == 1, let disposition = EnteteParametre(String(dispositions[0].drop { $0 != ":" }.dropFirst())),
      disposition.valeur == "form-data", let nom = disposition.parametres["name"], !nom.isEmpty, lignes.allSatisfy({ $0.contains(":") })
    else { throw Illisible() }
    return (nom, disposition.parametres["filename"] != nil)
  }
}

/// The value of a head and what qualifies it: `form-data; name="scan"; filename="x.pdf"`.
struct EnteteParametre: Equatable {
  /// In lower case.
  let valeur: String
  /// By their names, in lower case.
  let parametres: [String: String]

  /// Reads what is written just so; `nil` for anything else. Browsers write a quote in a quoted text as `%22`: the first quote ends it.
  init?(_ texte: String) {
    var reste = texte[...]
    valeur = reste.prendre { $0 != ";" }.sansBlancs.lowercased()
    var parametres: [String: String] = [:]
    while reste.popFirst() != nil {
      let nom = reste.prendre { $0 != "=" && $0 != ";" }.sansBlancs.lowercased()
      guard !nom.isEmpty, reste.popFirst() == "=" else { return nil }
      let cite = reste.first == "\""
      if cite { reste.removeFirst() }
      let contenu = reste.prendre { cite ? $0 != "\"" : $0 != ";" }
      if cite {
        guard reste.popFirst() != nil, reste.prendre({ $0 != ";" }).sansBlancs.isEmpty else { return nil }
      }
      if parametres.updateValue(cite ? String(contenu) : contenu.sansBlancs, forKey: nom) != nil { return nil }
    }
    self.parametres = parametres
  }
}

extension Substring {
  /// Takes what comes first.
  fileprivate mutating func prendre(_ tantQue: (Character) -> Bool) -> Substring {
    let pris = prefix(while: tantQue)
    self = self[pris.endIndex...]
    return pris
  }

  /// Without the blanks around it.
  fileprivate var sansBlancs: String {
    let debut = drop { $0 == " " || $0 == "\t" }
    return String(String(debut.reversed().drop { $0 == " " || $0 == "\t" }.reversed()))
  }
}
