import Domaine

extension Etats {
  /// The workbook of the whole path, to be written in by hand (I6).
  func guideVierge() throws(Refus) -> Paper {
    papier(.guideVierge, "Guide du bilan", sur: "À remplir à votre rythme", guide(nil))
  }

  /// The same workbook with what the person has written so far.
  func guideRempli() throws(Refus) -> Paper {
    let (faits, carnet) = (try ouvert(), try carnetOuvert())
    return papier(.guideRempli, "Guide du bilan", sur: faits.identite.nomComplet, jalons: true, guide(carnet))
  }

  private func guide(_ carnet: Carnet?) -> [Block] {
    [.paragraph("Ce guide suit votre bilan, phase après phase. Vous y revenez quand vous voulez\u{202F}; vingt minutes à la fois suffisent.")]
      + demande(carnet) + investigation(carnet) + conclusion(carnet)
  }

  // MARK: - Phase préliminaire

  private func demande(_ carnet: Carnet?) -> [Block] {
    let analyse = carnet?.besoin.analyse
    return [.heading("Ma demande", number: "1")]
      + reponse("Ce qui m’amène ici", analyse?.circonstances, lignes: 5) + reponse("Ce que j’attends de ce bilan", analyse?.attentes, lignes: 5)
      + [.heading("Mes objectifs, décidés ensemble", level: 2)]
      + points(carnet?.besoin.objectifs.map(\.texte), "Mes objectifs", lignes: 4)
  }

  // MARK: - Phase d'investigation

  private func investigation(_ carnet: Carnet?) -> [Block] {
    [.heading("Mon parcours", number: "2")]
      + points(
        carnet?.inventaire.experiences.map { "\($0.intitule)\($0.periode.isEmpty ? "" : ", \($0.periode)") (\($0.nature.nom))" },
        "Ce que j’ai vécu\u{202F}: emplois, formations, engagements, vie de famille, loisirs", lignes: 8)
      + [.heading("Ce que je sais faire", number: "3")]
      + points(
        carnet?.inventaire.competences.map { "\($0.intitule)\($0.preuve.isEmpty ? "" : "\u{202F}: \($0.preuve)")" }, "Mes compétences, et ce qui les montre",
        lignes: 8)
      + [.heading("Réussites et échecs", number: "4")]
      + points(
        carnet?.inventaire.recits.map { "\($0.situation) Ce qui a joué\u{202F}: \($0.conditions)" },
        "Une réussite, et ce qui l’a permise\u{202F}; un échec, et ce que j’en garde", lignes: 8)
      + [.heading("Ce qui compte pour moi", number: "5"), .write("Mes valeurs, ce qui me fait avancer, ce que je ne veux plus", lines: 6)]
      + [.heading("Les métiers que je regarde", number: "6")]
      + points(carnet?.pistes.toutes.map(\.phrase), "Une piste, ce qui m’attire, ce que je dois vérifier", lignes: 8)
      + points(
        carnet?.pistes.toutes.flatMap(\.enquetes).map { "Le \($0.le.enFrancais)\u{202F}: \($0.appris)" }, "Ce que m’ont appris des personnes du métier",
        lignes: 8)
  }

  // MARK: - Phase de conclusions

  private func conclusion(_ carnet: Carnet?) -> [Block] {
    let projets = carnet?.projets.tous ?? []
    let corps =
      projets.isEmpty ? [Block.write("Mon projet\u{202F}: pourquoi lui, ce qu’il demande, ce qui pourrait l’empêcher", lines: 8)] : projets.flatMap(projet)
    let etapes = carnet?.planAction.etapes ?? []
    let plan =
      etapes.isEmpty ? [Block.heading("Mon plan d’action", number: "8"), .write("Première étape, quand, avec qui", lines: 8)] : planDAction(etapes, numero: 8)
    return [.heading("Mes projets", number: "7")] + corps + plan + [
      .heading("Ce que je retiens", number: "9"), .write("En quelques phrases, pour moi", lines: 8),
    ]
  }

  private func projet(_ projet: Carnet.Projet) -> [Block] {
    let lignes: [(String, String)] = [
      ("Quand", projet.horizon), ("Ce qu’il doit m’apporter", Texte.enumeration(projet.criteres)),
      ("Ce que je céderais", Texte.enumeration(projet.concessions)),
      ("Ce qui m’y ferait venir", projet.declencheur ?? ""), ("Est-ce possible", projet.faisabilite),
      ("Ce qui gêne, et ce qu’il faudrait changer", projet.obstacles.map { "\($0.obstacle) (\($0.aChanger))" }.joined(separator: "\u{202F}; ")),
      ("Autres voies", Texte.enumeration(projet.alternatives)), ("Formation", projet.formation ?? ""),
    ]
    return [.heading("\(projet.intitule) (\(projet.rang.nom))", level: 2), .facts(lignes.filter { !$0.1.isEmpty }.map { .init($0.0, Prose($0.1)) })]
  }

  // MARK: - Written or to be written

  private func reponse(_ label: String, _ texte: String?, lignes: Int) -> [Block] {
    guard let texte, !texte.isEmpty else { return [.write(label, lines: lignes)] }
    return [.heading(label, level: 2), .quote(Prose(texte))]
  }

  private func points(_ ecrits: [String]?, _ label: String, lignes: Int) -> [Block] {
    guard let ecrits, !ecrits.isEmpty else { return [.write(label, lines: lignes)] }
    return liste(ecrits)
  }
}

extension Carnet.Piste {
  /// The lead and what became of it.
  fileprivate var phrase: String {
    switch etat {
    case .ouverte: intitule
    case .gardee: "\(intitule), gardée"
    case .ecartee(let raison): "\(intitule), écartée\u{202F}: \(raison)"
    }
  }
}

extension Carnet.Projet.Rang {
  var nom: String {
    switch self {
    case .coeur: "projet de cœur"
    case .intermediaire: "projet intermédiaire"
    case .repli: "projet de repli"
    }
  }
}
