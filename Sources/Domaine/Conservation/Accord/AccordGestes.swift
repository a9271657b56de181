extension Conservation {
  /// An item that the agreement names, and the last day on which it is kept.
  public struct AGarder: Hashable, Sendable {
    /// Which item of the carnet.
    public let element: ElementCarnet
    /// The last day; held within the agreement's own end and the ceiling of the law.
    public let jusquAu: Jour

    /// An item to keep.
    public init(_ element: ElementCarnet, jusquAu: Jour) {
      self.element = element
      self.jusquAu = jusquAu
    }
  }

  /// Copies, at the term, what the beneficiary's written agreement names, item by item (R6313-7). To be done in the gesture that concludes the carnet.
  public func constituer(de carnet: Carnet, selon accord: AccordDeConservation, _ aGarder: [AGarder]) throws(Refus) -> [Event] {
    guard let binome = carnet.acces.binome, let terme = carnet.acces.terme?.jour else { throw Refus(.conservationTerme) }
    if let deja = self.accord.donne {
      if deja == accord { return [] }
      throw Refus(.conservationUnique)
    }
    try Refus.siBloque(Droit.accordDeConservation(accord, terme: terme) + demandeDuCep(accord, aGarder, carnet))
    let fin = Droit.finDeConservation(terme: terme, accord: accord)
    let permis = Set(carnet.elementsConservables)
    var evenements: [Event] = [.accord(.donne(accord, binome, terme: terme))]
    for item in aGarder {
      guard permis.contains(item.element), let contenu = carnet.contenu(de: item.element) else { throw Refus(.conservationElement) }
      evenements.append(.elements(.garde(ElementGarde(item.element, contenu, jusquAu: min(item.jusquAu, fin)))))
    }
    return evenements
  }

  /// Gives what is kept to another consultant, at the beneficiary's word.
  public func transferer(a consultant: PersonneID, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerBeneficiaire(acteur)
    return accord.binome?.consultant == consultant ? [] : [.accord(.transfere(a: consultant, le: jour))]
  }

  func exigerBeneficiaire(_ acteur: Acteur) throws(Refus) {
    guard let binome = accord.binome else { throw Refus(.conservationTerme) }
    guard binome.partie(acteur) == .beneficiaire else { throw Refus(.personneDuBilan) }
  }

  /// The CEP's request keeps the synthèse, and nothing else.
  private func demandeDuCep(_ accord: AccordDeConservation, _ aGarder: [AGarder], _ carnet: Carnet) -> [Constat] {
    guard accord.motif == .syntheseDemandeeParCep else { return [] }
    let fondee = carnet.partages.demandeDuCepLe != nil && aGarder.allSatisfy { $0.element == .synthese }
    return fondee ? [] : [Constat(.conservationCep, .bloquant)]
  }
}

extension Regle {
  /// Kept at the term, not before.
  static let conservationTerme = Regle("conservation-terme", .maison, "Concluez le carnet, puis copiez ce que l’accord fait garder.")
  /// One agreement, one paper.
  static let conservationUnique = Regle("conservation-unique", .maison, "Un accord est déjà enregistré\u{202F}: retirez-en des éléments, n’en ajoutez pas.")
  /// What is kept was there.
  static let conservationElement = Regle("conservation-element", .maison, "L’accord nomme un élément que le carnet n’a pas, ou qui ne se garde pas.")
  /// The CEP's request is of the synthèse.
  static let conservationCep = Regle(
    "conservation-cep", .article("R6313-7 du code du travail"), "À la demande de l’opérateur du CEP, seule la synthèse est gardée.")
  /// An item is kept to its own end.
  static let conservationFin = Regle(
    "conservation-fin", .article("R6313-7 du code du travail"), "Chaque élément est gardé jusqu’à la fin que l’accord lui donne, et pas au-delà.")

  /// The house's rules of the conservation.
  public static let deLaConservation = [conservationTerme, conservationUnique, conservationElement, conservationCep, conservationFin]
}
