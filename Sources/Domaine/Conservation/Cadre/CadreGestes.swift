extension Conservation {
  /// Copies, at the term, what written agreements name, item by item (R6313-7). To be done in the gesture that concludes the carnet.
  ///
  /// An item is kept to the end that its own agreement gives it, the ceiling of the law at most; nothing is added afterwards.
  public func constituer(de carnet: Carnet, _ aGarder: [ElementCarnet: AccordDeConservation]) throws(Refus) -> [Event] {
    guard let binome = carnet.acces.binome, let terme = carnet.acces.terme?.jour else { throw Refus(.conservationTerme) }
    if cadre.binome != nil {
      if aGarder.allSatisfy({ element, accord in estGarde(element, selon: accord) }) { return [] }
      throw Refus(.conservationUnique)
    }
    var gardes: [Event] = []
    for element in carnet.elementsConservables {
      guard let accord = aGarder[element], let contenu = carnet.contenu(de: element) else { continue }
      try Refus.siBloque(Droit.accordDeConservation(accord, piece: element.pieceDuBilan, terme: terme))
      let fin = Droit.finDeConservation(terme: terme, accord: accord)
      gardes.append(.elements(.garde(ElementGarde(element, contenu, accord: accord, jusquAu: fin))))
    }
    if gardes.count < aGarder.count { throw Refus(.conservationElement) }
    return gardes.isEmpty ? [] : [.cadre(.pose(binome, terme: terme))] + gardes
  }

  /// Gives what is kept to another consultant, at the beneficiary's word.
  public func transferer(a consultant: PersonneID, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerBeneficiaire(acteur)
    return cadre.binome?.consultant == consultant ? [] : [.cadre(.transfere(a: consultant, le: jour))]
  }

  func exigerBeneficiaire(_ acteur: Acteur) throws(Refus) {
    guard let binome = cadre.binome else { throw Refus(.conservationTerme) }
    guard binome.partie(acteur) == .beneficiaire else { throw Refus(.personneDuBilan) }
  }

  private func estGarde(_ element: ElementCarnet, selon accord: AccordDeConservation) -> Bool {
    elements.finis[element] != nil || elements.gardes.contains { $0.element == element && $0.accord == accord }
  }
}

extension Regle {
  /// Kept at the term, not before.
  static let conservationTerme = Regle("conservation-terme", .maison, "Concluez le carnet, puis copiez ce que l’accord fait garder.")
  /// One agreement, one paper.
  static let conservationUnique = Regle("conservation-unique", .maison, "Ce qui est gardé l’est déjà\u{202F}: rien ne s’y ajoute après le terme.")
  /// What is kept was there.
  static let conservationElement = Regle("conservation-element", .maison, "L’accord nomme un élément que le carnet n’a pas, ou qui ne se garde pas.")
  /// An item is kept to its own end.
  static let conservationFin = Regle(
    "conservation-fin", .article("R6313-7 du code du travail"), "Chaque élément est gardé jusqu’à la fin que l’accord lui donne, et pas au-delà.")

  /// The house's rules of the conservation.
  public static let deLaConservation = [conservationTerme, conservationUnique, conservationElement, conservationFin]
}
