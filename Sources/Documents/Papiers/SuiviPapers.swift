import Domaine

extension Etats {
  /// What the beneficiary thinks of the bilan, asked at its end: blank, and without a name (A2).
  func satisfaction() throws(Refus) -> Paper {
    let questions: [String] = programme.issue.satisfaction.elements()
    let themes =
      questions.isEmpty ? ["l’accueil", "les entretiens", "le rythme", "les méthodes", "l’accès aux résultats", "les documents", "la synthèse"] : questions
    let colonnes: [Table.Column] = [.init("", weight: 5)] + ["Pas du tout", "Plutôt non", "Plutôt oui", "Tout à fait"].map { .init($0, .center, weight: 2) }
    let lignes = themes.map { theme -> [Prose] in [Prose(theme.capitale), "☐", "☐", "☐", "☐"] }
    return papier(
      .satisfaction, "Votre avis sur ce bilan", sur: centre.raisonSociale,
      [
        .paragraph(
          "Vos réponses servent à faire mieux. \(strong: "Ne mettez pas votre nom")\u{202F}: elles restent à part de votre bilan, et ne disent rien de ce que vous y avez dit."
        ),
        .table(Table("Êtes-vous satisfait de…", colonnes, lignes)), .write("Ce qui vous a aidé", lines: 4), .write("Ce qui aurait pu être mieux", lines: 4),
        .checks([.init("Je recommanderais ce bilan à quelqu’un que j’aime bien")]),
      ])
  }

  /// The follow-up: when, what became of the projet, the plan as it stands (A1).
  func releveDuSuivi() throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let suivi, let prevuLe = suivi.rendezvous.prevuLe else {
      throw Refus(.papierFonde, "Ce papier se fait depuis le suivi, par la personne ou par son consultant.")
    }
    let quand = suivi.rendezvous.tenuLe.map { "Entretien tenu le \($0.enFrancais)." } ?? "Entretien prévu vers le \(prevuLe.enFrancais)."
    let releve = suivi.issues.releve.map { [Block.heading("Où en est le projet"), .facts($0.faits)] } ?? []
    let appui = suivi.issues.appuiRenforceLe.map { [Block.paragraph("Un appui renforcé est proposé depuis le \($0.enFrancais).")] } ?? []
    return papier(
      .suivi, "Suivi du bilan", sur: faits.identite.nomComplet, date: suivi.rendezvous.tenuLe,
      [.paragraph(Prose(quand))] + releve + appui + planDAction(suivi.plan.etapes)
        + [.write("Ce que je fais maintenant", lines: 4)])
  }
}

extension Suivi.Releve {
  /// The answers, as lines.
  fileprivate var faits: [Block.Fact] {
    [
      .init("Emploi", Prose(emploi.nom)), .init("Formation", Prose(formation.nom)), .init("Estime de soi", Prose(estimeDeSoi.nom)),
      .init("Le bilan a servi", Prose(satisfaction.nom)),
    ]
  }
}
