extension Regle {
  /// Nothing of a bilan under way goes.
  static let dossierTermine = Regle("dossier-termine", .maison, "Un dossier se détruit une fois le bilan terminé et son carnet détruit.")
  /// The house keeps what tax and training control may ask for.
  static let dossierGarde = Regle(
    "dossier-garde", .maison, "Un dossier se détruit une fois passés les termes de conservation de ses pièces et de ses factures.")
}

extension Dossier {
  /// The last day on which the papers of the dossier are kept: from the last payment, or from the term where nothing was ever paid; `nil` before.
  public var finDeConservationDesPieces: Jour? {
    (cloture.reglements.values.max() ?? terme()?.jour).map { Droit.finDuDossier(dernierPaiementLe: $0) }
  }

  /// The last day on which its invoices are kept; `nil` where there is none.
  public var finDeConservationDesFactures: Jour? {
    cloture.factures.values.map { Droit.finDesFactures(emiseLe: $0.le) }.max()
  }

  /// May the whole dossier be destroyed on that day? With every reason that forbids it, and its dates.
  public func peutDetruire(le jour: Jour) -> [Constat] {
    guard destruction.carnet != nil else { return [Constat(.dossierTermine, .bloquant)] }
    let impayees = cloture.facturesValables.filter { cloture.reglements[$0.numero] == nil }
    var constats = cloture.factures.values.sorted { $0.numero < $1.numero }.flatMap { Droit.factureDestructible(emiseLe: $0.le, le: jour) }
    if let fin = finDeConservationDesPieces, jour <= fin {
      constats += [
        Constat(.dossierGarde, .bloquant, "Gardez le dossier jusqu’au \(fin.enFrancais).", dates: [DateNommee("fin de conservation", fin)])
      ]
    }
    if let impayee = impayees.first {
      constats.append(Constat(.dossierGarde, .avertissement, "Vérifiez la facture \(impayee.numero)\u{202F}: aucun règlement n’y est daté."))
    }
    return constats
  }
}
