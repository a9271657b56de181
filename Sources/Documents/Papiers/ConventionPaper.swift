import Domaine

extension Etats {
  /// The contract that this bilan's funding asks for, with the signatures that it bears (R6313-8, L6353-4, F2).
  ///
  /// Every mention that its form must bear is there; one that nothing fills is refused by its name.
  func convention() throws(Refus) -> Paper {
    let faits = try ouvert()
    if dossier.financement.prix == nil { throw Refus(.financementArrete) }
    let mentions = mentionsDeConvention(faits)
    let remplies = Set(mentions.filter { !$0.value.isEmpty }.keys)
    let manquantes = forme.mentions.filter { !remplies.contains($0) }
    if !manquantes.isEmpty {
      try Refus.siBloque(forme.manquements(remplies))
      throw Refus(.papierComplet, "Complétez \(forme.nom)\u{202F}: il manque \(Texte.enumeration(manquantes.map(\.nom))).")
    }
    var numero = 1
    let articles = forme.mentions.flatMap { mention -> [Block] in
      defer { numero += 1 }
      return [.heading(mention.titre, number: "\(numero)")] + (mentions[mention] ?? [])
    }
    let titre = forme == .conditionsCpf ? "Conditions du bilan de compétences" : "\(forme.titre) de bilan de compétences"
    return papier(
      forme.sorte, titre, sur: "Pour le bilan de \(faits.identite.nomComplet)",
      parties(faits) + articles + finDeContrat(numero) + [.keep([.heading("Signatures")] + signaturesDuContrat)])
  }

  // MARK: - Who

  func parties(_ faits: Dossier.Faits) -> [Block] {
    var lignes = [
      Block.Fact(
        "Le centre",
        "\(strong: centre.raisonSociale), \(centre.adresse.lignes.joined(separator: ", ")), représenté par \(centre.signataire.nom), \(centre.signataire.qualite)"
      ),
      Block.Fact("Le bénéficiaire", "\(strong: faits.identite.nomComplet)"),
    ]
    if let representant = faits.representant { lignes.append(.init("Avec lui", "\(representant.nom), \(representant.qualite.nom)")) }
    if forme == .conventionTripartite, let employeur = faits.employeur {
      let siret = employeur.siret.map { ", SIRET \($0)" } ?? ""
      lignes.append(.init("L’employeur", "\(strong: employeur.nom)\(siret)"))
    }
    if forme == .conventionFinanceur {
      lignes += dossier.financement.payeurs.filter(\.estUnTiers).map { .init("Le financeur", "\(strong: $0.nom)") }
    }
    return [.facts(lignes)]
  }

  // MARK: - What R6313-8 asks for; `ContratPaper` has what L6353-4 adds

  private func mentionsDeConvention(_ faits: Dossier.Faits) -> [MentionDeConvention: [Block]] {
    [
      .intitule: intitule.isEmpty ? [] : [.paragraph("\(strong: intitule), au sens des articles L6313-1 et L6313-4 du code du travail.")],
      .objectif: liste(programme.presentation.objectifs.elements()),
      .contenu: contenu,
      .moyens: moyens,
      .duree: duree(faits.modalites),
      .periode: periode(faits.modalites),
      .deroulement: deroulement(faits.modalites),
      .suivi: suiviPrevu(faits.modalites),
      .remiseDesResultats: remiseDesResultats(faits.modalites),
      .prix: prix,
      .reglement: reglement,
      .prerequis: prerequis,
      .sanction: sanction,
      .intervenants: intervenants,
      .cessation: cessation,
    ]
  }

  private var contenu: [Block] {
    programme.deroulement.phases.elements().compactMap { (phase: Programme.Phase) -> [Block]? in
      let points: [String] = phase.contenus.elements()
      guard let legale = phase.phaseLegale.valeur, !points.isEmpty else { return nil }
      return [.heading(legale.titre, level: 2), .list(points.map { Prose($0) })]
    }.flatMap { $0 }
  }

  private var moyens: [Block] {
    let outils = programme.deroulement.outils.elements().compactMap { (outil: Programme.Outil) in outil.nom.valeur }
    let points: [String] = programme.deroulement.materiel.elements() + programme.deroulement.lieux.elements() + outils
    return liste(points)
  }

  func duree(_ modalites: Modalites) -> [Block] {
    let travail =
      modalites.travailGuide > .nulle
      ? ", dont \(modalites.accompagnement.enFrancais) avec le consultant et \(modalites.travailGuide.enFrancais) de travail guidé" : ", avec le consultant"
    return [
      .paragraph("\(strong: modalites.dureeTotale.enFrancais) en tout\(travail). Un bilan dure vingt-quatre heures au plus (L6313-4)."),
      .table(tableDesPhases(modalites)),
    ]
  }

  private func tableDesPhases(_ modalites: Modalites) -> Table {
    let rows = PhaseLegale.allCases.map { phase -> [Prose] in
      let seances = dossier.ouverture.seancesPrevues.filter { $0.phase == phase }
      return [Prose(phase.titre), Prose("\(seances.count)"), Prose(Duree.somme(seances.map(\.duree)).enFrancais)]
    }
    let total: [Prose] = ["En tout", "\(dossier.ouverture.seancesPrevues.count)", Prose(modalites.accompagnement.enFrancais)]
    return Table("Les séances, phase par phase", [.init("Phase", weight: 3), .init("Séances", .end), .init("Durée", .end)], rows + [total], footRows: 1)
  }

  private func periode(_ modalites: Modalites) -> [Block] {
    let seances = dossier.calendrier.enOrdre
    if let premiere = seances.first, let derniere = seances.last {
      return [.paragraph("Du \(strong: premiere.jour.enFrancais) au \(strong: derniere.jour.enFrancais). Le planning prévisionnel donne chaque date.")]
    }
    guard let mois = modalites.amplitude.maximumMois else {
      return [.paragraph("Les dates sont convenues ensemble avant la première séance et portées au planning prévisionnel.")]
    }
    return [.paragraph("De la première à la dernière séance, \(mois) mois au plus. Les dates sont convenues ensemble et portées au planning prévisionnel.")]
  }

  private func deroulement(_ modalites: Modalites) -> [Block] {
    let lieux = modalites.modes.contains(.distance) ? (modalites.modes.contains(.presentiel) ? "sur place ou à distance" : "à distance") : "sur place"
    var points: [Prose] = [
      "Les séances se tiennent \(lieux), avec \(strong: nomDuConsultant.isEmpty ? "un consultant du centre" : nomDuConsultant), tenu au secret professionnel (226-13 du code pénal)."
    ]
    points.append("Chaque séance est signée du bénéficiaire et du consultant.")
    if modalites.changement.preavisJours > 0 {
      points.append(
        "Une date se change \(modalites.changement.preavisJours) jours à l’avance, sauf circonstance exceptionnelle, dont le motif reste entre le bénéficiaire et son consultant."
      )
    } else {
      points.append("Une date se change d’un commun accord. Le motif reste entre le bénéficiaire et son consultant.")
    }
    points.append(
      "Le bénéficiaire peut arrêter son bilan par écrit, à tout moment et sans donner de motif. Refuser un bilan n’est ni une faute ni un motif de licenciement (L6313-4)."
    )
    if let relais = centre.relais.coordinateur { points.append("Une question reste sans réponse\u{202F}? \(relais).") }
    return [.list(points)]
  }

  private func suiviPrevu(_ modalites: Modalites) -> [Block] {
    [
      .paragraph(
        "Un entretien de suivi est proposé \(strong: "\(modalites.suiviMois) mois") après la fin du bilan. Il n’entre pas dans les vingt-quatre heures (R6313-4)."
      )
    ]
  }

  private func remiseDesResultats(_ modalites: Modalites) -> [Block] {
    [
      .list([
        "Les résultats détaillés et le document de synthèse sont remis \(strong: "au bénéficiaire seul"). Ils ne vont à personne d’autre, qui paie le bilan compris, sans son accord (L6313-4).",
        "\(modalites.synthese.redacteur.phrase)\(modalites.synthese.cosignee ? " Les deux la signent\u{202F}; refuser de la signer n’empêche pas sa remise." : "")",
        "À la fin du bilan, les documents qui ont servi sont détruits, sauf ceux que le bénéficiaire demande par écrit de garder pour le suivi (R6313-7).",
      ])
    ]
  }

  private var prix: [Block] {
    guard let prix = dossier.financement.prix else { return [] }
    let mention = prix.tva == 0 ? "\(centre.regimeDeTva.mention ?? "sans TVA")." : "TVA à \(taux(prix.tva)) comprise, soit \(prix.horsTaxe) hors taxe."
    let parts = dossier.financement.payeurs.map { [Prose($0.nom), Prose($0.sorte.nom), Prose($0.part.description)] }
    let total: [Prose] = ["En tout", "", Prose(prix.toutesTaxes.description)]
    let table = Table("Qui paie", [.init("Payeur", weight: 3), .init("À quel titre", weight: 3), .init("Part", .end)], parts + [total], footRows: 1)
    return [.paragraph("\(strong: prix.toutesTaxes.description). \(mention)"), .table(table)]
  }

  private var reglement: [Block] {
    let jalon = dossier.financement.prix?.jalonFacture ?? .remiseSynthese
    let quand = jalon == .remiseSynthese ? "à la remise de la synthèse" : "à la fin de la dernière séance"
    let facture: Prose = "La facture est émise \(quand), et se paie sous trente jours."
    if forme == .contratParticulier { return [.list([facture, versements])] }
    return [.list([facture, "Si le bilan s’arrête avant, seules les heures faites et signées sont dues (L6354-1)."])]
  }

  // MARK: - How it is concluded

  private func finDeContrat(_ numero: Int) -> [Block] {
    switch forme {
    case .conventionTripartite:
      [
        .heading("Délai pour accepter", number: "\(numero)"),
        .paragraph(
          "Le bénéficiaire a dix jours, à compter du jour où l’employeur lui transmet ce texte, pour l’accepter en le signant. \(strong: "Son silence vaut refus"), et ce refus n’a aucune conséquence pour lui (R6313-8, L6313-4)."
        ),
        delaiEnCours,
      ].compactMap { $0 }
    case .contratParticulier: retractation(numero) + mediation
    case .conditionsCpf:
      [
        .heading("Délai pour se rétracter", number: "\(numero)"),
        .paragraph("Le bénéficiaire a quatorze jours après la signature pour se rétracter, sans motif et sans frais (L221-18 du code de la consommation)."),
      ] + mediation
    case .conventionFinanceur: []
    }
  }

  private var delaiEnCours: Block? {
    (dossier.convention.fin == nil ? dossier.convention.transmiseA : nil).map { transmise in
      let fin = Droit.delaiDeConvention(transmisLe: transmise.jourParis, feries: dossier.feries)
      return .paragraph("Texte transmis le \(strong: transmise.jourParis.enFrancais)\u{202F}: il peut être signé jusqu’au \(strong: fin.brute.enFrancais).")
    }
  }

  private var signaturesDuContrat: [Block] {
    if forme == .conditionsCpf {
      let accord = dossier.financement.cpf.accepteLe.map { "Acceptées sur Mon compte formation le \($0.enFrancais)." } ?? "À accepter sur Mon compte formation."
      return [.paragraph(Prose(accord))]
    }
    let ordre = dossier.convention.projet?.ordre ?? dossier.signatairesRequis
    return [
      .signatures(ordre.map { caseDe($0, dossier.convention.fin == nil ? dossier.convention.signatures[$0] : nil) }),
      .paragraph("Signature électronique simple, au sens du règlement eIDAS. Un dossier de preuve accompagne chaque signature."),
    ]
  }

  /// The box of a signatory, with their signature where it was given.
  func caseDe(_ signataire: Signataire, _ signature: Dossier.Signature?) -> Block.SignatureBox {
    let lignes = signature.map { ["Signé \($0.a.leEnFrancais)", $0.voie.phrase, "Texte \($0.texte.courte)"] } ?? []
    return .init(role: signataire.nom.capitale, name: nom(de: signataire), state: signature == nil ? .awaited : .signed, lines: lignes)
  }

  /// How a signatory is named.
  func nom(de signataire: Signataire) -> String {
    switch signataire {
    case .employeur: dossier.ouverture.faits?.employeur?.nom ?? ""
    case .beneficiaire: nomDuBeneficiaire
    case .representantLegal: dossier.ouverture.faits?.representant?.nom ?? ""
    case .prestataire: "\(centre.signataire.nom), \(centre.signataire.qualite), pour \(centre.raisonSociale)"
    }
  }
}
