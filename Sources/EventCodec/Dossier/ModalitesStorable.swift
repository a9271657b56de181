public import Domaine

extension Presence: Storable {}
extension Prix.JalonFacture: Storable {}

extension ProgrammeRef: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "version": version]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), version: try fields("version"))
  }
}

extension Modalites: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "programme": programme, "intitule": intitule, "seances": seances, "travailGuide": travailGuide, "rechercheIncluse": rechercheIncluse,
      "amplitude": amplitude, "ecartMaximal": ecartMaximal, "modes": modes, "changement": changement, "demarrageMaximal": demarrageMaximal,
      "accesMaximal": accesMaximal, "synthese": synthese, "presence": presence, "second": secondConsultantPossible, "bonDeCommande": bonDeCommandeExige,
      "suiviMois": suiviMois, "prix": prix, "reponseHeures": reponseHeures, "objectifs": syntheseObjectifs,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      programme: try fields("programme"), intitule: try fields("intitule"), seances: try fields("seances"), travailGuide: try fields("travailGuide"),
      rechercheIncluse: try fields("rechercheIncluse"), amplitude: try fields("amplitude"), ecartMaximal: try fields("ecartMaximal"),
      modes: try fields("modes"), changement: try fields("changement"), demarrageMaximal: try fields("demarrageMaximal"),
      accesMaximal: try fields("accesMaximal"), synthese: try fields("synthese"), presence: try fields("presence"),
      secondConsultantPossible: try fields("second"), bonDeCommandeExige: try fields("bonDeCommande"), suiviMois: try fields("suiviMois"),
      prix: try fields("prix"), reponseHeures: try fields("reponseHeures"), syntheseObjectifs: try fields("objectifs"))
  }
}

extension SeancePrevue: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["phase": phase, "duree": duree]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(try fields("phase"), try fields("duree"))
  }
}

extension Amplitude: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["minimumJours": minimumJours, "maximumMois": maximumMois]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(minimumJours: try fields("minimumJours"), maximumMois: try fields("maximumMois"))
  }
}

extension Changement: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["preavisJours": preavisJours, "accordEmployeur": accordEmployeur, "exceptions": exceptions]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(preavisJours: try fields("preavisJours"), accordEmployeur: try fields("accordEmployeur"), exceptions: try fields("exceptions"))
  }
}

extension Prix: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["horsTaxe": horsTaxe, "tva": tva, "jalonFacture": jalonFacture]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(horsTaxe: try fields("horsTaxe"), tva: try fields("tva"), jalonFacture: try fields("jalonFacture"))
  }
}
