public import Domaine

extension Carnet.Questions.Event: StorablePart {
  var stored: StoredEvent {
    switch self {
    case .posee(let question): StoredEvent("questions.posee.v1", ["id": question.id, "texte": question.texte, "a": question.poseeA])
    case .repondue(let id, let reponse): StoredEvent("questions.repondue.v1", ["id": id, "texte": reponse.texte, "par": reponse.par, "a": reponse.a])
    case .retiree(let id, let a): StoredEvent("questions.retiree.v1", ["id": id, "a": a])
    }
  }

  init(_ event: StoredEvent) throws(CodecError) {
    let fields = event.fields
    switch event.name {
    case "questions.posee.v1": self = .posee(Carnet.Question(id: try fields("id"), texte: try fields("texte"), poseeA: try fields("a")))
    case "questions.repondue.v1":
      self = .repondue(try fields("id"), Carnet.Reponse(texte: try fields("texte"), par: try fields("par"), a: try fields("a")))
    case "questions.retiree.v1": self = .retiree(try fields("id"), a: try fields("a"))
    default: throw event.unknown
    }
  }
}
