extension Regle {
  /// The CPF's steps come in their order.
  public static let etapesCpf = Regle(
    "etapes-cpf", .article("conditions générales de Mon compte formation"), "Sous CPF viennent la demande, la proposition, l’acceptation, puis l’entrée.")
}

extension Dossier {
  /// Records a request on the CPF, from the number of its notice; the five years since a previous bilan are counted (décret 2026-126).
  public func demander(cpf demande: DemandeCpf) throws(Refus) -> [Event] {
    try payeParCpf()
    if financement.cpf.demandeLe != nil { return [] }
    if financement.cpf.dossiersClos.contains(demande.numero) {
      throw Refus(.etapesCpf, "Faites une nouvelle demande sur la plateforme\u{202F}: ce dossier-là a pris fin avec le contrat.")
    }
    try Refus.siBloque(
      Droit.bilanPrecedent(demandeLe: demande.le, precedentLe: demande.precedentLe, payeParEmployeur: demande.precedentPayeParEmployeur))
    return [.financement(.cpfDemande(demande))]
  }

  /// Records the provider's proposal on the platform.
  public func proposerCpf(le jour: Jour) throws(Refus) -> [Event] {
    try etapeCpf(faite: financement.cpf.proposeLe, apres: financement.cpf.demandeLe, le: jour, .cpfPropose(le: jour))
  }

  /// Records the holder's acceptance: on the platform, that is the contract.
  public func accepterCpf(le jour: Jour) throws(Refus) -> [Event] {
    try etapeCpf(faite: financement.cpf.accepteLe, apres: financement.cpf.proposeLe, le: jour, .cpfAccepte(le: jour))
  }

  /// Records that the entry was declared (three working days).
  public func declarerEntreeCpf(le jour: Jour) throws(Refus) -> [Event] {
    try etapeCpf(faite: financement.cpf.entreeDeclareeLe, apres: financement.cpf.accepteLe, le: jour, .cpfEntreeDeclaree(le: jour))
  }

  /// Records that the exit was declared, with service fait.
  public func declarerSortieCpf(le jour: Jour) throws(Refus) -> [Event] {
    try etapeCpf(faite: financement.cpf.sortieDeclareeLe, apres: financement.cpf.entreeDeclareeLe, le: jour, .cpfSortieDeclaree(le: jour))
  }

  private func etapeCpf(faite: Jour?, apres precedente: Jour?, le jour: Jour, _ event: Financement.Event) throws(Refus) -> [Event] {
    try payeParCpf()
    if faite != nil { return [] }
    guard let precedente, precedente <= jour else { throw Refus(.etapesCpf) }
    return [.financement(event)]
  }

  private func payeParCpf() throws(Refus) {
    _ = try ouvert()
    guard financement.payeurs.contains(where: { $0.sorte == .cpf }) else { throw Refus(.payeurConnu) }
  }

  /// Whether the platform lets the bilan start on `jour`: accepted, and eleven working days after the proposal.
  func cpfPret(le jour: Jour) -> [Constat] {
    guard financement.payeurs.contains(where: { $0.sorte == .cpf }) else { return [] }
    guard let propose = financement.cpf.proposeLe, let accepte = financement.cpf.accepteLe, accepte <= jour else {
      return [Constat(.etapesCpf, .bloquant, "Attendez que la proposition soit acceptée sur Mon compte formation.")]
    }
    return Droit.demarrageCpf(proposeLe: propose, debutLe: jour, feries: feries)
  }
}
