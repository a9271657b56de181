public import Domaine

extension Empreinte: Storable {
  /// 64 hexadecimal digits.
  public var stored: JSON { .string(description) }
  /// The hash of these digits.
  public init(stored: JSON) throws(CodecError) {
    guard let value = Empreinte(try String(stored: stored)) else { throw CodecError("not a hash") }
    self = value
  }
}

extension Set: Storable where Element: Storable & RawRepresentable, Element.RawValue == String {
  /// The values in the order of their names, so that the same set is always the same bytes.
  public var stored: JSON { .array(map(\.rawValue).sorted().map(JSON.string)) }
  /// The values, whatever their order.
  public init(stored: JSON) throws(CodecError) { self.init(try [Element](stored: stored)) }
}

extension Role: Storable {}
extension PhaseLegale: Storable {}
extension ModeSeance: Storable {}
extension JoursFeries.Territoire: Storable {}

/// The events of one part of an aggregate, as they are stored: each is two lines, one each way.
protocol StorablePart: Sendable {
  /// The event under the newest version of its name.
  var stored: StoredEvent { get }
  /// The event read back, whatever the version of its name.
  init(_ event: StoredEvent) throws(CodecError)
}
