/// What is awaited of someone before a payer pays (F8).
public struct ActionAttendue: Hashable, Sendable {
  /// For which payer.
  public let payeur: Payeur
  /// Of whom.
  public let de: Role
  /// What to do, and under which rule.
  public let constat: Constat
}

extension Dossier {
  /// Who must act next for each payer: one action at most each, none where it has all it asks for.
  public var actionsAttendues: [ActionAttendue] {
    financement.payeurs.compactMap { payeur in
      prochaine(payeur).map { ActionAttendue(payeur: payeur, de: $0, constat: $1) }
    }
  }

  private func prochaine(_ payeur: Payeur) -> (Role, Constat)? {
    if financement.prestataireRefuse[payeur.id] != nil {
      return (.bureau, Constat(.prestataireAccepte, .bloquant, "\(payeur.nom) n’a pas retenu ce centre\u{202F}: cherchez un autre financement."))
    }
    return pieceAttendue(payeur) ?? (payeur.sorte == .cpf ? etapeAttendue : engagementAttendu(payeur))
  }

  private func pieceAttendue(_ payeur: Payeur) -> (Role, Constat)? {
    let donnees = financement.pieces[payeur.id, default: []]
    guard let piece = payeur.sorte.pieces.first(where: { !donnees.contains($0) }) else { return nil }
    return (piece.aFournirPar, Constat(.pieceDeFinancement, .information, "Donnez à \(payeur.nom) \(piece.nom)."))
  }

  /// A third party accepts its devis, then sends its order where the programme asks for one.
  private func engagementAttendu(_ payeur: Payeur) -> (Role, Constat)? {
    guard payeur.estUnTiers else { return nil }
    if financement.devis[payeur.id] == nil { return (payeur.sorte.aAgir, Constat(.devisAccepte, .bloquant, "Faites accepter le devis par \(payeur.nom).")) }
    guard modalites?.bonDeCommandeExige == true, financement.commandes[payeur.id] == nil else { return nil }
    return (payeur.sorte.aAgir, Constat(.commandeRecue, .bloquant, "Attendez le bon de commande de \(payeur.nom)."))
  }

  /// On the platform the holder asks, the centre proposes, the holder accepts.
  private var etapeAttendue: (Role, Constat)? {
    let cpf = financement.cpf
    if cpf.demandeLe == nil { return (.beneficiaire, Constat(.etapesCpf, .bloquant, "Faites la demande sur Mon compte formation.")) }
    if cpf.proposeLe == nil { return (.bureau, Constat(.etapesCpf, .bloquant, "Répondez à la demande sur la plateforme par une proposition.")) }
    if cpf.accepteLe == nil { return (.beneficiaire, Constat(.etapesCpf, .bloquant, "Acceptez la proposition sur Mon compte formation.")) }
    return nil
  }
}
