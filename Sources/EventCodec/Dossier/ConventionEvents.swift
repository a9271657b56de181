public import Domaine

extension Dossier.Convention.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .preparee(let projet, let le) where projet.periode == nil: StoredEvent("convention.preparee.v1", ["projet": projet, "le": le])
    case .preparee(let projet, let le): StoredEvent("convention.preparee.v2", ["projet": projet, "le": le])
    case .transmise(let a): StoredEvent("convention.transmise.v1", ["a": a])
    case .signee(let signature): StoredEvent("convention.signee.v1", ["signature": signature])
    case .reserveNotee(let delai): StoredEvent("convention.reserveNotee.v1", ["delai": delai])
    case .refusee(let le): StoredEvent("convention.refusee.v1", ["le": le])
    case .silenceConstate(let le): StoredEvent("convention.silenceConstate.v1", ["le": le])
    case .importee(let projet, let transmiseLe, let signatures) where projet.periode == nil:
      StoredEvent("convention.importee.v1", ["projet": projet, "transmiseLe": transmiseLe, "signatures": signatures])
    case .importee(let projet, let transmiseLe, let signatures):
      StoredEvent("convention.importee.v2", ["projet": projet, "transmiseLe": transmiseLe, "signatures": signatures])
    case .retractee(let le): StoredEvent("convention.retractee.v1", ["le": le])
    case .annulee(let le): StoredEvent("convention.annulee.v1", ["le": le])
    case .avenantConclu(let avenant): StoredEvent("convention.avenantConclu.v1", ["avenant": avenant])
    case .avenantPropose(let projet): StoredEvent("convention.avenantPropose.v1", ["projet": projet])
    case .avenantSigne(let signature): StoredEvent("convention.avenantSigne.v1", ["signature": signature])
    case .avenantRefuse(let texte, let par, let le): StoredEvent("convention.avenantRefuse.v1", ["texte": texte, "par": par, "le": le])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "convention.preparee.v1", "convention.preparee.v2": self = .preparee(try fields("projet"), le: try fields("le"))
    case "convention.transmise.v1": self = .transmise(a: try fields("a"))
    case "convention.signee.v1": self = .signee(try fields("signature"))
    case "convention.reserveNotee.v1": self = .reserveNotee(try fields("delai"))
    case "convention.refusee.v1": self = .refusee(le: try fields("le"))
    case "convention.silenceConstate.v1": self = .silenceConstate(le: try fields("le"))
    case "convention.importee.v1", "convention.importee.v2":
      self = .importee(try fields("projet"), transmiseLe: try fields("transmiseLe"), try fields("signatures"))
    case "convention.retractee.v1": self = .retractee(le: try fields("le"))
    case "convention.annulee.v1": self = .annulee(le: try fields("le"))
    case "convention.avenantConclu.v1": self = .avenantConclu(try fields("avenant"))
    case "convention.avenantPropose.v1": self = .avenantPropose(try fields("projet"))
    case "convention.avenantSigne.v1": self = .avenantSigne(try fields("signature"))
    case "convention.avenantRefuse.v1": self = .avenantRefuse(texte: try fields("texte"), par: try fields("par"), le: try fields("le"))
    default: throw event.unknown
    }
  }
}
