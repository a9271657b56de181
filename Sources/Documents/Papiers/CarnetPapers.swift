import Domaine

extension Etats {
  /// A result explained: what was looked at, what was found, what it can't say (I7).
  func restitution(_ id: Identifiant<Carnet.Passation>) throws(Refus) -> Paper {
    let (faits, carnet) = (try ouvert(), try carnetOuvert())
    guard let passation = carnet.passations.toutes[id], passation.nature != .enquete360 else { throw Refus(.papierFonde) }
    try exigerRestituee(passation)
    return papier(
      .restitution, "Restitution", suffixe: carnet.rang(id), sur: passation.instrument.nom, date: passation.restitueeLe,
      [
        .paragraph(
          "Passé par \(faits.identite.nomComplet) le \(passation.le.enFrancais), pour \(passation.objet.phrase). Les résultats ont été expliqués le \(passation.restitueeLe?.enFrancais ?? "")."
        )
      ] + figures(passation, titre: "Vos résultats") + limites(passation)
        + [.heading("Ce que j’en pense", level: 1), .write("Là où je me reconnais, là où je ne me reconnais pas", lines: 5)])
  }

  /// How others see the person beside how the person sees themselves: only what was aggregated (I3).
  func rapport360(_ id: Identifiant<Carnet.Passation>) throws(Refus) -> Paper {
    let (faits, carnet) = (try ouvert(), try carnetOuvert())
    guard let passation = carnet.passations.toutes[id], passation.nature == .enquete360 else { throw Refus(.papierFonde) }
    try exigerRestituee(passation)
    return papier(
      .rapport360, "Enquête 360°", suffixe: carnet.rang(id), sur: faits.identite.nomComplet, date: passation.restitueeLe,
      [
        .paragraph(
          "Des personnes que vous avez choisies ont répondu aux mêmes questions que vous. Ce rapport ne montre que des moyennes\u{202F}: \(strong: "personne ne peut y être reconnu")."
        )
      ] + figures(passation, titre: "Vous, et ceux qui ont répondu") + [
        .heading("Comment le lire"),
        .list([
          "Une force partagée\u{202F}: vous la voyez, les autres aussi.", "Une force cachée\u{202F}: les autres la voient plus que vous.",
          "Un angle mort\u{202F}: vous vous voyez plus avancé que les autres ne le disent.",
          "Un axe partagé\u{202F}: vous êtes d’accord sur ce qui reste à travailler.",
        ]),
        .notice(
          .information, "Ce que ce rapport ne dit pas",
          ["Un groupe de moins de trois personnes n’est pas montré. Ces réponses disent comment on vous voit, pas ce que vous valez."]),
      ])
  }

  private func exigerRestituee(_ passation: Carnet.Passation) throws(Refus) {
    if passation.restitueeLe == nil {
      throw Refus(.papierFonde, "Expliquez d’abord ces résultats à la personne, et notez-en le jour\u{202F}: le papier suit.")
    }
  }

  /// The results as a picture where they can be drawn, and always as a table.
  private func figures(_ passation: Carnet.Passation, titre: String) -> [Block] {
    if passation.resultats.isEmpty { return [] }
    guard let profil = Profil(passation.resultats) else {
      let lignes = passation.resultats.map { [Prose($0.libelle), Prose($0.valeur)] }
      return [.heading(titre), .table(Table(titre, [.init("Ce qui est regardé", weight: 3), .init("Ce qui est vu", weight: 4)], lignes))]
    }
    return profil.blocks(titre: titre)
  }

  private func limites(_ passation: Carnet.Passation) -> [Block] {
    let source = passation.qualification.map { "Instrument employé par un consultant qualifié (\($0)). Ses questions restent à son éditeur." }
    return [
      .notice(
        .information, "Ce que ces résultats ne disent pas",
        [Prose("Ils décrivent ce que vous avez répondu ce jour-là. Ils ne prédisent rien, ne classent personne, et ne servent qu’à en parler.")]
          + [source].compactMap { $0 }.map { Prose($0) })
    ]
  }

  /// The portefeuille de compétences: experiences, what was done, what it took and what shows it (I4).
  func portefeuille() throws(Refus) -> Paper {
    let (faits, carnet) = (try ouvert(), try carnetOuvert())
    if carnet.inventaire.experiences.isEmpty { throw Refus(.papierFonde, "Décrivez d’abord une expérience\u{202F}: le portefeuille suit.") }
    let transferables = carnet.inventaire.competences.filter(\.transferable).map(\.intitule)
    let resume = transferables.isEmpty ? [] : [Block.heading("Ce qui se transporte ailleurs")] + liste(transferables)
    return papier(
      .portefeuille, "Portefeuille de compétences", sur: faits.identite.nomComplet,
      resume + carnet.inventaire.experiences.flatMap(experience) + recits(carnet.inventaire.recits))
  }

  private func experience(_ experience: Carnet.Experience) -> [Block] {
    let titre = experience.periode.isEmpty ? experience.intitule : "\(experience.intitule), \(experience.periode)"
    return [.heading(titre), .paragraph(Prose(experience.nature.nom.capitale + ".", .quiet))]
      + experience.activites.flatMap { activite -> [Block] in
        let lignes = activite.competences.map { [Prose($0.intitule), Prose($0.niveau.phrase), Prose($0.preuve)] }
        if lignes.isEmpty { return [.paragraph(Prose(activite.description))] }
        let colonnes: [Table.Column] = [.init("Compétence", weight: 4), .init("Niveau", weight: 2), .init("Ce qui le montre", weight: 4)]
        return [.table(Table(activite.description, colonnes, lignes))]
      }
  }

  private func recits(_ recits: [Carnet.Recit]) -> [Block] {
    if recits.isEmpty { return [] }
    let lignes = recits.map { [Prose($0.reussite ? "Réussite" : "Échec"), Prose($0.situation), Prose($0.conditions)] }
    return [
      .heading("Réussites et échecs"),
      .table(
        Table("Ce qui s’est passé, et ce qui l’a permis", [.init("", weight: 2), .init("La situation", weight: 4), .init("Ce qui a joué", weight: 4)], lignes)),
    ]
  }
}

extension Carnet {
  /// Which passation it is, in the order in which they were passed: two papers of one bilan never share a reference.
  fileprivate func rang(_ id: Identifiant<Passation>) -> String {
    passations.toutes.firstIndex { $0.id == id }.map { "-\($0 + 1)" } ?? ""
  }
}

extension Carnet.NatureExperience {
  var nom: String {
    switch self {
    case .emploi: "emploi"
    case .formation: "formation"
    case .syndicale: "vie syndicale"
    case .benevole: "bénévolat"
    case .familiale: "vie de famille"
    case .loisir: "loisir"
    }
  }
}

extension Carnet.Competence.Niveau {
  var phrase: String {
    switch self {
    case .debute: "je débute"
    case .pratique: "je pratique"
    case .maitrise: "je maîtrise"
    case .transmet: "je transmets"
    }
  }
}
