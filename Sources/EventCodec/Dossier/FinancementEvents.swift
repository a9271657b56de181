public import Domaine

extension Dossier.Financement.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .arrete(let payeurs, let prix, let temps, let le):
      StoredEvent("financement.arrete.v1", ["payeurs": payeurs, "prix": prix, "temps": temps, "le": le])
    case .devisAccepte(let payeur, let le): StoredEvent("financement.devisAccepte.v1", ["payeur": payeur, "le": le])
    case .commandeRecue(let payeur, let commande) where commande == Commande(reference: commande.reference, recueLe: commande.recueLe):
      StoredEvent("financement.commandeRecue.v1", ["payeur": payeur, "reference": commande.reference, "le": commande.recueLe])
    case .commandeRecue(let payeur, let commande): StoredEvent("financement.commandeRecue.v2", ["payeur": payeur, "commande": commande])
    case .pieceFournie(let payeur, let piece, let le): StoredEvent("financement.pieceFournie.v1", ["payeur": payeur, "piece": piece, "le": le])
    case .priseEnChargeAccordee(let payeur, let le): StoredEvent("financement.priseEnChargeAccordee.v1", ["payeur": payeur, "le": le])
    case .prestataireRefuse(let payeur, let le): StoredEvent("financement.prestataireRefuse.v1", ["payeur": payeur, "le": le])
    case .cpfDemande(let demande): StoredEvent("financement.cpfDemande.v1", ["demande": demande])
    case .cpfPropose(let le): StoredEvent("financement.cpfPropose.v1", ["le": le])
    case .cpfAccepte(let le): StoredEvent("financement.cpfAccepte.v1", ["le": le])
    case .cpfEntreeDeclaree(let le): StoredEvent("financement.cpfEntreeDeclaree.v1", ["le": le])
    case .cpfSortieDeclaree(let le): StoredEvent("financement.cpfSortieDeclaree.v1", ["le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "financement.arrete.v1": self = .arrete(try fields("payeurs"), prix: try fields("prix"), temps: try fields("temps"), le: try fields("le"))
    case "financement.devisAccepte.v1": self = .devisAccepte(try fields("payeur"), le: try fields("le"))
    case "financement.commandeRecue.v1":
      self = .commandeRecue(try fields("payeur"), Commande(reference: try fields("reference"), recueLe: try fields("le")))
    case "financement.commandeRecue.v2": self = .commandeRecue(try fields("payeur"), try fields("commande"))
    case "financement.pieceFournie.v1": self = .pieceFournie(try fields("payeur"), try fields("piece"), le: try fields("le"))
    case "financement.priseEnChargeAccordee.v1": self = .priseEnChargeAccordee(try fields("payeur"), le: try fields("le"))
    case "financement.prestataireRefuse.v1": self = .prestataireRefuse(try fields("payeur"), le: try fields("le"))
    case "financement.cpfDemande.v1": self = .cpfDemande(try fields("demande"))
    case "financement.cpfPropose.v1": self = .cpfPropose(le: try fields("le"))
    case "financement.cpfAccepte.v1": self = .cpfAccepte(le: try fields("le"))
    case "financement.cpfEntreeDeclaree.v1": self = .cpfEntreeDeclaree(le: try fields("le"))
    case "financement.cpfSortieDeclaree.v1": self = .cpfSortieDeclaree(le: try fields("le"))
    default: throw event.unknown
    }
  }
}

extension TempsDuBilan: Storable {}
extension PieceDeFinancement: Storable {}
extension Payeur.Sorte: Storable {}

extension Payeur: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "sorte": sorte, "nom": nom, "part": part, "reference": reference]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(id: try fields("id"), sorte: try fields("sorte"), nom: try fields("nom"), part: try fields("part"), reference: try fields("reference"))
  }
}

extension Commande: Storable {
  /// Its fields.
  public var stored: JSON { Fields(["id": id, "reference": reference, "recueLe": recueLe, "nombre": nombre, "plafond": plafond]).stored }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      id: try fields("id"), reference: try fields("reference"), recueLe: try fields("recueLe"), nombre: try fields("nombre"),
      plafond: try fields("plafond"))
  }
}

extension DemandeCpf: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields(["numero": numero, "le": le, "precedentLe": precedentLe, "parEmployeur": precedentPayeParEmployeur, "solde": solde]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    self.init(
      numero: try fields("numero"), le: try fields("le"), precedentLe: try fields("precedentLe"), precedentPayeParEmployeur: try fields("parEmployeur"),
      solde: try fields("solde"))
  }
}
