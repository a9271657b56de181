import Domaine

/// A value of a data file, with its place. Nothing of YAML is left in it: no anchor, no tag, no key that is not a text.
struct DataNode {
  /// What is written there.
  indirect enum Shape {
    /// A text; `plain` where it bears no quotes, so that `non dit` may be told from « non dit ».
    case scalar(String, plain: Bool)
    case list([DataNode])
    case map([Entry])
  }

  /// A key and its value.
  struct Entry {
    let key: String
    /// Where the key stands: what a person looks for.
    let lieu: Lieu
    let value: DataNode
  }

  let shape: Shape
  let lieu: Lieu

  /// What is written there, as a sentence names it.
  var nom: String {
    switch shape {
    case .scalar: "un texte"
    case .list: "une liste"
    case .map: "une rubrique"
    }
  }
}
