/// Something that a gesture names by its identifier.
public protocol Identifie: Hashable, Sendable {
  /// Its name without meaning.
  var id: Identifiant<Self> { get }
}

extension Array where Element: Identifie {
  /// The element of this identifier. Setting it replaces the one that stands there, adds it at the end where there is none, or removes it.
  public subscript(id: Identifiant<Element>) -> Element? {
    get { first { $0.id == id } }
    set {
      let place = firstIndex { $0.id == id }
      switch (place, newValue) {
      case (let place?, let element?): self[place] = element
      case (let place?, nil): remove(at: place)
      case (nil, let element?): append(element)
      case (nil, nil): break
      }
    }
  }
}
