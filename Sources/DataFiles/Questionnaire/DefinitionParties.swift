import Domaine
import Instruments

extension DefinitionReader {
  typealias Formats = [String: Questionnaire.Gradation]

  /// What a group gives to those of its items that say nothing else.
  struct Communs {
    let type: TypeDItem?
    let gradation: Questionnaire.Gradation?
    let obligation: Questionnaire.Obligation
    let sensibilite: Questionnaire.Sensibilite
    let abstentions: [Questionnaire.Abstention]
  }

  func partie(_ section: Section, _ formats: Formats) -> Questionnaire.Partie? {
    let id = compter(section.required("id", .identifiant))
    var partie = Questionnaire.Partie(id: id ?? "")
    partie.titre = section.optional("titre", .texte)
    partie.consigne = section.optional("consigne", .texte)
    partie.visibleSi = section.optional("visibleSi", .texte)
    let communs = Communs(
      type: section.optional("type", .mot), gradation: self.gradation(section, formats), obligation: section.optional("obligation", .mot) ?? .facultatif,
      sensibilite: section.optional("sensibilite", .mot) ?? .ordinaire, abstentions: section.values("abstentions", .mot) ?? [])
    partie.items = section.sections("items") { compter(item($0, communs, formats)) }
    return id.map { _ in partie }
  }

  /// The gradation that a group or an item names, or writes; `nil` for neither.
  func gradation(_ section: Section, _ formats: Formats) -> Questionnaire.Gradation? {
    if let echelons = section.values("echelons", .texte) {
      return Questionnaire.Gradation(premier: section.optional("premier", .entier(-100...100)) ?? 1, echelons)
    }
    return section.optional("format", .parmi(formats))
  }

  private func item(_ section: Section, _ communs: Communs, _ formats: Formats) -> Questionnaire.Item? {
    let id = section.required("id", .identifiant)
    let type: TypeDItem? = section.optional("type", Scalar<TypeDItem>.mot) ?? communs.type
    if type == nil, section.node("type") == nil { _ = section.required("type", .texte) }
    let enonce = self.enonce(section)
    let forme = type.flatMap { self.forme($0, section, communs, formats) }
    let (aide, visibleSi) = (section.optional("aide", .texte), section.optional("visibleSi", .texte))
    let obligation = section.optional("obligation", Scalar<Questionnaire.Obligation>.mot) ?? communs.obligation
    let sensibilite = section.optional("sensibilite", Scalar<Questionnaire.Sensibilite>.mot) ?? communs.sensibilite
    let abstentions = section.values("abstentions", Scalar<Questionnaire.Abstention>.mot) ?? communs.abstentions
    guard let id, let enonce, let forme else { return nil }
    var item = Questionnaire.Item(id: id, enonce: enonce, forme: forme)
    item.aide = aide
    item.visibleSi = visibleSi
    item.sensibilite = sensibilite
    (item.obligation, item.abstentions) = forme == .information ? (.facultatif, []) : (obligation, abstentions)
    return item
  }
}

extension DefinitionReader {
  /// Words, in one of three shapes: a text; to oneself and to others; with agreement in gender.
  func enonce(_ section: Section) -> Questionnaire.Enonce? {
    guard let node = section.node("enonce") else {
      _ = section.required("enonce", .texte)
      return nil
    }
    guard case .map = node.shape else { return Scalar.texte(node, log).map { Questionnaire.Enonce(soi: Questionnaire.Accord($0)) } }
    return Section(node, log: log).read { section in
      let autre = section.node("autre").flatMap(accord)
      guard let soi = section.node("soi") else {
        _ = section.required("soi", .texte)
        return nil
      }
      return accord(soi).map { Questionnaire.Enonce(soi: $0, autre: autre) }
    }
  }

  private func accord(_ node: DataNode) -> Questionnaire.Accord? {
    guard case .map = node.shape else { return Scalar.texte(node, log).map { Questionnaire.Accord($0) } }
    return Section(node, log: log).read { section in
      let (feminin, masculin) = (section.optional("feminin", .texte), section.optional("masculin", .texte))
      return section.required("neutre", .texte).map { Questionnaire.Accord($0, feminin: feminin, masculin: masculin) }
    }
  }
}

extension Scalar {
  /// One of the things that the file gave a name to.
  static func parmi(_ nommes: [String: Value]) -> Scalar {
    Scalar { texte in
      if let value = nommes[texte] { return .success(value) }
      let proche = Spelling.nearest(texte, among: nommes.keys.sorted()).map { "vouliez-vous écrire «\u{202F}\($0)\u{202F}»\u{202F}?" }
      return .failure(Fault(phrase: "Corrigez «\u{202F}\(Spelling.short(texte))\u{202F}»\u{202F}: \(proche ?? "rien ne porte ce nom dans ce fichier.")"))
    }
  }
}
