extension Regle {
  /// Where a third party pays, nothing starts before what was promised is in hand.
  public static let conventionAvantSeance = Regle(
    "convention-avant-seance", .article("R6313-8 et L6353-5 du code du travail"), "La convention ou le contrat est signé de tous avant la première séance.")
  /// A payer has accepted what it will pay.
  public static let devisAccepte = Regle("devis-accepte", .engagement("acceptation du devis"), "Chaque payeur accepte son devis avant la première séance.")
  /// A programme may ask for an order.
  public static let commandeRecue = Regle(
    "commande-recue", .engagement("bon de commande"), "Le bon de commande du tiers qui paie arrive avant la première séance.")
  /// Someone pays.
  public static let financementArrete = Regle("financement-arrete", .maison, "Dites d’abord qui paie ce bilan.")
  /// The programme promised a start.
  public static let demarragePromis = Regle(
    "demarrage-promis", .engagement("délai de démarrage du programme"), "La première séance suit l’acceptation dans le délai annoncé.")
}

extension Dossier {
  /// « May it start? »: all that stands between this dossier and a first séance on `jour`, each with its rule.
  public func peutCommencer(le jour: Jour) -> [Constat] {
    guard let faits = ouverture.faits else { return [Constat(.dossierOuvert, .bloquant)] }
    return Droit.consentement(donneLe: consentement.donneLe, acteLe: jour)
      + (consultants.enCharge == nil ? [Constat(.consultantDesigne, .bloquant)] : [])
      + financementPret(faits.modalites) + contratPret(le: jour) + absenceAccordee(le: jour) + cpfPret(le: jour)
      + demarragePromis(faits.modalites, le: jour)
  }

  private func financementPret(_ modalites: Modalites) -> [Constat] {
    guard financement.arreteLe != nil else { return [Constat(.financementArrete, .bloquant)] }
    let tiers = financement.payeurs.filter(\.estUnTiers)
    let sansDevis = tiers.filter { financement.devis[$0.id] == nil }
    let sansCommande = modalites.bonDeCommandeExige ? tiers.filter { financement.commandes[$0.id] == nil } : []
    let refuses = financement.payeurs.filter { financement.prestataireRefuse.contains($0.id) }
    return refuses.map { Constat(.prestataireAccepte, .bloquant, "\($0.nom) n’a pas retenu ce centre\u{202F}: cherchez un autre financement.") }
      + sansDevis.map { Constat(.devisAccepte, .bloquant, "Faites accepter le devis par \($0.nom).") }
      + sansCommande.map { Constat(.commandeRecue, .bloquant, "Attendez le bon de commande de \($0.nom).") }
  }

  private func contratPret(le jour: Jour) -> [Constat] {
    guard convention.complete, let projet = convention.projet else {
      let manquants = (convention.projet?.ordre ?? Array(signatairesRequis)).filter { convention.signatures[$0] == nil }
      let noms = Signataire.allCases.filter(manquants.contains).map(\.nom)
      return [Constat(.conventionAvantSeance, .bloquant, "Faites signer \(formeRequise.nom)\u{202F}: il manque \(Texte.enumeration(noms)).")]
    }
    guard projet.forme == .contratParticulier, let conclu = convention.concluLe else { return [] }
    let fin = Droit.retractation(signeLe: conclu, aDistance: projet.aDistance)
    if jour > fin.prorogee { return [] }
    return [
      Constat(
        .contratParticulier, .avertissement,
        "Commencer avant le \(fin.prorogee.enFrancais) passé laisse au bénéficiaire le droit de tout annuler\u{202F}: demandez-lui s’il préfère attendre.",
        dates: [DateNommee("fin de la rétractation", fin.prorogee)])
    ]
  }

  private func cpfPret(le jour: Jour) -> [Constat] {
    guard financement.payeurs.contains(where: { $0.sorte == .cpf }) else { return [] }
    guard let propose = financement.cpf.proposeLe, financement.cpf.accepteLe != nil else {
      return [Constat(.etapesCpf, .bloquant, "Attendez que la proposition soit acceptée sur Mon compte formation.")]
    }
    return Droit.demarrageCpf(proposeLe: propose, debutLe: jour)
  }

  private func demarragePromis(_ modalites: Modalites, le jour: Jour) -> [Constat] {
    guard let delai = modalites.demarrageMaximal, let accepte = convention.concluLe else { return [] }
    let limite = accepte.plus(jours: delai)
    if jour <= limite { return [] }
    let legal = financement.cpf.proposeLe.map { Droit.premierJourCpf(proposeLe: $0) } ?? limite
    let gravite: Gravite = legal > limite ? .information : .avertissement
    return [
      Constat(
        .demarragePromis, gravite, "Le début était promis pour le \(limite.enFrancais) au plus tard\u{202F}: prévenez le bénéficiaire.",
        dates: [DateNommee("début promis au plus tard", limite)])
    ]
  }
}
