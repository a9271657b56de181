/// Looks whether a definition holds together. It goes on to the end whatever it finds, so that all is mended at once.
struct Examen {
  private(set) var defauts: [Defaut] = []

  mutating func noter(_ chemin: String, decalage: Int = 0, _ phrase: String) {
    defauts.append(Defaut(chemin, decalage: decalage, phrase))
  }

  /// Notes each name of a list that was already given in it.
  mutating func uniques(_ noms: [String], _ chemin: (Int) -> String) {
    var vus: Set<String> = []
    for (rang, nom) in noms.enumerated() where !vus.insert(nom).inserted {
      noter(chemin(rang), "Donnez un autre nom\u{202F}: «\u{202F}\(nom)\u{202F}» est déjà pris plus haut.")
    }
  }

  mutating func presentation(_ definition: Questionnaire.Definition) {
    let provenance = definition.provenance
    uniques(provenance.validations.map(\.langue)) { "validations[\($0 + 1)].langue" }
    if provenance.validation == nil {
      noter(
        "validations", "Dites ce que l’on sait de ce questionnaire en «\u{202F}\(provenance.langue)\u{202F}», ne serait-ce que «\u{202F}exploratoire\u{202F}».")
    }
    if definition.portee.dit.isEmpty { noter("dit", "Dites ce que le résultat permet de dire.") }
    if definition.portee.neDitPas.isEmpty { noter("neDitPas", "Dites ce que le résultat ne permet pas de dire.") }
  }

  mutating func questions(_ definition: Questionnaire.Definition) {
    if definition.parties.isEmpty { noter("parties", "Écrivez au moins une partie.") }
    uniques(definition.parties.map(\.id)) { "parties[\($0 + 1)].id" }
    let places = definition.places
    uniques(places.map(\.item.id)) { "\(places[$0].chemin).id" }
    for (rang, partie) in definition.parties.enumerated() where partie.items.isEmpty {
      noter("parties[\(rang + 1)]", "Écrivez au moins une question dans cette partie.")
    }
    for place in places {
      if Condition.reserves.contains(place.item.id) || place.item.id.hasPrefix("-") {
        noter(
          "\(place.chemin).id", "Choisissez un autre nom\u{202F}: «\u{202F}\(place.item.id)\u{202F}» se lirait autrement dans une condition ou une échelle.")
      }
      forme(place.item.forme, place.chemin)
    }
  }
}

extension Questionnaire.Definition {
  /// An item, where it stands in the file, and in which group.
  struct Place {
    let item: Questionnaire.Item
    let chemin: String
    /// The rank of its group.
    let partie: Int
  }

  /// Every item with its place, in the order in which they are asked.
  var places: [Place] {
    parties.enumerated().flatMap { rang, partie in
      partie.items.enumerated().map { Place(item: $0.element, chemin: "parties[\(rang + 1)].items[\($0.offset + 1)]", partie: rang) }
    }
  }
}
