extension Regle {
  /// The CPF's steps come in their order.
  public static let etapesCpf = Regle(
    "etapes-cpf", .article("conditions générales de Mon compte formation"), "Sous CPF viennent la demande, la proposition, l’acceptation, puis l’entrée.")
}

extension Dossier {
  /// Records a request on the CPF, and the previous bilan that was funded (décret 2026-126).
  public func demanderCpf(le jour: Jour, precedentLe: Jour?) throws(Refus) -> [Event] {
    try paye(par: .cpf)
    if financement.cpf.demandeLe != nil { return [] }
    try Refus.siBloque(Droit.bilanPrecedent(demandeLe: jour, precedentLe: precedentLe))
    return [.financement(.cpfDemande(le: jour, precedentLe: precedentLe))]
  }

  /// Records the provider's proposal on the platform.
  public func proposerCpf(le jour: Jour) throws(Refus) -> [Event] {
    try etapeCpf(faite: financement.cpf.proposeLe, apres: financement.cpf.demandeLe, .cpfPropose(le: jour))
  }

  /// Records the holder's acceptance.
  public func accepterCpf(le jour: Jour) throws(Refus) -> [Event] {
    try etapeCpf(faite: financement.cpf.accepteLe, apres: financement.cpf.proposeLe, .cpfAccepte(le: jour))
  }

  /// Records that the entry was declared (three working days).
  public func declarerEntreeCpf(le jour: Jour) throws(Refus) -> [Event] {
    try etapeCpf(faite: financement.cpf.entreeDeclareeLe, apres: financement.cpf.accepteLe, .cpfEntreeDeclaree(le: jour))
  }

  /// Records that the exit was declared, with service fait.
  public func declarerSortieCpf(le jour: Jour) throws(Refus) -> [Event] {
    try etapeCpf(faite: financement.cpf.sortieDeclareeLe, apres: financement.cpf.entreeDeclareeLe, .cpfSortieDeclaree(le: jour))
  }

  private func etapeCpf(faite: Jour?, apres precedente: Jour?, _ event: Financement.Event) throws(Refus) -> [Event] {
    try paye(par: .cpf)
    if faite != nil { return [] }
    guard precedente != nil else { throw Refus(.etapesCpf) }
    return [.financement(event)]
  }

  private func paye(par sorte: Payeur.Sorte) throws(Refus) {
    _ = try ouvert()
    guard financement.payeurs.contains(where: { $0.sorte == sorte }) else { throw Refus(.payeurConnu) }
  }
}
