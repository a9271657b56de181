import Domaine

extension Etats {
  /// A few pages to choose by: what a bilan is, how this centre holds it, what it costs, to whom one may turn (C1, Qualiopi 1).
  func plaquette() throws(Refus) -> Paper {
    try exigerInformationDuPublic()
    let presentation = programme.presentation
    return papier(
      .plaquette, intitule, sur: centre.raisonSociale,
      [
        .paragraph(
          "Un bilan de compétences sert à \(strong: "faire le point sur sa vie professionnelle") et à bâtir un projet que l’on a vérifié. On y travaille vingt-quatre heures au plus, avec un consultant tenu au secret."
        ),
        .heading("Ce que l’on y cherche"),
      ] + liste(presentation.objectifs.elements()) + [.heading("Vos garanties"), garanties, .heading("Comment il se passe")] + etapes
        + [.heading("En pratique"), .facts(pratique)] + adresses)
  }

  /// The programme in full: contents, hours, means, phase after phase (Qualiopi 5, 6).
  func programmeDetaille() throws(Refus) -> Paper {
    try exigerInformationDuPublic()
    let presentation = programme.presentation
    let publics = presentation.publics.elements().map { (un: Programme.Public) in un.nom }
    return papier(
      .programme, "Programme\u{202F}: \(intitule.prefix(1).lowercased() + intitule.dropFirst())",
      sur: "\(centre.raisonSociale) · version \(programme.reference.version)",
      rubrique("Pour qui", liste(publics + presentation.conditionsAcces.elements())) + rubrique("Objectifs", liste(presentation.objectifs.elements()))
        + rubrique("Ce que l’on saura faire", liste(presentation.competenceVisee.elements())) + rubrique("Les trois phases", phasesDetaillees)
        + rubrique("Méthodes, outils et lieux", methodes) + [.heading("En pratique"), .facts(pratique)] + adresses)
  }

  /// What the public must find on both: a missing line is refused by its name.
  private func exigerInformationDuPublic() throws(Refus) {
    let presentation = programme.presentation
    let lignes: [(String, Bool)] = [
      ("les objectifs", presentation.objectifs.estDite), ("la durée", duree != nil), ("le contenu des phases", programme.deroulement.phases.estDite),
      ("le prix, ou comment il est fixé", prixAnnonce != nil), ("le délai d’accès", delaiDAcces != nil),
      ("le contact pour les personnes en situation de handicap", handicap != nil), ("l’adresse des réclamations", reclamation != nil),
    ]
    let manquantes = lignes.filter { !$0.1 }.map(\.0)
    if !manquantes.isEmpty { throw Refus(.papierComplet, "Complétez le programme\u{202F}: il manque \(Texte.enumeration(manquantes)).") }
  }

  private var garanties: Block {
    .list([
      "Il se fait \(strong: "avec votre accord")\u{202F}: le refuser n’est ni une faute ni un motif de licenciement.",
      "Ce qui vous est demandé a un \(strong: "lien direct") avec votre bilan.",
      "Votre consultant est tenu au \(strong: "secret professionnel").",
      "Les résultats et la synthèse sont remis à \(strong: "vous seul").",
      "À la fin, les documents du bilan sont détruits, sauf ceux que vous demandez par écrit de garder.",
    ])
  }

  private var etapes: [Block] {
    let lignes = phasesDuProgramme.map { phase -> [Prose] in
      let contenus: [String] = phase.fiche.contenus.elements()
      return [Prose(phase.legale.titre), Prose(contenus.prefix(3).joined(separator: "\u{202F}; ")), Prose(heures(phase.fiche)?.enFrancais ?? "")]
    }
    return [.table(Table("Les trois phases", [.init("Phase", weight: 2), .init("Ce que l’on y fait", weight: 5), .init("Avec le consultant", .end)], lignes))]
  }

  private var phasesDetaillees: [Block] {
    phasesDuProgramme.flatMap { phase -> [Block] in
      let (contenus, moyens, remises): ([String], [String], [String]) = (
        phase.fiche.contenus.elements(), phase.fiche.moyens.elements(), phase.fiche.remises.elements()
      )
      let duree = heures(phase.fiche).map { "\($0.enFrancais) avec le consultant" }
      let travail = phase.fiche.travail.valeur.flatMap { $0 > .nulle ? "\($0.enFrancais) de travail entre les séances" : nil }
      let temps = [duree, travail].compactMap { $0 }
      return [.heading(phase.legale.titre, level: 2)] + (temps.isEmpty ? [] : [.paragraph(Prose(Texte.enumeration(temps).capitale + "."))]) + liste(contenus)
        + (moyens.isEmpty ? [] : [.paragraph("Avec\u{202F}: \(Texte.enumeration(moyens.map(\.minuscule))).")])
        + (remises.isEmpty ? [] : [.paragraph("Remis\u{202F}: \(Texte.enumeration(remises.map(\.minuscule))).")])
    }
  }

  private var methodes: [Block] {
    let deroulement = programme.deroulement
    let outils = deroulement.outils.elements().compactMap { (outil: Programme.Outil) -> String? in
      outil.nom.valeur.map { outil.facultatif.valeur == true ? "\($0) (si vous le souhaitez)" : $0 }
    }
    return liste(outils + deroulement.lieux.elements() + deroulement.materiel.elements())
  }

  // MARK: - In practice

  private var pratique: [Block.Fact] {
    let publiques: [(String, String?)] = [
      ("Durée", duree), ("Étalement", etalement), ("Où", modes), ("Délai d’accès", delaiDAcces), ("Prix", prixAnnonce), ("Financement", financements),
      ("Suivi", suiviAnnonce), ("Handicap", handicap), ("Réclamation", reclamation),
    ]
    return publiques.compactMap { label, texte in texte.map { Block.Fact(label, Prose($0)) } }
  }

  private var duree: String? {
    let annoncee = programme.deroulement.duree.valeur
    guard let totale = annoncee?.totale.valeur ?? dossier.modalites?.dureeTotale else { return nil }
    let parts = [
      annoncee?.entretiens.valeur.map { "\($0.enFrancais) avec le consultant" }, annoncee?.travail.valeur.map { "\($0.enFrancais) de travail guidé" },
    ].compactMap { $0 }
    return totale.enFrancais + (parts.isEmpty ? " au plus" : ", soit \(Texte.enumeration(parts))")
  }

  private var etalement: String? {
    guard let etendue = programme.deroulement.amplitude.valeur else { return nil }
    switch (etendue.min.valeur?.enSemaines, etendue.max.valeur?.enSemaines) {
    case (let min?, let max?): return "de \(min) à \(max)"
    case (nil, let max?): return "\(max) au plus"
    case (let min?, nil): return "\(min) au moins"
    case (nil, nil): return nil
    }
  }

  private var modes: String? {
    let modes: [ModeSeance] = programme.deroulement.modes.elements()
    return modes.isEmpty ? nil : Texte.enumeration(modes.map(\.nom), "ou").capitale
  }

  private var delaiDAcces: String? {
    let delais = programme.deroulement.delais.valeur
    let acces = delais?.acces.valeur.map { "entretien préalable sous \($0.enSemaines)" }
    let debut = delais?.demarrage.valeur.map { "début sous \($0.enSemaines)" }
    let dits = [acces, debut].compactMap { $0 }
    return dits.isEmpty ? nil : dits.joined(separator: "\u{202F}; ").capitale
  }

  private var prixAnnonce: String? {
    let (contrat, tarif) = (programme.contrat, programme.contrat.prix.valeur)
    if let toutes = tarif?.toutesTaxes.valeur {
      let hors = tarif?.horsTaxe.valeur.flatMap { $0 == toutes ? nil : "\($0) hors taxe" }
      return "\(toutes)" + (hors.map { " toutes taxes, \($0)" } ?? (contrat.tva.valeur?.centiemes == 0 ? ", sans TVA" : ""))
    }
    if let hors = tarif?.horsTaxe.valeur { return "\(hors)\(contrat.tva.valeur?.centiemes == 0 ? ", sans TVA" : " hors taxe")" }
    if let heure = tarif?.heure.valeur { return "\(heure) de l’heure, hors taxe" }
    return dossier.financement.prix.map { "\($0.toutesTaxes)" }
  }

  private var financements: String? {
    let noms = programme.contrat.financements.elements().compactMap { (un: Programme.Financement) in un.nomPublie.valeur ?? un.payeur.valeur?.nom }
    return noms.isEmpty ? nil : noms.joined(separator: "\u{202F}; ")
  }

  private var suiviAnnonce: String? { programme.issue.suivi.valeur?.mois.valeur.map { "un entretien \($0) mois après la fin" } }
  private var handicap: String? { centre.relais.handicap ?? programme.centre.handicap.valeur?.contact.valeur }
  private var reclamation: String? { centre.relais.reclamation ?? programme.centre.reclamation.valeur }

  private var adresses: [Block] {
    [
      .notice(
        .information, "Pour en parler, sans engagement",
        [Prose("\(centre.contact.ligne). L’entretien préalable est gratuit et ne vous engage à rien.")])
    ]
  }

  // MARK: - Its phases

  private var phasesDuProgramme: [(legale: PhaseLegale, fiche: Programme.Phase)] {
    programme.deroulement.phases.elements().compactMap { (fiche: Programme.Phase) in fiche.phaseLegale.valeur.map { ($0, fiche) } }
  }

  private func heures(_ phase: Programme.Phase) -> Duree? { phase.heures.valeur ?? phase.seances.valeur.map { Duree.somme($0) } }
}

extension Delai {
  /// `4 semaines` rather than `28 jours`.
  fileprivate var enSemaines: String {
    if case .jours(let nombre) = self, nombre > 7, nombre % 7 == 0 { return "\(nombre / 7)\(Texte.insecable)semaines" }
    return enFrancais
  }
}

extension String {
  /// With a small letter at its head, but for a proper name or initials.
  var minuscule: String {
    let debut = prefix(2)
    return debut.count == 2 && debut.allSatisfy(\.isUppercase) ? self : prefix(1).lowercased() + dropFirst()
  }
}

extension Programme.Public {
  var nom: String {
    switch self {
    case .tous: "Toute personne qui travaille ou cherche un emploi"
    case .salarie: "Salariés"
    case .agentPublic: "Agents publics"
    case .demandeurEmploi: "Demandeurs d’emploi"
    case .travailleurHandicape: "Travailleurs handicapés"
    case .titulaireCpf: "Titulaires d’un compte personnel de formation"
    }
  }
}

extension Programme.Payeur {
  var nom: String {
    switch self {
    case .plan: "plan de développement des compétences"
    case .reclassement: "congé de reclassement"
    case .accord: "accord d’entreprise ou de branche"
    case .budgetEmployeur: "employeur"
    case .cpf: "compte personnel de formation"
    case .opco: "opérateur de compétences"
    case .franceTravail: "France Travail"
    case .apec: "Apec"
    case .agefiph: "Agefiph"
    case .administration: "administration"
    case .personnel: "à titre personnel"
    case .cif: "congé individuel de formation"
    }
  }
}
