public import Domaine

extension Questionnaire {
  /// What is to be mended, or confirmed, before answers are handed in.
  public struct FauteDeReponse: Hashable, Sendable {
    /// The item.
    public let item: String
    /// What kind of fault.
    public let nature: Nature
    /// One French sentence that says what to do.
    public let phrase: String

    /// What kind of fault.
    public enum Nature: Sendable, CaseIterable {
      /// Nothing was answered, and something must be.
      case manquante
      /// Nothing was answered: was it meant?
      case aConfirmer
      /// The item doesn't allow this answer.
      case invalide

      /// Whether it keeps the answers from being handed in.
      public var bloque: Bool { self != .aConfirmer }
    }
  }

  /// All that is to be mended or confirmed, in the order of the items. What is hidden is never asked for, nor judged.
  public func fautes(_ reponses: Reponses) throws(AutreDefinition) -> [FauteDeReponse] {
    let visibles = try visibles(reponses)
    return items.indices.filter { visibles[$0] }.flatMap { fautes(items[$0], reponses.valeurs[$0]) }
  }

  private func fautes(_ item: Item, _ reponse: Reponse?) -> [FauteDeReponse] {
    let invalides = reponse.map { item.fautes($0).map { FauteDeReponse(item: item.id, nature: .invalide, phrase: $0) } } ?? []
    guard invalides.isEmpty, item.incomplet(reponse) else { return invalides }
    switch item.obligation {
    case .facultatif: return []
    case .souple: return [FauteDeReponse(item: item.id, nature: .aConfirmer, phrase: "Vous n’avez pas tout rempli ici\u{202F}: est-ce voulu\u{202F}?")]
    case .ferme: return [FauteDeReponse(item: item.id, nature: .manquante, phrase: "Répondez à cette question pour continuer.")]
    }
  }
}

extension Questionnaire.Item {
  /// Whether something of it has neither an answer nor an abstention.
  public func incomplet(_ reponse: Reponse?) -> Bool {
    switch (forme, reponse) {
    case (.information, _): false
    case (_, nil): true
    case (.matrice(let lignes, _), .grille(let reponses)?): lignes.contains { reponses[$0.id] == nil }
    default: false
    }
  }
}
