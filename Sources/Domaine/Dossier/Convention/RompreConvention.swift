extension Regle {
  /// One withdraws in time.
  public static let retractationEnTemps = Regle(
    "retractation-en-temps", .maison, "Le délai de rétractation est passé\u{202F}: la personne peut abandonner le bilan par écrit.")
  /// One withdraws from what one concluded.
  public static let contratRetractable = Regle(
    "contrat-retractable", .maison, "Seuls le contrat du particulier et les conditions du CPF, une fois conclus, laissent un délai pour se rétracter.")
}

extension Dossier {
  /// The last day on which a person who pays, or a CPF holder, may withdraw; `nil` where the law gives no such right or nothing was concluded.
  public var finDeRetractation: Echeance? {
    guard let contratSigneLe, formeRequise == .contratParticulier || formeRequise == .conditionsCpf else { return nil }
    return Droit.retractation(signeLe: contratSigneLe, aDistance: contratADistance, feries: feries)
  }

  /// Records that a person who pays, or a CPF holder, withdrew in time and without a reason (L6353-5, L221-18 conso).
  public func seRetracter(le jour: Jour) throws(Refus) -> [Event] {
    if case .retractation = convention.fin { return [] }
    if convention.fin != nil { throw Refus(.conventionVivante) }
    guard let fin = finDeRetractation else { throw Refus(.contratRetractable) }
    if fin.position(de: jour) == .horsDelai { throw Refus(.retractationEnTemps, dates: [DateNommee("fin de la rétractation", fin.prorogee)]) }
    return [.convention(.retractee(le: jour))]
  }

  /// Cancels what was concluded, because all agree to it; why is not kept.
  public func annulerConvention(le jour: Jour) throws(Refus) -> [Event] {
    if case .annulation = convention.fin { return [] }
    _ = try projetVivant()
    return [.convention(.annulee(le: jour))]
  }
}
