import Documents
import Domaine

extension Parcours {
  /// A person who pays alone, at a distance: the contract of L6353-4, signed, and its invoice. Told by no timeline.
  public static let aSesFrais = Parcours(
    id: "centre-parisien", resume: "un particulier paie seul", graine: 42, titre: "Maé Prétendu, salarié, à ses frais et hors du temps de travail",
    distribution: { .inventee($0, "Maé", "Prétendu", .salarie, .salarie, .changerDeMetier) }
  ) { bilan in
    try await bilan.engager(bilan.accueillir())
    try await bilan.financer([bilan.payeur(.personnel, bilan.distribution.identite.nomComplet, bilan.prix)], temps: .horsTempsDeTravail)
    let projet = try await bilan.projet(.contratParticulier, ordre: [.beneficiaire, .prestataire], aDistance: true)
    try await bilan.preparer(projet)
    try await bilan.signerTous(projet)
    bilan.deroule.le(bilan.dans(21))
    try await bilan.planifier(mode: .presentiel)
    try await bilan.mener { _ in }
    try await bilan.demanderConservation()
    try await bilan.remettreSynthese()
    try await bilan.clore()
  }
}
