public import Domaine

extension Dossier {
  /// Whether something may be told to someone as the dossier stands now: to be asked again at the very moment of sending, since it may have waited in the outbox (F3).
  ///
  /// What concerns the employer is sent only while it knows of the bilan, and of the bilan only what is its own: the contract and the devis while it pays, a change
  /// of date while its agreement is awaited. Where anything blocks, it is settled without being sent.
  public func peutEncoreEnvoyer(_ envoi: Envoi) -> [Constat] {
    guard envoi.destinataire == .employeur else { return [] }
    let interdit = envoiALEmployeur
    if !interdit.isEmpty { return interdit }
    return regarde(envoi.objet) ? [] : [Constat(.utileAuRole, .bloquant)]
  }

  /// Whether a matter is one of an employer who knows of the bilan. One that nobody foresaw is not.
  private func regarde(_ objet: String) -> Bool {
    switch objet.prefix(while: { $0 != "." }) {
    case "convention", "avenant", "devis": employeurActuelFinance
    case "calendrier": calendrier.demandes.values.contains { $0.attendus.contains(.employeur) }
    default: false
    }
  }

  /// Whether something told to someone still asks anything of them: who has signed meanwhile is not asked to sign, nor reminded.
  public func demandeEncore(_ envoi: Envoi) -> Bool {
    Envoi.demandesDeSignature.contains(envoi.objet) ? aSigner(pour: envoi) != nil : true
  }

  /// What somebody is told to sign, and in whose name: the contract, or the oldest avenant that waits for them; `nil` for any other matter, or once it is done.
  public func aSigner(pour envoi: Envoi) -> (signataire: Signataire, texte: Empreinte)? {
    let attendus: [(Signataire, Empreinte)] =
      switch envoi.objet {
      case "convention.aSigner", "convention.rappel":
        convention.projet.map { projet in convention.aSigner.filter { peutSignerMaintenant($0) }.map { ($0, projet.texte) } } ?? []
      case "avenant.aSigner": convention.avenantsEnAttente.flatMap { avenant in avenant.aSigner.map { ($0, avenant.projet.texte) } }
      default: []
      }
    return attendus.first { $0.0.role == envoi.destinataire }
  }

  /// Whether it is this signatory's turn: the beneficiary of a convention of three waits for the employer's transmission too (R6313-8).
  func peutSignerMaintenant(_ signataire: Signataire) -> Bool {
    guard convention.fin == nil, convention.aSigner.contains(signataire) else { return false }
    return signataire != .beneficiaire || convention.projet?.forme != .conventionTripartite || convention.transmiseA != nil
  }
}
