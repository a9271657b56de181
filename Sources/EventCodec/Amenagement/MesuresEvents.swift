public import Domaine

extension Amenagement.Mesures.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .decidees(let effets, let le): StoredEvent("mesures.decidees.v1", ["effets": effets, "le": le])
    case .reoriente(let le): StoredEvent("mesures.reoriente.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "mesures.decidees.v1": self = .decidees(try fields("effets"), le: try fields("le"))
    case "mesures.reoriente.v1": self = .reoriente(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension EffetsAmenagement.Corps: Storable {
  /// Points.
  public var stored: JSON { .int(Int64(rawValue)) }
  /// The size of so many points.
  public init(stored: JSON) throws(CodecError) {
    guard let corps = Self(rawValue: try Int(stored: stored)) else { throw CodecError("unknown size of type") }
    self = corps
  }
}

extension EffetsAmenagement: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "seanceMaximale": seanceMaximale, "corps": corps, "pauseApres": pauseApres, "ecartMinimal": ecartMinimal, "lieuAccessible": lieuAccessible,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      seanceMaximale: try fields("seanceMaximale"), corps: try fields("corps"), pauseApres: try fields("pauseApres"),
      ecartMinimal: try fields("ecartMinimal"), lieuAccessible: try fields("lieuAccessible"))
  }
}
