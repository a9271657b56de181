extension Regle {
  /// Whatever the ground, one starts on a signed paper.
  public static let conventionAvantSeance = Regle(
    "convention-avant-seance", .engagement("contrat avec le bénéficiaire et le financeur"),
    "Le contrat est signé de tous avant la première séance.")

  static let deLaConvention = [
    conventionPreparee, conventionNonSignee, formeDeContrat, signatairesComplets, signatureASonTour, texteMontre, signatairePourSoi, representantAvantSignature,
    conventionVivante,
    conventionTransmise, retractationEnTemps, contratRetractable, avenantSigneDeTous, avenantUnique, avenantPropose, avenantAvantChangement,
    periodeDeLaConvention, conventionAvantSeance,
  ]
}

extension Dossier {
  /// The day on which the contract was concluded: the last signature, or the acceptance on the CPF platform.
  public var contratSigneLe: Jour? {
    if convention.fin != nil { return nil }
    return formeRequise == .conditionsCpf ? financement.cpf.accepteLe : convention.concluLe
  }

  /// Whether it was concluded at a distance: always, on the CPF platform.
  public var contratADistance: Bool { formeRequise == .conditionsCpf || convention.projet?.aDistance == true }

  /// Whether a séance may rest on the contract on `jour`: concluded by then, not undone, and the time to withdraw over.
  public func contratConclu(le jour: Jour) -> [Constat] {
    if let fin = convention.fin, fin.jour <= jour { return [Constat(.conventionVivante, .bloquant, dates: [DateNommee("fin de la convention", fin.jour)])] }
    return signaturesRequises(le: jour) + doute + retractationPassee(le: jour)
  }

  /// On the platform the holder's acceptance is the contract; whoever represents them signs beside it, on our text (Q7).
  private func signaturesRequises(le jour: Jour) -> [Constat] {
    let requis = formeRequise == .conditionsCpf ? signatairesRequis.filter { $0 == .representantLegal } : signatairesRequis
    let signataires = convention.signataires(le: jour)
    let manquants = requis.filter { !signataires.contains($0) }
    if manquants.isEmpty { return [] }
    let legales = cadre.map { Droit.conventionSignee(par: signataires, cadre: $0) } ?? []
    if !legales.isEmpty { return legales }
    let noms = Texte.enumeration(manquants.map(\.nom))
    return [Constat(.conventionAvantSeance, .bloquant, "Faites signer \(formeRequise.nom)\u{202F}: il manque \(noms).")]
  }

  private var doute: [Constat] {
    guard let reserve = convention.reserve else { return [] }
    return [
      Constat(
        .convention10j, .incertain,
        "Le bénéficiaire a signé après le dixième jour, qui était chômé\u{202F}: gardez un écrit où tous conviennent que sa signature vaut.",
        dates: [DateNommee("dernier jour pour signer", reserve.brute), DateNommee("dernier jour, prorogé", reserve.prorogee)])
    ]
  }

  private func retractationPassee(le jour: Jour) -> [Constat] {
    guard let fin = finDeRetractation, fin.position(de: jour) != .horsDelai else { return [] }
    return [
      Constat(
        .contratParticulier, .avertissement,
        "Attendez de préférence le \(fin.prorogee.enFrancais) passé\u{202F}: jusque-là, la personne peut se rétracter et tout annuler.",
        dates: [DateNommee("fin de la rétractation", fin.prorogee)])
    ]
  }
}
