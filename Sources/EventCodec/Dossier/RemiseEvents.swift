public import Domaine

extension Dossier.Remise.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .resultatRemis(let empreinte, let le): StoredEvent("remise.resultatRemis.v1", ["empreinte": empreinte, "le": le])
    case .syntheseRemise(let empreinte, let le): StoredEvent("remise.syntheseRemise.v1", ["empreinte": empreinte, "le": le])
    case .syntheseSignee(let par, let le): StoredEvent("remise.syntheseSignee.v1", ["par": par, "le": le])
    case .signatureRefusee(let par, let le): StoredEvent("remise.signatureRefusee.v1", ["par": par, "le": le])
    case .donneesRemises(let a): StoredEvent("remise.donneesRemises.v1", ["a": a])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "remise.resultatRemis.v1": self = .resultatRemis(try fields("empreinte"), le: try fields("le"))
    case "remise.syntheseRemise.v1": self = .syntheseRemise(try fields("empreinte"), le: try fields("le"))
    case "remise.syntheseSignee.v1": self = .syntheseSignee(par: try fields("par"), le: try fields("le"))
    case "remise.signatureRefusee.v1": self = .signatureRefusee(par: try fields("par"), le: try fields("le"))
    case "remise.donneesRemises.v1": self = .donneesRemises(a: try fields("a"))
    default: throw event.unknown
    }
  }
}
