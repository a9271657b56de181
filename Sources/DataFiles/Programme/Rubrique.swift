import Domaine

/// What a section of a programme gives, value by value, each with its origin.
///
/// Anywhere a value is expected, three things may stand: the value (published); `complete: …` with its `raison: …` (ours; what lies beneath is ours too);
/// `non dit` (the provider is silent). In a list, `retire: …` with its `raison: …` notes a line of the provider's that we took out.
final class Rubrique {
  private let fields: Fields
  private let raison: String?
  private let removals: Removals

  /// The removals of the whole file, in the order of its lines.
  final class Removals {
    var notes: [Programme.Retrait] = []
  }

  init(_ fields: Fields, raison: String?, removals: Removals) {
    self.fields = fields
    self.raison = raison
    self.removals = removals
  }

  private var log: FaultLog { fields.log }

  /// A value.
  func un<Value>(_ key: String, _ scalar: Scalar<Value>) -> Donnee<Value> {
    donnee(key) { node, _ in scalar(node, self.log) }
  }

  /// A list of values; a value alone is a list of one.
  func liste<Value>(_ key: String, _ scalar: Scalar<Value>) -> Liste<Value> {
    elements(key) { node, _ in scalar(node, self.log) }
  }

  /// A section.
  func rubrique<Section>(_ key: String, _ body: @escaping (Rubrique) -> Section) -> Donnee<Section> {
    donnee(key) { node, raison in self.section(node, raison, body) }
  }

  /// A list of sections; a section alone is a list of one.
  func rubriques<Section>(_ key: String, _ body: @escaping (Rubrique) -> Section) -> Liste<Section> {
    elements(key) { node, raison in self.section(node, raison, body) }
  }

  private func section<Section>(_ node: DataNode, _ raison: String?, _ body: (Rubrique) -> Section) -> Section {
    let fields = Fields(node, log: log)
    let section = body(Rubrique(fields, raison: raison, removals: removals))
    fields.close()
    return section
  }

  private func donnee<Value>(_ key: String, _ read: (DataNode, String?) -> Value?) -> Donnee<Value> {
    guard let entry = fields.entry(key) else { return .nonDit(fields.lieu) }
    return origine(entry.value, entry.lieu, raison, read)
  }

  private func elements<Value>(_ key: String, _ read: (DataNode, String?) -> Value?) -> Liste<Value> {
    donnee(key) { node, raison in
      guard case .list(let nodes) = node.shape else {
        return [self.origine(node, node.lieu, raison, read)]
      }
      return nodes.compactMap { node in self.estRetire(node) ? nil : self.origine(node, node.lieu, raison, read) }
    }
  }
}

extension Rubrique {
  /// The value at its place, with its origin.
  private func origine<Value>(_ node: DataNode, _ lieu: Lieu, _ raison: String?, _ read: (DataNode, String?) -> Value?) -> Donnee<Value> {
    if node.estTu { return .nonDit(lieu) }
    if let (value, notre) = complement(node) {
      guard let value, let lu = read(value, notre) else { return .nonDit(lieu) }
      return .complete(lu, raison: notre, lieu)
    }
    guard let lu = read(node, raison) else { return .nonDit(lieu) }
    return raison.map { .complete(lu, raison: $0, lieu) } ?? .publie(lu, lieu)
  }

  /// What we completed, and why; `nil` where the value is the provider's.
  private func complement(_ node: DataNode) -> (value: DataNode?, raison: String)? {
    guard case .map(let entries) = node.shape, entries.contains(where: { $0.key == "complete" }) else { return nil }
    let fields = Fields(node, log: log)
    let value = fields.required("complete")?.value
    let raison = raison(fields)
    fields.close()
    return (value, raison)
  }

  /// Notes what was taken out of a list.
  private func estRetire(_ node: DataNode) -> Bool {
    guard case .map(let entries) = node.shape, entries.contains(where: { $0.key == "retire" }) else { return false }
    let fields = Fields(node, log: log)
    let texte = fields.required("retire").flatMap { Scalar.texte($0.value, log) } ?? ""
    removals.notes.append(Programme.Retrait(texte: texte, raison: raison(fields), lieu: node.lieu))
    fields.close()
    return true
  }

  private func raison(_ fields: Fields) -> String {
    fields.required("raison").flatMap { Scalar.texte($0.value, log) } ?? ""
  }
}
