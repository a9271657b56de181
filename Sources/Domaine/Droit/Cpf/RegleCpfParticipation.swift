extension Regle {
  /// The holder's share.
  public static let cpfParticipation = Regle(
    "cpf-participation", .article("décret 2024-394"),
    "Le titulaire paie sa participation, comprise dans le prix, sauf s’il est demandeur d’emploi ou si un employeur ou un OPCO complète.")
}

/// Who pays what of a bilan under the CPF. The three parts always add up to the price.
public struct RepartitionCpf: Hashable, Sendable {
  /// What the rights pay.
  public let cpf: Montant
  /// What the holder pays.
  public let titulaire: Montant
  /// What an employer or an OPCO pays.
  public let abondement: Montant
  /// What must be known about it.
  public let constats: [Constat]
}

extension Droit {
  /// How the price of a bilan ordered on `jour` is shared.
  ///
  /// The holder pays the greater of the share (where it is due) and of what the rights leave: the share is inside the price, never added to it.
  public static func repartitionCpf(
    prix: Montant, solde: Montant, demandeurDEmploi: Bool = false, abondement: Montant = .nul, le jour: Jour
  ) -> RepartitionCpf {
    let droit = enVigueur(jour)
    let complement = min(max(abondement, .nul), max(prix, .nul))
    let reste = max(prix, .nul) - complement
    let droits = min(max(solde, .nul), droit.cpfPlafond ?? reste)
    let due = !demandeurDEmploi && complement == .nul
    let titulaire = min(reste, max(due ? droit.cpfParticipation : .nul, reste - droits))
    let incertain = due && Parametres.cpfParticipation.incertain(le: jour)
    let constats =
      incertain
      ? [
        Constat(.cpfParticipation, .incertain, "Vérifiez la participation sur Mon compte formation\u{202F}: nos sources divergent pour le \(jour.enFrancais).")
      ] : []
    return RepartitionCpf(cpf: reste - titulaire, titulaire: titulaire, abondement: complement, constats: constats)
  }
}
