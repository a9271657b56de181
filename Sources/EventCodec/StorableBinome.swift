public import Domaine

extension Partie: Storable {}
extension TermeDuBilan.Motif: Storable {}

extension Binome: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["beneficiaire": beneficiaire, "consultant": consultant]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(beneficiaire: try fields("beneficiaire"), consultant: try fields("consultant"))
  }
}

extension Acteur: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["personne": personne, "role": role]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("personne"), try fields("role"))
  }
}

extension TermeDuBilan: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["jour": jour, "motif": motif]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("jour"), try fields("motif"))
  }
}
