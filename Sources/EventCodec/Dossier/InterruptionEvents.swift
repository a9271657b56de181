public import Domaine

extension Dossier.Interruption.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .suspendue(let le): StoredEvent("interruption.suspendue.v1", ["le": le])
    case .reprise(let le): StoredEvent("interruption.reprise.v1", ["le": le])
    case .abandonnee(let le, let ecrit): StoredEvent("interruption.abandonnee.v1", ["le": le, "ecrit": ecrit])
    case .avertissementEnvoye(let le): StoredEvent("interruption.avertissementEnvoye.v1", ["le": le])
    case .reponseRecue(let le): StoredEvent("interruption.reponseRecue.v1", ["le": le])
    case .terminee(let terme): StoredEvent("interruption.terminee.v1", ["terme": terme])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "interruption.suspendue.v1": self = .suspendue(le: try fields("le"))
    case "interruption.reprise.v1": self = .reprise(le: try fields("le"))
    case "interruption.abandonnee.v1": self = .abandonnee(le: try fields("le"), ecrit: try fields("ecrit"))
    case "interruption.avertissementEnvoye.v1": self = .avertissementEnvoye(le: try fields("le"))
    case "interruption.reponseRecue.v1": self = .reponseRecue(le: try fields("le"))
    case "interruption.terminee.v1": self = .terminee(try fields("terme"))
    default: throw event.unknown
    }
  }
}
