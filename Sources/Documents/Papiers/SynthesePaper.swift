import Domaine

extension Etats {
  /// The document de synthèse: the parts that the law asks for, what each statement rests on, what the beneficiary says of it (L6313-4, R3, R4).
  func synthese() throws(Refus) -> Paper {
    let (faits, carnet) = (try ouvert(), try carnetOuvert())
    guard let version = carnet.synthese.derniere else { throw Refus(.papierFonde, "Écrivez d’abord une version de la synthèse\u{202F}: le papier suit.") }
    let parties = PartieSynthese.allCases.filter(version.parties.contains)
    let corps = parties.enumerated().flatMap { rang, partie -> [Block] in
      [.heading(partie.nom.capitale, number: "\(rang + 1)")]
        + version.enonces.filter { $0.partie == partie }.map { .statement(Prose($0.texte), support: $0.appuis.map { carnet.appui($0) }) }
    }
    let remise = carnet.synthese.remise?.le
    return papier(
      .synthese, "Document de synthèse", sur: "Bilan de compétences de \(faits.identite.nomComplet)", date: remise ?? version.le, projet: remise == nil,
      [.paragraph("\(faits.modalites.synthese.redacteur.phrase) Version \(version.numero), du \(version.le.enFrancais).")] + corps
        + planDAction(carnet.planAction.etapes, numero: parties.count + 1) + paroles(carnet.synthese)
        + [.keep([.heading("Remise et signatures")] + remiseEtSignatures(carnet.synthese, faits))])
  }

  private func paroles(_ synthese: Carnet.Synthese) -> [Block] {
    let observations = synthese.observations.map { Block.quote(Prose($0.texte), source: "\($0.desaccord ? "en désaccord, " : "")le \($0.le.enFrancais)") }
    let contestations = synthese.contestations.map { Block.quote(Prose($0.texte), source: "contesté le \($0.le.enFrancais)") }
    if observations.isEmpty, contestations.isEmpty { return [] }
    return [.heading("Ce qu’en dit \(nomDuBeneficiaire)"), .paragraph("Ces mots sont gardés tels qu’ils ont été écrits.")] + observations + contestations
  }

  private func remiseEtSignatures(_ synthese: Carnet.Synthese, _ faits: Dossier.Faits) -> [Block] {
    let remise: Prose =
      synthese.remise.map { "Remis le \(strong: $0.le.enFrancais) à \(faits.identite.nomComplet), et à personne d’autre." }
      ?? "Pas encore remis\u{202F}: ce texte peut encore changer."
    let aucune = synthese.signatures.isEmpty && !faits.modalites.synthese.cosignee
    return [.paragraph(remise)] + (aucune ? [] : [.signatures(Partie.allCases.map { boite($0, synthese.signatures[$0]) })])
      + (faits.modalites.synthese.cosignee ? [.paragraph("Ne pas signer n’empêche ni la remise, ni de s’en servir.")] : [])
  }

  private func boite(_ partie: Partie, _ signature: SignatureSynthese?) -> Block.SignatureBox {
    let beneficiaire = partie == .beneficiaire
    let lignes = signature.map { $0.refusee ? ["N’a pas souhaité signer"] : ["Signé le \($0.le.enFrancais)"] + ($0.paraphee ? ["Chaque page paraphée"] : []) }
    return .init(
      role: beneficiaire ? "Le bénéficiaire" : "Le consultant", name: beneficiaire ? nomDuBeneficiaire : nomDuConsultant,
      state: signature.map { $0.refusee ? .refused : .signed } ?? .awaited, lines: lignes ?? [])
  }

  /// The steps of the plan d'action; nothing where there is none.
  func planDAction(_ etapes: [EtapePlan], numero: Int? = nil) -> [Block] {
    if etapes.isEmpty { return [] }
    let lignes = etapes.map { etape -> [Prose] in
      let moyens = [etape.moyens, etape.financement, etape.premierContact.isEmpty ? "" : "premier contact\u{202F}: \(etape.premierContact)"].filter {
        !$0.isEmpty
      }
      let quand = etape.faiteLe.map { "fait le \($0.enFrancais)" } ?? etape.pour.map { "d’ici au \($0.enFrancais)" } ?? ""
      return [Prose(etape.intitule), Prose(quand), Prose(moyens.joined(separator: "\u{202F}; "))]
    }
    return [
      .heading("Plan d’action", number: numero.map { "\($0)" }),
      .table(Table("Les étapes", [.init("Étape", weight: 4), .init("Quand", weight: 3), .init("Avec quoi, avec qui", weight: 4)], lignes)),
    ]
  }
}

extension Carnet {
  /// What a statement rests on, as a line under it says it.
  func appui(_ element: ElementCarnet) -> String {
    switch element {
    case .passation(let id): passations.toutes[id].map { "\($0.instrument.nom), le \($0.le.enFrancais)" } ?? element.nom
    default: element.nom
    }
  }
}

extension Carnet.InstrumentRef {
  /// As a page names it: its own name where the house knows it, else its code.
  var nom: String { editeur.map { "\(id.capitale) (\($0)\(edition.map { ", \($0)" } ?? ""))" } ?? id.capitale }
}
