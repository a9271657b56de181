import Domaine

/// A section read straight into a value of the domain: what must be there, and what may lack.
///
/// Nothing after the colon, or `non dit`, is the same as no line at all.
struct Section {
  private let fields: Fields?
  private let log: FaultLog

  /// A section; a fault, and nothing in it, for anything else than one.
  init(_ node: DataNode, log: FaultLog) {
    fields = Fields(node, log: log)
    self.log = log
  }

  private init() { (fields, log) = (nil, FaultLog()) }

  /// A section that isn't there: nothing in it, and nothing noted.
  static var none: Section { Section() }

  /// What `body` makes of it; the keys that it didn't ask for are noted.
  func read<Value>(_ body: (Section) -> Value) -> Value {
    defer { fields?.close() }
    return body(self)
  }

  /// A value that must be there.
  func required<Value>(_ key: String, _ scalar: Scalar<Value>) -> Value? { entry(required: key).flatMap { scalar($0.value, log) } }

  /// A section that must be there.
  func required<Value>(_ key: String, _ body: (Section) -> Value) -> Value? {
    entry(required: key).map { Section($0.value, log: log).read(body) }
  }

  /// A value that may lack; `silence` is what to do where it is empty, for a key that had better not be there then.
  func optional<Value>(_ key: String, _ scalar: Scalar<Value>, silence: String? = nil) -> Value? {
    guard let entry = fields?.entry(key) else { return nil }
    guard entry.value.estTu else { return scalar(entry.value, log) }
    if let silence { log.note(.valeur, entry.value.lieu, silence) }
    return nil
  }

  /// A section that may lack.
  func optional<Value>(_ key: String, _ body: (Section) -> Value) -> Value? {
    guard let entry = fields?.entry(key), !entry.value.estTu else { return nil }
    return Section(entry.value, log: log).read(body)
  }

  /// What stands there, for what may be written in more than one shape; `nil` where there is nothing.
  func node(_ key: String) -> DataNode? {
    guard let entry = fields?.entry(key), !entry.value.estTu else { return nil }
    return entry.value
  }

  /// Sections, one a line; none where there is no such key. Those of which `body` makes nothing are left out.
  func sections<Value>(_ key: String, _ body: (Section) -> Value?) -> [Value] {
    guard let node = node(key) else { return [] }
    guard case .list(let nodes) = node.shape else {
      log.note(.type, node.lieu, "Écrivez ici une liste (des lignes qui commencent par un tiret), et non \(node.nom).")
      return []
    }
    return nodes.compactMap { Section($0, log: log).read(body) }
  }

  /// Values; one alone is a list of one. `nil` where there is no such key.
  func values<Value>(_ key: String, _ scalar: Scalar<Value>) -> [Value]? {
    guard let node = node(key) else { return nil }
    guard case .list(let nodes) = node.shape else { return scalar(node, log).map { [$0] } ?? [] }
    return nodes.compactMap { scalar($0, log) }
  }

  private func entry(required key: String) -> DataNode.Entry? {
    guard let entry = fields?.required(key) else { return nil }
    guard entry.value.estTu else { return entry }
    log.note(.cleManquante, entry.lieu, "Remplissez la clé «\u{202F}\(key)\u{202F}».")
    return nil
  }
}

extension DataNode {
  /// Nothing after the colon, or `non dit`.
  var estTu: Bool {
    guard case .scalar(let texte, plain: true) = shape else { return false }
    return ["", "~", "null", "non dit"].contains(texte)
  }
}
