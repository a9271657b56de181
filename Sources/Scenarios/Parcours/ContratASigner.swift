import Application
import Domaine

extension Parcours {
  /// A convention of three that has just been prepared: the employer signs first, by the link that was mailed. Shown by the demonstration, told by no timeline.
  public static let contratASigner = Parcours(
    id: "institut-syndical", resume: "la convention attend la signature de l’employeur", graine: 41,
    titre: "Alix Figurant, salariée, sur le plan de développement de son entreprise",
    distribution: { graine in
      let commun = Distribution.inventee(graine, "Alix", "Figurant", .salarie, .lesDeux, .evoluer)
      return Distribution(
        beneficiaire: commun.beneficiaire, consultant: commun.consultant, referent: commun.referent, identite: commun.identite, statut: commun.statut,
        initiative: commun.initiative, motif: commun.motif, employeur: Parcours.institutSyndical.distribution(Parcours.institutSyndical.graine).employeur)
    }
  ) { bilan in
    try await bilan.engager(bilan.accueillir())
    try await bilan.financer([bilan.payeur(.planDeDeveloppement, "Menuiserie Imaginaire", bilan.prix)], temps: .surTempsDeTravail)
    try await bilan.preparer(bilan.projet(.conventionTripartite, ordre: [.employeur, .beneficiaire, .prestataire]))
  }
}
