import Domaine

extension Etats {
  /// The price offered to one who pays, to be accepted before the first séance (F5).
  func devis(_ payeur: PayeurID) throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let paye = dossier.financement.payeur(payeur), let prix = dossier.financement.prix else { throw Refus(.payeurConnu) }
    let horsTaxe = paye.part.fois(10_000, sur: 10_000 + prix.tva)
    var lignes: [[Prose]] = [[Prose("\(intitule), \(faits.modalites.dureeTotale.enFrancais)"), Prose(horsTaxe.description)]]
    lignes.append([
      prix.tva == 0 ? Prose(centre.regimeDeTva.mention ?? "Sans TVA") : Prose("TVA à \(taux(prix.tva))"), Prose((paye.part - horsTaxe).description),
    ])
    lignes.append(["Total à payer", Prose(paye.part.description)])
    let part =
      paye.part == prix.toutesTaxes
      ? [] : [Block.paragraph("Cette part entre dans un prix de \(prix.toutesTaxes), réparti entre \(dossier.financement.payeurs.count) payeurs.")]
    let accepteLe = dossier.financement.devis[payeur]
    return papier(
      .devis, "Devis", sur: "Pour le bilan de \(faits.identite.nomComplet)", date: dossier.financement.arreteLe, a: destinataire(paye)?.lignes ?? [paye.nom],
      [
        .table(Table("Ce qui est proposé", [.init("Désignation", weight: 4), .init("Montant", .end)], lignes, footRows: 1))
      ] + part + [
        .list([
          "Devis valable trois mois.", "Seules les heures faites et signées sont facturées (L6354-1).",
          "L’accepter ne donne aucun droit sur le contenu du bilan\u{202F}: résultats et synthèse vont au bénéficiaire seul (L6313-4).",
        ]),
        .keep([
          .heading("Acceptation"),
          .signatures([
            .init(
              role: "Pour \(paye.nom)", name: accepteLe == nil ? "" : paye.nom, state: accepteLe == nil ? .awaited : .signed,
              lines: accepteLe.map { ["Devis accepté le \($0.enFrancais)"] } ?? []),
            .init(
              role: "Pour le centre", name: centre.signataire.nom, state: .signed, lines: ["Établi le \((dossier.financement.arreteLe ?? jour).enFrancais)"]),
          ]),
        ]),
      ])
  }

  /// What was presented and handed over before the bilan, and the explicit consent (C4, C5, F1).
  func ficheEngagement() throws(Refus) -> Paper {
    let faits = try ouvert()
    let consentement = dossier.consentement
    let garanties = Dossier.Garantie.allCases.map { garantie in
      Block.Check(
        Prose(garantie.nom.capitale + (consentement.garanties[garantie].map { ", le \($0.enFrancais)" } ?? "")),
        checked: consentement.garanties[garantie] != nil)
    }
    let papiers = Dossier.PapierRemis.allCases.map { papier in
      Block.Check(
        Prose(papier.nom.capitale + (consentement.remises[papier].map { ", le \($0.enFrancais)" } ?? "")), checked: consentement.remises[papier] != nil)
    }
    return papier(
      .ficheEngagement, "Fiche d’engagement", sur: faits.identite.nomComplet, date: consentement.donneLe, projet: consentement.donneLe == nil,
      [
        .paragraph("Cette fiche dit ce qui a été présenté à \(faits.identite.nomComplet) avant de décider, et sa décision."),
        .heading("Ce qui a été présenté"), .checks(garanties), .heading("Ce qui a été remis"), .checks(papiers),
        .heading("La décision"), .paragraph(decision),
        .keep([
          .signatures([
            boite(.beneficiaire, consentement.donneLe),
            .init(role: "Le consultant", name: nomDuConsultant, state: consentement.donneLe == nil ? .awaited : .signed),
          ])
        ]),
      ])
  }

  private var decision: Prose {
    let consentement = dossier.consentement
    if let retireLe = consentement.retireLe { return "Le consentement donné a été retiré le \(retireLe.enFrancais), sans motif et sans conséquence." }
    if let donneLe = consentement.donneLe {
      return "\(strong: "J’accepte de faire ce bilan."). Ce consentement, donné le \(donneLe.enFrancais), peut être retiré à tout moment, sans motif (L6313-4)."
    }
    if let refuseLe = consentement.refuseLe {
      return "Le bilan a été refusé le \(refuseLe.enFrancais)\u{202F}: ce refus n’a pas de motif et pas de conséquence (L6313-4)."
    }
    return "La décision n’est pas prise\u{202F}: rien ne commence sans un consentement exprès (L6313-4)."
  }

  private func boite(_ partie: Partie, _ le: Jour?) -> Block.SignatureBox {
    .init(
      role: partie == .beneficiaire ? "Le bénéficiaire" : "Le consultant", name: partie == .beneficiaire ? nomDuBeneficiaire : nomDuConsultant,
      state: le == nil ? .awaited : .signed, lines: le.map { ["Le \($0.enFrancais)"] } ?? [])
  }

  /// What each of the two promises the other (F1).
  func charte() throws(Refus) -> Paper {
    let faits = try ouvert()
    let signees = dossier.consentement.charte
    let engagements: [String] = programme.centre.deontologie.elements()
    return papier(
      .charte, "Charte d’engagement réciproque", sur: faits.identite.nomComplet, date: signees.values.max()?.jourParis,
      projet: !dossier.consentement.charteComplete,
      [
        .paragraph("Un bilan se fait à deux. Voici ce que chacun promet à l’autre."),
        .heading("Le consultant s’engage"),
        .list(
          [
            "à ne rien dire à personne de ce qui lui est confié (226-13 du code pénal)\u{202F};",
            "à ne poser que des questions utiles au bilan, et à en expliquer les méthodes\u{202F};",
            "à expliquer chaque résultat avant de s’en servir\u{202F};",
            "à tenir les dates, et à répondre aux questions entre les séances\(faits.modalites.reponseHeures.map { " sous \($0) heures ouvrées" } ?? "")\u{202F};",
            "à ne rien garder à la fin sans un accord écrit.",
          ] + engagements.map { Prose($0.minuscule) }),
        .heading("Le bénéficiaire s’engage"),
        .list([
          "à venir aux séances convenues, et à prévenir quand il ne le peut pas\u{202F};",
          "à faire le travail prévu entre les séances, à son rythme\u{202F};",
          "à dire ce qui ne va pas, sans attendre la fin\u{202F};",
          "à rester libre\u{202F}: il peut arrêter à tout moment, sans avoir à dire pourquoi.",
        ]),
        .keep([.signatures([signatureDeCharte(.beneficiaire), signatureDeCharte(.consultant)])]),
      ])
  }

  private func signatureDeCharte(_ partie: Partie) -> Block.SignatureBox {
    let signee = dossier.consentement.charte[partie]
    var boite = boite(partie, signee?.jourParis)
    boite.lines = signee.map { ["Signée \($0.leEnFrancais)"] } ?? []
    return boite
  }

  /// The beneficiary's letter to an employer: dates, length, provider, and nothing else (L6323-17, F3).
  func demandeDAbsence() throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let demande = dossier.absence.demande else { throw Refus(.absenceDemandee) }
    guard let employeur = faits.employeur else { throw Refus(.papierComplet, "Nommez l’employeur\u{202F}: la lettre lui est adressée.") }
    let agent = faits.statut == .agentPublic
    let suite: Prose =
      agent
      ? "Votre réponse est attendue sous trente jours. Sans réponse écrite, l’absence n’est pas accordée."
      : "Vous avez trente jours, à compter de la réception de cette lettre, pour me répondre\u{202F}; passé ce délai, votre silence vaut accord (D6323-4)."
    return papier(
      .demandeAbsence, agent ? "Demande de congé pour bilan de compétences" : "Demande d’autorisation d’absence", date: demande.envoyeeLe,
      a: destinataires[employeur.interlocuteur]?.lignes ?? [employeur.nom],
      [
        .paragraph("Madame, Monsieur,"),
        .paragraph(
          agent
            ? "Je demande un congé pour suivre un bilan de compétences, dans les conditions que fixent les textes de la fonction publique."
            : "Je vous demande l’autorisation de m’absenter de mon travail pour suivre un bilan de compétences (L6323-17)."),
        .facts([
          .init("À partir du", Prose(demande.debutLe.enFrancais)), .init("Durée", Prose("\(demande.duree.enFrancais) en tout, réparties en séances")),
          .init("Avec", Prose("\(centre.raisonSociale), \(centre.adresse.lignes.joined(separator: ", "))")),
        ]),
        .paragraph(suite),
        .paragraph("Le contenu et les résultats de ce bilan m’appartiennent\u{202F}: ils ne vous seront pas communiqués (L6313-4)."),
        .paragraph("Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées."),
        .keep([.signatures([.init(role: "Le bénéficiaire", name: faits.identite.nomComplet)])]),
      ])
  }

  /// How a payer is reached; the beneficiary, at their own address.
  func destinataire(_ payeur: Payeur) -> Destinataire? { destinataires[payeur.id] }
}

extension Dossier.PapierRemis {
  /// As a list names it.
  var nom: String {
    switch self {
    case .plaquette: "la plaquette"
    case .programme: "le programme"
    case .planningPrevisionnel: "le planning prévisionnel"
    case .ficheEngagement: "la fiche d’engagement"
    }
  }
}
